//! From whatever the model wrote to plain text.
//!
//! Pages set answers as text, so nothing in them can run. This is the second wall, and takes out what plain text has no
//! use for.

use super::rejection::Rejection;
use super::text::is_invisible;

/// Elements that only format; their tags are dropped if they have no attributes. Any other tag is refused.
const HARMLESS: [&str; 17] = [
    "br", "p", "b", "i", "em", "strong", "u", "ul", "ol", "li", "span", "div", "code", "pre", "small", "sup",
    "sub",
];

/// A piece of text without markup, and the targets of its Markdown links, which stay visible in it.
pub(super) fn plain(text: &str) -> Result<(String, Vec<String>), Rejection> {
    let mut visible = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{2028}' | '\u{2029}' | '\n' => visible.push('\n'),
            '\t' | '\r' => visible.push(' '),
            c if is_invisible(c) => {}
            c => visible.push(c),
        }
    }
    let (text, links) = without_links(&visible);
    let text = without_tags(&text)?;
    Ok((without_emphasis(&text), links))
}

/// `[text](target)` as `text (target)`.
fn without_links(text: &str) -> (String, Vec<String>) {
    let mut links = Vec::new();
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(middle) = rest.find("](") {
        let (before, after) = (&rest[..middle], &rest[middle + 2..]);
        let open = before.rfind('[');
        let close = after.find(')');
        if let (Some(open), Some(close)) = (open, close) {
            let target = after[..close].trim().trim_matches(['<', '>']);
            let label = before[open + 1..].trim();
            out.push_str(before[..open].trim_end_matches('!'));
            if label != target {
                out.push_str(label);
                out.push(' ');
            }
            out.push('(');
            out.push_str(target);
            out.push(')');
            links.push(target.to_owned());
            rest = &after[close + 1..];
        } else {
            out.push_str(before);
            out.push_str("] (");
            rest = after;
        }
    }
    out.push_str(rest);
    (out, links)
}

fn without_tags(text: &str) -> Result<String, Rejection> {
    let lower = text.to_ascii_lowercase();
    if lower.contains("&lt") || lower.contains("&#") {
        return Err(Rejection::Markup);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        out.push_str(&rest[..open]);
        let after = &rest[open + 1..];
        if !opens_tag(after) {
            out.push('<');
            rest = after;
            continue;
        }
        let close = after.find('>').ok_or(Rejection::Markup)?;
        let inside = &after[..close];
        let name = inside.trim_matches(['/', ' ']).to_ascii_lowercase();
        if HARMLESS.contains(&name.as_str()) {
            if matches!(name.as_str(), "br" | "p" | "div" | "li") {
                out.push(' ');
            }
        } else if !inside.contains(char::is_whitespace) && (inside.contains("://") || inside.contains('@')) {
            out.push_str(inside);
        } else {
            return Err(Rejection::Markup);
        }
        rest = &after[close + 1..];
    }
    out.push_str(rest);
    // What dropping a tag has put together.
    let reopened = out.match_indices('<').any(|(at, _)| opens_tag(&out[at + 1..]));
    if reopened { Err(Rejection::Markup) } else { Ok(out) }
}

fn opens_tag(after: &str) -> bool {
    after
        .chars()
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
}

/// Without Markdown's headings, quotes, fences and emphasis. Marks within a word stay: `guest_5g` is a name.
fn without_emphasis(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(line_without_emphasis).collect();
    lines.join("\n")
}

fn line_without_emphasis(line: &str) -> String {
    let mut line = line.trim_start();
    if let Some(language) = line.strip_prefix("```")
        && language.chars().all(|c| c.is_ascii_alphanumeric())
    {
        return String::new();
    }
    loop {
        let shorter = line.trim_start_matches(['#', '>']);
        if shorter.len() == line.len() || !shorter.starts_with(' ') {
            break;
        }
        line = shorter.trim_start();
    }
    let bullet = line.strip_prefix("* ").or_else(|| line.strip_prefix("+ "));
    let (mut out, line) = bullet.map_or((String::new(), line), |rest| ("- ".to_owned(), rest));
    let chars: Vec<char> = line.chars().collect();
    let mut i = 0;
    while i < chars.len() {
        let c = chars[i];
        let run = chars[i..].iter().take_while(|&&other| other == c).count();
        let between_word = i > 0
            && chars[i - 1].is_ascii_alphanumeric()
            && chars.get(i + run).is_some_and(char::is_ascii_alphanumeric);
        let drop = match c {
            '`' => true,
            '*' | '_' => !between_word,
            '~' => run == 2 && !between_word,
            _ => false,
        };
        if !drop {
            out.extend(&chars[i..i + run]);
        }
        i += run;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::plain;
    use crate::answering::generation::Rejection;

    #[test]
    fn markdown_becomes_text() {
        for (text, expected) in [
            ("**15:00** is *when*", "15:00 is when"),
            ("__a__ _b_ guest_5g", "a b guest_5g"),
            ("## Title", "Title"),
            ("> quoted", "quoted"),
            ("* item", "- item"),
            ("`code` ~~old~~ 10~12", "code old 10~12"),
            ("```html", ""),
            ("**チェックイン**は**15時**から", "チェックインは15時から"),
            ("a<br>b <b>c</b>", "a b c"),
            ("2 < 3", "2 < 3"),
            ("<https://a.example>", "https://a.example"),
            ("a\u{200b}b\u{202e}c\u{0}", "abc"),
            ("pa**word", "pa**word"),
        ] {
            assert_eq!(
                plain(text).map(|(text, _)| text),
                Ok(expected.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn link_targets_stay_visible_and_are_told() {
        let (text, links) = plain("See [our page](https://a.example/x).").expect("plain");
        assert_eq!(text, "See our page (https://a.example/x).");
        assert_eq!(links, ["https://a.example/x"]);
        assert_eq!(
            plain("![x](/y)").expect("plain"),
            ("x (/y)".to_owned(), vec!["/y".to_owned()])
        );
        assert_eq!(plain("a](b").expect("plain").0, "a] (b");
    }

    #[test]
    fn active_markup_is_refused() {
        for text in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<IMG",
            "<scr<b>ipt>",
            "<<b>script>",
            "<\u{200b}script>",
            "<!-- x -->",
            "<b onclick=x>",
            "&lt;script&gt;",
            "&#60;script",
            "<a href=\"https://a.example\">",
        ] {
            assert_eq!(plain(text), Err(Rejection::Markup), "{text}");
        }
    }
}
