//! What the triage sees of labelled phrases, by language. The held-out ones are counted and never shown.

use std::collections::BTreeMap;

use serde::Deserialize;
use tomari_shared::language::Language;

use super::Triage;

#[derive(Deserialize)]
pub(super) struct Phrase {
    pub(super) language: Language,
    pub(super) text: String,
    pub(super) category: Option<String>,
}

/// Emergencies, seen emergencies, harmless phrases, false alarms.
type Counts = [usize; 4];

pub(super) fn phrases(file: &str) -> Vec<Phrase> {
    let path = format!("{}/../tests/data/safety/{file}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path)
        .expect("the labelled phrases")
        .lines()
        .map(|line| serde_json::from_str(line).expect("a labelled phrase"))
        .collect()
}

fn counts(phrases: &[Phrase], triage: &Triage) -> BTreeMap<&'static str, Counts> {
    let mut counts = BTreeMap::<_, Counts>::new();
    for phrase in phrases {
        let alarm = triage.category(&phrase.text, &[phrase.language]).is_some();
        let [emergencies, seen, harmless, false_alarms] = counts.entry(phrase.language.tag()).or_default();
        if phrase.category.is_some() {
            *emergencies += 1;
            *seen += usize::from(alarm);
        } else {
            *harmless += 1;
            *false_alarms += usize::from(alarm);
        }
    }
    counts
}

fn sums(counts: &BTreeMap<&'static str, Counts>) -> Counts {
    counts.values().fold(Counts::default(), |mut sum, counts| {
        sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        sum
    })
}

// What was measured stands in docs/decisions/0010: what is better or worse belongs there, too.

#[test]
fn phrases_for_development() {
    let counts = counts(&phrases("development.jsonl"), &Triage::default());
    assert_eq!(sums(&counts), [273, 273, 273, 5], "{counts:?}");
}

#[test]
fn held_out_phrases() {
    let counts = counts(&phrases("held_out.jsonl"), &Triage::default());
    assert_eq!(sums(&counts), [273, 272, 273, 10], "{counts:?}");
}

/// What a house's guests usually ask is no emergency.
#[test]
fn questions_of_the_demonstration_house() {
    let triage = Triage::default();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/demo/faq.jsonl");
    let text = std::fs::read_to_string(path).expect("the demonstration's knowledge");
    let rows = crate::import::parse(&text, crate::import::Format::JsonLines).expect("rows");
    let alarms: Vec<&str> = rows
        .iter()
        .filter(|row| triage.category(&row.question, &[row.language]).is_some())
        .map(|row| row.question.as_str())
        .collect();
    assert_eq!(alarms, Vec::<&str>::new());
}
