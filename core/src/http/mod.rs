//! The HTTP border: routes, who may call them, and how problems are told.

mod body;
mod identity;
mod path;
mod problem;
mod request_log;
mod routes;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{MethodRouter, delete, get, post, put};
use tomari_shared::endpoint::Endpoint;
use tomari_shared::limits::GUEST_BODY_MAX_BYTES;
use tower_http::catch_panic::CatchPanicLayer;

use crate::app::App;

/// Every route of the core. All but health want a valid `Tomari-Identity`.
pub fn router(app: Arc<App>) -> Router {
    let mut api = Router::new();
    for endpoint in Endpoint::ALL {
        let spec = endpoint.spec();
        let body_max = match endpoint {
            // The browser sends none: the edge puts the cookie's token into one.
            Endpoint::Refresh => GUEST_BODY_MAX_BYTES,
            _ => spec.body_max,
        };
        let limit = DefaultBodyLimit::max(body_max);
        api = api.route(spec.path, handler(*endpoint).layer(limit));
    }
    let api = api
        .fallback(problem::not_found)
        .method_not_allowed_fallback(problem::method_not_allowed)
        .layer(from_fn_with_state(Arc::clone(&app), identity::require));
    Router::new()
        .route("/healthz", get(routes::health::alive))
        .route("/readyz", get(routes::health::ready))
        .merge(api)
        .layer(CatchPanicLayer::custom(problem::panicked))
        .layer(from_fn(problem::with_request_id))
        .layer(from_fn(request_log::log))
        .with_state(app)
}

