//! TypeScript for the web: every type of the guest API, and the limits and languages as constants.

use std::fmt::Write as _;

use ts_rs::{Config, TS};

use crate::language::Language;
use crate::{chat, emergency, facility, ids, limits, problem, session};

/// The whole module, ready to be written to a file.
#[must_use]
pub fn module() -> String {
    let config = Config::default().with_large_int("number");
    let mut out =
        String::from("// Generated from the crate `tomari-shared` by `cargo xtask types`. Do not edit.\n\n");
    macro_rules! declare {
        ($($type:ty),* $(,)?) => { $( let _ = writeln!(out, "export {}\n", <$type>::decl(&config)); )* };
    }
    declare!(
        ids::FacilityId,
        ids::GuestSessionId,
        ids::ConversationId,
        ids::MessageId,
        ids::ClientMessageId,
        ids::IntentId,
        ids::RequestId,
        Language,
        emergency::EmergencyService,
        emergency::EmergencyNumber,
        facility::TopQuestion,
        facility::FacilityFace,
        session::StartSession,
        session::GuestSession,
        session::SessionStarted,
        chat::ChatRequest,
        chat::Author,
        chat::Outcome,
        chat::Source,
        chat::Message,
        chat::ChatReply,
        chat::Delta,
        chat::ChatEventName,
        chat::History,
        problem::FieldError,
        problem::ProblemDetails,
    );
    let _ = writeln!(
        out,
        "export const MESSAGE_MAX_CHARS = {};",
        limits::MESSAGE_MAX_CHARS
    );
    out.push_str("\n/** Every language, with its own name for itself. */\nexport const LANGUAGES: readonly { tag: Language; endonym: string }[] = [\n");
    for language in Language::ALL {
        let _ = writeln!(
            out,
            "  {{ tag: \"{}\", endonym: \"{}\" }},",
            language.tag(),
            language.endonym()
        );
    }
    out.push_str("];\n");
    out
}
