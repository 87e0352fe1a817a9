//! What can go wrong with a model provider.

use std::fmt;
use std::time::Duration;

/// A kind of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProviderFault {
    /// A stage took longer than it may.
    Timeout,
    /// The provider asks for fewer requests (429).
    RateLimited,
    /// The provider failed; its status (5xx).
    Server(u16),
    /// The provider won't do this request; its status (4xx, or a redirect, which is not followed).
    Rejected(u16),
    /// There was no connection.
    Unreachable,
    /// The answer ended in the middle.
    Cut,
    /// The answer is not what the protocol says.
    Malformed,
    /// The model, or a filter around it, declined to answer.
    Refused,
    /// Not asked: the provider failed too often just now.
    Unavailable,
}

impl ProviderFault {
    /// A word for records and metrics.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Timeout => "timeout",
            Self::RateLimited => "rate_limited",
            Self::Server(_) => "server",
            Self::Rejected(_) => "rejected",
            Self::Unreachable => "unreachable",
            Self::Cut => "cut",
            Self::Malformed => "malformed",
            Self::Refused => "refused",
            Self::Unavailable => "unavailable",
        }
    }

    /// The HTTP status behind it, if there was one.
    #[must_use]
    pub fn status(self) -> Option<u16> {
        match self {
            Self::Server(status) | Self::Rejected(status) => Some(status),
            Self::RateLimited => Some(429),
            _ => None,
        }
    }

    pub(super) fn of_status(status: u16) -> Self {
        match status {
            429 => Self::RateLimited,
            500..=599 => Self::Server(status),
            _ => Self::Rejected(status),
        }
    }
}

impl fmt::Display for ProviderFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Server(status) | Self::Rejected(status) => write!(f, "{} ({status})", self.as_str()),
            _ => f.write_str(self.as_str()),
        }
    }
}

/// Why there is no embedding or completion. Neither its text nor its cause has a key or a guest's words in it: bodies
/// are not kept, and neither are URLs.
#[derive(Debug, thiserror::Error)]
#[error("the model provider: {fault}")]
pub struct ProviderError {
    /// The kind of fault.
    pub fault: ProviderFault,
    /// When the provider asked to be left alone, for how long.
    pub retry_after: Option<Duration>,
    /// What happened underneath.
    #[source]
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl ProviderError {
    pub(super) fn with_cause(
        fault: ProviderFault,
        cause: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            fault,
            retry_after: None,
            source: Some(cause.into()),
        }
    }

    pub(super) fn malformed(what: &'static str) -> Self {
        Self::with_cause(ProviderFault::Malformed, what)
    }
}

impl From<ProviderFault> for ProviderError {
    fn from(fault: ProviderFault) -> Self {
        Self {
            fault,
            retry_after: None,
            source: None,
        }
    }
}
