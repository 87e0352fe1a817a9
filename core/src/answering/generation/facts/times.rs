//! Times of day, in minutes since midnight.

use super::scan::{Scan, is_latin};
use super::time_words::{
    AFTER, ALSO_COUNTS, AT, BEFORE, BETWEEN, HALVES, HOUR_MARKS, MINUTE_MARKS, Part, SPANS, WORDS,
};
use super::{FactKind, Key, numbers};

const DAY: u32 = 24 * 60;

/// A time that was read, and how sure.
struct Read {
    start: usize,
    end: usize,
    hour: u32,
    minute: u32,
    part: Option<Part>,
    /// May be a number as well, with this reading.
    number: Option<String>,
}

pub(super) fn read(scan: &mut Scan) {
    let mut found: Vec<Read> = Vec::new();
    let mut i = 0;
    while i < scan.chars.len() {
        let starts = scan.is_free(i) && scan.is_digit(i) && !scan.before(i).is_some_and(continues_number);
        match starts.then(|| read_at(scan, i)).flatten() {
            Some(time) => {
                i = time.end;
                found.push(time);
            }
            None => {
                i = if scan.is_digit(i) {
                    scan.past_digits(i, usize::MAX - i)
                } else {
                    i + 1
                }
            }
        }
    }
    let bare = bare_beginnings(scan, &found);
    found.extend(bare);
    found.sort_by_key(|time| time.start);
    for index in 0..found.len() {
        let time = &found[index];
        let mut readings = vec![key(
            time.part.map_or(time.hour, |part| part.hour(time.hour)),
            time.minute,
        )];
        if time.part.is_none() && time.hour <= 12 {
            // The other end of a span says which half of the day is meant: 3:00 to 10:00 pm, 午後3時から5時.
            let neighbours = [index.checked_sub(1), Some(index + 1)];
            for other in neighbours
                .into_iter()
                .flatten()
                .filter_map(|other| found.get(other))
            {
                let (first, second) = if other.start < time.start {
                    (other, time)
                } else {
                    (time, other)
                };
                if let Some(part) = other.part.filter(|_| joins(scan, first.end, second.start)) {
                    readings.push(key(part.hour(time.hour), time.minute));
                }
            }
        }
        readings.extend(time.number.clone().map(Key::Number));
        let (start, end) = (time.start, time.end);
        scan.take(start, end, FactKind::Time, readings);
    }
    words(scan);
}

fn key(hour: u32, minute: u32) -> Key {
    Key::Time(u16::try_from((hour * 60 + minute) % DAY).unwrap_or_default())
}

fn continues_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ',' | ':')
}

fn read_at(scan: &Scan, start: usize) -> Option<Read> {
    let hour_end = scan.past_digits(start, 3);
    if hour_end - start > 2 {
        return None;
    }
    let hour = scan.number(start, hour_end);
    let mut time = Read {
        start,
        end: hour_end,
        hour,
        minute: 0,
        part: None,
        number: None,
    };
    let before = scan
        .word_before(start, &AT)
        .or_else(|| scan.word_before(start.checked_sub(1)?, &AT));
    let mut certain = before.is_some();
    let mut marked = false;
    let mut pointed = false;
    if let Some(end) = minutes(scan, hour_end, ':') {
        (time.minute, time.end) = (scan.number(hour_end + 1, end), end);
        certain = true;
        marked = true;
        // Seconds.
        time.end = minutes(scan, end, ':').unwrap_or(end);
    } else if let Some(end) = minutes(scan, hour_end, '.') {
        (time.minute, time.end) = (scan.number(hour_end + 1, end), end);
        pointed = true;
    }
    if let Some(end) = hour_mark(scan, time.end) {
        let counts = scan.word_at(scan.past_space(time.end), &ALSO_COUNTS).is_some();
        if counts && !marked && !pointed {
            time.number = Some(hour.to_string());
        }
        certain = true;
        marked = true;
        time.end = end;
        if time.minute == 0 {
            (time.minute, time.end) = minutes_after_mark(scan, end);
        }
    }
    special_thai(scan, &mut time, &mut certain);
    if time.part.is_none() {
        time.part = part_before(scan, before.unwrap_or(start));
        if let Some((part, end)) = part_after(scan, time.end) {
            time.part = Some(part);
            time.end = end;
            certain = true;
        } else if time.part.is_some() && (marked || pointed) {
            certain = true;
        }
    }
    if pointed && !certain {
        // 15.00 may be a price as well.
        if numbers::is_amount(scan, start, time.end) {
            return None;
        }
        let (whole, fraction) = (hour.to_string(), format!("{:02}", time.minute));
        let fraction = fraction.trim_end_matches('0');
        time.number = Some(if fraction.is_empty() {
            whole
        } else {
            format!("{whole}.{fraction}")
        });
        certain = true;
    }
    if before.is_some() && !marked && !pointed && time.part.is_none() {
        time.number = Some(hour.to_string());
    }
    (certain && hour <= 29 && time.minute < 60).then_some(time)
}

/// The end of two digits after `separator` at `i`, if they are minutes.
fn minutes(scan: &Scan, i: usize, separator: char) -> Option<usize> {
    let end = scan.past_digits(i + 1, 3);
    let continues = scan.at(end).is_some_and(|c| matches!(c, '.' | ',')) && scan.is_digit(end + 1);
    (scan.at(i) == Some(separator) && end == i + 3 && !continues && scan.number(i + 1, end) < 60)
        .then_some(end)
}

