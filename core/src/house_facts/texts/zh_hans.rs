//! Simplified Chinese.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "请问几点可以办理入住？",
        alternatives: &[
            "最早几点能入住",
            "入住时间",
            "半夜到还能办入住吗",
            "最晚几点到店",
            "什么时候可以进房间",
        ],
    },
    check_in_from: "{from}起可办理入住。",
    check_in_between: "办理入住的时间为{from}至{until}。",
    check_out: Asked {
        question: "请问几点退房？",
        alternatives: &[
            "最晚几点退房",
            "退房时间",
            "走的那天可以待到几点",
            "几点之前要离开房间",
        ],
    },
    check_out_until: "请您在{until}前办理退房。",
    wifi: Asked {
        question: "请问Wi-Fi密码是多少？",
        alternatives: &[
            "有wifi吗",
            "无线网怎么连",
            "wifi密码",
            "网络名称是哪个",
            "怎么上网",
        ],
    },
    wifi_with_password: "Wi-Fi名称为“{network}”，密码为“{password}”。",
    wifi_without_password: "Wi-Fi名称为“{network}”，无需密码即可连接。",
    address: Asked {
        question: "请问住宿的地址是什么？",
        alternatives: &[
            "你们在哪里",
            "地址发我一下",
            "民宿具体位置在哪",
            "打车要填什么地址",
        ],
    },
    address_is: "我们的地址是：{address}",
    phone: Asked {
        question: "请问你们的电话号码是多少？",
        alternatives: &["电话多少", "怎么打电话联系你们", "联系方式", "有没有前台电话"],
    },
    phone_is: "我们的电话号码是{phone}。",
    quiet_hours: Asked {
        question: "请问夜间几点以后需要保持安静？",
        alternatives: &[
            "晚上几点后不能吵",
            "安静时间是几点到几点",
            "晚上聊天可以到几点",
            "有没有禁止喧哗的时间",
        ],
    },
    quiet_hours_between: "{from}至{until}为安静时段，请您保持安静。",
    smoking: Asked {
        question: "请问可以吸烟吗？",
        alternatives: &[
            "能抽烟吗",
            "哪里可以抽烟",
            "有吸烟区吗",
            "有没有吸烟房",
            "房间里可以抽电子烟吗",
        ],
    },
    smoking_forbidden: "馆内全面禁烟，感谢您的配合。",
    smoking_outside: "馆内禁止吸烟，如需吸烟请到室外。",
    smoking_allowed: "馆内可以吸烟。",
    pets: Asked {
        question: "请问可以携带宠物入住吗？",
        alternatives: &["能带狗吗", "可以带宠物吗", "猫能一起住吗", "宠物友好吗"],
    },
    pets_forbidden: "很抱歉，我们不接待宠物。",
    pets_allowed: "欢迎您携带宠物入住。",
    desk_hours: Asked {
        question: "请问前台的服务时间是几点到几点？",
        alternatives: &[
            "前台几点下班",
            "前台24小时有人吗",
            "前台什么时候有人",
            "晚上还有工作人员在吗",
        ],
    },
    desk_hours_are: "前台有工作人员的时间如下：\n{hours}",
    desk_never_open: "前台没有固定的服务时间。",
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
