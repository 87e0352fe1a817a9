//! A browser for the browser tests, and a font that has Chinese, Japanese and Korean.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{anyhow, bail};
use xtask::debian::{self, on_path};

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const MAC: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
/// Some 8 MB that cover Han, kana and Hangul; the Noto fonts would be ten times that.
const FONT: &str = "fonts-wqy-zenhei";

/// `CHROMIUM_BIN`, else one that is installed, else, for root on Debian and its kin, a fresh installation.
pub(crate) fn ensure() -> anyhow::Result<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM_BIN")
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
    {
        if named.is_file() {
            return Ok(named);
        }
        bail!(
            "CHROMIUM_BIN names {}, which is no file; correct or unset it",
            named.display()
        );
    }
    let apt = debian::can_install();
    let mut missing = Vec::new();
    let installed = find();
    if installed.is_none() {
        missing.push("chromium");
    }
    if apt && !has_cjk_font() {
        missing.push(FONT);
    }
    if apt && !missing.is_empty() {
        debian::install(&missing)
            .map_err(|error| anyhow!("{error:#}; install Chromium by hand or set CHROMIUM_BIN"))?;
    }
    installed.or_else(find).ok_or_else(|| {
        anyhow!("the browser tests need Chromium; install it (on Debian: apt-get install chromium) or set CHROMIUM_BIN")
    })
}

fn find() -> Option<PathBuf> {
    NAMES
        .into_iter()
        .find_map(on_path)
        .or_else(|| MAC.into_iter().map(PathBuf::from).find(|path| path.is_file()))
}

fn has_cjk_font() -> bool {
    if Path::new("/usr/share/fonts/truetype/wqy").is_dir() {
        return true;
    }
    let covers = |language: &str| {
        Command::new("fc-list")
            .arg(format!(":lang={language}"))
            .output()
            .is_ok_and(|output| output.status.success() && !output.stdout.is_empty())
    };
    ["ja", "ko", "zh-cn"].into_iter().all(covers)
}