/// What serves an endpoint.
fn handler(endpoint: Endpoint) -> MethodRouter<Arc<App>> {
    match endpoint {
        Endpoint::Register => post(routes::auth::register),
        Endpoint::VerifyEmail => post(routes::auth::verify_email),
        Endpoint::LogIn => post(routes::auth::log_in),
        Endpoint::Refresh => post(routes::auth::refresh),
        Endpoint::LogOut => post(routes::auth::log_out),
        Endpoint::Me => get(routes::auth::me),
        Endpoint::Sessions => get(routes::auth::sessions),
        Endpoint::EndOtherSessions => delete(routes::auth::end_other_sessions),
        Endpoint::EndSession => delete(routes::auth::end_session),
        Endpoint::ChangePassword => put(routes::auth::change_password),
        Endpoint::RequestPasswordReset => post(routes::auth::request_password_reset),
        Endpoint::ResetPassword => post(routes::auth::reset_password),
        Endpoint::Invitation => post(routes::auth::invitation),
        Endpoint::AcceptInvitation => post(routes::auth::accept_invitation),
        Endpoint::StartSession => post(routes::session::start),
        Endpoint::VerifySession => get(routes::session::verify),
        Endpoint::CreateHandoverCode => post(routes::session::create_code),
        Endpoint::LinkSession => post(routes::session::link),
        Endpoint::FacilityFace => get(routes::facility::face),
        Endpoint::FacilityEmbedding => get(routes::facility::embedding),
        Endpoint::Ask => post(routes::chat::ask),
        Endpoint::ChatHistory => get(routes::history::page),
        Endpoint::AnswerSources => get(routes::history::sources),
        Endpoint::ChatEvents => get(routes::events::conversation),
        Endpoint::Team => get(routes::team::list),
        Endpoint::ChangeMember => put(routes::team::change),
        Endpoint::RemoveMember => delete(routes::team::remove),
        Endpoint::Invite => post(routes::team::invite),
        Endpoint::RevokeInvitation => delete(routes::team::revoke_invitation),
        Endpoint::HouseKey => get(routes::team::house_key),
        Endpoint::RotateHouseKey => post(routes::team::rotate_house_key),
        Endpoint::AskForPerson => post(routes::escalation::ask),
        Endpoint::GiveFeedback => post(routes::escalation::feedback),
        Endpoint::LeaveContact => post(routes::escalation::leave_contact),
        Endpoint::RemoveContact => delete(routes::escalation::remove_contact),
        Endpoint::Conversations => get(routes::inbox::conversations),
        Endpoint::Conversation => get(routes::inbox::conversation),
        Endpoint::TakeConversation => post(routes::inbox::take),
        Endpoint::ReplyToGuest => post(routes::inbox::reply),
        Endpoint::ReturnConversation => post(routes::inbox::hand_back),
        Endpoint::ResolveConversation => post(routes::inbox::resolve),
        Endpoint::TranslateConversation => post(routes::inbox::translate),
        Endpoint::Escalations => get(routes::inbox::escalations),
        Endpoint::AcknowledgeEscalation => post(routes::inbox::acknowledge),
        Endpoint::OvernightQueue => get(routes::inbox::overnight),
        Endpoint::ProcessOvernightQueue => post(routes::inbox::process_overnight),
        Endpoint::Notifications => get(routes::inbox::notifications),
        Endpoint::ChangeNotifications => put(routes::inbox::change_notifications),
        Endpoint::Deliveries => get(routes::notifications::deliveries),
        Endpoint::Webhooks => get(routes::notifications::webhooks),
        Endpoint::CreateWebhook => post(routes::notifications::create_webhook),
        Endpoint::ChangeWebhook => put(routes::notifications::change_webhook),
        Endpoint::RemoveWebhook => delete(routes::notifications::remove_webhook),
        Endpoint::RotateWebhookSecret => post(routes::notifications::rotate_webhook_secret),
        Endpoint::TestWebhook => post(routes::notifications::test_webhook),
        Endpoint::Settings => get(routes::settings::read),
        Endpoint::ChangeSettings => put(routes::settings::change),
        Endpoint::Hours => get(routes::settings::read_hours),
        Endpoint::ChangeHours => put(routes::settings::change_hours),
        Endpoint::Schedules => get(routes::settings::read_schedules),
        Endpoint::ChangeSchedules => put(routes::settings::change_schedules),
        Endpoint::Audit => get(routes::team::audit),
        Endpoint::FindGuest => post(routes::privacy::find),
        Endpoint::ExportGuest => post(routes::privacy::export),
        Endpoint::EraseGuest => post(routes::privacy::erase),
        Endpoint::Evidence => get(routes::knowledge::evidence),
        Endpoint::Search => post(routes::knowledge::search),
        Endpoint::UnansweredQuestions => get(routes::unanswered::list),
        Endpoint::AnswerQuestions => post(routes::unanswered::answer),
        Endpoint::DismissQuestions => post(routes::unanswered::dismiss),
        Endpoint::Dashboard => get(routes::dashboard::read),
        Endpoint::Knowledge => get(routes::faqs::state),
        Endpoint::Faqs => get(routes::faqs::list),
        Endpoint::CreateFaq => post(routes::faqs::create),
        Endpoint::CheckFaq => post(routes::faqs::check),
        Endpoint::ReplayFaq => post(routes::faqs::replay),
        Endpoint::TranslateFaq => post(routes::faqs::translate),
        Endpoint::Faq => get(routes::faqs::read),
        Endpoint::ChangeFaq => put(routes::faqs::change),
        Endpoint::RemoveFaq => delete(routes::faqs::remove),
        Endpoint::Presets => get(routes::faqs::presets),
        Endpoint::AddPresets => post(routes::faqs::add_presets),
        Endpoint::QrCodes => get(routes::places::list),
        Endpoint::CreatePlace => post(routes::places::create),
        Endpoint::RenamePlace => put(routes::places::rename),
        Endpoint::RemovePlace => delete(routes::places::remove),
        Endpoint::Imports => get(routes::imports::list),
        Endpoint::CreateImport => post(routes::imports::create),
        Endpoint::Import => get(routes::imports::find),
        Endpoint::ExportFaqs => get(routes::imports::export),
        Endpoint::StaffEvents => get(routes::events::staff),
    }
}
