//! What an intent has to be, to be kept and to be published.

use super::{FaqDraft, FaqStatus, FaqTranslation};
use crate::limits::{ALTERNATIVES_MAX, ANSWER_MAX_CHARS, QUESTION_MAX_CHARS};
use crate::problem::FieldError;

/// Begins a blank.
const OPEN: &str = "[[";
/// Ends one.
const CLOSE: &str = "]]";

/// The names of a text's blanks, places to be filled in such as `[[price]]`, each once, in their order.
#[must_use]
pub fn blanks(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(OPEN) {
        let Some((name, behind)) = after.split_once(CLOSE) else {
            break;
        };
        if !names.contains(&name) {
            names.push(name);
        }
        rest = behind;
    }
    names
}

impl FaqTranslation {
    /// Every text of it.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        [self.question.as_str(), self.answer.as_str()]
            .into_iter()
            .chain(self.alternatives.iter().map(String::as_str))
    }

    /// The same without the space around its texts, and without empty phrasings.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        Self {
            language: self.language,
            question: self.question.trim().to_owned(),
            answer: self.answer.trim().to_owned(),
            alternatives: self
                .alternatives
                .iter()
                .map(|text| text.trim().to_owned())
                .filter(|text| !text.is_empty())
                .collect(),
            reviewed: self.reviewed,
        }
    }

    /// Faults in the values, by place under `pointer`.
    #[must_use]
    pub fn faults(&self, pointer: &str) -> Vec<FieldError> {
        let mut faults = Vec::new();
        let mut check = |place: String, text: &str, max: usize| {
            if let Some(detail) = text_fault(text, max) {
                faults.push(FieldError::new(place, detail));
            }
        };
        check(format!("{pointer}/question"), &self.question, QUESTION_MAX_CHARS);
        check(format!("{pointer}/answer"), &self.answer, ANSWER_MAX_CHARS);
        for (place, text) in self.alternatives.iter().enumerate() {
            if !text.trim().is_empty() {
                check(
                    format!("{pointer}/alternatives/{place}"),
                    text,
                    QUESTION_MAX_CHARS,
                );
            }
        }
        if self.alternatives.len() > ALTERNATIVES_MAX {
            faults.push(FieldError::new(
                format!("{pointer}/alternatives"),
                format!("must be at most {ALTERNATIVES_MAX}"),
            ));
        }
        faults
    }
}

fn text_fault(text: &str, max: usize) -> Option<String> {
    let count = text.trim().chars().count();
    if count == 0 {
        Some("must not be empty".to_owned())
    } else if count > max {
        Some(format!("must have at most {max} characters"))
    } else if text.contains('\0') {
        Some("must not contain the character U+0000".to_owned())
    } else if text.contains(['⟦', '⟧']) {
        Some("must not contain ⟦ or ⟧".to_owned())
    } else {
        None
    }
}

impl FaqDraft {
    /// Faults in the values, by place.
    #[must_use]
    pub fn faults(&self) -> Vec<FieldError> {
        let mut faults = Vec::new();
        if !(1..=5).contains(&self.priority) {
            faults.push(FieldError::new("/priority", "must be 1 to 5"));
        }
        if self.translations.is_empty() {
            faults.push(FieldError::new("/translations", "must be at least one"));
        }
        for (place, translation) in self.translations.iter().enumerate() {
            let pointer = format!("/translations/{place}");
            let earlier = self.translations.iter().take(place);
            if earlier
                .map(|other| other.language)
                .any(|language| language == translation.language)
            {
                faults.push(FieldError::new(format!("{pointer}/language"), "is there twice"));
            }
            faults.extend(translation.faults(&pointer));
        }
        if self.status == FaqStatus::Published {
            faults.extend(self.unfinished());
        }
        faults
    }

    /// What keeps it from being published, by place.
    fn unfinished(&self) -> Vec<FieldError> {
        let mut faults = Vec::new();
        for (place, translation) in self.translations.iter().enumerate() {
            for (field, text) in [
                ("question", &translation.question),
                ("answer", &translation.answer),
            ] {
                if let Some(blank) = blanks(text).first() {
                    faults.push(FieldError::new(
                        format!("/translations/{place}/{field}"),
                        format!("has a blank to be filled in: {OPEN}{blank}{CLOSE}"),
                    ));
                }
            }
            for (alternative, text) in translation.alternatives.iter().enumerate() {
                if !blanks(text).is_empty() {
                    faults.push(FieldError::new(
                        format!("/translations/{place}/alternatives/{alternative}"),
                        "has a blank to be filled in",
                    ));
                }
            }
        }
        if !self.translations.is_empty() && !self.translations.iter().any(|text| text.reviewed) {
            faults.push(FieldError::new(
                "/translations",
                "must have one that a person stands by, to be published",
            ));
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::super::{FaqCategory, FaqDraft, FaqStatus, FaqTranslation, FaqVisibility};
    use super::blanks;
    use crate::language::Language;

    fn draft(answer: &str, status: FaqStatus) -> FaqDraft {
        FaqDraft {
            category: FaqCategory::Basic,
            priority: 3,
            status,
            visibility: FaqVisibility::Public,
            translations: vec![FaqTranslation {
                language: Language::English,
                question: "Is there breakfast?".to_owned(),
                answer: answer.to_owned(),
                alternatives: vec![String::new()],
                reviewed: true,
            }],
        }
    }

    #[test]
    fn blanks_are_found_once_each_in_their_order() {
        assert_eq!(
            blanks("From [[from]] to [[until]], not before [[from]]."),
            ["from", "until"]
        );
        assert_eq!(
            blanks("An array is [1, [2]] and [[ has no end"),
            Vec::<&str>::new()
        );
    }

    #[test]
    fn what_has_blanks_can_be_kept_and_not_published() {
        assert_eq!(draft("From [[from]].", FaqStatus::Draft).faults(), []);
        let faults = draft("From [[from]].", FaqStatus::Published).faults();
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].pointer, "/translations/0/answer");
        assert_eq!(draft("From 7:30.", FaqStatus::Published).faults(), []);
    }

    #[test]
    fn what_no_person_stands_by_is_not_published_alone() {
        let mut draft = draft("From 7:30.", FaqStatus::Published);
        draft.translations[0].reviewed = false;
        assert_eq!(draft.faults()[0].pointer, "/translations");
        draft.status = FaqStatus::Draft;
        assert_eq!(draft.faults(), []);
    }
}
