//! The traps the triage was made for: homographs, negation, facilities, the past; and that nothing makes it panic.

use std::collections::BTreeMap;

use tomari_shared::language::Language;

use super::{Category, Triage};

fn alarm(text: &str, tag: &str) -> Option<Category> {
    let language: Language = tag.parse().expect("a language");
    Triage::default().category(text, &[language])
}

#[test]
fn words_inside_words_are_none() {
    for (tag, text) in [
        ("en", "We arrive from Spain"),
        ("en", "We are painting the town"),
        ("fr", "Où acheter du pain ?"),
        ("fr", "Tournez au feu rouge"),
        ("fr", "Mon vol est à midi"),
        ("de", "Das Zimmer ist brandneu"),
        ("de", "Haben Sie einen Notizblock?"),
        ("es", "Estoy constipado, ¿hay té?"),
        ("it", "Ho fame, dove si mangia?"),
        ("pt", "Onde compro pão?"),
        ("id", "Jam berapa kereta api terakhir?"),
        ("vi", "quan chay gan day o dau"),
        ("ja", "薬局はどこですか"),
        ("ja", "お湯はどこでもらえますか"),
        ("ja", "熱い飲み物はありますか"),
        ("ja", "火曜日に花火を見ます"),
        ("zh-Hans", "火车站怎么走"),
        ("zh-Hant", "附近有火鍋嗎"),
        ("ko", "불고기 맛집 있어요?"),
        ("th", "รถไฟออกกี่โมง"),
    ] {
        assert_eq!(alarm(text, tag), None, "{tag}: {text}");
    }
}

#[test]
fn what_is_denied_is_none() {
    for (tag, text) in [
        ("en", "Nobody is hurt"),
        ("en", "I don't need an ambulance"),
        ("fr", "Personne n'est blessé"),
        ("de", "Es ist niemand verletzt"),
        ("es", "Nadie está herido"),
        ("it", "Nessuno è ferito"),
        ("pt", "Ninguém se machucou"),
        ("id", "tidak ada yang terluka"),
        ("vi", "không ai bị thương"),
        ("ja", "誰もけがしていません"),
        ("zh-Hans", "没有人受伤"),
        ("zh-Hant", "沒有人受傷"),
        ("ko", "다친 사람은 없어요"),
        ("th", "ไม่มีใครบาดเจ็บ"),
    ] {
        assert_eq!(alarm(text, tag), None, "{tag}: {text}");
    }
}

#[test]
fn a_negation_in_the_cue_is_a_cue() {
    for (tag, text) in [
        ("en", "he isnt breathing"),
        ("fr", "elle ne respire plus"),
        ("de", "er atmet nicht mehr"),
        ("es", "no respira"),
        ("it", "non respira più"),
        ("pt", "ela não respira"),
        ("id", "dia gak napas"),
        ("vi", "anh ấy không thở"),
        ("vi", "anh ay khong tho"),
        ("ja", "息をしていません"),
        ("zh-Hans", "他没有呼吸了"),
        ("zh-Hant", "他沒有呼吸了"),
        ("ko", "숨을 안 쉬어요"),
        ("th", "เขาไม่หายใจ"),
    ] {
        assert_eq!(alarm(text, tag), Some(Category::Illness), "{tag}: {text}");
    }
}

#[test]
fn typing_errors_are_read() {
    for text in [
        "HELPPP",
        "earthqauke!!",
        "we are in teh elevator, stuck in the elevator",
        "fireeee",
    ] {
        assert!(alarm(text, "en").is_some(), "{text}");
    }
}

/// Detection is often wrong for a few words; a short cry is seen whatever was detected.
#[test]
fn a_short_cry_needs_no_detection() {
    let triage = Triage::default();
    for text in [
        "au secours",
        "no respira",
        "es brennt",
        "cháy nhà rồi",
        "socorro",
        "aiuto",
        "救命",
        "助けて",
    ] {
        for &listed in Language::ALL {
            assert!(triage.category(text, &[listed]).is_some(), "{text} as {listed}");
        }
    }
}

/// Detection may add a language that the message is not in.
#[test]
fn a_second_language_loses_none_and_seldom_raises_an_alarm() {
    let triage = Triage::default();
    let mut lost = BTreeMap::<&str, usize>::new();
    let mut raised = BTreeMap::<&str, usize>::new();
    for phrase in super::measured::phrases("development.jsonl") {
        let alone = triage.category(&phrase.text, &[phrase.language]).is_some();
        for &second in Language::ALL {
            let alarm = triage
                .category(&phrase.text, &[phrase.language, second])
                .is_some();
            if phrase.category.is_some() && !alarm {
                *lost.entry(second.tag()).or_default() += 1;
            }
            if phrase.category.is_none() && alarm && !alone {
                *raised.entry(second.tag()).or_default() += 1;
            }
        }
    }
    assert_eq!(lost, BTreeMap::new());
    // Of 3,549.
    assert!(raised.values().sum::<usize>() <= 3, "{raised:?}");
}

#[test]
fn nothing_makes_it_panic() {
    const PIECES: [&str; 24] = [
        "",
        " ",
        "a",
        "fire",
        "火",
        "が",
        "ไฟ",
        "불",
        "🔥",
        "é",
        "\u{301}",
        "'",
        "’",
        "!",
        "\n",
        "ß",
        "İ",
        "ﾃﾞ",
        "\u{200d}",
        "0",
        "ำ",
        "\u{e4d}\u{e32}",
        "ế",
        "not",
    ];
    let triage = Triage::default();
    let mut state = 1_u32;
    for length in (0..12).cycle().take(3000) {
        let text: String = (0..length)
            .map(|_| {
                // Numerical Recipes' linear congruential generator: the same messages every time.
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let at = usize::try_from(state >> 16).unwrap_or(0) % PIECES.len();
                PIECES[at]
            })
            .collect();
        let _ = triage.category(&text, Language::ALL);
    }
}
