//! A time told to a guest, in the house's local time.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Tz;
use tomari_shared::language::Language;

/// `then` as seen from `now`: today, tomorrow, or by its date, with the time on the 24-hour clock of the house. Made to stand alone or
/// after a colon.
#[must_use]
pub fn in_words(language: Language, zone: Tz, now: DateTime<Utc>, then: DateTime<Utc>) -> String {
    let (today, then) = (now.with_timezone(&zone).date_naive(), then.with_timezone(&zone));
    let (date, time) = (then.date_naive(), then.format("%H:%M").to_string());
    let words = words(language);
    let template = if date == today {
        words.today
    } else if Some(date) == today.succ_opt() {
        words.tomorrow
    } else {
        words.later
    };
    template
        .replace(
            "{weekday}",
            words.weekdays[date.weekday().num_days_from_monday() as usize % 7],
        )
        .replace("{month}", &month(&words, date))
        .replace("{day}", &date.day().to_string())
        .replace("{time}", &time)
}

fn month(words: &Words, date: NaiveDate) -> String {
    words.months.map_or_else(
        || date.month().to_string(),
        |months| months[date.month0() as usize % 12].to_owned(),
    )
}

struct Words {
    today: &'static str,
    tomorrow: &'static str,
    later: &'static str,
    weekdays: [&'static str; 7],
    /// Names, where months are not numbered.
    months: Option<[&'static str; 12]>,
}

#[expect(clippy::too_many_lines, reason = "a table: one row a language")]
const fn words(language: Language) -> Words {
    match language {
        Language::Japanese => Words {
            today: "本日{time}",
            tomorrow: "明日{time}",
            later: "{month}月{day}日（{weekday}）{time}",
            weekdays: ["月", "火", "水", "木", "金", "土", "日"],
            months: None,
        },
        Language::English => Words {
            today: "today at {time}",
            tomorrow: "tomorrow at {time}",
            later: "{weekday} {day} {month} at {time}",
            weekdays: [
                "Monday",
                "Tuesday",
                "Wednesday",
                "Thursday",
                "Friday",
                "Saturday",
                "Sunday",
            ],
            months: Some([
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ]),
        },
        // The same characters in both scripts.
        Language::ChineseSimplified | Language::ChineseTraditional => Words {
            today: "今天{time}",
            tomorrow: "明天{time}",
            later: "{month}月{day}日（星期{weekday}）{time}",
            weekdays: ["一", "二", "三", "四", "五", "六", "日"],
            months: None,
        },
        Language::Korean => Words {
            today: "오늘 {time}",
            tomorrow: "내일 {time}",
            later: "{month}월 {day}일({weekday}) {time}",
            weekdays: ["월", "화", "수", "목", "금", "토", "일"],
            months: None,
        },
        Language::French => Words {
            today: "aujourd'hui à {time}",
            tomorrow: "demain à {time}",
            later: "{weekday} {day} {month} à {time}",
            weekdays: [
                "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
            ],
            months: Some([
                "janvier",
                "février",
                "mars",
                "avril",
                "mai",
                "juin",
                "juillet",
                "août",
                "septembre",
                "octobre",
                "novembre",
                "décembre",
            ]),
        },
        Language::German => Words {
            today: "heute um {time} Uhr",
            tomorrow: "morgen um {time} Uhr",
            later: "{weekday}, {day}. {month}, um {time} Uhr",
            weekdays: [
                "Montag",
                "Dienstag",
                "Mittwoch",
                "Donnerstag",
                "Freitag",
                "Samstag",
                "Sonntag",
            ],
            months: Some([
                "Januar",
                "Februar",
                "März",
                "April",
                "Mai",
                "Juni",
                "Juli",
                "August",
                "September",
                "Oktober",
                "November",
                "Dezember",
            ]),
        },
        Language::Spanish => Words {
            today: "hoy a las {time}",
            tomorrow: "mañana a las {time}",
            later: "{weekday} {day} de {month} a las {time}",
            weekdays: [
                "lunes",
                "martes",
                "miércoles",
                "jueves",
                "viernes",
                "sábado",
                "domingo",
            ],
            months: Some([
                "enero",
                "febrero",
                "marzo",
                "abril",
                "mayo",
                "junio",
                "julio",
                "agosto",
                "septiembre",
                "octubre",
                "noviembre",
                "diciembre",
            ]),
        },
        Language::Italian => Words {
            today: "oggi alle {time}",
            tomorrow: "domani alle {time}",
            later: "{weekday} {day} {month} alle {time}",
            weekdays: [
                "lunedì",
                "martedì",
                "mercoledì",
                "giovedì",
                "venerdì",
                "sabato",
                "domenica",
            ],
            months: Some([
                "gennaio",
                "febbraio",
                "marzo",
                "aprile",
                "maggio",
                "giugno",
                "luglio",
                "agosto",
                "settembre",
                "ottobre",
                "novembre",
                "dicembre",
            ]),
        },
        Language::Portuguese => Words {
            today: "hoje às {time}",
            tomorrow: "amanhã às {time}",
            later: "{weekday}, {day} de {month}, às {time}",
            weekdays: [
                "segunda-feira",
                "terça-feira",
                "quarta-feira",
                "quinta-feira",
                "sexta-feira",
                "sábado",
                "domingo",
            ],
            months: Some([
                "janeiro",
                "fevereiro",
                "março",
                "abril",
                "maio",
                "junho",
                "julho",
                "agosto",
                "setembro",
                "outubro",
                "novembro",
                "dezembro",
            ]),
        },
        Language::Thai => Words {
            today: "วันนี้ เวลา {time} น.",
            tomorrow: "พรุ่งนี้ เวลา {time} น.",
            later: "{weekday}ที่ {day} {month} เวลา {time} น.",
            weekdays: [
                "วันจันทร์",
                "วันอังคาร",
                "วันพุธ",
                "วันพฤหัสบดี",
                "วันศุกร์",
                "วันเสาร์",
                "วันอาทิตย์",
            ],
            months: Some([
                "มกราคม",
                "กุมภาพันธ์",
                "มีนาคม",
                "เมษายน",
                "พฤษภาคม",
                "มิถุนายน",
                "กรกฎาคม",
                "สิงหาคม",
                "กันยายน",
                "ตุลาคม",
                "พฤศจิกายน",
                "ธันวาคม",
            ]),
        },
        Language::Vietnamese => Words {
            today: "hôm nay lúc {time}",
            tomorrow: "ngày mai lúc {time}",
            later: "{weekday}, ngày {day} tháng {month}, lúc {time}",
            weekdays: [
                "Thứ Hai",
                "Thứ Ba",
                "Thứ Tư",
                "Thứ Năm",
                "Thứ Sáu",
                "Thứ Bảy",
                "Chủ Nhật",
            ],
            months: None,
        },
        Language::Indonesian => Words {
            today: "hari ini pukul {time}",
            tomorrow: "besok pukul {time}",
            later: "{weekday}, {day} {month}, pukul {time}",
            weekdays: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
            months: Some([
                "Januari",
                "Februari",
                "Maret",
                "April",
                "Mei",
                "Juni",
                "Juli",
                "Agustus",
                "September",
                "Oktober",
                "November",
                "Desember",
            ]),
        },
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use chrono_tz::Tz;
    use tomari_shared::language::Language;

    use super::in_words;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a time")
    }

    #[test]
    fn today_tomorrow_and_later_by_the_houses_clock() {
        let tokyo = Tz::Asia__Tokyo;
        // 23:30 on Wednesday in Tokyo, still Wednesday afternoon in UTC.
        let now = at("2026-11-25T14:30:00Z");
        let told = |then| in_words(Language::English, tokyo, now, at(then));
        assert_eq!(told("2026-11-25T14:45:00Z"), "today at 23:45");
        assert_eq!(told("2026-11-25T15:00:00Z"), "tomorrow at 00:00");
        assert_eq!(told("2026-11-25T23:00:00Z"), "tomorrow at 08:00");
        assert_eq!(told("2026-11-26T23:00:00Z"), "Friday 27 November at 08:00");
        assert_eq!(told("2026-12-31T23:00:00Z"), "Friday 1 January at 08:00");
    }

    #[test]
    fn in_every_language() {
        let now = at("2026-11-25T14:30:00Z");
        let told = |language| {
            let then = |then| in_words(language, Tz::Asia__Tokyo, now, at(then));
            [then("2026-11-25T23:00:00Z"), then("2026-11-28T23:00:00Z")]
        };
        let expected: [(Language, [&str; 2]); 13] = [
            (Language::Japanese, ["明日08:00", "11月29日（日）08:00"]),
            (
                Language::English,
                ["tomorrow at 08:00", "Sunday 29 November at 08:00"],
            ),
            (
                Language::ChineseSimplified,
                ["明天08:00", "11月29日（星期日）08:00"],
            ),
            (
                Language::ChineseTraditional,
                ["明天08:00", "11月29日（星期日）08:00"],
            ),
            (Language::Korean, ["내일 08:00", "11월 29일(일) 08:00"]),
            (
                Language::French,
                ["demain à 08:00", "dimanche 29 novembre à 08:00"],
            ),
            (
                Language::German,
                ["morgen um 08:00 Uhr", "Sonntag, 29. November, um 08:00 Uhr"],
            ),
            (
                Language::Spanish,
                ["mañana a las 08:00", "domingo 29 de noviembre a las 08:00"],
            ),
            (
                Language::Italian,
                ["domani alle 08:00", "domenica 29 novembre alle 08:00"],
            ),
            (
                Language::Portuguese,
                ["amanhã às 08:00", "domingo, 29 de novembro, às 08:00"],
            ),
            (
                Language::Thai,
                ["พรุ่งนี้ เวลา 08:00 น.", "วันอาทิตย์ที่ 29 พฤศจิกายน เวลา 08:00 น."],
            ),
            (
                Language::Vietnamese,
                ["ngày mai lúc 08:00", "Chủ Nhật, ngày 29 tháng 11, lúc 08:00"],
            ),
            (
                Language::Indonesian,
                ["besok pukul 08:00", "Minggu, 29 November, pukul 08:00"],
            ),
        ];
        assert_eq!(expected.len(), Language::ALL.len());
        for (language, texts) in expected {
            assert_eq!(told(language), texts, "{language}");
        }
    }
}
