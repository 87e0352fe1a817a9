//! The events of a streamed answer (server-sent events, WHATWG HTML section 9.2), bounded.

use axum::body::Bytes;
use eventsource_stream::{EventStreamError, Eventsource as _};
use futures_util::stream::{BoxStream, Stream, StreamExt as _};

use super::http::reading;
use crate::providers::error::ProviderError;

/// Largest stream, in bytes: a hundred times what an answer takes.
const STREAM_LIMIT: usize = 1024 * 1024;
/// Longest line, in bytes.
const LINE_LIMIT: usize = 64 * 1024;

/// The data of each event of `response`.
pub(super) fn data(response: reqwest::Response) -> BoxStream<'static, Result<String, ProviderError>> {
    bounded(response.bytes_stream().map(|chunk| chunk.map_err(reading)))
        .eventsource()
        .map(|event| match event {
            Ok(event) => Ok(event.data),
            Err(EventStreamError::Transport(error)) => Err(error),
            Err(EventStreamError::Utf8(_)) => Err(ProviderError::malformed("not UTF-8")),
            Err(EventStreamError::Parser(_)) => Err(ProviderError::malformed("no event stream")),
        })
        .boxed()
}

/// The parser keeps a line until it ends, so lines must end.
fn bounded(
    bytes: impl Stream<Item = Result<Bytes, ProviderError>>,
) -> impl Stream<Item = Result<Bytes, ProviderError>> {
    let (mut total, mut line) = (0, 0);
    bytes.map(move |chunk| {
        let chunk = chunk?;
        total += chunk.len();
        let mut pieces = chunk.split(|byte| matches!(byte, b'\n' | b'\r'));
        let mut longest = line + pieces.next().map_or(0, <[u8]>::len);
        line = longest;
        for piece in pieces {
            line = piece.len();
            longest = longest.max(line);
        }
        if total > STREAM_LIMIT || longest > LINE_LIMIT {
            return Err(ProviderError::malformed("an answer that is too large"));
        }
        Ok(chunk)
    })
}

#[cfg(test)]
mod tests {
    use axum::body::Bytes;
    use futures_util::stream::{self, StreamExt as _};

    use super::{LINE_LIMIT, STREAM_LIMIT, bounded};

    async fn passed(chunks: Vec<Vec<u8>>) -> usize {
        let chunks = stream::iter(chunks.into_iter().map(|chunk| Ok(Bytes::from(chunk))));
        bounded(chunks)
            .take_while(|chunk| std::future::ready(chunk.is_ok()))
            .count()
            .await
    }

    #[tokio::test]
    async fn a_line_that_does_not_end_is_stopped() {
        let piece = vec![b'a'; LINE_LIMIT / 2];
        assert_eq!(passed(vec![piece.clone(); 9]).await, 2);
        let ended = [piece.as_slice(), b"\n"].concat();
        assert_eq!(passed(vec![ended; 9]).await, 9);
        let whole = [vec![b'a'; LINE_LIMIT + 1], b"\n".to_vec()].concat();
        assert_eq!(passed(vec![whole]).await, 0);
    }

    #[tokio::test]
    async fn a_stream_that_does_not_end_is_stopped() {
        let lines = b"data: x\n\n".repeat(1024);
        let allowed = STREAM_LIMIT / lines.len();
        assert_eq!(passed(vec![lines; allowed + 5]).await, allowed);
    }
}
