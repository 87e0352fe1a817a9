//! What is cried for help in every language of the Latin script.

use super::Lexicon;
use crate::safety::Category::{Crime, Danger, Disaster, Fire, Illness, SelfHarm};

pub(in crate::safety) const LEXICON: Lexicon = Lexicon {
    classes: &[],
    harmless: "
no|not|don't|without|never|doesn't . need|call|want|any . ambulance|police
no|not|never|nobody|isn't|no_one . unconscious|emergency
",
    calm: "
film|movie|museum|game|festival|book|band|song|abba
",
    acute: "",
    cues: &[
        (
            Illness,
            "
call|send|need . ambulance
heart_attack . now|help|please
not_breathing|unconscious
",
        ),
        (
            Fire,
            "
=fire
=fire_fire
=fire_help|help_fire
",
        ),
        (
            Disaster,
            "
=earthquake|tsunami|tsunami_alert|tsunami_warning
",
        ),
        (
            Crime,
            "
call|send|need . police
call_the_cops
",
        ),
        (
            SelfHarm,
            "
i_want_to_die|kill_myself
",
        ),
        (
            Danger,
            "
sos|mayday
help_me
=help|help_help|please_help|help_please
",
        ),
    ],
};
