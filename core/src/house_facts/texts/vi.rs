//! Vietnamese.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "Mấy giờ được nhận phòng?",
        alternatives: &[
            "giờ check in",
            "Check in từ mấy giờ vậy ạ?",
            "Đến khuya có nhận phòng được không?",
            "trễ nhất mấy giờ phải tới?",
            "Khi nào mình vào phòng được?",
        ],
    },
    check_in_from: "Quý khách có thể nhận phòng từ {from}.",
    check_in_between: "Quý khách có thể nhận phòng từ {from} đến {until}.",
    check_out: Asked {
        question: "Mấy giờ phải trả phòng?",
        alternatives: &[
            "giờ check out",
            "Check out trước mấy giờ ạ?",
            "Ngày cuối được ở đến mấy giờ?",
            "muộn nhất lúc nào phải rời phòng",
        ],
    },
    check_out_until: "Quý khách vui lòng trả phòng trước {until}.",
    wifi: Asked {
        question: "Mật khẩu Wi-Fi là gì?",
        alternatives: &[
            "cho mình xin pass wifi",
            "Ở đây có wifi không ạ?",
            "Vào mạng thế nào?",
            "tên wifi là gì",
            "kết nối internet sao vậy ạ?",
        ],
    },
    wifi_with_password: "Mạng Wi-Fi là “{network}”, mật khẩu là “{password}”.",
    wifi_without_password: "Mạng Wi-Fi là “{network}”, không cần mật khẩu.",
    address: Asked {
        question: "Địa chỉ của chỗ nghỉ ở đâu?",
        alternatives: &[
            "cho mình xin địa chỉ",
            "Chỗ mình nằm ở đâu ạ?",
            "Đưa địa chỉ nào cho tài xế taxi?",
            "nhà ở đường nào vậy?",
        ],
    },
    address_is: "Địa chỉ của chúng tôi: {address}",
    phone: Asked {
        question: "Số điện thoại của chỗ nghỉ là số nào?",
        alternatives: &[
            "cho xin sđt",
            "Gọi số nào để liên hệ ạ?",
            "Có số hotline không?",
            "muốn gọi điện thì gọi số mấy",
        ],
    },
    phone_is: "Số điện thoại của chúng tôi là {phone}.",
    quiet_hours: Asked {
        question: "Giờ yên tĩnh là từ mấy giờ?",
        alternatives: &[
            "Sau mấy giờ thì không được làm ồn?",
            "buổi tối nói chuyện đến mấy giờ được?",
            "Có quy định giữ im lặng ban đêm không ạ?",
            "giờ giữ trật tự",
        ],
    },
    quiet_hours_between: "Quý khách vui lòng giữ yên lặng từ {from} đến {until}.",
    smoking: Asked {
        question: "Có được hút thuốc không?",
        alternatives: &[
            "Hút thuốc ở chỗ nào được ạ?",
            "có phòng hút thuốc không",
            "Có khu vực hút thuốc không ạ?",
            "hút vape trong phòng được không?",
        ],
    },
    smoking_forbidden: "Quý khách vui lòng không hút thuốc ở mọi khu vực trong nhà.",
    smoking_outside: "Quý khách chỉ được hút thuốc ở bên ngoài, vui lòng không hút thuốc trong nhà.",
    smoking_allowed: "Quý khách được phép hút thuốc trong nhà.",
    pets: Asked {
        question: "Có được mang theo thú cưng không?",
        alternatives: &[
            "mang chó theo được không ạ?",
            "Mình dẫn mèo theo ở cùng được không?",
            "có nhận thú cưng không",
            "Chỗ mình có cho bé cún ở không ạ?",
        ],
    },
    pets_forbidden: "Rất tiếc, chúng tôi không nhận thú cưng.",
    pets_allowed: "Quý khách có thể mang theo thú cưng.",
    desk_hours: Asked {
        question: "Quầy lễ tân mở cửa lúc nào?",
        alternatives: &[
            "Lễ tân làm việc đến mấy giờ?",
            "lễ tân có trực 24/24 không?",
            "Ban đêm có ai ở quầy không ạ?",
            "khi nào có nhân viên ở quầy tiếp tân",
        ],
    },
    desk_hours_are: "Quầy lễ tân có nhân viên trực vào các giờ sau:\n{hours}",
    desk_never_open: "Quầy lễ tân không có giờ làm việc cố định.",
    closed: "đóng cửa",
    weekdays: [
        "Thứ Hai",
        "Thứ Ba",
        "Thứ Tư",
        "Thứ Năm",
        "Thứ Sáu",
        "Thứ Bảy",
        "Chủ Nhật",
    ],
};
