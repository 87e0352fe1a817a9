//! The language of a message.
//!
//! Scripts decide where they can. Latin text is told by its function words, then by whatlang if it is sure; without
//! evidence the session's language stands.

use tomari_shared::language::Language;
use whatlang::{Detector, Lang};

use crate::retrieval::analysis::{Script, script};

/// Characters of everyday Chinese that simplified writing has and neither traditional writing nor Japanese does.
const SIMPLIFIED: &str = "这们吗么没过还进时间问几个东车书买卖钱饭馆厅厕帮谢请谁说话让认识给约预订单双层楼邻铁边远热凉风浴洁纸气电费机场钥锁门开关闭须应该总经济务员号码数据网络密连现观园头发烧伤药医护警报险难";
/// Characters of everyday Chinese that traditional writing has and neither simplified writing nor Japanese does.
const TRADITIONAL: &str = "這們嗎麼沒過還進個幾說話讓給邊遠熱涼風潔氣電費鐵機鑰鎖應該總經濟號數據網絡連現觀園頭發燒傷藥醫護險難裡兩點體對當會廳廁歸歡樂鄰層樓實學變價賣錢飯館妳您";
/// Words of Chinese grammar that Japanese does not write.
const CHINESE: &str = "你您妳哪呢吧啊喔很的了是在吗嗎么麼们們什怎";

/// The language of `text` from a guest who chose `session`.
#[must_use]
pub fn detect(text: &str, session: Language) -> Language {
    Reading::of(text).in_session(session)
}

/// What a text tells of its language. What it leaves open the session's language decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// The text tells.
    Certain(Language),
    /// Chinese characters without a sign of simplified writing: Japanese may be written so, too.
    Han {
        /// Whether something in it is written so in traditional Chinese only.
        traditional: bool,
        /// Whether something in it tells neither writing from the other.
        undecided: bool,
        /// Whether something in it is Chinese only.
        chinese: bool,
    },
    /// Several Latin words, none of them telling.
    LatinWords,
    /// Nothing.
    Nothing,
}

impl Reading {
    /// Reads a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut counts = Counts::default();
        for c in text.chars() {
            match script(c) {
                Some(Script::Hiragana | Script::Katakana) => counts.kana += 1,
                Some(Script::Han) => counts.han += 1,
                Some(Script::Hangul) => counts.hangul += 1,
                Some(Script::Thai) => counts.thai += 1,
                Some(Script::Other) if c.is_alphabetic() => counts.other += 1,
                Some(Script::Other) | None => {}
            }
        }
        if counts.hangul > 0 && counts.hangul >= counts.kana {
            Self::Certain(Language::Korean)
        } else if counts.kana > 0 {
            Self::Certain(Language::Japanese)
        } else if counts.thai > 0 {
            Self::Certain(Language::Thai)
        } else if counts.han > 0 {
            han(text)
        } else if counts.other > 0 {
            latin(text)
        } else {
            Self::Nothing
        }
    }

    /// The language, from a guest who chose `session`.
    #[must_use]
    pub fn in_session(self, session: Language) -> Language {
        match self {
            Self::Certain(language) => language,
            Self::Han {
                traditional,
                undecided,
                chinese,
            } => match session {
                Language::ChineseSimplified | Language::ChineseTraditional if undecided => session,
                // Han alone is good Japanese (駐車場, 朝食時間) unless something in it is Chinese only.
                Language::Japanese if !traditional && !chinese => Language::Japanese,
                _ if traditional => Language::ChineseTraditional,
                _ => Language::ChineseSimplified,
            },
            Self::LatinWords if !LATIN.iter().any(|latin| latin.language == session) => {
                // Several words in another script than the session's: most likely English.
                Language::English
            }
            Self::LatinWords | Self::Nothing => session,
        }
    }
}

#[derive(Default)]
struct Counts {
    kana: usize,
    han: usize,
    hangul: usize,
    thai: usize,
    other: usize,
}

fn han(text: &str) -> Reading {
    let count = |set: &str| text.chars().filter(|&c| set.contains(c)).count();
    let (simplified, traditional, chinese) = (count(SIMPLIFIED), count(TRADITIONAL), count(CHINESE));
    if simplified > traditional {
        return Reading::Certain(Language::ChineseSimplified);
    }
    Reading::Han {
        traditional: traditional > 0,
        undecided: traditional == simplified,
        chinese: chinese > 0,
    }
}

fn latin(text: &str) -> Reading {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .collect();
    let by_function_words = function_words(&words);
    if let Some(language) = by_function_words {
        return Reading::Certain(language);
    }
    if words.len() >= 3 {
        let detector = Detector::with_allowlist(LATIN.map(|latin| latin.lang).to_vec());
        let detected = detector.detect(text).filter(whatlang::Info::is_reliable);
        if let Some(latin) = detected.and_then(|info| LATIN.iter().find(|latin| latin.lang == info.lang())) {
            return Reading::Certain(latin.language);
        }
    }
    if words.len() < 2 {
        Reading::Nothing
    } else {
        Reading::LatinWords
    }
}

