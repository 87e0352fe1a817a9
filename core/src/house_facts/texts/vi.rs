//! Vietnamese.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "Mấy giờ được nhận phòng?",
        alternatives: &[
            "Giờ check-in là mấy giờ",
            "Từ mấy giờ vào phòng được",
            "Đến muộn nhất là mấy giờ",
            "Đến ban đêm có nhận phòng được không",
        ],
    },
    check_in_from: "Quý khách có thể nhận phòng từ {from}.",
    check_in_between: "Giờ nhận phòng là từ {from} đến {until}.",
    check_out: Asked {
        question: "Mấy giờ phải trả phòng?",
        alternatives: &[
            "Giờ check-out là mấy giờ",
            "Phải rời phòng trước mấy giờ",
            "Ngày cuối ở được đến mấy giờ",
        ],
    },
    check_out_until: "Quý khách vui lòng trả phòng trước {until}.",
    wifi: Asked {
        question: "Mật khẩu Wi-Fi là gì?",
        alternatives: &[
            "Có wifi không",
            "Kết nối mạng thế nào",
            "Tên mạng wifi là gì",
            "pass wifi",
        ],
    },
    wifi_with_password: "Mạng Wi-Fi là “{network}”, mật khẩu là “{password}”.",
    wifi_without_password: "Mạng Wi-Fi là “{network}”, không có mật khẩu.",
    address: Asked {
        question: "Địa chỉ của nhà nghỉ là gì?",
        alternatives: &[
            "Chỗ mình ở đâu",
            "Đưa địa chỉ nào cho tài xế taxi",
            "Vị trí của khách sạn",
        ],
    },
    address_is: "Địa chỉ: {address}",
    phone: Asked {
        question: "Số điện thoại là gì?",
        alternatives: &[
            "Gọi cho bên mình bằng số nào",
            "Liên hệ qua điện thoại được không",
            "Cho xin số liên lạc",
        ],
    },
    phone_is: "Số điện thoại của chúng tôi là {phone}.",
    quiet_hours: Asked {
        question: "Từ mấy giờ phải giữ yên lặng?",
        alternatives: &[
            "Giờ yên tĩnh là khi nào",
            "Được ồn đến mấy giờ",
            "Ban đêm có giờ giữ yên lặng không",
        ],
    },
    quiet_hours_between: "Xin giữ yên lặng từ {from} đến {until}.",
    smoking: Asked {
        question: "Có được hút thuốc không?",
        alternatives: &[
            "Hút thuốc ở đâu được",
            "Có khu vực hút thuốc không",
            "Phòng có cấm hút thuốc không",
        ],
    },
    smoking_forbidden: "Cấm hút thuốc trong toàn bộ khu nhà.",
    smoking_outside: "Chỉ được hút thuốc ngoài trời, không hút trong nhà.",
    smoking_allowed: "Được phép hút thuốc trong nhà.",
    pets: Asked {
        question: "Có được mang thú cưng không?",
        alternatives: &[
            "Mang chó theo được không",
            "Có nhận mèo không",
            "Có cho phép thú nuôi không",
        ],
    },
    pets_forbidden: "Không được mang theo thú cưng.",
    pets_allowed: "Quý khách có thể mang theo thú cưng.",
    desk_hours: Asked {
        question: "Lễ tân mở cửa khi nào?",
        alternatives: &[
            "Giờ làm việc của lễ tân",
            "Khi nào có người ở quầy",
            "Lễ tân có mở cả đêm không",
        ],
    },
    desk_hours_are: "Quầy lễ tân có người vào các giờ sau:\n{hours}",
    desk_never_open: "Quầy lễ tân không có giờ cố định.",
    closed: "nghỉ",
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
