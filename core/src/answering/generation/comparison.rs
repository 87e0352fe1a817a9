//! What two texts say differently: the facts that only one of them has.

use super::facts::{self, Fact, FactKind, Source};

/// Facts of one kind that two texts do not share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which kind.
    pub kind: FactKind,
    /// What only the one says, as written.
    pub here: Vec<String>,
    /// What only the other says.
    pub there: Vec<String>,
}

impl Difference {
    /// Whether each says something that the other does not: a time against another time, and not a time that the other leaves out.
    #[must_use]
    pub fn contradicts(&self) -> bool {
        !self.here.is_empty() && !self.there.is_empty()
    }
}

/// Kinds that mean the same in every language. What may be a secret does not: it is told by the words around it.
const COMPARED: [FactKind; 5] = [
    FactKind::Number,
    FactKind::Time,
    FactKind::Phone,
    FactKind::Link,
    FactKind::Email,
];

/// The facts that only one of two texts has, by kind.
#[must_use]
pub fn differences(here: &str, there: &str) -> Vec<Difference> {
    let (ours, theirs) = (missing(here, there), missing(there, here));
    COMPARED
        .into_iter()
        .map(|kind| Difference {
            kind,
            here: written(&ours, kind),
            there: written(&theirs, kind),
        })
        .filter(|difference| !difference.here.is_empty() || !difference.there.is_empty())
        .collect()
}

/// The facts of `text` that do not stand in `other`.
fn missing(text: &str, other: &str) -> Vec<Fact> {
    let other = Source::new(other);
    facts::facts(text)
        .into_iter()
        .filter(|fact| !other.holds(fact))
        .collect()
}

fn written(facts: &[Fact], kind: FactKind) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    for fact in facts.iter().filter(|fact| fact.kind == kind) {
        if !values.contains(&fact.value) {
            values.push(fact.value.clone());
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::differences;

    #[test]
    fn a_time_against_another_time_contradicts() {
        let found = differences(
            "Breakfast is from 7:30 to 9:30.",
            "朝食は7時30分から10時までです。",
        );
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contradicts());
        assert_eq!(found[0].here, ["9:30"]);
    }

    #[test]
    fn a_price_against_another_price_contradicts() {
        let found = differences("A towel is ¥200.", "A bath towel costs 300 yen.");
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contradicts());
    }

    #[test]
    fn what_one_leaves_out_is_no_contradiction() {
        let found = differences(
            "Breakfast is from 7:30 and costs ¥700.",
            "Breakfast is from 7:30.",
        );
        assert!(!found.is_empty());
        assert!(
            found.iter().all(|difference| !difference.contradicts()),
            "{found:?}"
        );
        assert_eq!(differences("Until 22:00.", "22時まで。"), []);
    }
}
