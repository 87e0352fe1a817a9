//! Chinese in simplified characters.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "几点可以办理入住？",
        alternatives: &[
            "入住时间是几点",
            "最早几点能进房间",
            "最晚几点可以到",
            "半夜可以入住吗",
        ],
    },
    check_in_from: "{from}起可以办理入住。",
    check_in_between: "入住时间为{from}至{until}。",
    check_out: Asked {
        question: "退房时间是几点？",
        alternatives: &["几点之前要退房", "最晚什么时候离开房间", "最后一天可以待到几点"],
    },
    check_out_until: "请在{until}之前退房。",
    wifi: Asked {
        question: "Wi-Fi密码是多少？",
        alternatives: &["有无线网吗", "怎么连网", "网络名称叫什么", "wifi 密码"],
    },
    wifi_with_password: "Wi-Fi名称是“{network}”，密码是“{password}”。",
    wifi_without_password: "Wi-Fi名称是“{network}”，不需要密码。",
    address: Asked {
        question: "旅馆的地址是什么？",
        alternatives: &["你们在哪里", "给出租车司机看的地址", "酒店位置"],
    },
    address_is: "地址：{address}",
    phone: Asked {
        question: "你们的电话号码是多少？",
        alternatives: &["怎么打电话联系你们", "联系电话", "前台电话"],
    },
    phone_is: "我们的电话号码是{phone}。",
    quiet_hours: Asked {
        question: "几点以后要保持安静？",
        alternatives: &["晚上几点熄灯", "可以吵闹到几点", "安静时间是什么时候"],
    },
    quiet_hours_between: "{from}至{until}请保持安静。",
    smoking: Asked {
        question: "可以抽烟吗？",
        alternatives: &["哪里可以吸烟", "有吸烟区吗", "房间能抽烟吗"],
    },
    smoking_forbidden: "本馆全面禁烟。",
    smoking_outside: "馆内禁止吸烟，只能在室外吸烟。",
    smoking_allowed: "馆内可以吸烟。",
    pets: Asked {
        question: "可以带宠物吗？",
        alternatives: &["能带狗入住吗", "可以带猫吗", "允许宠物吗"],
    },
    pets_forbidden: "不能携带宠物入住。",
    pets_allowed: "欢迎携带宠物入住。",
    desk_hours: Asked {
        question: "前台几点开门？",
        alternatives: &["前台工作时间", "什么时候有人在前台", "前台是24小时的吗"],
    },
    desk_hours_are: "前台有人的时间：\n{hours}",
    desk_never_open: "前台没有固定的工作时间。",
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
