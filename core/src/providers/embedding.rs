//! What turns texts into vectors.

use std::fmt;

use futures_util::future::BoxFuture;

use super::breaker::Health;
use super::error::ProviderError;

/// What a text is. Some models want to be told, by words before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// A guest's question, who waits for the answer.
    Query,
    /// Something to be found.
    Passage,
}

impl Side {
    /// A word for keys and records.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Passage => "passage",
        }
    }
}

/// Which model vectors come from. Vectors of different models can't be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmbeddingModel {
    /// A stable identity: the kind of provider, the model and the dimensions, and a hash of what else changes the
    /// vectors. Such as `openai/text-embedding-3-small/1536` or `folder/5f0c…/384`.
    pub name: String,
    /// Length of a vector.
    pub dimensions: usize,
}

/// Turns texts into vectors.
pub trait Embedder: Send + Sync + fmt::Debug {
    /// Which model the vectors come from.
    fn model(&self) -> &EmbeddingModel;

    /// A vector of unit length (L2) for each text, in their order. All or none.
    fn embed<'a>(
        &'a self,
        texts: &'a [String],
        side: Side,
    ) -> BoxFuture<'a, Result<Vec<Vec<f32>>, ProviderError>>;

    /// How it has been doing.
    fn health(&self) -> Health;
}

/// Scales `vector` to unit length. The length is summed in double precision.
///
/// Malformed when it has another number of dimensions, a component that is not a finite number, or no direction.
pub(super) fn unit(mut vector: Vec<f32>, dimensions: usize) -> Result<Vec<f32>, ProviderError> {
    if vector.len() != dimensions {
        return Err(ProviderError::malformed("another number of dimensions"));
    }
    let length = vector
        .iter()
        .map(|component| f64::from(*component).powi(2))
        .sum::<f64>()
        .sqrt();
    if !length.is_finite() || length <= 0.0 {
        return Err(ProviderError::malformed("a vector without direction"));
    }
    for component in &mut vector {
        #[expect(clippy::cast_possible_truncation, reason = "at most 1, rounded")]
        {
            *component = (f64::from(*component) / length) as f32;
        }
    }
    Ok(vector)
}

#[cfg(test)]
mod tests {
    use super::unit;
    use crate::providers::ProviderFault;

    #[test]
    fn a_vector_is_scaled_to_unit_length() {
        assert_eq!(unit(vec![3.0, -4.0], 2).expect("usable"), [0.6, -0.8]);
        let huge = unit(vec![f32::MAX, f32::MAX], 2).expect("no overflow");
        assert!((huge[0] - 0.5_f32.sqrt()).abs() < 1e-6, "{huge:?}");
    }

    #[test]
    fn what_has_no_direction_is_malformed() {
        for vector in [
            vec![0.0, 0.0],
            vec![1.0],
            vec![1.0, f32::NAN],
            vec![f32::INFINITY, 0.0],
        ] {
            let error = unit(vector.clone(), 2).expect_err("not usable");
            assert_eq!(error.fault, ProviderFault::Malformed, "{vector:?}");
        }
    }
}
