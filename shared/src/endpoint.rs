//! Every endpoint of the API, once: the edge checks and forwards by it, the core serves by it, and the tests ask each
//! in every role.

use crate::imports::IMPORT_MEDIA_TYPES;
use crate::limits::{GUEST_BODY_MAX_BYTES, IMPORT_MAX_BYTES, STAFF_BODY_MAX_BYTES};

/// Who may call an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anybody; a guest's session is passed on if there is one.
    Anyone,
    /// A guest with a valid session.
    Guest,
    /// A member of staff, the owner among them.
    Staff,
    /// The owner.
    Owner,
}

/// Which of the edge's limits an endpoint counts against, besides the one for all calls of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateLimit {
    /// None.
    None,
    /// Messages and hand-over codes, by guest session.
    Chat,
    /// Attempts to sign in, by client and by account.
    SignIn,
    /// What sends a mail or may be guessed: by person if one is signed in, else by client; and by the address in the body, if
    /// there is one.
    Tries,
}

/// What an endpoint is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    /// HTTP method.
    pub method: &'static str,
    /// Path with its parameters named in braces.
    pub path: &'static str,
    /// Who may call it.
    pub access: Access,
    /// Largest body, in bytes; 0 for none.
    pub body_max: usize,
    /// Media types that a body may have.
    pub media_types: &'static [&'static str],
    /// Its limit.
    pub rate_limit: RateLimit,
}

/// What all bodies but files are.
const JSON: &[&str] = &["application/json"];

/// What files of knowledge are.
const KNOWLEDGE: &[&str] = &{
    let mut names = [""; IMPORT_MEDIA_TYPES.len()];
    let mut at = 0;
    while at < names.len() {
        names[at] = IMPORT_MEDIA_TYPES[at].0;
        at += 1;
    }
    names
};