fn hour_mark(scan: &Scan, i: usize) -> Option<usize> {
    let end = scan
        .word_at(scan.past_space(i), &HOUR_MARKS)
        // 15h30
        .or_else(|| (scan.lower.get(i) == Some(&'h') && scan.is_digit(i + 1)).then_some(i + 1))?;
    scan.word_at(end, &SPANS).is_none().then_some(end)
}

fn minutes_after_mark(scan: &Scan, mark_end: usize) -> (u32, usize) {
    let from = scan.past_space(mark_end);
    if let Some(end) = scan.word_at(from, &HALVES) {
        return (30, end);
    }
    let end = scan.past_digits(from, 3);
    if end > from && end - from <= 2 && scan.number(from, end) < 60 {
        if let Some(end) = scan.word_at(scan.past_space(end), &MINUTE_MARKS) {
            return (scan.number(from, scan.past_digits(from, 2)), end);
        }
        // 15h30, 15 Uhr 30; not `15h, 2 rooms`.
        let bare = end - from == 2
            && !scan
                .at(end)
                .is_some_and(|c| c.is_alphanumeric() || continues_number(c) && scan.is_digit(end + 1));
        if bare {
            return (scan.number(from, end), end);
        }
    }
    (0, mark_end)
}

/// Thai counts evening hours from seven (ทุ่ม) and those after midnight with a word before (ตี).
fn special_thai(scan: &Scan, time: &mut Read, certain: &mut bool) {
    if let Some(end) = scan
        .word_at(scan.past_space(time.end), &["ทุ่ม"])
        .filter(|_| time.hour <= 6)
    {
        time.hour += 18;
        time.end = end;
        *certain = true;
        time.number = None;
    }
    let is_small = scan
        .word_before(time.start, &["ตี", "ตี "])
        .is_some_and(|_| (1..=5).contains(&time.hour));
    if is_small {
        time.part = Some(Part::Morning);
        *certain = true;
    }
    let afternoon = scan.word_before(time.start, &["บ่าย", "บ่าย "]).is_some();
    if afternoon {
        time.part = Some(Part::Afternoon);
        *certain = true;
        time.number = None;
        if let Some(end) = scan.word_at(scan.past_space(time.end), &["โมง"]) {
            time.end = end;
        }
    }
}

fn part_before(scan: &Scan, start: usize) -> Option<Part> {
    BEFORE.iter().find_map(|(part, words)| {
        let close = scan.word_before(start, words);
        let spaced = || {
            let space = start.checked_sub(1).filter(|&i| scan.at(i) == Some(' '))?;
            scan.word_before(space, words)
        };
        // A word of Latin letters touches no number from the left: `10am 3`.
        close.or_else(spaced).filter(|&from| {
            !scan.at(from).is_some_and(is_latin) || !scan.before(from).is_some_and(|c| c.is_ascii_digit())
        })?;
        Some(*part)
    })
}

fn part_after(scan: &Scan, end: usize) -> Option<(Part, usize)> {
    let from = scan.past_space(end);
    AFTER.iter().find_map(|(part, words)| {
        let end = scan.word_at(from, words)?;
        Some((
            *part,
            end + usize::from(
                scan.at(end) == Some('.') && scan.before(end).is_some_and(|c| matches!(c, 'm' | 'M')),
            ),
        ))
    })
}

/// Numbers that a connector joins to a time after them: `3 to 10 pm`, `8-10 Uhr`.
fn bare_beginnings(scan: &Scan, found: &[Read]) -> Vec<Read> {
    found
        .iter()
        .filter_map(|time| {
            let end = (time.start.saturating_sub(12)..time.start).find(|&end| {
                scan.before(end).is_some_and(|c| c.is_ascii_digit())
                    && !scan.is_digit(end)
                    && joins(scan, end, time.start)
            })?;
            let digits = (1..=3)
                .take_while(|&back| end.checked_sub(back).is_some_and(|i| scan.is_digit(i)))
                .count();
            let start = end - digits;
            let hour = scan.number(start, end);
            let taken = found
                .iter()
                .any(|other| other.start <= start && start < other.end);
            let part_of_more = scan
                .before(start)
                .is_some_and(|c| continues_number(c) || c.is_ascii_alphanumeric() || c == '-');
            (digits <= 2 && hour <= 24 && !taken && !part_of_more && scan.all_free(start, end)).then_some({
                Read {
                    start,
                    end,
                    hour,
                    minute: 0,
                    part: None,
                    number: None,
                }
            })
        })
        .collect()
}

/// Whether only a connector stands between `from` and `to`.
fn joins(scan: &Scan, from: usize, to: usize) -> bool {
    if to <= from || to - from > 16 {
        return false;
    }
    let between: String = scan.lower[from..to].iter().collect();
    let between = between.trim();
    let without = ["翌", "午前", "午後", "上午", "下午", "晚上", "오전", "오후", "밤"]
        .iter()
        .find_map(|word| between.strip_suffix(word))
        .unwrap_or(between)
        .trim();
    BETWEEN.contains(&without)
}

fn words(scan: &mut Scan) {
    for (minutes, words) in WORDS {
        let mut i = 0;
        while i < scan.chars.len() {
            let starts = scan.is_free(i) && !scan.before(i).is_some_and(|c| is_latin(c) || c == '-');
            match starts.then(|| scan.word_at(i, words)).flatten() {
                Some(end) if scan.all_free(i, end) => {
                    scan.take(i, end, FactKind::Time, vec![Key::Time(minutes)]);
                    i = end;
                }
                _ => i += 1,
            }
        }
    }
}
