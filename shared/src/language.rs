//! The languages the product offers, by BCP 47 tag.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

macro_rules! languages {
    ($($variant:ident => $tag:literal, $endonym:literal;)*) => {
        /// A language of the product. Serialised as its BCP 47 tag.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
        pub enum Language {
            $(
                #[doc = $endonym]
                #[serde(rename = $tag)]
                $variant,
            )*
        }

        impl Language {
            /// Every language, in the order pages list them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// BCP 47 tag, as used in JSON, SQL and `lang` attributes.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$variant => $tag),* }
            }

            /// The language's own name for itself.
            #[must_use]
            pub const fn endonym(self) -> &'static str {
                match self { $(Self::$variant => $endonym),* }
            }
        }
    };
}

languages! {
    Japanese => "ja", "日本語";
    English => "en", "English";
    ChineseSimplified => "zh-Hans", "简体中文";
    ChineseTraditional => "zh-Hant", "繁體中文";
    Korean => "ko", "한국어";
    French => "fr", "Français";
    German => "de", "Deutsch";
    Spanish => "es", "Español";
    Italian => "it", "Italiano";
    Portuguese => "pt", "Português";
    Thai => "th", "ไทย";
    Vietnamese => "vi", "Tiếng Việt";
    Indonesian => "id", "Bahasa Indonesia";
}

/// A tag that names none of the product's languages.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not one of the languages offered")]
pub struct UnknownLanguage(pub String);

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::from_browser_tag(tag).ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}

impl Language {
    /// The language of a tag as browsers send it: regions are ignored except where they decide the Chinese
    /// script (`zh-TW`, `zh-HK` and `zh-MO` are written in traditional characters).
    #[must_use]
    pub fn from_browser_tag(tag: &str) -> Option<Self> {
        let tag = tag.trim().to_ascii_lowercase().replace('_', "-");
        let mut parts = tag.split('-');
        let primary = parts.next()?;
        if primary == "zh" {
            let traditional = parts.any(|part| matches!(part, "hant" | "tw" | "hk" | "mo"));
            return Some(if traditional {
                Self::ChineseTraditional
            } else {
                Self::ChineseSimplified
            });
        }
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.tag() == primary)
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn browser_tags_find_their_language() {
        for (tag, expected) in [
            ("en-GB", Some(Language::English)),
            ("ja", Some(Language::Japanese)),
            ("zh-CN", Some(Language::ChineseSimplified)),
            ("zh", Some(Language::ChineseSimplified)),
            ("zh-Hant-HK", Some(Language::ChineseTraditional)),
            ("zh_TW", Some(Language::ChineseTraditional)),
            ("pt-BR", Some(Language::Portuguese)),
            ("tlh", None),
            ("", None),
        ] {
            assert_eq!(Language::from_browser_tag(tag), expected, "{tag}");
        }
    }

    #[test]
    fn every_tag_reads_back_as_itself() {
        for language in Language::ALL {
            assert_eq!(language.tag().parse::<Language>().as_ref(), Ok(language));
            let json = serde_json::to_string(language).expect("a tag serialises");
            assert_eq!(json, format!("\"{}\"", language.tag()));
        }
    }
}
