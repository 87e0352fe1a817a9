//! What each endpoint takes and answers, by area.
//!
//! A new endpoint needs a function here and a place in `story`; its types derive `schemars::JsonSchema` with the feature `openapi`.

mod accounts;
mod chat;
mod dashboard;
mod faqs;
mod guests;
mod imports;
mod inbox;
mod knowledge;
mod notifications;
mod places;
mod privacy;
mod settings;
mod signing_in;
mod team;
mod unanswered;

use super::operation::Operation;
use crate::endpoint::Endpoint;

/// Sections, in the order in which to read them.
pub(super) const TAGS: &[(&str, &str)] = &[
    (
        guests::TAG,
        "A guest's session: begun by the house's link, without an account; moved to another device by a code.",
    ),
    (
        chat::TAG,
        "What a guest does: ask, read along, say whether it helped, ask for a person.",
    ),
    (
        accounts::TAG,
        "Registering a house, passwords, invitations: what mails lead to.",
    ),
    (
        signing_in::TAG,
        "Staff's sessions. The access token goes into `Authorization`; the refresh token stays in its cookie.",
    ),
    (
        inbox::TAG,
        "What guests want of people: conversations, escalations, what waits for the desk to open.",
    ),
    (
        knowledge::TAG,
        "What the house knows, and why an answer is what it is.",
    ),
    (
        dashboard::TAG,
        "How the desk has done in the last days, and how sure it was of what.",
    ),
    (
        settings::TAG,
        "The house's facts, languages, hours and schedules.",
    ),
    (
        privacy::TAG,
        "What a guest may ask the house for: everything that is kept about them, and that it be erased.",
    ),
    (
        team::TAG,
        "Who works for the house, the house key, and the log of who changed what.",
    ),
    (
        notifications::TAG,
        "Who is told of what: mails, webhooks, and the log of every delivery.",
    ),
];

/// What an endpoint takes and answers.
pub(super) fn of(endpoint: Endpoint) -> Operation {
    match endpoint {
        Endpoint::Register => accounts::register(),
        Endpoint::VerifyEmail => accounts::verify_email(),
        Endpoint::RequestPasswordReset => accounts::request_password_reset(),
        Endpoint::ResetPassword => accounts::reset_password(),
        Endpoint::Invitation => accounts::invitation(),
        Endpoint::AcceptInvitation => accounts::accept_invitation(),
        Endpoint::LogIn => signing_in::log_in(),
        Endpoint::Refresh => signing_in::refresh(),
        Endpoint::LogOut => signing_in::log_out(),
        Endpoint::Me => signing_in::me(),
        Endpoint::Sessions => signing_in::sessions(),
        Endpoint::EndOtherSessions => signing_in::end_other_sessions(),
        Endpoint::EndSession => signing_in::end_session(),
        Endpoint::ChangePassword => signing_in::change_password(),
        Endpoint::StartSession => guests::start_session(),
        Endpoint::VerifySession => guests::verify_session(),
        Endpoint::CreateHandoverCode => guests::create_handover_code(),
        Endpoint::LinkSession => guests::link_session(),
        Endpoint::FacilityFace => guests::facility_face(),
        Endpoint::Ask => chat::ask(),
        Endpoint::ChatHistory => chat::history(),
        Endpoint::ChatEvents => chat::events(),
        Endpoint::AskForPerson => chat::ask_for_person(),
        Endpoint::GiveFeedback => chat::give_feedback(),
        Endpoint::LeaveContact => chat::leave_contact(),
        Endpoint::RemoveContact => chat::remove_contact(),
        Endpoint::Team => team::team(),
        Endpoint::ChangeMember => team::change_member(),
        Endpoint::RemoveMember => team::remove_member(),
        Endpoint::Invite => team::invite(),
        Endpoint::RevokeInvitation => team::revoke_invitation(),
        Endpoint::HouseKey => team::house_key(),
        Endpoint::RotateHouseKey => team::rotate_house_key(),
        Endpoint::Audit => team::audit(),
        Endpoint::Conversations => inbox::conversations(),
        Endpoint::Conversation => inbox::conversation(),
        Endpoint::TakeConversation => inbox::take(),
        Endpoint::ReplyToGuest => inbox::reply(),
        Endpoint::ReturnConversation => inbox::hand_back(),
        Endpoint::ResolveConversation => inbox::resolve(),
        Endpoint::Escalations => inbox::escalations(),
        Endpoint::AcknowledgeEscalation => inbox::acknowledge(),
        Endpoint::OvernightQueue => inbox::overnight_queue(),
        Endpoint::ProcessOvernightQueue => inbox::process_overnight_queue(),
        Endpoint::StaffEvents => inbox::events(),
        Endpoint::Notifications => notifications::notifications(),
        Endpoint::ChangeNotifications => notifications::change_notifications(),
        Endpoint::Deliveries => notifications::deliveries(),
        Endpoint::Webhooks => notifications::webhooks(),
        Endpoint::CreateWebhook => notifications::create_webhook(),
        Endpoint::ChangeWebhook => notifications::change_webhook(),
        Endpoint::RemoveWebhook => notifications::remove_webhook(),
        Endpoint::RotateWebhookSecret => notifications::rotate_webhook_secret(),
        Endpoint::TestWebhook => notifications::test_webhook(),
        Endpoint::Settings => settings::settings(),
        Endpoint::ChangeSettings => settings::change_settings(),
        Endpoint::Hours => settings::hours(),
        Endpoint::ChangeHours => settings::change_hours(),
        Endpoint::Schedules => settings::schedules(),
        Endpoint::ChangeSchedules => settings::change_schedules(),
        Endpoint::Evidence => knowledge::evidence(),
        Endpoint::Search => knowledge::search(),
        Endpoint::FindGuest => privacy::find(),
        Endpoint::ExportGuest => privacy::export(),
        Endpoint::EraseGuest => privacy::erase(),
        Endpoint::FacilityEmbedding => guests::facility_embedding(),
        Endpoint::AnswerSources => chat::answer_sources(),
        Endpoint::TranslateConversation => inbox::translate(),
        Endpoint::UnansweredQuestions => unanswered::list(),
        Endpoint::AnswerQuestions => unanswered::answer(),
        Endpoint::DismissQuestions => unanswered::dismiss(),
        Endpoint::Knowledge => faqs::state(),
        Endpoint::Faqs => faqs::list(),
        Endpoint::CreateFaq => faqs::create(),
        Endpoint::CheckFaq => faqs::check(),
        Endpoint::ReplayFaq => faqs::replay(),
        Endpoint::TranslateFaq => faqs::translate(),
        Endpoint::Faq => faqs::read(),
        Endpoint::ChangeFaq => faqs::change(),
        Endpoint::RemoveFaq => faqs::remove(),
        Endpoint::Presets => faqs::presets(),
        Endpoint::AddPresets => faqs::add_presets(),
        Endpoint::Dashboard => dashboard::dashboard(),
        Endpoint::QrCodes => places::list(),
        Endpoint::CreatePlace => places::create(),
        Endpoint::RenamePlace => places::rename(),
        Endpoint::RemovePlace => places::remove(),
        Endpoint::CreateImport => imports::create(),
        Endpoint::Imports => imports::list(),
        Endpoint::Import => imports::find(),
        Endpoint::ExportFaqs => imports::export(),
    }
}
