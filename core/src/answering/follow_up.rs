//! Short messages that mean something only after the one before: "and on Sundays?", "how much is it?".

use tomari_shared::language::Language;

use crate::retrieval::analysis::{fold, spaced};

/// Longer messages speak for themselves.
const MAX_CHARS: usize = 60;

/// Whether a message may lean on the one before: it is short, and begins like a continuation or points back with a pronoun.
#[must_use]
pub fn may_be(text: &str, language: Language) -> bool {
    let text = fold::compatibility(text.trim());
    let max = if spaced(language) {
        MAX_CHARS
    } else {
        MAX_CHARS / 3
    };
    if text.chars().count() > max {
        return false;
    }
    let (begins, points) = signs(language);
    if !spaced(language) {
        return begins.iter().any(|sign| text.starts_with(sign))
            || points.iter().any(|sign| text.contains(sign));
    }
    // Whole words: "andes" does not begin with "and".
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let joined = format!(" {} ", words.join(" "));
    begins.iter().any(|sign| joined.starts_with(&format!(" {sign} ")))
        || points.iter().any(|sign| joined.contains(&format!(" {sign} ")))
}

/// What continuations begin with, and what points back.
const fn signs(language: Language) -> (&'static [&'static str], &'static [&'static str]) {
    match language {
        Language::Japanese => (
            &[
                "では",
                "じゃあ",
                "それなら",
                "あと",
                "ちなみに",
                "だったら",
                "でも",
            ],
            &["それ", "そこ", "その", "そちら", "の場合は", "だと?"],
        ),
        Language::English => (
            &[
                "and",
                "what about",
                "how about",
                "ok and",
                "but",
                "then",
                "also",
                "so",
            ],
            &["it", "that", "there", "they", "them", "this one", "those"],
        ),
        Language::ChineseSimplified => (
            &["那", "还有", "如果是", "但是"],
            &["它", "那里", "那边", "这个", "那个", "呢?"],
        ),
        Language::ChineseTraditional => (
            &["那", "還有", "如果是", "但是"],
            &["它", "那裡", "那邊", "這個", "那個", "呢?"],
        ),
        Language::Korean => (
            &["그럼", "그러면", "그리고", "그런데", "혹시 그"],
            &["그거", "거기", "그건", "그곳"],
        ),
        Language::French => (
            &["et", "mais", "alors", "sinon", "aussi"],
            &["ça", "ca", "cela", "y", "celui ci", "celle ci", "ils", "elles"],
        ),
        Language::German => (
            &["und", "aber", "wie ist es", "was ist mit", "dann"],
            &["das", "dort", "es", "dahin", "sie"],
        ),
        Language::Spanish => (
            &["y", "pero", "entonces", "que tal", "qué tal"],
            &["eso", "allí", "ahí", "alli", "ahi", "lo", "esa"],
        ),
        Language::Italian => (
            &["e", "ma", "allora", "e per"],
            &["quello", "lì", "là", "ci", "lo", "quella"],
        ),
        Language::Portuguese => (
            &["e", "mas", "então", "entao"],
            &["isso", "lá", "ali", "ele", "ela", "la"],
        ),
        Language::Thai => (&["แล้ว", "ถ้า", "แต่"], &["ที่นั่น", "อันนั้น", "มัน", "ล่ะ"]),
        Language::Vietnamese => (
            &["còn", "thế còn", "vậy", "vậy còn", "nhưng"],
            &["đó", "nó", "cái đó"],
        ),
        Language::Indonesian => (
            &["dan", "kalau", "lalu", "bagaimana dengan", "tapi"],
            &["itu", "sana", "nya", "disana"],
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::may_be;
    use tomari_shared::language::Language;

    #[test]
    fn continuations() {
        for (language, text) in [
            (Language::English, "And on Sundays?"),
            (Language::English, "how much is it"),
            (Language::Japanese, "では日曜日は？"),
            (Language::Japanese, "それはいくらですか"),
            (Language::ChineseSimplified, "那星期天呢？"),
            (Language::ChineseTraditional, "那星期天呢？"),
            (Language::Korean, "그럼 일요일은요?"),
            (Language::French, "Et le dimanche ?"),
            (Language::German, "Und sonntags?"),
            (Language::Spanish, "¿Y los domingos?"),
            (Language::Italian, "E la domenica?"),
            (Language::Portuguese, "E aos domingos?"),
            (Language::Thai, "แล้ววันอาทิตย์ล่ะ"),
            (Language::Vietnamese, "Còn chủ nhật thì sao?"),
            (Language::Indonesian, "Kalau hari Minggu?"),
        ] {
            assert!(may_be(text, language), "{text}");
        }
    }

    #[test]
    fn questions_of_their_own() {
        for (language, text) in [
            (Language::English, "Andes tour price"),
            (Language::English, "towels"),
            (
                Language::English,
                "And could you tell me at what time the bus to the airport leaves tomorrow morning please",
            ),
            (Language::Japanese, "タオルはありますか"),
            (Language::ChineseSimplified, "有毛巾吗"),
            (Language::Korean, "수건 있어요?"),
            (Language::French, "serviettes"),
            (Language::German, "Handtücher"),
        ] {
            assert!(!may_be(text, language), "{text}");
        }
    }
}
