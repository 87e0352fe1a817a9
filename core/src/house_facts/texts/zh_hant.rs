//! Chinese in traditional characters.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "幾點可以辦理入住？",
        alternatives: &[
            "入住時間是幾點",
            "最早幾點可以進房",
            "最晚幾點要到",
            "半夜可以 check in 嗎",
        ],
    },
    check_in_from: "{from}起可以辦理入住。",
    check_in_between: "入住時間為{from}至{until}。",
    check_out: Asked {
        question: "退房時間是幾點？",
        alternatives: &["幾點以前要退房", "最晚什麼時候要離開房間", "最後一天可以待到幾點"],
    },
    check_out_until: "請在{until}以前退房。",
    wifi: Asked {
        question: "Wi-Fi密碼是多少？",
        alternatives: &["有無線網路嗎", "怎麼連上網路", "網路名稱是什麼", "wifi 密碼"],
    },
    wifi_with_password: "Wi-Fi名稱是「{network}」，密碼是「{password}」。",
    wifi_without_password: "Wi-Fi名稱是「{network}」，不需要密碼。",
    address: Asked {
        question: "旅館的地址是什麼？",
        alternatives: &["你們在哪裡", "要給計程車司機看的地址", "住宿位置"],
    },
    address_is: "地址：{address}",
    phone: Asked {
        question: "你們的電話是幾號？",
        alternatives: &["怎麼打電話給你們", "聯絡電話", "櫃檯電話"],
    },
    phone_is: "我們的電話號碼是{phone}。",
    quiet_hours: Asked {
        question: "幾點以後要保持安靜？",
        alternatives: &["晚上幾點熄燈", "可以吵到幾點", "安靜時段是什麼時候"],
    },
    quiet_hours_between: "{from}至{until}請保持安靜。",
    smoking: Asked {
        question: "可以抽菸嗎？",
        alternatives: &["哪裡可以抽菸", "有吸菸區嗎", "房間可以抽菸嗎"],
    },
    smoking_forbidden: "本館全面禁菸。",
    smoking_outside: "館內禁菸，只能在戶外抽菸。",
    smoking_allowed: "館內可以抽菸。",
    pets: Asked {
        question: "可以帶寵物嗎？",
        alternatives: &["可以帶狗入住嗎", "能帶貓嗎", "寵物可以嗎"],
    },
    pets_forbidden: "無法攜帶寵物入住。",
    pets_allowed: "歡迎攜帶寵物入住。",
    desk_hours: Asked {
        question: "櫃檯幾點開？",
        alternatives: &["櫃檯服務時間", "什麼時候有人在櫃檯", "櫃檯是24小時的嗎"],
    },
    desk_hours_are: "櫃檯有人的時間：\n{hours}",
    desk_never_open: "櫃檯沒有固定的服務時間。",
    closed: "休息",
    weekdays: [
        "星期一",
        "星期二",
        "星期三",
        "星期四",
        "星期五",
        "星期六",
        "星期日",
    ],
};
