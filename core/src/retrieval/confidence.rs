//! Confidence: the probability that the best entry answers the question, by logistic regression on the search's features.
//!
//! Its parameters are fitted on labelled questions by `tomari fit` and kept in `parameters.json`: one set for the lexical arm
//! alone, and one for each embedding model that was measured, whose similarities mean something else for each.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::features::{COUNT, Features};

const BUILT_IN: &str = include_str!("parameters.json");

/// A logistic model: the probability is 1 / (1 + exp(−(bias + Σ weightᵢ · featureᵢ))).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameters {
    /// What they were fitted on, for people.
    pub fitted_on: String,
    /// The constant.
    pub bias: f64,
    /// One weight for each of [`super::features::NAMES`], in their order.
    pub weights: [f64; COUNT],
}

impl Parameters {
    /// The probability, 0 to 1.
    #[must_use]
    pub fn probability(&self, features: &Features) -> f32 {
        let sum = self
            .weights
            .iter()
            .zip(features.0)
            .fold(self.bias, |sum, (weight, feature)| {
                sum + weight * f64::from(feature)
            });
        #[expect(clippy::cast_possible_truncation, reason = "a probability needs no more")]
        let probability = (1.0 / (1.0 + (-sum).exp())) as f32;
        probability
    }
}

/// Every set of parameters.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calibration {
    /// Raised with every fit.
    pub version: u32,
    /// For the lexical arm alone; also where a model has none of its own, without its similarities.
    pub lexical: Parameters,
    /// By the name of the embedding model.
    pub models: BTreeMap<String, Parameters>,
}

impl Calibration {
    /// The parameters in this program.
    pub fn built_in() -> Result<Self, serde_json::Error> {
        serde_json::from_str(BUILT_IN)
    }

    /// The parameters for a search with the embeddings of `model`, or without any.
    #[must_use]
    pub fn parameters(&self, model: Option<&str>) -> &Parameters {
        model
            .and_then(|model| self.models.get(model))
            .unwrap_or(&self.lexical)
    }
}

#[cfg(test)]
mod tests {
    use super::{Calibration, Parameters};
    use crate::retrieval::features::{COUNT, Features};

    #[test]
    fn the_built_in_ones_are_usable() {
        let calibration = Calibration::built_in().expect("parameters");
        assert!(calibration.version > 0);
        assert_eq!(calibration.parameters(Some("unheard of")), &calibration.lexical);
        assert_eq!(calibration.parameters(None), &calibration.lexical);
    }

    #[test]
    fn is_a_logistic_function() {
        let mut weights = [0.0; COUNT];
        weights[1] = 2.0;
        let parameters = Parameters {
            fitted_on: String::new(),
            bias: -1.0,
            weights,
        };
        let mut features = Features([0.0; COUNT]);
        features.0[1] = 0.5;
        assert!((parameters.probability(&features) - 0.5).abs() < 1e-6);
        features.0[1] = 1.0;
        assert!((parameters.probability(&features) - 0.731_058_6).abs() < 1e-6);
    }
}
