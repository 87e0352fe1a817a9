//! Korean.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "체크인은 몇 시부터인가요?",
        alternatives: &[
            "체크인 시간 알려주세요",
            "몇 시부터 방에 들어갈 수 있어요?",
            "늦게 도착해도 되나요?",
            "입실 시간이 언제예요?",
        ],
    },
    check_in_from: "체크인은 {from}부터 가능합니다.",
    check_in_between: "체크인은 {from}부터 {until}까지 가능합니다.",
    check_out: Asked {
        question: "체크아웃은 몇 시까지인가요?",
        alternatives: &[
            "체크아웃 시간 알려주세요",
            "몇 시까지 방을 비워야 해요?",
            "퇴실 시간이 언제예요?",
        ],
    },
    check_out_until: "{until}까지 체크아웃해 주세요.",
    wifi: Asked {
        question: "와이파이 비밀번호가 뭐예요?",
        alternatives: &[
            "와이파이 있어요?",
            "인터넷 어떻게 연결해요?",
            "와이파이 이름이 뭐예요?",
            "와파 비번",
        ],
    },
    wifi_with_password: "와이파이 이름은 ‘{network}’, 비밀번호는 ‘{password}’입니다.",
    wifi_without_password: "와이파이 이름은 ‘{network}’이며 비밀번호는 없습니다.",
    address: Asked {
        question: "숙소 주소가 어떻게 되나요?",
        alternatives: &[
            "위치가 어디예요?",
            "택시 기사님께 보여줄 주소 알려주세요",
            "숙소가 어디에 있어요?",
        ],
    },
    address_is: "주소: {address}",
    phone: Asked {
        question: "전화번호가 어떻게 되나요?",
        alternatives: &[
            "전화로 연락할 수 있나요?",
            "숙소 연락처 알려주세요",
            "몇 번으로 전화하면 되나요?",
        ],
    },
    phone_is: "전화번호는 {phone}입니다.",
    quiet_hours: Asked {
        question: "몇 시부터 조용히 해야 하나요?",
        alternatives: &[
            "소등 시간이 있나요?",
            "밤에 몇 시까지 떠들어도 돼요?",
            "정숙 시간이 언제예요?",
        ],
    },
    quiet_hours_between: "{from}부터 {until}까지는 조용히 해 주세요.",
    smoking: Asked {
        question: "담배 피울 수 있나요?",
        alternatives: &["흡연실 있어요?", "어디서 담배 피워요?", "방에서 흡연 가능해요?"],
    },
    smoking_forbidden: "숙소 전체가 금연입니다.",
    smoking_outside: "실내는 금연이며, 흡연은 실외에서만 가능합니다.",
    smoking_allowed: "숙소 안에서 흡연하실 수 있습니다.",
    pets: Asked {
        question: "반려동물을 데려가도 되나요?",
        alternatives: &[
            "강아지랑 같이 묵을 수 있어요?",
            "애완동물 동반 가능해요?",
            "고양이 데려가도 돼요?",
        ],
    },
    pets_forbidden: "반려동물은 동반하실 수 없습니다.",
    pets_allowed: "반려동물과 함께 묵으실 수 있습니다.",
    desk_hours: Asked {
        question: "프런트는 몇 시에 여나요?",
        alternatives: &[
            "프런트 운영 시간 알려주세요",
            "직원은 언제 있어요?",
            "프런트 24시간 해요?",
        ],
    },
    desk_hours_are: "프런트에 직원이 있는 시간은 다음과 같습니다.\n{hours}",
    desk_never_open: "프런트의 정해진 운영 시간은 없습니다.",
    closed: "휴무",
    weekdays: [
        "월요일",
        "화요일",
        "수요일",
        "목요일",
        "금요일",
        "토요일",
        "일요일",
    ],
};
