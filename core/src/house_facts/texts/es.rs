//! Spanish.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "¿A qué hora es la entrada?",
        alternatives: &[
            "¿Desde qué hora se puede hacer el check-in?",
            "¿Cuándo puedo entrar en la habitación?",
            "¿Hasta qué hora puedo llegar?",
            "¿Se puede llegar de noche?",
        ],
    },
    check_in_from: "La entrada es a partir de las {from}.",
    check_in_between: "La entrada es de {from} a {until}.",
    check_out: Asked {
        question: "¿A qué hora es la salida?",
        alternatives: &[
            "¿Hasta qué hora es el check-out?",
            "¿Cuándo hay que dejar la habitación?",
            "¿Hasta qué hora puedo quedarme el último día?",
        ],
    },
    check_out_until: "Por favor, deje la habitación antes de las {until}.",
    wifi: Asked {
        question: "¿Cuál es la contraseña del wifi?",
        alternatives: &[
            "¿Hay wifi?",
            "¿Cómo me conecto a internet?",
            "¿Cómo se llama la red?",
            "clave wifi",
        ],
    },
    wifi_with_password: "La red wifi es «{network}» y la contraseña es «{password}».",
    wifi_without_password: "La red wifi es «{network}». No tiene contraseña.",
    address: Asked {
        question: "¿Cuál es la dirección de la casa?",
        alternatives: &[
            "¿Dónde están ubicados?",
            "¿Qué dirección le doy al taxista?",
            "¿Dónde queda el alojamiento?",
        ],
    },
    address_is: "La dirección es: {address}",
    phone: Asked {
        question: "¿Cuál es su número de teléfono?",
        alternatives: &[
            "¿Cómo puedo llamarles?",
            "¿Se les puede contactar por teléfono?",
            "¿A qué número llamo?",
        ],
    },
    phone_is: "Nuestro número de teléfono es {phone}.",
    quiet_hours: Asked {
        question: "¿Cuál es el horario de silencio?",
        alternatives: &[
            "¿Desde qué hora hay que estar en silencio?",
            "¿Hasta qué hora se puede hacer ruido?",
            "¿Hay horas de descanso?",
        ],
    },
    quiet_hours_between: "Se ruega silencio de {from} a {until}.",
    smoking: Asked {
        question: "¿Se puede fumar?",
        alternatives: &[
            "¿Dónde puedo fumar?",
            "¿Hay zona de fumadores?",
            "¿Las habitaciones son para no fumadores?",
        ],
    },
    smoking_forbidden: "Está prohibido fumar en toda la casa.",
    smoking_outside: "Solo se puede fumar fuera, no dentro de la casa.",
    smoking_allowed: "Se puede fumar en la casa.",
    pets: Asked {
        question: "¿Se admiten mascotas?",
        alternatives: &[
            "¿Puedo llevar a mi perro?",
            "¿Aceptan gatos?",
            "¿Se puede ir con animales?",
        ],
    },
    pets_forbidden: "No se admiten mascotas.",
    pets_allowed: "Las mascotas son bienvenidas.",
    desk_hours: Asked {
        question: "¿Cuándo abre la recepción?",
        alternatives: &[
            "¿Cuál es el horario de recepción?",
            "¿Cuándo hay alguien en recepción?",
            "¿La recepción abre toda la noche?",
        ],
    },
    desk_hours_are: "Hay alguien en recepción en este horario:\n{hours}",
    desk_never_open: "La recepción no tiene un horario fijo.",
    closed: "cerrado",
    weekdays: [
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado",
        "domingo",
    ],
};
