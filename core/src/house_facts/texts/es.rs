//! Spanish.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "¿A qué hora es la entrada?",
        alternatives: &[
            "a qué hora es el check in?",
            "¿Desde qué hora podemos entrar en la habitación?",
            "¿Hasta qué hora se puede llegar?",
            "podemos llegar de noche?",
            "hora de llegada",
        ],
    },
    check_in_from: "El check-in es a partir de las {from}.",
    check_in_between: "El horario de check-in es de {from} a {until}.",
    check_out: Asked {
        question: "¿A qué hora hay que dejar la habitación?",
        alternatives: &[
            "hora de salida",
            "a qué hora es el check out?",
            "¿Hasta qué hora nos podemos quedar el último día?",
            "¿Cuándo tengo que entregar las llaves?",
        ],
    },
    check_out_until: "Le rogamos que deje la habitación antes de las {until}.",
    wifi: Asked {
        question: "¿Cuál es la contraseña del wifi?",
        alternatives: &[
            "clave del wifi",
            "tienen wifi?",
            "¿Cómo me conecto a internet?",
            "¿Cómo se llama la red?",
            "me pasas la contraseña del wifi?",
        ],
    },
    wifi_with_password: "La red wifi es «{network}» y la contraseña es «{password}».",
    wifi_without_password: "La red wifi es «{network}». No necesita contraseña.",
    address: Asked {
        question: "¿Cuál es la dirección del alojamiento?",
        alternatives: &[
            "dónde están?",
            "¿Qué dirección le doy al taxista?",
            "me puede mandar la dirección?",
            "¿En qué calle queda?",
        ],
    },
    address_is: "Nuestra dirección es: {address}",
    phone: Asked {
        question: "¿Cuál es su número de teléfono?",
        alternatives: &[
            "a qué número puedo llamar?",
            "¿Tienen algún teléfono de contacto?",
            "¿Cómo los puedo llamar?",
            "teléfono",
        ],
    },
    phone_is: "Nuestro número de teléfono es {phone}.",
    quiet_hours: Asked {
        question: "¿Cuál es el horario de silencio?",
        alternatives: &[
            "¿Hasta qué hora se puede hacer ruido?",
            "a partir de qué hora no se puede hacer ruido?",
            "horas de descanso",
            "¿Desde cuándo hay que bajar la voz por la noche?",
        ],
    },
    quiet_hours_between: "El horario de silencio es de {from} a {until}. Gracias por su colaboración.",
    smoking: Asked {
        question: "¿Se puede fumar?",
        alternatives: &[
            "dónde puedo fumar?",
            "¿Hay zona de fumadores?",
            "¿Tienen habitaciones para fumadores?",
            "puedo vapear en el cuarto?",
            "está prohibido fumar?",
        ],
    },
    smoking_forbidden: "No está permitido fumar en ningún lugar del alojamiento.",
    smoking_outside: "Solo está permitido fumar en el exterior, no dentro del alojamiento.",
    smoking_allowed: "Está permitido fumar en el alojamiento.",
    pets: Asked {
        question: "¿Se admiten mascotas?",
        alternatives: &[
            "puedo llevar a mi perro?",
            "aceptan perros?",
            "¿Podemos ir con nuestro gato?",
            "¿Es pet friendly?",
        ],
    },
    pets_forbidden: "Lamentablemente, no se admiten mascotas.",
    pets_allowed: "Las mascotas son bienvenidas.",
    desk_hours: Asked {
        question: "¿Cuál es el horario de recepción?",
        alternatives: &[
            "a qué hora cierra la recepción?",
            "¿Hay alguien en recepción por la noche?",
            "recepción 24 horas?",
            "¿Cuándo puedo encontrar a alguien en la recepción?",
        ],
    },
    desk_hours_are: "Nuestro personal le atiende en recepción en el siguiente horario:\n{hours}",
    desk_never_open: "La recepción no tiene un horario fijo.",
    closed: "cerrado",
    weekdays: [
        "Lunes",
        "Martes",
        "Miércoles",
        "Jueves",
        "Viernes",
        "Sábado",
        "Domingo",
    ],
};
