//! Whether a guest asks for a person, by words.
//!
//! Whole phrases, and no more than a few words around them: "can I talk to a person" is a wish, "can I talk to a person about the garden
//! after ten" is a question the assistant may answer. The button is always there beside it.

use tomari_shared::language::Language;

use crate::retrieval::analysis::{fold, spaced};

/// The longest wish, in words where words are written apart.
const WORDS: usize = 12;
/// The same in characters where they are not.
const CHARACTERS: usize = 30;

/// Whether a message asks for a person, in the languages it may be in.
#[must_use]
pub fn wants_person(text: &str, languages: &[Language]) -> bool {
    let folded = fold::marks(&fold::compatibility(text));
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let apart = format!(" {} ", words.join(" "));
    let joined: String = words.concat();
    languages.iter().any(|&language| {
        if spaced(language) {
            words.len() <= WORDS
                && phrases(language)
                    .iter()
                    .any(|phrase| apart.contains(&format!(" {phrase} ")))
        } else {
            joined.chars().count() <= CHARACTERS
                && phrases(language).iter().any(|phrase| joined.contains(phrase))
        }
    })
}

/// In lower case, without accents in Latin script; without spaces where words are not written apart.
#[expect(clippy::too_many_lines, reason = "a table: one row a language")]
const fn phrases(language: Language) -> &'static [&'static str] {
    match language {
        Language::Japanese => &[
            "スタッフと話",
            "スタッフに話",
            "スタッフを呼",
            "スタッフにつな",
            "スタッフに繋",
            "スタッフに代わ",
            "スタッフに連絡したい",
            "人と話した",
            "人間と話",
            "人につない",
            "人に代わ",
            "オペレーター",
            "担当者と話",
            "担当者に代わ",
            "担当の方と話",
            "フロントと話",
            "フロントにつな",
            "フロントの人を呼",
            "係の人を呼",
            "係の人と話",
            "誰か呼んで",
            "人を呼んで",
            "有人対応",
        ],
        Language::English => &[
            "talk to a person",
            "talk to a human",
            "talk to someone",
            "talk to somebody",
            "talk to staff",
            "talk to the staff",
            "talk to the owner",
            "talk to a real person",
            "speak to a person",
            "speak to a human",
            "speak to someone",
            "speak to somebody",
            "speak to staff",
            "speak to the staff",
            "speak to the owner",
            "speak to a manager",
            "speak to the manager",
            "speak with a person",
            "speak with a human",
            "speak with someone",
            "speak with the staff",
            "speak with staff",
            "chat with a human",
            "chat with a person",
            "real person",
            "human please",
            "real human",
            "human agent",
            "live agent",
            "customer service",
            "get me a person",
            "get me someone",
            "connect me to the staff",
            "connect me with someone",
            "call the staff",
            "call someone for me",
            "ask a human",
            "i want a human",
            "i need a human",
            "need a person",
            "contact the staff",
        ],
        Language::ChineseSimplified => &[
            "人工客服",
            "转人工",
            "真人",
            "找工作人员",
            "叫工作人员",
            "联系工作人员",
            "跟工作人员说",
            "和工作人员说",
            "和人说话",
            "跟人说话",
            "找前台",
            "叫前台",
            "接前台",
            "找老板",
            "找个人帮",
            "叫服务员",
        ],
        Language::ChineseTraditional => &[
            "人工客服",
            "轉人工",
            "轉真人",
            "真人",
            "找工作人員",
            "叫工作人員",
            "聯絡工作人員",
            "跟工作人員說",
            "和工作人員說",
            "跟人說話",
            "和人說話",
            "找櫃檯",
            "找櫃台",
            "叫櫃檯",
            "找老闆",
            "找服務人員",
            "叫服務人員",
            "找專人",
        ],
        Language::Korean => &[
            "직원과통화",
            "직원이랑통화",
            "직원과이야기",
            "직원이랑얘기",
            "직원과얘기",
            "직원과대화",
            "직원연결",
            "직원불러",
            "직원좀불러",
            "직원바꿔",
            "사람이랑얘기",
            "사람과이야기",
            "사람과대화",
            "사람이랑대화",
            "사람불러",
            "상담원",
            "담당자연결",
            "담당자바꿔",
            "프런트연결",
            "프론트연결",
            "사장님과통화",
        ],
        Language::French => &[
            "parler a quelqu un",
            "parler avec quelqu un",
            "parler a une personne",
            "parler a un humain",
            "parler avec un humain",
            "parler au personnel",
            "parler a un employe",
            "parler au proprietaire",
            "parler a la reception",
            "parler au responsable",
            "une vraie personne",
            "un vrai humain",
            "un conseiller",
            "appelez quelqu un",
            "appeler quelqu un de la reception",
            "contacter le personnel",
            "joindre le personnel",
            "joindre quelqu un",
        ],
        Language::German => &[
            "mit jemandem sprechen",
            "mit jemand sprechen",
            "mit jemandem reden",
            "mit einem menschen sprechen",
            "mit einem menschen reden",
            "mit einer person sprechen",
            "mit einem mitarbeiter sprechen",
            "mit dem personal sprechen",
            "mit dem besitzer sprechen",
            "mit dem chef sprechen",
            "mit der rezeption sprechen",
            "mit dem empfang sprechen",
            "echten menschen",
            "echte person",
            "einen mitarbeiter bitte",
            "jemand vom personal",
            "jemanden vom personal",
            "personal rufen",
            "rufen sie jemanden",
            "kundendienst",
        ],
        Language::Spanish => &[
            "hablar con alguien",
            "hablar con una persona",
            "hablar con un humano",
            "hablar con el personal",
            "hablar con recepcion",
            "hablar con la recepcion",
            "hablar con el dueno",
            "hablar con un empleado",
            "hablar con el encargado",
            "una persona real",
            "persona de verdad",
            "atencion humana",
            "un agente",
            "llamen a alguien",
            "que venga alguien",
            "contactar con el personal",
            "pasame con",
            "paseme con",
        ],
        Language::Italian => &[
            "parlare con qualcuno",
            "parlare con una persona",
            "parlare con un umano",
            "parlare con lo staff",
            "parlare con il personale",
            "parlare con la reception",
            "parlare con il proprietario",
            "parlare con un operatore",
            "parlare con un addetto",
            "una persona vera",
            "persona reale",
            "un operatore",
            "chiamate qualcuno",
            "contattare lo staff",
            "contattare il personale",
        ],
        Language::Portuguese => &[
            "falar com alguem",
            "falar com uma pessoa",
            "falar com um humano",
            "falar com a equipe",
            "falar com a equipa",
            "falar com um funcionario",
            "falar com o dono",
            "falar com o gerente",
            "falar com a recepcao",
            "falar com a rececao",
            "falar com um atendente",
            "pessoa de verdade",
            "uma pessoa real",
            "um atendente",
            "atendimento humano",
            "chamem alguem",
            "chamar alguem da equipe",
        ],
        Language::Thai => &[
            "คุยกับคน",
            "คุยกับพนักงาน",
            "คุยกับเจ้าหน้าที่",
            "คุยกับเจ้าของ",
            "พูดกับคน",
            "พูดกับพนักงาน",
            "ติดต่อพนักงาน",
            "ติดต่อเจ้าหน้าที่",
            "เรียกพนักงาน",
            "เรียกเจ้าหน้าที่",
            "ขอสายพนักงาน",
            "คนจริงๆ",
            "คนจริง",
        ],
        Language::Vietnamese => &[
            "noi chuyen voi nguoi",
            "noi chuyen voi nhan vien",
            "noi chuyen voi le tan",
            "noi chuyen voi chu nha",
            "noi chuyen voi ai do",
            "gap nhan vien",
            "gap le tan",
            "gap nguoi that",
            "nguoi that",
            "goi nhan vien",
            "lien he nhan vien",
            "lien he voi nhan vien",
            "nhan vien ho tro",
        ],
        Language::Indonesian => &[
            "bicara dengan orang",
            "bicara dengan staf",
            "bicara dengan petugas",
            "bicara dengan pemilik",
            "bicara dengan resepsionis",
            "bicara dengan manusia",
            "bicara sama orang",
            "ngomong sama orang",
            "hubungi staf",
            "menghubungi staf",
            "hubungi petugas",
            "panggil staf",
            "panggilkan petugas",
            "panggilkan staf",
            "orang asli",
            "customer service",
        ],
    }
}

