//! German.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "Ab wann kann man einchecken?",
        alternatives: &[
            "Wann ist der Check-in?",
            "Ab wie viel Uhr ist das Zimmer bereit?",
            "Bis wann kann ich anreisen?",
            "Kann man auch spät abends ankommen?",
        ],
    },
    check_in_from: "Der Check-in ist ab {from} Uhr möglich.",
    check_in_between: "Der Check-in ist von {from} bis {until} Uhr möglich.",
    check_out: Asked {
        question: "Bis wann muss man auschecken?",
        alternatives: &[
            "Wann ist der Check-out?",
            "Bis wann müssen wir aus dem Zimmer?",
            "Wie lange kann ich am Abreisetag bleiben?",
        ],
    },
    check_out_until: "Bitte checken Sie bis {until} Uhr aus.",
    wifi: Asked {
        question: "Wie lautet das WLAN-Passwort?",
        alternatives: &[
            "Gibt es WLAN?",
            "Wie komme ich ins Internet?",
            "Wie heißt das Netzwerk?",
            "wlan code",
        ],
    },
    wifi_with_password: "Das WLAN heißt „{network}“, das Passwort ist „{password}“.",
    wifi_without_password: "Das WLAN heißt „{network}“. Es hat kein Passwort.",
    address: Asked {
        question: "Wie lautet die Adresse des Hauses?",
        alternatives: &[
            "Wo sind Sie?",
            "Welche Adresse sage ich dem Taxifahrer?",
            "Wo liegt die Unterkunft genau?",
        ],
    },
    address_is: "Die Adresse lautet: {address}",
    phone: Asked {
        question: "Wie ist Ihre Telefonnummer?",
        alternatives: &[
            "Wie kann ich Sie anrufen?",
            "Sind Sie telefonisch erreichbar?",
            "Unter welcher Nummer erreiche ich Sie?",
        ],
    },
    phone_is: "Unsere Telefonnummer ist {phone}.",
    quiet_hours: Asked {
        question: "Wann ist Nachtruhe?",
        alternatives: &[
            "Ab wann muss man leise sein?",
            "Gibt es Ruhezeiten?",
            "Wie lange darf man abends laut sein?",
        ],
    },
    quiet_hours_between: "Nachtruhe ist von {from} bis {until} Uhr.",
    smoking: Asked {
        question: "Darf man rauchen?",
        alternatives: &[
            "Wo kann ich rauchen?",
            "Gibt es einen Raucherbereich?",
            "Sind die Zimmer Nichtraucherzimmer?",
        ],
    },
    smoking_forbidden: "Rauchen ist im ganzen Haus verboten.",
    smoking_outside: "Rauchen ist nur draußen erlaubt, nicht im Haus.",
    smoking_allowed: "Rauchen ist im Haus erlaubt.",
    pets: Asked {
        question: "Sind Haustiere erlaubt?",
        alternatives: &[
            "Darf ich meinen Hund mitbringen?",
            "Kann meine Katze mit?",
            "Nehmen Sie Tiere auf?",
        ],
    },
    pets_forbidden: "Haustiere sind nicht erlaubt.",
    pets_allowed: "Haustiere sind willkommen.",
    desk_hours: Asked {
        question: "Wann ist die Rezeption besetzt?",
        alternatives: &[
            "Wie sind die Öffnungszeiten der Rezeption?",
            "Wann ist jemand am Empfang?",
            "Ist die Rezeption nachts offen?",
        ],
    },
    desk_hours_are: "Die Rezeption ist zu diesen Zeiten besetzt:\n{hours}",
    desk_never_open: "Die Rezeption hat keine festen Zeiten.",
    closed: "geschlossen",
    weekdays: [
        "Montag",
        "Dienstag",
        "Mittwoch",
        "Donnerstag",
        "Freitag",
        "Samstag",
        "Sonntag",
    ],
};
