//! Files of `KEY=value` lines, as `wrangler` and shells read them. Lines that are not ours stay as they are.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::Context;
use xtask::private_file;

/// The lines of such a file.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct EnvFile {
    lines: Vec<String>,
}

impl EnvFile {
    /// The file at `path`; empty when there is none.
    pub(crate) fn read(path: &Path) -> anyhow::Result<Self> {
        match fs::read_to_string(path) {
            Ok(text) => Ok(Self::parse(&text)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
        }
    }

    fn parse(text: &str) -> Self {
        Self {
            lines: text.lines().map(str::to_owned).collect(),
        }
    }

    /// Written for its owner alone; not touched when nothing changed, because `wrangler` watches it.
    pub(crate) fn write(&self, path: &Path) -> anyhow::Result<()> {
        let text = self.text();
        if fs::read_to_string(path).is_ok_and(|before| before == text) {
            return Ok(());
        }
        private_file::write(path, &text)
    }

    fn text(&self) -> String {
        self.lines.iter().flat_map(|line| [line, "\n"]).collect()
    }

    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        self.pairs()
            .find(|(known, _)| *known == key)
            .map(|(_, value)| value)
    }

    pub(crate) fn set(&mut self, key: &str, value: &str) {
        let line = format!("{key}={value}");
        match self
            .lines
            .iter_mut()
            .find(|line| pair(line).is_some_and(|(known, _)| known == key))
        {
            Some(existing) => *existing = line,
            None => self.lines.push(line),
        }
    }

    /// The value of `key`, made by `make` when the file has none yet.
    pub(crate) fn get_or_set(
        &mut self,
        key: &str,
        make: impl FnOnce() -> anyhow::Result<String>,
    ) -> anyhow::Result<String> {
        if let Some(value) = self.get(key).filter(|value| !value.is_empty()) {
            return Ok(value.to_owned());
        }
        let value = make()?;
        self.set(key, &value);
        Ok(value)
    }

    pub(crate) fn comment_if_new(&mut self, text: &str) {
        if self.lines.is_empty() {
            self.lines.push(format!("# {text}"));
        }
    }

    /// Every key with its value.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.lines.iter().filter_map(|line| pair(line))
    }
}

fn pair(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    if line.starts_with('#') {
        return None;
    }
    let (key, value) = line.split_once('=')?;
    let value = value.trim();
    let unquoted = ['"', '\'']
        .into_iter()
        .find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote))
        .unwrap_or(value);
    Some((key.trim(), unquoted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_lines_survive_a_change() {
        let mut file = EnvFile::parse("# mine\nA=1\n\nB=\"two words\"\n");
        file.set("A", "2");
        file.set("C", "3");
        assert_eq!(file.text(), "# mine\nA=2\n\nB=\"two words\"\nC=3\n");
        assert_eq!(file.get("B"), Some("two words"));
    }

    #[test]
    fn a_value_is_made_once() {
        let mut file = EnvFile::parse("EMPTY=\n");
        assert_eq!(file.get_or_set("KEY", || Ok("made".to_owned())).unwrap(), "made");
        assert_eq!(file.get_or_set("KEY", || Ok("again".to_owned())).unwrap(), "made");
        assert_eq!(
            file.get_or_set("EMPTY", || Ok("filled".to_owned())).unwrap(),
            "filled"
        );
        assert_eq!(file.text(), "EMPTY=filled\nKEY=made\n");
    }

    #[test]
    fn a_comment_is_no_pair_and_a_value_may_hold_an_equals_sign() {
        let file = EnvFile::parse("#A=1\nB=x=y\n");
        assert_eq!(file.pairs().collect::<Vec<_>>(), [("B", "x=y")]);
    }
}
