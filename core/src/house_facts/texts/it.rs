//! Italian.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "A che ora è il check-in?",
        alternatives: &[
            "Da che ora si può entrare in camera?",
            "Da quando possiamo arrivare?",
            "Fino a che ora posso arrivare?",
            "Si può arrivare di notte?",
        ],
    },
    check_in_from: "Il check-in è dalle {from}.",
    check_in_between: "Il check-in è dalle {from} alle {until}.",
    check_out: Asked {
        question: "A che ora è il check-out?",
        alternatives: &[
            "Entro che ora dobbiamo lasciare la camera?",
            "Fino a che ora posso restare l'ultimo giorno?",
            "Quando si deve liberare la stanza?",
        ],
    },
    check_out_until: "Vi preghiamo di lasciare la camera entro le {until}.",
    wifi: Asked {
        question: "Qual è la password del Wi-Fi?",
        alternatives: &[
            "C'è il wifi?",
            "Come mi collego a internet?",
            "Come si chiama la rete?",
            "codice wifi",
        ],
    },
    wifi_with_password: "La rete Wi-Fi è «{network}» e la password è «{password}».",
    wifi_without_password: "La rete Wi-Fi è «{network}». Non ha password.",
    address: Asked {
        question: "Qual è l'indirizzo della casa?",
        alternatives: &[
            "Dove siete?",
            "Che indirizzo do al tassista?",
            "Dove si trova la struttura?",
        ],
    },
    address_is: "L'indirizzo è: {address}",
    phone: Asked {
        question: "Qual è il vostro numero di telefono?",
        alternatives: &[
            "Come posso chiamarvi?",
            "Siete raggiungibili per telefono?",
            "A che numero vi chiamo?",
        ],
    },
    phone_is: "Il nostro numero di telefono è {phone}.",
    quiet_hours: Asked {
        question: "Quali sono le ore di silenzio?",
        alternatives: &[
            "Da che ora bisogna fare silenzio?",
            "Fino a che ora si può fare rumore?",
            "C'è un orario di quiete?",
        ],
    },
    quiet_hours_between: "Si prega di fare silenzio dalle {from} alle {until}.",
    smoking: Asked {
        question: "Si può fumare?",
        alternatives: &[
            "Dove posso fumare?",
            "C'è una zona fumatori?",
            "Le camere sono per non fumatori?",
        ],
    },
    smoking_forbidden: "È vietato fumare in tutta la casa.",
    smoking_outside: "Si può fumare solo all'aperto, non in casa.",
    smoking_allowed: "In casa si può fumare.",
    pets: Asked {
        question: "Gli animali sono ammessi?",
        alternatives: &[
            "Posso portare il cane?",
            "Accettate gatti?",
            "Si può venire con un animale?",
        ],
    },
    pets_forbidden: "Gli animali non sono ammessi.",
    pets_allowed: "Gli animali sono i benvenuti.",
    desk_hours: Asked {
        question: "Quando è aperta la reception?",
        alternatives: &[
            "Quali sono gli orari della reception?",
            "Quando c'è qualcuno alla reception?",
            "La reception è aperta di notte?",
        ],
    },
    desk_hours_are: "Alla reception c'è qualcuno in questi orari:\n{hours}",
    desk_never_open: "La reception non ha orari fissi.",
    closed: "chiuso",
    weekdays: [
        "lunedì",
        "martedì",
        "mercoledì",
        "giovedì",
        "venerdì",
        "sabato",
        "domenica",
    ],
};
