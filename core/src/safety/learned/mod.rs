//! A learned layer over the rules: logistic regression on what a message is made of and on what the lexicons find in it.
//!
//! - `concepts`: what messages are about, in every language's words
//! - `features`: a message as numbers
//! - `weights`: the weights and their file
//! - `regression`: fitting them
//! - `fit`: fitting and cross-validating on labelled phrases

pub(super) mod concepts;
mod features;
pub mod fit;
mod regression;
mod weights;

use super::Category;
use super::rules::Evidence;
use weights::Weights;

/// Logits from which a message is an emergency: where the rules are silent, and where they raise an alarm, which only an answer
/// this sure overrules. Chosen by cross-validation; see docs/decisions/0010.
const RAISE: f32 = 0.0;
const OVERRULE: f32 = -1.5;

/// The fitted weights, as `tomari fit-safety` writes them.
static FITTED: &[u8] = include_bytes!("weights.bin");

/// The learned layer. Holds its weights and no state.
#[derive(Debug)]
pub(super) struct Learned(Weights);

impl Default for Learned {
    fn default() -> Self {
        Self(Weights::read(FITTED))
    }
}

impl Learned {
    /// The emergency `text` tells of, going by its words and by what the rules found in it.
    pub(super) fn category(&self, text: &str, evidence: &Evidence) -> Option<Category> {
        let features = features::features(text, evidence);
        // Of two words in what may be another language there is little to learn from, and nothing to doubt.
        let alarm = evidence.cry || self.0.alarm.logit(&features) > threshold(evidence);
        alarm.then(|| evidence.alarm.unwrap_or_else(|| self.0.category(&features)))
    }
}

const fn threshold(evidence: &Evidence) -> f32 {
    if evidence.alarm.is_some() { OVERRULE } else { RAISE }
}