#[cfg(test)]
mod tests {
    use tomari_shared::language::Language;

    use super::wants_person;

    #[test]
    fn wishes() {
        for (language, wish) in [
            (Language::Japanese, "スタッフと話したいです"),
            (Language::English, "Can I talk to a person, please?"),
            (Language::ChineseSimplified, "我要转人工"),
            (Language::ChineseTraditional, "可以轉真人嗎"),
            (Language::Korean, "직원 좀 불러 주세요"),
            (Language::French, "Je voudrais parler à quelqu'un"),
            (Language::German, "Ich möchte mit jemandem sprechen"),
            (Language::Spanish, "Quiero hablar con una persona"),
            (Language::Italian, "Vorrei parlare con qualcuno"),
            (Language::Portuguese, "Quero falar com alguém da recepção"),
            (Language::Thai, "ขอคุยกับพนักงานหน่อย"),
            (Language::Vietnamese, "Tôi muốn gặp nhân viên"),
            (Language::Indonesian, "Saya mau bicara dengan staf"),
        ] {
            assert!(wants_person(wish, &[language]), "{wish}");
        }
    }

    #[test]
    fn questions_are_none() {
        for (language, question) in [
            (Language::Japanese, "スタッフは何時までいますか"),
            (Language::English, "How many staff work here?"),
            (Language::English, "Is there a live band tonight?"),
            (
                Language::English,
                "My brother wanted to talk to someone in the village about the old temple and the garden, is it open?",
            ),
            (Language::ChineseSimplified, "前台几点开门"),
            (Language::Korean, "직원은 몇 시까지 있어요?"),
            (Language::French, "Où est la réception ?"),
            (Language::German, "Wo ist der Empfang?"),
            (Language::Thai, "พนักงานอยู่ถึงกี่โมง"),
            (Language::Vietnamese, "nhân viên làm việc đến mấy giờ"),
        ] {
            assert!(!wants_person(question, &[language]), "{question}");
        }
    }

    #[test]
    fn the_demonstrations_questions_are_none() {
        let text = include_str!("../../demo/faq.jsonl");
        let rows = crate::import::parse(text, crate::import::Format::JsonLines).expect("rows");
        let wishes: Vec<&str> = rows
            .iter()
            .filter(|row| wants_person(&row.question, &[row.language]))
            .map(|row| row.question.as_str())
            .collect();
        assert_eq!(wishes, Vec::<&str>::new());
    }
}
