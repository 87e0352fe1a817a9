//! Numbers in kanji, where a unit shows that they are numbers: `三千円`, `十五時`, `二階`.

/// What follows a number in kanji. Without one of them 一般, 十分, 万一, 三明治 and names would be read as numbers.
const UNITS: &str =
    "時时点點分円圆圓元塊块階层層楼樓泊日月年週周歳岁才人名位枚張张個个台回度次本晚夜号號室番畳席食小";

/// `chars` with such numbers in ASCII digits. A lone 一 is the article of Chinese and Japanese (一个, 一人) unless what
/// follows makes it a time, a floor, a room or a price.
pub(super) fn as_digits(chars: &[char]) -> Vec<char> {
    let mut out = Vec::with_capacity(chars.len());
    let mut i = 0;
    while i < chars.len() {
        let end = i + chars[i..].iter().take_while(|&&c| is_numeral(c)).count();
        if end == i {
            out.push(chars[i]);
            i += 1;
            continue;
        }
        let run = &chars[i..end];
        let follows_digit = i > 0 && chars[i - 1].is_ascii_digit();
        let unit = chars.get(end).copied().filter(|&unit| UNITS.contains(unit));
        let is_article = run == ['一'] && !unit.is_some_and(|unit| "時时点點階楼樓号號室円元".contains(unit));
        // 十分 is `enough` unless a time precedes it.
        let is_enough = run == ['十'] && unit == Some('分') && (i == 0 || !"時时点點".contains(chars[i - 1]));
        match (unit, value(run)) {
            (Some(_), Some(value)) if !follows_digit && !is_article && !is_enough => {
                out.extend(value.to_string().chars());
            }
            _ => out.extend(run),
        }
        i = end;
    }
    out
}

fn is_numeral(c: char) -> bool {
    numeral(c).is_some() || multiplier(c).is_some() || matches!(c, '万' | '萬')
}

fn numeral(c: char) -> Option<u64> {
    Some(match c {
        '〇' | '零' => 0,
        '一' => 1,
        '二' | '两' | '兩' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

fn multiplier(c: char) -> Option<u64> {
    Some(match c {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        _ => return None,
    })
}

/// The value of a run of numerals, positional (一二〇) or not (百二十). `None` if it is none, or only 万.
fn value(run: &[char]) -> Option<u64> {
    if run.len() > 12 || matches!(run, ['万' | '萬']) {
        return None;
    }
    let (mut ten_thousands, mut sum, mut last) = (0_u64, 0_u64, None);
    for &c in run {
        if let Some(digit) = numeral(c) {
            last = Some(last.map_or(digit, |last: u64| last.saturating_mul(10).saturating_add(digit)));
        } else if let Some(multiplier) = multiplier(c) {
            sum = sum.saturating_add(last.take().unwrap_or(1).saturating_mul(multiplier));
        } else {
            sum = sum.saturating_add(last.take().unwrap_or(0));
            ten_thousands = ten_thousands.saturating_add(sum.max(1).saturating_mul(10_000));
            sum = 0;
        }
    }
    Some(
        ten_thousands
            .saturating_add(sum)
            .saturating_add(last.unwrap_or(0)),
    )
}

#[cfg(test)]
mod tests {
    use super::as_digits;

    #[test]
    fn numbers_with_units_are_read_and_words_are_not() {
        for (text, expected) in [
            ("午後三時三十分", "午後3時30分"),
            ("十五時", "15時"),
            ("三千円", "3000円"),
            ("一万二千円", "12000円"),
            ("二〇一号室", "201号室"),
            ("一階", "1階"),
            ("二人", "2人"),
            ("两个", "2个"),
            ("一个", "一个"),
            ("一人", "一人"),
            ("十分ございます", "十分ございます"),
            ("万一", "万一"),
            ("三明治", "三明治"),
            ("千葉", "千葉"),
            ("数万円", "数万円"),
            ("1万円", "1万円"),
        ] {
            let digits: String = as_digits(&text.chars().collect::<Vec<_>>()).into_iter().collect();
            assert_eq!(digits, expected, "{text}");
        }
    }
}
