//! English.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "What time is check-in?",
        alternatives: &[
            "When can I check in?",
            "From when can I get into my room?",
            "How late can I arrive?",
            "Can we check in at night?",
        ],
    },
    check_in_from: "Check-in is from {from}.",
    check_in_between: "Check-in is from {from} to {until}.",
    check_out: Asked {
        question: "What time is check-out?",
        alternatives: &[
            "When do I have to check out?",
            "By when do we have to leave the room?",
            "Until what time can I stay on the last day?",
        ],
    },
    check_out_until: "Please check out by {until}.",
    wifi: Asked {
        question: "What is the Wi-Fi password?",
        alternatives: &[
            "Is there WiFi?",
            "How do I connect to the internet?",
            "What is the network called?",
            "wifi pw",
        ],
    },
    wifi_with_password: "The Wi-Fi network is “{network}” and its password is “{password}”.",
    wifi_without_password: "The Wi-Fi network is “{network}”. It has no password.",
    address: Asked {
        question: "What is the address of the house?",
        alternatives: &[
            "Where are you located?",
            "Which address do I give the taxi driver?",
        ],
    },
    address_is: "The address is {address}",
    phone: Asked {
        question: "What is your phone number?",
        alternatives: &["How can I call you?", "Can I reach you by telephone?"],
    },
    phone_is: "Our phone number is {phone}.",
    quiet_hours: Asked {
        question: "When are the quiet hours?",
        alternatives: &[
            "From when do we have to be quiet at night?",
            "How late may we make noise?",
        ],
    },
    quiet_hours_between: "Quiet hours are from {from} to {until}.",
    smoking: Asked {
        question: "May I smoke?",
        alternatives: &[
            "Is there a smoking area?",
            "Where can I smoke?",
            "Are smoking rooms available?",
        ],
    },
    smoking_forbidden: "Smoking is not allowed anywhere in the house.",
    smoking_outside: "Smoking is allowed outside only, not in the house.",
    smoking_allowed: "Smoking is allowed in the house.",
    pets: Asked {
        question: "Are pets allowed?",
        alternatives: &["Can I bring my dog?", "May my cat stay with us?"],
    },
    pets_forbidden: "Pets are not allowed.",
    pets_allowed: "Pets are welcome.",
    desk_hours: Asked {
        question: "When is the front desk open?",
        alternatives: &[
            "What are the reception hours?",
            "When is somebody at the desk?",
            "Is reception open all night?",
        ],
    },
    desk_hours_are: "Somebody is at the front desk at these times:\n{hours}",
    desk_never_open: "The front desk has no fixed hours.",
    closed: "closed",
    weekdays: [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
};