macro_rules! endpoints {
    ($($(#[doc = $doc:literal])* $name:ident => $method:ident $path:literal, $access:ident, $limit:ident;)*) => {
        /// An endpoint of the API.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Endpoint {
            $($(#[doc = $doc])* $name,)*
        }

        impl Endpoint {
            /// Every endpoint.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// What it is like.
            #[must_use]
            pub const fn spec(self) -> Spec {
                match self {
                    $(Self::$name => Spec {
                        method: method!($method),
                        path: concat!("/api/v1", $path),
                        access: Access::$access,
                        body_max: body_max!($method $access),
                        media_types: media_types!($method),
                        rate_limit: RateLimit::$limit,
                    },)*
                }
            }

            /// Its name, and what it does in a line.
            #[cfg(feature = "openapi")]
            pub(crate) const fn words(self) -> (&'static str, &'static str) {
                match self {
                    $(Self::$name => (stringify!($name), concat!($($doc),*)),)*
                }
            }
        }
    };
}

macro_rules! method {
    (get) => {
        "GET"
    };
    (post) => {
        "POST"
    };
    (act) => {
        "POST"
    };
    (upload) => {
        "POST"
    };
    (put) => {
        "PUT"
    };
    (delete) => {
        "DELETE"
    };
}

// `act` is a POST without a body, `upload` one of a file of knowledge.
macro_rules! body_max {
    (get $access:ident) => {
        0
    };
    (act $access:ident) => {
        0
    };
    (delete $access:ident) => {
        0
    };
    (upload $access:ident) => {
        IMPORT_MAX_BYTES
    };
    ($method:ident Staff) => {
        STAFF_BODY_MAX_BYTES
    };
    ($method:ident Owner) => {
        STAFF_BODY_MAX_BYTES
    };
    ($method:ident $access:ident) => {
        GUEST_BODY_MAX_BYTES
    };
}

macro_rules! media_types {
    (upload) => {
        KNOWLEDGE
    };
    ($method:ident) => {
        JSON
    };
}

endpoints! {
    /// Registers a facility and its owner.
    Register => post "/auth/register", Anyone, Tries;
    /// Verifies the owner's address, which makes the facility.
    VerifyEmail => post "/auth/verify-email", Anyone, Tries;
    /// Signs in.
    LogIn => post "/auth/login", Anyone, SignIn;
    /// Renews the access token by the cookie's refresh token.
    Refresh => act "/auth/refresh", Anyone, None;
    /// Ends the caller's session.
    LogOut => act "/auth/logout", Staff, None;
    /// Who is signed in.
    Me => get "/auth/me", Staff, None;
    /// The caller's sessions.
    Sessions => get "/auth/sessions", Staff, None;
    /// Ends the caller's other sessions.
    EndOtherSessions => delete "/auth/sessions", Staff, None;
    /// Ends one of the caller's sessions.
    EndSession => delete "/auth/sessions/{id}", Staff, None;
    /// Changes the caller's password.
    ChangePassword => put "/auth/password", Staff, Tries;
    /// Asks for a mail to reset a password.
    RequestPasswordReset => post "/auth/password-reset", Anyone, Tries;
    /// Sets a password by such a mail.
    ResetPassword => post "/auth/password-reset/confirm", Anyone, Tries;
    /// What an invitation offers, by the token of its mail.
    Invitation => post "/auth/invitation", Anyone, Tries;
    /// Accepts an invitation and signs in.
    AcceptInvitation => post "/auth/invitation/accept", Anyone, Tries;
    /// Starts or resumes a guest session.
    StartSession => post "/session", Anyone, None;
    /// The guest's session.
    VerifySession => get "/session/verify", Guest, None;
    /// Makes a code that opens the guest's conversation on another device.
    CreateHandoverCode => act "/session/code", Guest, Chat;
    /// Enters such a code, which joins the conversations of both devices.
    LinkSession => post "/session/link", Guest, Tries;
    /// The public face of a facility.
    FacilityFace => get "/facility/{slug}", Anyone, None;
    /// On whose pages a facility's desk may be shown.
    FacilityEmbedding => get "/facility/{slug}/embedding", Anyone, None;
    /// Asks a question.
    Ask => post "/chat", Guest, Chat;
    /// The guest's conversation.
    ChatHistory => get "/chat/history", Guest, None;
    /// What an answer in the guest's conversation rests on.
    AnswerSources => get "/chat/answers/{id}/sources", Guest, None;
    /// What happens in the guest's conversation from now on, live.
    ChatEvents => get "/chat/events", Guest, None;
    /// The team and its open invitations.
    Team => get "/admin/team", Owner, None;
    /// Changes a member's role, or whether they may sign in.
    ChangeMember => put "/admin/team/{id}", Owner, None;
    /// Removes a member of the team.
    RemoveMember => delete "/admin/team/{id}", Owner, None;
    /// Invites somebody into the team.
    Invite => post "/admin/invitations", Owner, Tries;
    /// Takes an invitation back.
    RevokeInvitation => delete "/admin/invitations/{id}", Owner, None;
    /// The link of printed codes, with the house key in it.
    HouseKey => get "/admin/house-key", Owner, None;
    /// Makes the house key anew, which ends the worth of the codes printed so far.
    RotateHouseKey => act "/admin/house-key", Owner, None;
    /// Asks for a person.
    AskForPerson => act "/chat/escalate", Guest, Chat;
    /// Says whether an answer helped.
    GiveFeedback => post "/chat/feedback", Guest, Chat;
    /// Leaves an address where answers are sent to.
    LeaveContact => post "/chat/contact", Guest, Chat;
    /// Takes the address for answers back.
    RemoveContact => delete "/chat/contact", Guest, None;
    /// The conversations, the newest message first.
    Conversations => get "/admin/conversations", Staff, None;
    /// One conversation.
    Conversation => get "/admin/conversations/{id}", Staff, None;
    /// Takes a conversation over: a person speaks for the house in it.
    TakeConversation => act "/admin/conversations/{id}/take", Staff, None;
    /// Writes to the guest of a conversation.
    ReplyToGuest => post "/admin/conversations/{id}/reply", Staff, None;
    /// Hands a conversation back to the assistant.
    ReturnConversation => act "/admin/conversations/{id}/return", Staff, None;
    /// Resolves what was asked of people in a conversation.
    ResolveConversation => post "/admin/conversations/{id}/resolve", Staff, None;
    /// Has the guest's messages in a conversation translated.
    TranslateConversation => post "/admin/conversations/{id}/translate", Staff, None;
    /// The escalations.
    Escalations => get "/admin/escalations", Staff, None;
    /// Says that somebody has seen an escalation.
    AcknowledgeEscalation => act "/admin/escalations/{id}/acknowledge", Staff, None;
    /// What waits for the desk to open.
    OvernightQueue => get "/admin/overnight-queue", Staff, None;
    /// Tells the house now of what waits for the desk to open.
    ProcessOvernightQueue => act "/admin/overnight-queue/process", Staff, None;
    /// What the caller is told of by mail.
    Notifications => get "/admin/notifications", Staff, None;
    /// Changes what the caller is told of by mail.
    ChangeNotifications => put "/admin/notifications", Staff, None;
    /// Who was told of what, and how each attempt went.
    Deliveries => get "/admin/deliveries", Owner, None;
    /// The webhooks: what is sent to the house's own systems.
    Webhooks => get "/admin/webhooks", Owner, None;
    /// Makes a webhook.
    CreateWebhook => post "/admin/webhooks", Owner, None;
    /// Changes a webhook, or switches it on or off.
    ChangeWebhook => put "/admin/webhooks/{id}", Owner, None;
    /// Removes a webhook.
    RemoveWebhook => delete "/admin/webhooks/{id}", Owner, None;
    /// Makes a webhook's secret anew.
    RotateWebhookSecret => act "/admin/webhooks/{id}/secret", Owner, None;
    /// Sends a test to a webhook.
    TestWebhook => act "/admin/webhooks/{id}/test", Owner, Tries;
    /// The facility's settings.
    Settings => get "/admin/facility", Staff, None;
    /// Changes the facility's settings.
    ChangeSettings => put "/admin/facility", Owner, None;
    /// When somebody is at the desk.
    Hours => get "/admin/hours", Staff, None;
    /// Changes when somebody is at the desk.
    ChangeHours => put "/admin/hours", Owner, None;
    /// How readily questions go to a person.
    Schedules => get "/admin/schedules", Staff, None;
    /// Changes how readily questions go to a person.
    ChangeSchedules => put "/admin/schedules", Owner, None;
    /// The audit log.
    Audit => get "/admin/audit", Owner, None;
    /// Finds what is kept about a guest.
    FindGuest => post "/admin/privacy/find", Owner, None;
    /// Gives out what is kept about a guest.
    ExportGuest => post "/admin/privacy/export", Owner, None;
    /// Erases what is kept about a guest.
    EraseGuest => post "/admin/privacy/erase", Owner, None;
    /// Why an answer is what it is.
    Evidence => get "/admin/messages/{id}/evidence", Staff, None;
    /// What a guest's question would find.
    Search => post "/admin/search", Staff, None;
    /// What guests asked in vain, in groups.
    UnansweredQuestions => get "/admin/questions/unanswered", Staff, None;
    /// Makes an entry of a group of questions, which answers who waits for it.
    AnswerQuestions => post "/admin/questions/unanswered/{id}/faq", Staff, None;
    /// Puts a group of questions away until it is asked again.
    DismissQuestions => act "/admin/questions/unanswered/{id}/dismiss", Staff, None;
    /// What guests asked in the last days, and what became of it.
    Dashboard => get "/admin/dashboard", Staff, None;
    /// What editing the knowledge takes.
    Knowledge => get "/admin/knowledge", Staff, None;
    /// The knowledge's entries.
    Faqs => get "/admin/faqs", Staff, None;
    /// Makes an entry.
    CreateFaq => post "/admin/faqs", Staff, None;
    /// What else answers the questions of an entry that is not saved yet.
    CheckFaq => post "/admin/faqs/check", Staff, None;
    /// Which past questions would be answered otherwise with an entry.
    ReplayFaq => post "/admin/faqs/replay", Staff, None;
    /// Drafts a translation of an entry.
    TranslateFaq => post "/admin/faqs/translate", Staff, None;
    /// One entry.
    Faq => get "/admin/faqs/{id}", Staff, None;
    /// Changes an entry.
    ChangeFaq => put "/admin/faqs/{id}", Staff, None;
    /// Removes an entry.
    RemoveFaq => delete "/admin/faqs/{id}", Staff, None;
    /// Entries that every house is offered.
    Presets => get "/admin/presets", Staff, None;
    /// Takes some of the presets, as drafts.
    AddPresets => post "/admin/presets", Staff, None;
    /// Places of the house, with the links of their printed codes.
    QrCodes => get "/admin/qr-codes", Staff, None;
    /// Makes a place.
    CreatePlace => post "/admin/qr-codes", Owner, None;
    /// Renames a place.
    RenamePlace => put "/admin/qr-codes/{id}", Owner, None;
    /// Removes a place.
    RemovePlace => delete "/admin/qr-codes/{id}", Owner, None;
    /// The last imports of knowledge.
    Imports => get "/admin/imports", Staff, None;
    /// Imports a file of knowledge, all of it or nothing.
    CreateImport => upload "/admin/imports", Staff, None;
    /// How far an import is.
    Import => get "/admin/imports/{id}", Staff, None;
    /// The house's own knowledge as a file.
    ExportFaqs => get "/admin/exports/faqs", Staff, None;
    /// What concerns a signed-in page, live.
    StaffEvents => get "/admin/events", Staff, None;
}

impl Endpoint {
    /// The endpoint of a method and path; if the path has only others, that.
    pub fn find(method: &str, path: &str) -> Result<Self, NoEndpoint> {
        let mut elsewhere = NoEndpoint::Path;
        for endpoint in Self::at(path) {
            if endpoint.spec().method == method {
                return Ok(endpoint);
            }
            elsewhere = NoEndpoint::Method;
        }
        Err(elsewhere)
    }

    /// The methods that a path has, for an `Allow` header.
    #[must_use]
    pub fn methods(path: &str) -> Vec<&'static str> {
        Self::at(path).map(|endpoint| endpoint.spec().method).collect()
    }

    /// The endpoints of a path. One that is written out is no parameter's value, as in the core's router.
    fn at(path: &str) -> impl Iterator<Item = Self> {
        let written_out = Self::ALL.iter().any(|endpoint| endpoint.spec().path == path);
        Self::ALL.iter().copied().filter(move |endpoint| {
            let pattern = endpoint.spec().path;
            if written_out {
                pattern == path
            } else {
                matches(pattern, path)
            }
        })
    }
}

/// Why there is no endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoEndpoint {
    /// Nothing has this path.
    Path,
    /// Something has, with other methods.
    Method,
}

/// Whether `path` has the shape of `pattern`; a parameter stands for one segment that is not empty.
#[must_use]
pub fn matches(pattern: &str, path: &str) -> bool {
    let mut segments = path.split('/');
    let fits = pattern.split('/').all(|expected| match segments.next() {
        Some(segment) if expected.starts_with('{') => !segment.is_empty(),
        Some(segment) => segment == expected,
        None => false,
    });
    fits && segments.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::{Access, Endpoint, NoEndpoint, RateLimit};

    #[test]
    fn finds_by_method_and_path() {
        let chat = Endpoint::find("POST", "/api/v1/chat").expect("an endpoint");
        assert_eq!(chat, Endpoint::Ask);
        let spec = chat.spec();
        assert_eq!(
            (spec.access, spec.body_max, spec.rate_limit),
            (Access::Guest, 16 * 1024, RateLimit::Chat)
        );
        assert_eq!(
            Endpoint::find("DELETE", "/api/v1/auth/sessions/01a"),
            Ok(Endpoint::EndSession)
        );
        assert_eq!(Endpoint::find("GET", "/api/v1/chat"), Err(NoEndpoint::Method));
        assert_eq!(
            Endpoint::find("HEAD", "/api/v1/chat/history"),
            Err(NoEndpoint::Method)
        );
        assert_eq!(Endpoint::methods("/api/v1/auth/sessions"), ["GET", "DELETE"]);
        assert_eq!(Endpoint::find("GET", "/api/v1/admin/faqs/01a"), Ok(Endpoint::Faq));
        assert_eq!(
            Endpoint::find("GET", "/api/v1/admin/faqs/check"),
            Err(NoEndpoint::Method)
        );
        for path in [
            "/api",
            "/api/",
            "/api/v1",
            "/api/v1/chat/",
            "/api/v1/facility/",
            "/api/v1/facility/a/b",
            "/api/v2/chat",
        ] {
            assert_eq!(Endpoint::find("GET", path), Err(NoEndpoint::Path), "{path}");
            assert!(Endpoint::methods(path).is_empty(), "{path}");
        }
    }

    #[test]
    fn each_is_itself_alone() {
        for endpoint in Endpoint::ALL {
            let spec = endpoint.spec();
            assert_eq!(Endpoint::find(spec.method, spec.path), Ok(*endpoint));
        }
    }
}
