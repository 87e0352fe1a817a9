//! What the core is loaded with: given files, or as many entries as a large house could have, made from the
//! demonstration's.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde_json::Value;

/// Entries made when no file is given.
const ENTRIES: usize = 1_786;
/// The demonstration's knowledge.
const DEMONSTRATION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/demo/faq.jsonl");

/// Knowledge to import and questions to ask.
pub(crate) struct Prepared {
    pub(crate) file: PathBuf,
    pub(crate) entries: usize,
    pub(crate) questions: Vec<String>,
}

pub(crate) fn prepare(knowledge: Option<PathBuf>, questions: Option<PathBuf>) -> anyhow::Result<Prepared> {
    let file = match knowledge {
        Some(file) => file,
        None => made(ENTRIES)?,
    };
    let entries = lines(&file)?;
    let questions = match questions {
        Some(file) => texts(&lines(&file)?, "text"),
        None => texts(&entries, "question"),
    };
    Ok(Prepared {
        file,
        entries: entries.len(),
        questions,
    })
}

/// Each entry many times over, each time about another room, so that no two are the same.
pub(crate) fn made(count: usize) -> anyhow::Result<PathBuf> {
    let originals = lines(Path::new(DEMONSTRATION))?;
    let mut text = String::new();
    for number in 0..count {
        let copy = number / originals.len();
        let mut entry = originals
            .get(number % originals.len())
            .cloned()
            .unwrap_or_default();
        for field in ["question", "answer"] {
            let original = entry[field].as_str().unwrap_or_default().to_owned();
            entry[field] = format!("{original} (room {copy})").into();
        }
        entry["id"] = format!("{}-{copy}", entry["id"].as_str().unwrap_or_default()).into();
        writeln!(text, "{entry}")?;
    }
    let file = std::env::temp_dir().join(format!("tomari-load-{count}-{}.jsonl", std::process::id()));
    std::fs::write(&file, text)?;
    Ok(file)
}

fn lines(file: &Path) -> anyhow::Result<Vec<Value>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("{} can't be read", file.display()))?;
    text.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

fn texts(lines: &[Value], field: &str) -> Vec<String> {
    lines
        .iter()
        .filter_map(|line| line[field].as_str().map(str::to_owned))
        .collect()
}

/// The questions of a file of knowledge.
pub(crate) fn questions(file: &Path) -> anyhow::Result<Vec<String>> {
    Ok(texts(&lines(file)?, "question"))
}
