//! Whether a text is in the language asked for.

use tomari_shared::language::Language;
use whatlang::{Detector, Lang};

use crate::language_detection::detect;
use crate::retrieval::analysis::{Script, script};

/// Under this weight a text is not judged: a name or a time alone has no language.
const JUDGED_FROM: usize = 4;
/// The fewest words by which alphabetic languages are told apart.
const WORDS: usize = 6;

/// Whether `text`, as far as it can be told, is in `language`. Scripts are weighed, two characters of one that is
/// written without spaces as one word, so that names, networks and loan words of another script don't decide.
pub(super) fn is_in(text: &str, language: Language) -> bool {
    let mut kana = 0;
    let mut han = 0;
    let mut hangul = 0;
    let mut thai = 0;
    let mut other = String::new();
    for c in text.chars() {
        match script(c) {
            Some(Script::Hiragana | Script::Katakana) => kana += 1,
            Some(Script::Han) => han += 1,
            Some(Script::Hangul) => hangul += 1,
            Some(Script::Thai) => thai += 1,
            _ => {
                other.push(c);
                continue;
            }
        }
        other.push(' ');
    }
    // Addresses, names with digits and the like say nothing about the language.
    let words: Vec<&str> = other
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| {
            word.chars()
                .all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-'))
                && !word.is_empty()
        })
        .collect();
    let own = match language {
        Language::Japanese => usize::midpoint(kana, han),
        Language::ChineseSimplified | Language::ChineseTraditional => han / 2,
        Language::Korean => hangul / 2,
        Language::Thai => thai / 2,
        _ => words.len(),
    };
    let all = (kana + han + hangul + thai) / 2 + words.len();
    if all < JUDGED_FROM {
        return true;
    }
    if own * 5 < all * 2 {
        return false;
    }
    match language {
        Language::Japanese => kana * 10 >= han,
        Language::ChineseSimplified | Language::ChineseTraditional => {
            let chinese: String = text.chars().filter(|&c| script(c) == Some(Script::Han)).collect();
            kana * 4 <= han && detect(&chinese, language) == language
        }
        Language::Korean | Language::Thai => true,
        _ => words.len() < WORDS || alphabetic_is_in(&words.join(" "), language),
    }
}

/// By trigrams if they are sure. Otherwise either they or the function words must agree: these alone confuse the Romance
/// languages.
fn alphabetic_is_in(text: &str, language: Language) -> bool {
    let known = Language::ALL
        .iter()
        .filter_map(|&language| code(language))
        .collect();
    let by_trigrams = Detector::with_allowlist(known).detect(text);
    let agrees = by_trigrams
        .as_ref()
        .is_some_and(|info| Some(info.lang()) == code(language));
    let sure = by_trigrams.as_ref().is_some_and(whatlang::Info::is_reliable);
    agrees || (!sure && detect(text, language) == language)
}

const fn code(language: Language) -> Option<Lang> {
    Some(match language {
        Language::English => Lang::Eng,
        Language::French => Lang::Fra,
        Language::German => Lang::Deu,
        Language::Spanish => Lang::Spa,
        Language::Italian => Lang::Ita,
        Language::Portuguese => Lang::Por,
        Language::Vietnamese => Lang::Vie,
        Language::Indonesian => Lang::Ind,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::is_in;
    use tomari_shared::language::Language::{
        ChineseSimplified, ChineseTraditional, English, French, German, Indonesian, Italian, Japanese,
        Korean, Portuguese, Spanish, Thai, Vietnamese,
    };

    #[test]
    fn every_language_is_itself_and_no_other_script() {
        let texts = [
            (Japanese, "チェックインは15時から22時までです。"),
            (English, "Check-in is possible from 3 pm until 10 pm at the desk."),
            (ChineseSimplified, "办理入住时间为下午3点到晚上10点，请到前台。"),
            (ChineseTraditional, "辦理入住時間為下午3點到晚上10點，請到櫃檯。"),
            (Korean, "체크인은 오후 3시부터 밤 10시까지 가능합니다."),
            (
                French,
                "L'arrivée se fait de 15 h à 22 h à la réception de la maison.",
            ),
            (
                German,
                "Der Check-in ist von 15 Uhr bis 22 Uhr an der Rezeption möglich.",
            ),
            (
                Spanish,
                "El registro de entrada es de 15:00 a 22:00 en la recepción.",
            ),
            (
                Italian,
                "Il check-in è possibile dalle 15 alle 22 presso la reception della casa.",
            ),
            (
                Portuguese,
                "O check-in é feito das 15h às 22h na recepção da casa.",
            ),
            (Thai, "เช็คอินได้ตั้งแต่ 15.00 น. ถึง 22.00 น. ที่แผนกต้อนรับ"),
            (
                Vietnamese,
                "Quý khách có thể nhận phòng từ 3 giờ chiều đến 10 giờ tối tại quầy.",
            ),
            (
                Indonesian,
                "Check-in bisa dilakukan dari jam 3 sore sampai jam 10 malam di resepsionis.",
            ),
        ];
        for (language, text) in texts {
            for (other, _) in texts {
                assert_eq!(is_in(text, other), language == other, "{text} as {other}");
            }
        }
    }

    #[test]
    fn names_and_loan_words_do_not_decide() {
        for (language, text) in [
            (
                English,
                "The bath is next to the さくらの間 room on the first floor.",
            ),
            (
                Japanese,
                "Wi-FiのSSIDはTomari Guest、パスワードはsakura2024です。",
            ),
            (
                Korean,
                "Wi-Fi 네트워크는 TomariGuest, 비밀번호는 sakura2024입니다.",
            ),
            (ChineseSimplified, "浴室在“さくら”房间旁边，晚上十点关门。"),
            (Thai, "รหัสผ่าน Wi-Fi คือ sakura2024"),
            (French, "Le check-in se fait au Tomari House Kyoto."),
            (Japanese, "sakura2024"),
            (Korean, "15:00"),
        ] {
            assert!(is_in(text, language), "{text}");
        }
    }
}
