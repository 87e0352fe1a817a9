//! Traditional Chinese.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "請問幾點可以辦理入住？",
        alternatives: &[
            "最早幾點可以check in",
            "入住時間",
            "太晚到還可以入住嗎",
            "最晚幾點要到",
            "幾點可以進房間",
        ],
    },
    check_in_from: "{from}起可辦理入住。",
    check_in_between: "辦理入住的時間為{from}至{until}。",
    check_out: Asked {
        question: "請問幾點要退房？",
        alternatives: &[
            "最晚幾點check out",
            "退房時間",
            "最後一天可以待到幾點",
            "幾點前要離開房間",
        ],
    },
    check_out_until: "請您於{until}前辦理退房。",
    wifi: Asked {
        question: "請問Wi-Fi密碼是多少？",
        alternatives: &[
            "有wifi嗎",
            "網路怎麼連",
            "wifi密碼",
            "無線網路是哪一個",
            "請問要怎麼上網",
        ],
    },
    wifi_with_password: "Wi-Fi名稱為「{network}」，密碼為「{password}」。",
    wifi_without_password: "Wi-Fi名稱為「{network}」，不需密碼即可連線。",
    address: Asked {
        question: "請問住宿的地址是什麼？",
        alternatives: &[
            "你們在哪裡",
            "可以給我地址嗎",
            "民宿的位置在哪",
            "搭計程車要跟司機說什麼地址",
        ],
    },
    address_is: "我們的地址是：{address}",
    phone: Asked {
        question: "請問你們的電話號碼是多少？",
        alternatives: &["電話幾號", "要怎麼打電話給你們", "聯絡電話", "有櫃檯的電話嗎"],
    },
    phone_is: "我們的電話號碼是{phone}。",
    quiet_hours: Asked {
        question: "請問晚上幾點以後要保持安靜？",
        alternatives: &[
            "晚上幾點後要降低音量",
            "安靜時段是幾點到幾點",
            "晚上聊天可以聊到幾點",
            "幾點之後不能太吵",
        ],
    },
    quiet_hours_between: "{from}至{until}為安靜時段，請您降低音量，感謝您的配合。",
    smoking: Asked {
        question: "請問可以吸菸嗎？",
        alternatives: &[
            "可以抽菸嗎",
            "哪裡可以抽菸",
            "有吸菸區嗎",
            "有沒有吸菸房",
            "電子菸可以嗎",
        ],
    },
    smoking_forbidden: "館內全面禁菸，感謝您的配合。",
    smoking_outside: "館內禁止吸菸，如需吸菸請至戶外。",
    smoking_allowed: "館內可以吸菸。",
    pets: Asked {
        question: "請問可以攜帶寵物入住嗎？",
        alternatives: &["可以帶狗狗嗎", "毛小孩可以一起住嗎", "可以帶貓嗎", "是寵物友善嗎"],
    },
    pets_forbidden: "很抱歉，恕無法攜帶寵物入住。",
    pets_allowed: "歡迎您攜帶寵物入住。",
    desk_hours: Asked {
        question: "請問櫃檯的服務時間是幾點到幾點？",
        alternatives: &[
            "櫃檯開到幾點",
            "櫃檯24小時都有人嗎",
            "什麼時候櫃檯有人",
            "半夜有工作人員在嗎",
        ],
    },
    desk_hours_are: "櫃檯有服務人員的時間如下：\n{hours}",
    desk_never_open: "櫃檯沒有固定的服務時間。",
    closed: "公休",
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
