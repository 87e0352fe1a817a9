//! How the product's languages say times of day. All in lower case.

/// A half of the day, or what a word for a part of it says about an hour up to 12.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Morning,
    Afternoon,
    /// Evening hours, and those after midnight.
    Night,
    Noon,
}

impl Part {
    pub(super) fn hour(self, hour: u32) -> u32 {
        match (self, hour) {
            (Self::Morning | Self::Night, 12) => 0,
            (Self::Afternoon, ..12) | (Self::Noon, ..=4) | (Self::Night, 5..12) => hour + 12,
            _ => hour,
        }
    }
}

pub(super) const BEFORE: [(Part, &[&str]); 4] = [
    (
        Part::Morning,
        &[
            "午前",
            "上午",
            "早上",
            "早晨",
            "清晨",
            "凌晨",
            "朝",
            "오전",
            "아침",
            "새벽",
            "am",
            "เช้า",
        ],
    ),
    (
        Part::Afternoon,
        &[
            "午後",
            "下午",
            "傍晚",
            "夕方",
            "오후",
            "저녁",
            "pm",
            "บ่าย",
            "午后",
        ],
    ),
    (
        Part::Night,
        &["晚上", "晚間", "晚间", "深夜", "夜里", "夜裡", "夜", "밤"],
    ),
    (Part::Noon, &["中午", "お昼", "昼", "낮", "정오"]),
];

pub(super) const AFTER: [(Part, &[&str]); 4] = [
    (
        Part::Morning,
        &[
            "am",
            "a.m",
            "a. m",
            "sáng",
            "pagi",
            "de la mañana",
            "da manhã",
            "del mattino",
            "di mattina",
            "du matin",
            "morgens",
            "vormittags",
            "früh",
            "in the morning",
            "โมงเช้า",
            "เช้า",
        ],
    ),
    (
        Part::Afternoon,
        &[
            "pm",
            "p.m",
            "p. m",
            "chiều",
            "sore",
            "de la tarde",
            "da tarde",
            "del pomeriggio",
            "di pomeriggio",
            "de l'après-midi",
            "du soir",
            "di sera",
            "della sera",
            "nachmittags",
            "abends",
            "in the afternoon",
            "in the evening",
            "โมงเย็น",
        ],
    ),
    (
        Part::Night,
        &[
            "malam",
            "tối",
            "đêm",
            "de la noche",
            "da noite",
            "di notte",
            "nachts",
            "at night",
        ],
    ),
    (Part::Noon, &["trưa", "siang", "mittags"]),
];

/// After an hour, before its minutes if there are any. Longer ones before their beginnings.
pub(super) const HOUR_MARKS: [&str; 18] = [
    "heures",
    "heure",
    "horas",
    "hora",
    "hrs",
    "uhr",
    "giờ",
    "o'clock",
    "h",
    "時",
    "时",
    "点",
    "點",
    "시",
    "นาฬิกา",
    "โมง",
    "น.",
    "wib",
];
/// Of these, the ones that also count hours or things, or count them when followed by a word for a span.
pub(super) const ALSO_COUNTS: [&str; 10] = [
    "heures",
    "heure",
    "horas",
    "hora",
    "hrs",
    "giờ",
    "h",
    "点",
    "點",
    "โมง",
];
/// Makes of an hour a span: 24時間, 24시간.
pub(super) const SPANS: [&str; 3] = ["間", "间", "간"];
pub(super) const MINUTE_MARKS: [&str; 5] = ["分", "분", "phút", "นาที", "min"];
pub(super) const HALVES: [&str; 6] = ["半", "반", "ครึ่ง", "rưỡi", "y media", "e mezza"];
/// Before a bare hour or one with a point.
pub(super) const AT: [&str; 9] = [
    "pukul", "pkl", "jam", "ore", "alle", "dalle", "a las", "às", "lúc",
];
/// Between the two ends of a span of time.
pub(super) const BETWEEN: [&str; 25] = [
    "-",
    "~",
    "to",
    "until",
    "till",
    "and",
    "bis",
    "und",
    "à",
    "a",
    "al",
    "alle",
    "até",
    "às",
    "hasta las",
    "hasta",
    "đến",
    "tới",
    "sampai",
    "hingga",
    "到",
    "至",
    "から",
    "부터",
    "ถึง",
];

/// Words that are a time by themselves. Of number words, the ones that would be made up most easily.
pub(super) const WORDS: [(u16, &[&str]); 2] = [
    (
        12 * 60,
        &[
            "noon",
            "midday",
            "正午",
            "정오",
            "mediodía",
            "mezzogiorno",
            "meio-dia",
            "midi",
            "เที่ยงวัน",
        ],
    ),
    (
        0,
        &[
            "midnight",
            "minuit",
            "mitternacht",
            "medianoche",
            "mezzanotte",
            "meia-noite",
            "자정",
            "เที่ยงคืน",
            "nửa đêm",
        ],
    ),
];
