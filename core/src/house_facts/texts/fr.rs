//! French.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "À quelle heure est l'arrivée ?",
        alternatives: &[
            "À partir de quelle heure peut-on prendre la chambre ?",
            "C'est quoi l'heure du check-in ?",
            "Jusqu'à quelle heure peut-on arriver ?",
            "On peut arriver tard le soir ?",
        ],
    },
    check_in_from: "L'arrivée se fait à partir de {from}.",
    check_in_between: "L'arrivée se fait de {from} à {until}.",
    check_out: Asked {
        question: "À quelle heure faut-il partir ?",
        alternatives: &[
            "Heure du check-out ?",
            "Jusqu'à quand peut-on garder la chambre ?",
            "À quelle heure doit-on libérer la chambre ?",
        ],
    },
    check_out_until: "Merci de libérer la chambre avant {until}.",
    wifi: Asked {
        question: "Quel est le mot de passe du Wi-Fi ?",
        alternatives: &[
            "Il y a du wifi ?",
            "Comment se connecter à internet ?",
            "Le code wifi svp",
            "Comment s'appelle le réseau ?",
        ],
    },
    wifi_with_password: "Le réseau Wi-Fi est « {network} » et son mot de passe est « {password} ».",
    wifi_without_password: "Le réseau Wi-Fi est « {network} ». Il n'a pas de mot de passe.",
    address: Asked {
        question: "Quelle est l'adresse de la maison ?",
        alternatives: &[
            "Où êtes-vous situés ?",
            "Quelle adresse donner au taxi ?",
            "Vous êtes où exactement ?",
        ],
    },
    address_is: "L'adresse est : {address}",
    phone: Asked {
        question: "Quel est votre numéro de téléphone ?",
        alternatives: &[
            "Comment vous appeler ?",
            "Peut-on vous joindre par téléphone ?",
            "À quel numéro vous appeler ?",
        ],
    },
    phone_is: "Notre numéro de téléphone est le {phone}.",
    quiet_hours: Asked {
        question: "À partir de quelle heure faut-il être silencieux ?",
        alternatives: &[
            "Quelles sont les heures de silence ?",
            "Jusqu'à quelle heure peut-on faire du bruit ?",
            "Il y a un couvre-feu pour le bruit ?",
        ],
    },
    quiet_hours_between: "Merci de respecter le silence de {from} à {until}.",
    smoking: Asked {
        question: "Peut-on fumer ?",
        alternatives: &[
            "Où est-ce qu'on peut fumer ?",
            "Y a-t-il un espace fumeurs ?",
            "Les chambres sont non-fumeurs ?",
        ],
    },
    smoking_forbidden: "Il est interdit de fumer dans toute la maison.",
    smoking_outside: "On ne peut fumer qu'à l'extérieur, pas dans la maison.",
    smoking_allowed: "Il est permis de fumer dans la maison.",
    pets: Asked {
        question: "Les animaux sont-ils acceptés ?",
        alternatives: &[
            "Je peux venir avec mon chien ?",
            "Vous prenez les chats ?",
            "On a un animal, c'est possible ?",
        ],
    },
    pets_forbidden: "Les animaux ne sont pas acceptés.",
    pets_allowed: "Les animaux sont les bienvenus.",
    desk_hours: Asked {
        question: "Quand la réception est-elle ouverte ?",
        alternatives: &[
            "Quels sont les horaires de la réception ?",
            "Quand y a-t-il quelqu'un à l'accueil ?",
            "La réception est ouverte la nuit ?",
        ],
    },
    desk_hours_are: "Quelqu'un est à la réception aux heures suivantes :\n{hours}",
    desk_never_open: "La réception n'a pas d'horaires fixes.",
    closed: "fermé",
    weekdays: [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ],
};