/// The one language with the most function words among `words`: short questions are made of them, and trigram
/// statistics need more text than a short question has.
fn function_words(words: &[&str]) -> Option<Language> {
    let counts = LATIN.map(|latin| {
        let count = words
            .iter()
            .filter(|word| latin.words.split(' ').any(|known| known == **word))
            .count();
        (count, latin.language)
    });
    let best = counts.iter().max_by_key(|(count, _)| *count)?;
    let unique = counts.iter().filter(|(count, _)| *count == best.0).count() == 1;
    (best.0 > 0 && unique).then_some(best.1)
}

struct Latin {
    language: Language,
    lang: Lang,
    /// Its most frequent function words, separated by spaces.
    words: &'static str,
}

const LATIN: [Latin; 8] = [
    Latin {
        language: Language::English,
        lang: Lang::Eng,
        words: "the is are do does can could where when what how who which my your our we you i it there this that and of to for have has will would should much many from with any please",
    },
    Latin {
        language: Language::French,
        lang: Lang::Fra,
        words: "le la les des du une un est sont où à au aux quelle quel quand comment combien pour avec dans sur je vous nous mon ma mes votre notre y il elle on peut puis avez ce cette qui que et avant après sans",
    },
    Latin {
        language: Language::German,
        lang: Lang::Deu,
        words: "der die das den dem ein eine einen ist sind wo wann wie was wer ich wir sie mein meine unser kann können gibt es und mit für von zu zum zur im am nicht haben darf um wieviel auf",
    },
    Latin {
        language: Language::Spanish,
        lang: Lang::Spa,
        words: "el la los las un una es son está hay dónde donde cuándo cuando qué que cómo como cuánto cuánta puedo podemos mi mis nuestro para con en del al y por tienen hasta desde se de hora",
    },
    Latin {
        language: Language::Italian,
        lang: Lang::Ita,
        words: "il lo la gli un una è sono dove quando che come quanto posso possiamo mio mia nostro per con nel nella del della dei di e si c'è c avete fino dalle alle da a ora",
    },
    Latin {
        language: Language::Portuguese,
        lang: Lang::Por,
        words: "o a os as um uma é são está há onde quando que como quanto posso podemos meu minha nosso para com no na do da dos das e por vocês tem têm até você horas",
    },
    Latin {
        language: Language::Vietnamese,
        lang: Lang::Vie,
        words: "tôi có thể ở đâu khi nào mấy giờ là gì không của cho được bao nhiêu và với này chúng làm sao nhà phòng từ đến",
    },
    Latin {
        language: Language::Indonesian,
        lang: Lang::Ind,
        words: "di mana kapan apa apakah bagaimana berapa saya kami bisa ada yang dan untuk dengan dari ke ini itu jam tidak boleh",
    },
];

#[cfg(test)]
mod tests {
    use super::detect;
    use tomari_shared::language::Language::{
        ChineseSimplified, ChineseTraditional, English, French, German, Indonesian, Italian, Japanese,
        Korean, Portuguese, Spanish, Thai, Vietnamese,
    };

    #[test]
    fn scripts_decide() {
        assert_eq!(detect("チェックインは何時？", English), Japanese);
        assert_eq!(detect("체크인은 몇 시부터인가요?", Japanese), Korean);
        assert_eq!(detect("เช็คอินกี่โมง", English), Thai);
    }

    #[test]
    fn han_alone_is_read_with_the_session() {
        assert_eq!(detect("駐車場", Japanese), Japanese);
        assert_eq!(detect("早餐几点开始？", Japanese), ChineseSimplified);
        assert_eq!(detect("早餐幾點開始？", English), ChineseTraditional);
        assert_eq!(detect("你好", ChineseTraditional), ChineseTraditional);
        assert_eq!(detect("你好", Japanese), ChineseSimplified);
        assert_eq!(detect("停車場在哪裡", ChineseSimplified), ChineseTraditional);
    }

    #[test]
    fn latin_needs_evidence_to_leave_the_session() {
        assert_eq!(
            detect("Where can I leave my luggage before check-in?", French),
            English
        );
        assert_eq!(
            detect("À quelle heure est servi le petit-déjeuner ?", English),
            French
        );
        assert_eq!(detect("Wo kann ich mein Gepäck abstellen?", English), German);
        assert_eq!(detect("Tôi có thể gửi hành lý ở đâu?", English), Vietnamese);
        assert_eq!(detect("¿Dónde puedo dejar mi equipaje?", English), Spanish);
        assert_eq!(detect("Dove posso lasciare i bagagli?", English), Italian);
        assert_eq!(detect("Onde posso deixar minha bagagem?", English), Portuguese);
        assert_eq!(detect("Di mana saya bisa menitipkan koper?", English), Indonesian);
        assert_eq!(detect("where is the bath", Korean), English);
        assert_eq!(detect("WiFi", Japanese), Japanese);
        assert_eq!(detect("wifi password", Japanese), English);
        assert_eq!(detect("check-out", French), French);
        assert_eq!(detect("???", Korean), Korean);
    }
}
