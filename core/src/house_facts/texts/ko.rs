//! Korean.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "체크인은 몇 시부터인가요?",
        alternatives: &[
            "몇 시에 입실할 수 있어요?",
            "체크인 시간",
            "밤늦게 도착해도 되나요?",
            "늦어도 몇 시까지 가야 하나요?",
            "방에 언제부터 들어갈 수 있나요",
        ],
    },
    check_in_from: "체크인은 {from}부터 가능합니다.",
    check_in_between: "체크인은 {from}부터 {until}까지 가능합니다.",
    check_out: Asked {
        question: "체크아웃은 몇 시까지인가요?",
        alternatives: &[
            "퇴실 시간",
            "몇 시까지 방을 비워야 하나요?",
            "마지막 날 몇 시까지 있어도 돼요?",
            "체크아웃 언제 해요",
        ],
    },
    check_out_until: "체크아웃은 {until}까지 부탁드립니다.",
    wifi: Asked {
        question: "와이파이 비밀번호가 어떻게 되나요?",
        alternatives: &[
            "와이파이 되나요?",
            "와이파이 비번",
            "인터넷 연결 어떻게 해요?",
            "와이파이 이름이 뭐예요",
            "wifi 비번 알려주세요",
        ],
    },
    wifi_with_password: "와이파이 이름은 “{network}”, 비밀번호는 “{password}”입니다.",
    wifi_without_password: "와이파이 이름은 “{network}”입니다. 비밀번호 없이 이용하실 수 있습니다.",
    address: Asked {
        question: "숙소 주소가 어떻게 되나요?",
        alternatives: &[
            "주소 알려주세요",
            "위치가 어디예요?",
            "택시 기사님께 어떤 주소를 보여드리면 되나요?",
            "숙소 어디 있어요",
        ],
    },
    address_is: "저희 숙소 주소는 다음과 같습니다: {address}",
    phone: Asked {
        question: "전화번호가 어떻게 되나요?",
        alternatives: &[
            "연락처 알려주세요",
            "어디로 전화하면 되나요?",
            "전화로 문의할 수 있나요?",
            "숙소 전화번호",
        ],
    },
    phone_is: "저희 전화번호는 {phone}입니다.",
    quiet_hours: Asked {
        question: "밤에 몇 시부터 조용히 해야 하나요?",
        alternatives: &[
            "정숙 시간이 언제예요?",
            "몇 시까지 떠들어도 돼요?",
            "소음 제한 시간 있나요",
            "밤에 이야기해도 괜찮은 시간은요?",
        ],
    },
    quiet_hours_between: "{from}부터 {until}까지는 정숙 시간이오니 협조 부탁드립니다.",
    smoking: Asked {
        question: "담배를 피울 수 있나요?",
        alternatives: &[
            "흡연 구역 어디예요?",
            "방에서 담배 피워도 돼요?",
            "흡연실 있나요",
            "전자담배는 괜찮나요?",
            "흡연 가능한 객실 있어요?",
        ],
    },
    smoking_forbidden: "숙소 내 모든 공간은 금연입니다.",
    smoking_outside: "숙소 내부는 금연이며, 흡연은 실외에서만 가능합니다.",
    smoking_allowed: "숙소 내에서 흡연하실 수 있습니다.",
    pets: Asked {
        question: "반려동물과 함께 묵을 수 있나요?",
        alternatives: &[
            "강아지 데려가도 돼요?",
            "애견 동반 되나요",
            "고양이도 같이 갈 수 있나요?",
            "반려견 동반 가능한가요?",
        ],
    },
    pets_forbidden: "죄송합니다만 반려동물은 동반하실 수 없습니다.",
    pets_allowed: "반려동물과 함께 투숙하실 수 있습니다.",
    desk_hours: Asked {
        question: "프런트 운영 시간이 어떻게 되나요?",
        alternatives: &[
            "프론트 몇 시까지 해요?",
            "리셉션 24시간 열려 있나요?",
            "데스크에 직원분 언제 계세요?",
            "새벽에도 직원 있나요",
        ],
    },
    desk_hours_are: "프런트에 직원이 있는 시간은 다음과 같습니다.\n{hours}",
    desk_never_open: "프런트는 운영 시간이 따로 정해져 있지 않습니다.",
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
