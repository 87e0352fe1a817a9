//! The few things done to `postgres://` addresses here.

/// An address on this machine. Passwords made here are hexadecimal, so nothing needs escaping.
pub(super) fn local(role: &str, password: &str, port: u16, database: &str) -> String {
    format!("postgres://{role}:{password}@127.0.0.1:{port}/{database}")
}

/// The same server and role, another database.
pub(super) fn with_database(url: &str, database: &str) -> String {
    let (address, query) = url
        .split_once('?')
        .map_or((url, None), |(address, query)| (address, Some(query)));
    let authority_at = address.find("://").map_or(0, |at| at + 3);
    let authority_end = address[authority_at..]
        .find('/')
        .map_or(address.len(), |at| authority_at + at);
    let base = format!("{}/{database}", &address[..authority_end]);
    query.map_or_else(|| base.clone(), |query| format!("{base}?{query}"))
}

/// The same server and database, another role.
pub(super) fn with_role(url: &str, role: &str, password: &str) -> String {
    let authority_at = url.find("://").map_or(0, |at| at + 3);
    let (scheme, rest) = url.split_at(authority_at);
    let authority_len = rest.find(['/', '?']).unwrap_or(rest.len());
    let host = rest[..authority_len].rfind('@').map_or(0, |at| at + 1);
    format!("{scheme}{role}:{password}@{}", &rest[host..])
}

/// The address without its password, and the password, so that it never stands in a list of processes.
pub(super) fn without_password(url: &str) -> (String, Option<String>) {
    let authority_at = url.find("://").map_or(0, |at| at + 3);
    let (scheme, rest) = url.split_at(authority_at);
    let authority_len = rest.find(['/', '?']).unwrap_or(rest.len());
    let Some(user_len) = rest[..authority_len].rfind('@') else {
        return (url.to_owned(), None);
    };
    let Some((user, password)) = rest[..user_len].split_once(':') else {
        return (url.to_owned(), None);
    };
    (
        format!("{scheme}{user}{}", &rest[user_len..]),
        Some(percent_decode(password)),
    )
}

/// The port of an address; PostgreSQL's own when it names none.
pub(super) fn port(url: &str) -> u16 {
    let rest = url.find("://").map_or(url, |at| &url[at + 3..]);
    let authority = &rest[..rest.find(['/', '?']).unwrap_or(rest.len())];
    let host = authority.rsplit('@').next().unwrap_or(authority);
    host.rsplit_once(':')
        .and_then(|(_, port)| port.parse().ok())
        .unwrap_or(5432)
}

fn percent_decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let escaped = (*byte == b'%')
            .then(|| {
                text.get(at + 1..at + 3)
                    .and_then(|digits| u8::from_str_radix(digits, 16).ok())
            })
            .flatten();
        out.push(escaped.unwrap_or(*byte));
        at += if escaped.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_database_is_replaced_and_the_query_kept() {
        assert_eq!(with_database("postgres://a:b@h:1/x", "y"), "postgres://a:b@h:1/y");
        assert_eq!(with_database("postgres://a@h", "y"), "postgres://a@h/y");
        assert_eq!(
            with_database("postgres://a@h/x?sslmode=require", "y"),
            "postgres://a@h/y?sslmode=require"
        );
    }

    #[test]
    fn the_role_is_replaced() {
        assert_eq!(
            with_role("postgres://a:b@h:1/x", "r", "p"),
            "postgres://r:p@h:1/x"
        );
        assert_eq!(with_role("postgres://h/x", "r", "p"), "postgres://r:p@h/x");
    }

    #[test]
    fn the_password_is_taken_out_and_decoded() {
        assert_eq!(
            without_password("postgres://a:p%40%C3%A9%zz@h:1/x"),
            ("postgres://a@h:1/x".to_owned(), Some("p@é%zz".to_owned()))
        );
        assert_eq!(
            without_password("postgres://a@h/x"),
            ("postgres://a@h/x".to_owned(), None)
        );
    }

    #[test]
    fn the_port_is_read_or_the_default() {
        assert_eq!(port("postgres://a:b@h:6000/x"), 6000);
        assert_eq!(port("postgres://a:b@h/x"), 5432);
    }
}
