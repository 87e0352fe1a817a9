//! Japanese.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "チェックインは何時からですか？",
        alternatives: &[
            "チェックイン時間を教えてください",
            "何時から部屋に入れますか",
            "何時までに到着すればいいですか",
            "遅い時間のチェックインはできますか",
        ],
    },
    check_in_from: "チェックインは{from}からです。",
    check_in_between: "チェックインは{from}から{until}までです。",
    check_out: Asked {
        question: "チェックアウトは何時までですか？",
        alternatives: &[
            "チェックアウト時間を教えてください",
            "何時までに部屋を出ればいいですか",
            "最終日は何時までいられますか",
        ],
    },
    check_out_until: "チェックアウトは{until}までにお願いいたします。",
    wifi: Asked {
        question: "Wi-Fiのパスワードを教えてください",
        alternatives: &[
            "Wi-Fiはありますか",
            "ワイファイのつなぎ方",
            "インターネットに接続したい",
            "無線LANの暗証番号は？",
        ],
    },
    wifi_with_password: "Wi-Fiのネットワーク名は「{network}」、パスワードは「{password}」です。",
    wifi_without_password: "Wi-Fiのネットワーク名は「{network}」です。パスワードはありません。",
    address: Asked {
        question: "宿の住所を教えてください",
        alternatives: &["場所はどこですか", "タクシーの運転手に見せる住所は？", "所在地"],
    },
    address_is: "住所はこちらです：{address}",
    phone: Asked {
        question: "電話番号を教えてください",
        alternatives: &[
            "電話で連絡できますか",
            "宿の連絡先は？",
            "何番に電話すればいいですか",
        ],
    },
    phone_is: "電話番号は{phone}です。",
    quiet_hours: Asked {
        question: "静かにする時間帯は何時からですか？",
        alternatives: &[
            "消灯時間はありますか",
            "夜は何時から静かにすればいいですか",
            "何時まで話していても大丈夫ですか",
        ],
    },
    quiet_hours_between: "{from}から{until}まではお静かにお願いいたします。",
    smoking: Asked {
        question: "たばこは吸えますか？",
        alternatives: &[
            "喫煙所はどこですか",
            "部屋は禁煙ですか",
            "喫煙できる場所はありますか",
        ],
    },
    smoking_forbidden: "館内・敷地内とも全面禁煙です。",
    smoking_outside: "館内は禁煙です。屋外でのみ喫煙いただけます。",
    smoking_allowed: "館内で喫煙いただけます。",
    pets: Asked {
        question: "ペットを連れて行けますか？",
        alternatives: &[
            "犬と一緒に泊まれますか",
            "ペット可ですか",
            "猫を連れてきてもいいですか",
        ],
    },
    pets_forbidden: "ペットの同伴はご遠慮いただいております。",
    pets_allowed: "ペットと一緒にお泊まりいただけます。",
    desk_hours: Asked {
        question: "フロントは何時から何時までですか？",
        alternatives: &[
            "受付時間を教えてください",
            "スタッフは何時までいますか",
            "夜中もフロントに人はいますか",
        ],
    },
    desk_hours_are: "フロントにスタッフがいる時間は次のとおりです。\n{hours}",
    desk_never_open: "フロントの決まった営業時間はありません。",
    closed: "休み",
    weekdays: [
        "月曜日",
        "火曜日",
        "水曜日",
        "木曜日",
        "金曜日",
        "土曜日",
        "日曜日",
    ],
};
