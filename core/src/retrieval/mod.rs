//! Retrieval: from a question to the entries that may answer it.

pub mod analysis;
pub mod bm25;
pub mod confidence;
pub mod coverage;
pub mod embed;
pub mod features;
pub mod index;
pub mod search;
mod verbatim;
