//! Cells of CSV that a spreadsheet must not take for formulas (CWE-1236).
//!
//! An exported cell that begins like one gets an apostrophe in front, and so does one that begins with apostrophes before such a
//! beginning; reading takes one away where a beginning of that kind follows. So every text comes back as it was, and a telephone
//! number with a plus keeps it in a spreadsheet, too.

/// What begins a formula in some spreadsheet, the wide forms in a Japanese one.
const BEGINNINGS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Whether a text begins like a formula, apostrophes aside.
fn is_like_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(BEGINNINGS)
}

/// The cell for a text.
pub(super) fn write(text: &str) -> String {
    if is_like_formula(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The text of a cell.
pub(super) fn read(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_like_formula(rest) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn nothing_begins_like_a_formula_and_everything_comes_back() {
        for text in [
            "=HYPERLINK(\"https://evil.example\",\"Key\")",
            "+81 577 00 1234",
            "-5 °C",
            "@here",
            "\t=1",
            "＝1+1",
            "'=1",
            "''-",
            "'quoted'",
            "'",
            "",
            "Plain = text",
            "鍵",
        ] {
            let cell = write(text);
            assert!(!cell.starts_with(super::BEGINNINGS), "{cell}");
            assert_eq!(read(&cell), text);
        }
        assert_eq!(write("'quoted'"), "'quoted'");
        assert_eq!(read("'Tis open"), "'Tis open");
    }
}
