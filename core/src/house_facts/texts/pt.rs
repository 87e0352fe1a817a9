//! Portuguese.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "A que horas é o check-in?",
        alternatives: &[
            "A partir de que horas posso entrar no quarto?",
            "Qual é o horário de entrada?",
            "Até que horas posso chegar?",
            "Dá para chegar de noite?",
        ],
    },
    check_in_from: "O check-in é a partir das {from}.",
    check_in_between: "O check-in é das {from} às {until}.",
    check_out: Asked {
        question: "A que horas é o check-out?",
        alternatives: &[
            "Até que horas temos de sair do quarto?",
            "Qual é o horário de saída?",
            "Até quando posso ficar no último dia?",
        ],
    },
    check_out_until: "Por favor, faça o check-out até às {until}.",
    wifi: Asked {
        question: "Qual é a senha do Wi-Fi?",
        alternatives: &[
            "Tem wifi?",
            "Como me conecto à internet?",
            "Qual é o nome da rede?",
            "palavra-passe do wifi",
        ],
    },
    wifi_with_password: "A rede Wi-Fi é “{network}” e a senha é “{password}”.",
    wifi_without_password: "A rede Wi-Fi é “{network}”. Não tem senha.",
    address: Asked {
        question: "Qual é o endereço da casa?",
        alternatives: &[
            "Onde vocês ficam?",
            "Que morada dou ao taxista?",
            "Onde fica a hospedagem?",
        ],
    },
    address_is: "O endereço é: {address}",
    phone: Asked {
        question: "Qual é o número de telefone?",
        alternatives: &[
            "Como posso ligar para vocês?",
            "Posso falar com vocês por telefone?",
            "Para que número ligo?",
        ],
    },
    phone_is: "Nosso número de telefone é {phone}.",
    quiet_hours: Asked {
        question: "Qual é o horário de silêncio?",
        alternatives: &[
            "A partir de que horas é preciso fazer silêncio?",
            "Até que horas se pode fazer barulho?",
            "Tem hora de silêncio à noite?",
        ],
    },
    quiet_hours_between: "Pedimos silêncio das {from} às {until}.",
    smoking: Asked {
        question: "Pode fumar?",
        alternatives: &[
            "Onde posso fumar?",
            "Tem área para fumantes?",
            "Os quartos são para não fumadores?",
        ],
    },
    smoking_forbidden: "É proibido fumar em toda a casa.",
    smoking_outside: "Só é permitido fumar lá fora, não dentro da casa.",
    smoking_allowed: "É permitido fumar na casa.",
    pets: Asked {
        question: "Aceitam animais?",
        alternatives: &[
            "Posso levar meu cachorro?",
            "Pode levar gato?",
            "Animais de estimação são permitidos?",
        ],
    },
    pets_forbidden: "Não são permitidos animais.",
    pets_allowed: "Animais de estimação são bem-vindos.",
    desk_hours: Asked {
        question: "Quando a recepção está aberta?",
        alternatives: &[
            "Qual é o horário da recepção?",
            "Quando há alguém na receção?",
            "A recepção funciona a noite toda?",
        ],
    },
    desk_hours_are: "Há alguém na recepção nestes horários:\n{hours}",
    desk_never_open: "A recepção não tem horário fixo.",
    closed: "fechado",
    weekdays: [
        "segunda-feira",
        "terça-feira",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "sábado",
        "domingo",
    ],
};
