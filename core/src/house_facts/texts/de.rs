//! German.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "Ab wann kann ich einchecken?",
        alternatives: &[
            "Um wie viel Uhr ist Check-in?",
            "Ab wann ist das Zimmer bezugsfertig?",
            "Bis wann müssen wir spätestens da sein?",
            "späte Anreise möglich?",
            "Ab wann können wir aufs Zimmer?",
        ],
    },
    check_in_from: "Der Check-in ist ab {from} Uhr möglich.",
    check_in_between: "Der Check-in ist von {from} bis {until} Uhr möglich.",
    check_out: Asked {
        question: "Bis wann muss ich auschecken?",
        alternatives: &[
            "Wann ist Check-out?",
            "Bis wann müssen wir aus dem Zimmer raus sein?",
            "Wie lange können wir am Abreisetag bleiben?",
            "Check-out-Zeit",
        ],
    },
    check_out_until: "Bitte checken Sie bis {until} Uhr aus.",
    wifi: Asked {
        question: "Wie lautet das WLAN-Passwort?",
        alternatives: &[
            "gibt es wlan?",
            "Wie komme ich ins Internet?",
            "WLAN Schlüssel",
            "Wie heißt das Netzwerk?",
            "wlan pw",
        ],
    },
    wifi_with_password: "Unser WLAN heißt „{network}“, das Passwort lautet „{password}“.",
    wifi_without_password: "Unser WLAN heißt „{network}“. Ein Passwort ist nicht erforderlich.",
    address: Asked {
        question: "Wie lautet die Adresse des Hauses?",
        alternatives: &[
            "Wo seid ihr genau?",
            "Welche Adresse soll ich ins Navi eingeben?",
            "Anschrift",
            "Wo liegt die Unterkunft?",
        ],
    },
    address_is: "Unsere Adresse lautet: {address}",
    phone: Asked {
        question: "Wie lautet Ihre Telefonnummer?",
        alternatives: &[
            "Wie kann ich euch telefonisch erreichen?",
            "Unter welcher Nummer kann ich anrufen?",
            "Telefonnummer bitte",
            "Haben Sie eine Handynummer?",
        ],
    },
    phone_is: "Sie erreichen uns telefonisch unter {phone}.",
    quiet_hours: Asked {
        question: "Wann gilt die Nachtruhe?",
        alternatives: &[
            "Ab wann muss man abends leise sein?",
            "Ruhezeiten",
            "Wie lange darf man abends laut sein?",
            "Bis wann dürfen wir noch zusammensitzen und reden?",
        ],
    },
    quiet_hours_between: "Von {from} bis {until} Uhr gilt die Ruhezeit. Vielen Dank für Ihre Rücksichtnahme.",
    smoking: Asked {
        question: "Darf man bei Ihnen rauchen?",
        alternatives: &[
            "Wo kann ich eine rauchen?",
            "Gibt es Raucherzimmer?",
            "Raucherbereich vorhanden?",
            "Ist Rauchen auf dem Zimmer erlaubt?",
            "darf man drinnen dampfen?",
        ],
    },
    smoking_forbidden: "Das Rauchen ist im gesamten Haus nicht gestattet.",
    smoking_outside: "Das Rauchen ist nur im Freien gestattet, nicht im Haus.",
    smoking_allowed: "Das Rauchen ist im Haus gestattet.",
    pets: Asked {
        question: "Sind Haustiere erlaubt?",
        alternatives: &[
            "Kann ich meinen Hund mitbringen?",
            "Hunde erlaubt?",
            "Darf die Katze mit?",
            "Nehmt ihr auch Gäste mit Tieren?",
        ],
    },
    pets_forbidden: "Haustiere sind bei uns leider nicht gestattet.",
    pets_allowed: "Haustiere sind bei uns willkommen.",
    desk_hours: Asked {
        question: "Wann ist die Rezeption besetzt?",
        alternatives: &[
            "Öffnungszeiten Rezeption",
            "Bis wann ist jemand am Empfang?",
            "Ist die Rezeption rund um die Uhr offen?",
            "Ist nachts jemand da?",
        ],
    },
    desk_hours_are: "Unsere Rezeption ist zu folgenden Zeiten besetzt:\n{hours}",
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
