//! Portuguese.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "A que horas é o check-in?",
        alternatives: &[
            "que horas posso fazer check in?",
            "A partir de que horas o quarto fica liberado?",
            "Até que horas podemos chegar?",
            "dá pra chegar de madrugada?",
            "horário de entrada",
        ],
    },
    check_in_from: "O check-in é a partir das {from}.",
    check_in_between: "O check-in é das {from} às {until}.",
    check_out: Asked {
        question: "A que horas é o check-out?",
        alternatives: &[
            "horário de saída",
            "Até que horas temos que sair do quarto?",
            "posso ficar até que horas no último dia?",
            "Quando preciso devolver a chave?",
        ],
    },
    check_out_until: "Pedimos que faça o check-out até as {until}.",
    wifi: Asked {
        question: "Qual é a senha do Wi-Fi?",
        alternatives: &[
            "tem wifi?",
            "Como faço para conectar na internet?",
            "senha do wifi",
            "Qual é o nome da rede?",
            "qual é a palavra-passe da net?",
        ],
    },
    wifi_with_password: "A rede Wi-Fi é “{network}” e a senha é “{password}”.",
    wifi_without_password: "A rede Wi-Fi é “{network}”. Não é necessária senha.",
    address: Asked {
        question: "Qual é o endereço da hospedagem?",
        alternatives: &[
            "onde vocês ficam?",
            "Que endereço eu passo pro taxista?",
            "me manda o endereço",
            "Qual é a morada?",
            "Em que rua fica a pousada?",
        ],
    },
    address_is: "Nosso endereço é: {address}",
    phone: Asked {
        question: "Qual é o número de telefone?",
        alternatives: &[
            "qual o telefone de vocês?",
            "Para que número posso ligar?",
            "tem algum telefone de contato?",
            "Como falo com vocês por telefone?",
        ],
    },
    phone_is: "Nosso número de telefone é {phone}.",
    quiet_hours: Asked {
        question: "Qual é o horário de silêncio?",
        alternatives: &[
            "Até que horas pode fazer barulho?",
            "a partir de que horas tem que fazer silêncio?",
            "lei do silêncio",
            "De noite pode conversar até que horas?",
        ],
    },
    quiet_hours_between: "O horário de silêncio é das {from} às {until}. Agradecemos a sua colaboração.",
    smoking: Asked {
        question: "É permitido fumar?",
        alternatives: &[
            "pode fumar no quarto?",
            "Onde posso fumar?",
            "Tem área para fumantes?",
            "vocês têm quarto de fumante?",
            "pode usar vape?",
        ],
    },
    smoking_forbidden: "Não é permitido fumar em nenhum local da hospedagem.",
    smoking_outside: "É permitido fumar somente na área externa, e não dentro da hospedagem.",
    smoking_allowed: "É permitido fumar na hospedagem.",
    pets: Asked {
        question: "Animais de estimação são permitidos?",
        alternatives: &[
            "posso levar meu cachorro?",
            "aceita pet?",
            "Dá para ir com gato?",
            "Vocês recebem hóspedes com cão?",
        ],
    },
    pets_forbidden: "Infelizmente, não aceitamos animais de estimação.",
    pets_allowed: "Animais de estimação são bem-vindos.",
    desk_hours: Asked {
        question: "Qual é o horário da recepção?",
        alternatives: &[
            "a recepção fecha que horas?",
            "A recepção funciona 24 horas?",
            "Tem alguém na recepção à noite?",
            "quando encontro alguém no balcão?",
        ],
    },
    desk_hours_are: "Nossa equipe atende na recepção nos seguintes horários:\n{hours}",
    desk_never_open: "A recepção não tem horário fixo.",
    closed: "fechado",
    weekdays: [
        "Segunda-feira",
        "Terça-feira",
        "Quarta-feira",
        "Quinta-feira",
        "Sexta-feira",
        "Sábado",
        "Domingo",
    ],
};
