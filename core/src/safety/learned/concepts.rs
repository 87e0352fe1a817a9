//! What messages are about, in words of every language: the same names in each file, and so one weight for all of them.
//!
//! A line is a concept's name and its members, written as in the lexicons. A member is no cue: it only counts.

pub(in crate::safety) const DE: &str = include_str!("concepts/de.txt");
pub(in crate::safety) const EN: &str = include_str!("concepts/en.txt");
pub(in crate::safety) const ES: &str = include_str!("concepts/es.txt");
pub(in crate::safety) const FR: &str = include_str!("concepts/fr.txt");
pub(in crate::safety) const ID: &str = include_str!("concepts/id.txt");
pub(in crate::safety) const IT: &str = include_str!("concepts/it.txt");
pub(in crate::safety) const JA: &str = include_str!("concepts/ja.txt");
pub(in crate::safety) const KO: &str = include_str!("concepts/ko.txt");
pub(in crate::safety) const PT: &str = include_str!("concepts/pt.txt");
pub(in crate::safety) const TH: &str = include_str!("concepts/th.txt");
pub(in crate::safety) const VI: &str = include_str!("concepts/vi.txt");
pub(in crate::safety) const ZH: &str = include_str!("concepts/zh.txt");
