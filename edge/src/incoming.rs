//! A request as it arrived: what decides where it goes.

use worker::web_sys::Request;

use crate::origin;

/// What is read of a request at once.
#[derive(Debug)]
pub(crate) struct Incoming<'a> {
    /// For what is read only where it is needed.
    pub(crate) request: &'a Request,
    pub(crate) head: Head<'a>,
}

/// Method, URL, and the headers that the edge decides by.
#[derive(Debug)]
pub(crate) struct Head<'a> {
    pub(crate) method: &'a str,
    /// The edge's own origin, as the browser wrote it.
    pub(crate) own_origin: &'a str,
    pub(crate) path_and_query: &'a str,
    pub(crate) origin: Option<&'a str>,
    pub(crate) authorization: Option<&'a str>,
    pub(crate) cookie: Option<&'a str>,
    /// The client's address, by the platform.
    pub(crate) address: Option<&'a str>,
    /// What the desk says while it is shown in a frame; a page of another origin could say it only after a preflight.
    embedded: Option<&'a str>,
}

impl<'a> Head<'a> {
    /// Reads what `border.js` wrote. Nothing if there are more or fewer lines than it writes: then a value that had a
    /// line break in it could pass for another header's.
    pub(crate) fn read(text: &'a str) -> Option<Self> {
        let mut lines = text.split('\n');
        let method = lines.next()?;
        let url = lines.next()?;
        let own_origin = origin::of_url(url);
        let mut header = || lines.next().map(|line| line.strip_prefix('='));
        let head = Self {
            method,
            own_origin,
            path_and_query: origin::path_and_query(url, own_origin),
            origin: header()?,
            authorization: header()?,
            cookie: header()?,
            address: header()?,
            embedded: header()?,
        };
        lines.next().is_none().then_some(head)
    }

    /// Whether the desk asks in a frame.
    pub(crate) fn is_embedded(&self) -> bool {
        self.embedded == Some("1")
    }

    /// The path, without the query.
    pub(crate) fn path(&self) -> &'a str {
        self.path_and_query.split('?').next().unwrap_or("/")
    }
}

#[cfg(test)]
mod tests {
    use super::Head;

    #[test]
    fn reads_its_lines_and_no_others() {
        let text = "GET\nhttps://desk.example/g/hibari?x=1\n\n=Bearer t\n=\n=192.0.2.7\n";
        let head = Head::read(text).expect("a request");
        assert_eq!(head.method, "GET");
        assert_eq!(head.own_origin, "https://desk.example");
        assert_eq!(head.path_and_query, "/g/hibari?x=1");
        assert_eq!(head.path(), "/g/hibari");
        assert_eq!(head.origin, None);
        assert_eq!(head.authorization, Some("Bearer t"));
        assert_eq!(head.cookie, Some(""));
        assert_eq!(head.address, Some("192.0.2.7"));
        assert!(!head.is_embedded());
        assert!(Head::read(&format!("{text}=1")).is_some_and(|head| head.is_embedded()));
        assert!(Head::read(&format!("{text}\n=192.0.2.8")).is_none());
        assert!(Head::read("GET\nhttps://desk.example/").is_none());
    }
}
