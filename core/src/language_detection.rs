//! The language of a message.
//!
//! Scripts decide where they can. Latin text goes to whatlang, limited to the product's languages; a few words
//! are too little for any detector, so the session's language stands unless the evidence is good.

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
        Language::Korean
    } else if counts.kana > 0 {
        Language::Japanese
    } else if counts.thai > 0 {
        Language::Thai
    } else if counts.han > 0 {
        han(text, session)
    } else if counts.other > 0 {
        latin(text, session)
    } else {
        session
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

fn han(text: &str, session: Language) -> Language {
    let count = |set: &str| text.chars().filter(|&c| set.contains(c)).count();
    let (simplified, traditional, chinese) = (count(SIMPLIFIED), count(TRADITIONAL), count(CHINESE));
    if simplified > traditional {
        return Language::ChineseSimplified;
    }
    match session {
        Language::ChineseSimplified | Language::ChineseTraditional if traditional == simplified => session,
        // Han alone is good Japanese (駐車場, 朝食時間) unless something in it is Chinese only.
        Language::Japanese if traditional == 0 && chinese == 0 => Language::Japanese,
        _ if traditional > 0 => Language::ChineseTraditional,
        _ => Language::ChineseSimplified,
    }
}

fn latin(text: &str, session: Language) -> Language {
    const LANGUAGES: [(Lang, Language); 8] = [
        (Lang::Eng, Language::English),
        (Lang::Fra, Language::French),
        (Lang::Deu, Language::German),
        (Lang::Spa, Language::Spanish),
        (Lang::Ita, Language::Italian),
        (Lang::Por, Language::Portuguese),
        (Lang::Vie, Language::Vietnamese),
        (Lang::Ind, Language::Indonesian),
    ];
    let detector = Detector::with_allowlist(LANGUAGES.map(|(lang, _)| lang).to_vec());
    let Some(info) = detector.detect(text) else {
        return session;
    };
    let detected = LANGUAGES
        .iter()
        .find(|(lang, _)| *lang == info.lang())
        .map_or(session, |&(_, language)| language);
    let words = text.split_whitespace().count();
    let session_is_latin = LANGUAGES.iter().any(|&(_, language)| language == session);
    if info.is_reliable() && words >= 3 {
        detected
    } else if session_is_latin || words < 2 {
        session
    } else {
        // Several words in another script than the session's: most likely English.
        Language::English
    }
}

#[cfg(test)]
mod tests {
    use super::detect;
    use tomari_shared::language::Language::{
        ChineseSimplified, ChineseTraditional, English, French, German, Japanese, Korean, Thai, Vietnamese,
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
        assert_eq!(detect("WiFi", Japanese), Japanese);
        assert_eq!(detect("wifi password", Japanese), English);
        assert_eq!(detect("check-out", French), French);
        assert_eq!(detect("???", Korean), Korean);
    }
}
