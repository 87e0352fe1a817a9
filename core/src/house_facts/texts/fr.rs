//! French.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "À quelle heure peut-on arriver\u{a0}?",
        alternatives: &[
            "c'est à quelle heure le check-in ?",
            "À partir de quand la chambre est-elle disponible ?",
            "On peut arriver tard le soir ?",
            "heure d'arrivée",
            "Jusqu'à quelle heure on peut récupérer les clés ?",
        ],
    },
    check_in_from: "Nous vous accueillons à partir de {from}.",
    check_in_between: "Nous vous accueillons de {from} à {until}.",
    check_out: Asked {
        question: "À quelle heure faut-il libérer la chambre\u{a0}?",
        alternatives: &[
            "heure du check-out",
            "On doit partir à quelle heure ?",
            "Jusqu'à quand peut-on rester le dernier jour ?",
            "Il faut rendre les clés à quelle heure ?",
        ],
    },
    check_out_until: "Nous vous remercions de libérer la chambre avant {until}.",
    wifi: Asked {
        question: "Quel est le mot de passe du Wi-Fi\u{a0}?",
        alternatives: &[
            "code wifi",
            "Vous avez le wifi ?",
            "Comment se connecter à internet ?",
            "c'est quoi le nom du réseau ?",
            "mdp wifi svp",
        ],
    },
    wifi_with_password: "Le réseau Wi-Fi est «\u{a0}{network}\u{a0}» et le mot de passe «\u{a0}{password}\u{a0}».",
    wifi_without_password: "Le réseau Wi-Fi est «\u{a0}{network}\u{a0}». Aucun mot de passe requis.",
    address: Asked {
        question: "Quelle est l’adresse de l’établissement\u{a0}?",
        alternatives: &[
            "Vous êtes où exactement ?",
            "adresse svp",
            "Qu'est-ce que je donne comme adresse au taxi ?",
            "Où se trouve la maison d'hôtes ?",
        ],
    },
    address_is: "Voici notre adresse\u{a0}: {address}",
    phone: Asked {
        question: "Quel est votre numéro de téléphone\u{a0}?",
        alternatives: &[
            "Comment vous appeler ?",
            "Je peux vous joindre par téléphone ?",
            "votre numéro svp",
            "On appelle où en cas de problème ?",
        ],
    },
    phone_is: "Vous pouvez nous joindre par téléphone au {phone}.",
    quiet_hours: Asked {
        question: "À partir de quelle heure faut-il respecter le calme\u{a0}?",
        alternatives: &[
            "On peut faire du bruit jusqu'à quelle heure ?",
            "heures de silence",
            "Faut pas faire de bruit à partir de quand le soir ?",
            "On peut discuter dehors jusqu'à quelle heure ?",
        ],
    },
    quiet_hours_between: "Nous vous remercions de respecter le calme de {from} à {until}.",
    smoking: Asked {
        question: "Est-il permis de fumer\u{a0}?",
        alternatives: &[
            "On peut fumer où ?",
            "c'est non-fumeur ?",
            "Vous avez des chambres fumeurs ?",
            "Il y a un coin fumeurs ?",
            "je peux vapoter dans la chambre ?",
        ],
    },
    smoking_forbidden: "L’établissement est entièrement non-fumeur.",
    smoking_outside: "Il est permis de fumer uniquement à l’extérieur, et non dans l’établissement.",
    smoking_allowed: "Il est permis de fumer dans l’établissement.",
    pets: Asked {
        question: "Les animaux de compagnie sont-ils acceptés\u{a0}?",
        alternatives: &[
            "Je peux venir avec mon chien ?",
            "vous prenez les chats ?",
            "animaux acceptés ?",
            "On voyage avec un petit chien, ça pose problème ?",
        ],
    },
    pets_forbidden: "Nous regrettons de ne pas pouvoir accueillir les animaux de compagnie.",
    pets_allowed: "Les animaux de compagnie sont les bienvenus.",
    desk_hours: Asked {
        question: "Quels sont les horaires de la réception\u{a0}?",
        alternatives: &[
            "L'accueil est ouvert jusqu'à quelle heure ?",
            "Il y a quelqu'un à la réception la nuit ?",
            "réception ouverte 24h/24 ?",
            "Quand est-ce qu'on peut trouver quelqu'un à l'accueil ?",
        ],
    },
    desk_hours_are: "Notre équipe est présente à la réception aux horaires suivants\u{a0}:\n{hours}",
    desk_never_open: "La réception n’a pas d’horaires fixes.",
    closed: "fermé",
    weekdays: [
        "Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche",
    ],
};
