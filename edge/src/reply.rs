//! An answer on its way to the browser.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde::Serialize;
use worker::wasm_bindgen::JsValue;
use worker::web_sys;

use crate::problem::Problem;

/// What follows the head.
#[derive(Debug)]
pub(crate) enum Body {
    /// Nothing.
    None,
    /// Text that was made here.
    Text(String),
    /// What somebody else sends, passed on as it arrives.
    Stream(web_sys::ReadableStream),
}

impl Body {
    /// As JavaScript takes it.
    pub(crate) fn to_js(&self) -> JsValue {
        match self {
            Self::None => JsValue::NULL,
            Self::Text(text) => JsValue::from_str(text),
            Self::Stream(stream) => JsValue::from(stream),
        }
    }
}

/// Status, headers besides the security headers, body.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Head,
    pub(crate) body: Body,
}

/// What handlers return.
pub(crate) type Answer = Result<Reply, Problem>;

impl Reply {
    /// An answer without a body.
    pub(crate) const fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Head(String::new()),
            body: Body::None,
        }
    }

    /// JSON that nobody may keep.
    pub(crate) fn json<T: Serialize>(status: u16, media_type: &str, value: &T) -> Result<Self, Problem> {
        let body = serde_json::to_string(value).map_err(|error| Problem::internal(&error))?;
        let mut reply = Self::empty(status);
        reply.headers.set("content-type", media_type);
        reply.headers.set("cache-control", "no-store");
        reply.body = Body::Text(body);
        Ok(reply)
    }
}

/// Headers, name and value in a line each, as `border.js` reads them.
#[derive(Debug, Default)]
pub(crate) struct Head(String);

impl Head {
    /// Adds a header; of two with one name the later holds. A line break would make two headers of one: it becomes a
    /// space.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        let value = if value.contains('\n') {
            Cow::Owned(value.replace('\n', " "))
        } else {
            Cow::Borrowed(value)
        };
        let separator = if self.0.is_empty() { "" } else { "\n" };
        let _ = write!(self.0, "{separator}{name}\n{value}");
    }

    /// The same, if there is a value.
    pub(crate) fn pass(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.set(name, value);
        }
    }

    /// The lines.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Head;

    #[test]
    fn a_value_stays_in_its_line() {
        let mut head = Head::default();
        head.set("a", "1");
        head.pass("b", None);
        head.set("c", "2\nset-cookie\nx");
        assert_eq!(head.text(), "a\n1\nc\n2 set-cookie x");
    }
}
