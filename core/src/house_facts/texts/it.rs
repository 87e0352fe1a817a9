//! Italian.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "A che ora è il check-in?",
        alternatives: &[
            "Da che ora possiamo entrare in camera?",
            "orario check in",
            "Fino a che ora si può arrivare?",
            "possiamo arrivare di notte?",
            "Quando è pronta la camera?",
        ],
    },
    check_in_from: "Il check-in è possibile dalle ore {from}.",
    check_in_between: "Il check-in è possibile dalle ore {from} alle ore {until}.",
    check_out: Asked {
        question: "A che ora è il check-out?",
        alternatives: &[
            "Entro che ora dobbiamo lasciare la camera?",
            "orario check out",
            "Fino a che ora si può restare l'ultimo giorno?",
            "quando vanno restituite le chiavi?",
        ],
    },
    check_out_until: "La preghiamo di lasciare la camera entro le ore {until}.",
    wifi: Asked {
        question: "Qual è la password del Wi-Fi?",
        alternatives: &[
            "c'è il wifi?",
            "Come ci si collega a internet?",
            "password wifi",
            "Come si chiama la rete?",
            "mi dai la pass del wifi?",
        ],
    },
    wifi_with_password: "La rete Wi-Fi è «{network}» e la password è «{password}».",
    wifi_without_password: "La rete Wi-Fi è «{network}». Non è richiesta alcuna password.",
    address: Asked {
        question: "Qual è l’indirizzo della struttura?",
        alternatives: &[
            "dove siete di preciso?",
            "Che indirizzo do al tassista?",
            "indirizzo",
            "In che via si trova la casa?",
        ],
    },
    address_is: "Il nostro indirizzo è: {address}",
    phone: Asked {
        question: "Qual è il vostro numero di telefono?",
        alternatives: &[
            "A che numero vi posso chiamare?",
            "numero di telefono",
            "avete un recapito telefonico?",
            "Come vi contatto per telefono?",
        ],
    },
    phone_is: "Il nostro numero di telefono è {phone}.",
    quiet_hours: Asked {
        question: "Quali sono gli orari di silenzio?",
        alternatives: &[
            "Fino a che ora si può fare rumore?",
            "da che ora bisogna fare silenzio la sera?",
            "ore di quiete",
            "C'è un orario in cui non si può fare chiasso?",
        ],
    },
    quiet_hours_between: "La preghiamo di rispettare il silenzio dalle ore {from} alle ore {until}.",
    smoking: Asked {
        question: "È consentito fumare?",
        alternatives: &[
            "si può fumare in camera?",
            "Dove posso fumare?",
            "C'è una zona fumatori?",
            "avete camere fumatori?",
            "va bene la sigaretta elettronica?",
        ],
    },
    smoking_forbidden: "È vietato fumare in tutta la struttura.",
    smoking_outside: "È consentito fumare solo all’aperto, non all’interno della struttura.",
    smoking_allowed: "È consentito fumare all’interno della struttura.",
    pets: Asked {
        question: "Gli animali domestici sono ammessi?",
        alternatives: &[
            "posso portare il cane?",
            "Accettate animali?",
            "Possiamo venire con il gatto?",
            "siete pet friendly?",
        ],
    },
    pets_forbidden: "Siamo spiacenti, gli animali domestici non sono ammessi.",
    pets_allowed: "Gli animali domestici sono i benvenuti.",
    desk_hours: Asked {
        question: "Quali sono gli orari della reception?",
        alternatives: &[
            "Fino a che ora è aperta la reception?",
            "c'è qualcuno alla reception di notte?",
            "reception aperta 24 ore?",
            "Quando trovo qualcuno al banco?",
        ],
    },
    desk_hours_are: "Il nostro personale è presente alla reception nei seguenti orari:\n{hours}",
    desk_never_open: "La reception non ha orari fissi.",
    closed: "chiuso",
    weekdays: [
        "Lunedì",
        "Martedì",
        "Mercoledì",
        "Giovedì",
        "Venerdì",
        "Sabato",
        "Domenica",
    ],
};
