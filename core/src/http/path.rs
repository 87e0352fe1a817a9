//! Parameters of paths.

use std::str::FromStr;

use tomari_shared::problem::ProblemKind;

use crate::error::{AppError, AppResult};

/// An id in a path. What is none names nothing.
pub(super) fn id<T: FromStr>(text: &str) -> AppResult<T> {
    text.parse()
        .map_err(|_| AppError::new(ProblemKind::NotFound, "There is nothing with this id."))
}
