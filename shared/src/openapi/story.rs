//! The order in which the examples can be told to a house that is not there yet.

use crate::endpoint::Endpoint;

pub(super) const STORY: &[Endpoint] = &[
    // A house begins.
    Endpoint::Register,
    Endpoint::VerifyEmail,
    Endpoint::LogIn,
    Endpoint::Refresh,
    Endpoint::Me,
    // It is set up.
    Endpoint::ChangeSettings,
    Endpoint::Settings,
    Endpoint::ChangeHours,
    Endpoint::Hours,
    Endpoint::ChangeSchedules,
    Endpoint::Schedules,
    Endpoint::HouseKey,
    Endpoint::RotateHouseKey,
    Endpoint::CreatePlace,
    Endpoint::QrCodes,
    Endpoint::RenamePlace,
    Endpoint::RemovePlace,
    Endpoint::Notifications,
    Endpoint::ChangeNotifications,
    Endpoint::CreateWebhook,
    Endpoint::Webhooks,
    Endpoint::ChangeWebhook,
    Endpoint::RotateWebhookSecret,
    Endpoint::Invite,
    Endpoint::Invitation,
    Endpoint::AcceptInvitation,
    Endpoint::Team,
    Endpoint::ChangeMember,
    // A guest comes.
    Endpoint::FacilityFace,
    Endpoint::FacilityEmbedding,
    Endpoint::StartSession,
    Endpoint::VerifySession,
    Endpoint::Ask,
    Endpoint::AnswerSources,
    Endpoint::ChatHistory,
    Endpoint::ChatEvents,
    Endpoint::GiveFeedback,
    Endpoint::AskForPerson,
    Endpoint::LeaveContact,
    // A person answers.
    Endpoint::Conversations,
    Endpoint::Conversation,
    Endpoint::Escalations,
    Endpoint::AcknowledgeEscalation,
    Endpoint::TranslateConversation,
    Endpoint::TakeConversation,
    Endpoint::ReplyToGuest,
    Endpoint::ResolveConversation,
    Endpoint::ReturnConversation,
    Endpoint::FindGuest,
    Endpoint::ExportGuest,
    Endpoint::RemoveContact,
    Endpoint::CreateHandoverCode,
    Endpoint::LinkSession,
    Endpoint::OvernightQueue,
    Endpoint::ProcessOvernightQueue,
    Endpoint::StaffEvents,
    // The house learns.
    Endpoint::Knowledge,
    Endpoint::CheckFaq,
    Endpoint::ReplayFaq,
    Endpoint::TranslateFaq,
    Endpoint::CreateFaq,
    Endpoint::Faqs,
    Endpoint::Faq,
    Endpoint::ChangeFaq,
    Endpoint::RemoveFaq,
    Endpoint::Presets,
    Endpoint::AddPresets,
    Endpoint::CreateImport,
    Endpoint::Import,
    Endpoint::Imports,
    Endpoint::ExportFaqs,
    Endpoint::UnansweredQuestions,
    Endpoint::AnswerQuestions,
    Endpoint::DismissQuestions,
    // The house looks back.
    Endpoint::Evidence,
    Endpoint::Search,
    Endpoint::Dashboard,
    Endpoint::TestWebhook,
    Endpoint::Deliveries,
    Endpoint::EraseGuest,
    Endpoint::Audit,
    // And things end.
    Endpoint::RemoveWebhook,
    Endpoint::RevokeInvitation,
    Endpoint::RemoveMember,
    Endpoint::Sessions,
    Endpoint::EndSession,
    Endpoint::EndOtherSessions,
    Endpoint::ChangePassword,
    Endpoint::LogOut,
    Endpoint::RequestPasswordReset,
    Endpoint::ResetPassword,
];

/// Whether every endpoint has its place.
pub(super) fn check() -> Result<(), String> {
    for endpoint in Endpoint::ALL {
        let times = STORY.iter().filter(|told| *told == endpoint).count();
        if times != 1 {
            return Err(format!("{endpoint:?} is {times} times in the story, not once"));
        }
    }
    Ok(())
}
