//! Japanese.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "チェックインは何時からですか？",
        alternatives: &[
            "何時から部屋に入れますか",
            "何時までに着けばいいですか",
            "チェックイン時間",
            "到着が夜遅くなっても大丈夫ですか",
            "最終チェックインは何時？",
        ],
    },
    check_in_from: "チェックインは{from}から承っております。",
    check_in_between: "チェックインは{from}から{until}まで承っております。",
    check_out: Asked {
        question: "チェックアウトは何時までですか？",
        alternatives: &[
            "何時までに部屋を出ればいいですか",
            "チェックアウト時間",
            "最終日は何時までいられますか",
            "朝は何時に出ないとだめ？",
        ],
    },
    check_out_until: "チェックアウトは{until}までにお願いいたします。",
    wifi: Asked {
        question: "Wi-Fiのパスワードを教えてください。",
        alternatives: &[
            "ワイファイありますか",
            "wifi パスワード",
            "ネットにつなぎたいのですが",
            "Wi-Fiのつなぎ方",
            "SSIDはどれですか",
        ],
    },
    wifi_with_password: "Wi-Fiのネットワーク名は「{network}」、パスワードは「{password}」です。",
    wifi_without_password: "Wi-Fiのネットワーク名は「{network}」です。パスワードなしでご利用いただけます。",
    address: Asked {
        question: "宿の住所を教えてください。",
        alternatives: &[
            "住所",
            "場所はどこですか",
            "ナビに入れる住所が知りたいです",
            "タクシーの運転手さんに見せる住所は？",
        ],
    },
    address_is: "当館の住所はこちらです：{address}",
    phone: Asked {
        question: "電話番号を教えてください。",
        alternatives: &[
            "電話番号",
            "電話で連絡したいのですが",
            "何番にかければいいですか",
            "宿の連絡先は？",
        ],
    },
    phone_is: "当館の電話番号は{phone}です。",
    quiet_hours: Asked {
        question: "夜は何時から静かにすればよいですか？",
        alternatives: &[
            "夜は何時まで話していても大丈夫ですか",
            "何時まで騒いでも大丈夫？",
            "夜の騒音について決まりはありますか",
            "静かにする時間帯",
        ],
    },
    quiet_hours_between: "{from}から{until}までは、お静かにお過ごしくださいますようお願いいたします。",
    smoking: Asked {
        question: "たばこは吸えますか？",
        alternatives: &[
            "喫煙所はどこですか",
            "禁煙ですか",
            "喫煙できる部屋はありますか",
            "アイコスや電子タバコは大丈夫？",
            "灰皿ありますか",
        ],
    },
    smoking_forbidden: "館内は全面禁煙となっております。",
    smoking_outside: "館内は禁煙です。おたばこは屋外でお願いいたします。",
    smoking_allowed: "館内でおたばこをお吸いいただけます。",
    pets: Asked {
        question: "ペットを連れて泊まれますか？",
        alternatives: &[
            "犬も一緒に泊まれますか",
            "ペット可ですか",
            "猫を連れて行ってもいいですか",
            "小型犬なら大丈夫？",
        ],
    },
    pets_forbidden: "申し訳ございませんが、ペットはご同伴いただけません。",
    pets_allowed: "ペットもご一緒にお泊まりいただけます。",
    desk_hours: Asked {
        question: "フロントは何時から何時まで開いていますか？",
        alternatives: &[
            "受付時間",
            "フロントは24時間対応ですか",
            "夜中もスタッフの方はいますか",
            "受付に人がいるのは何時まで？",
        ],
    },
    desk_hours_are: "フロントには、次の時間帯にスタッフがおります。\n{hours}",
    desk_never_open: "フロントの受付時間は特に定めておりません。",
    closed: "お休み",
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
