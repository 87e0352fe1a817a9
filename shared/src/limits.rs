//! Every limit of the product, once. Edge, core, web and tests use these.

/// Longest guest message, in characters (Unicode scalar values).
pub const MESSAGE_MAX_CHARS: usize = 1_000;
/// Largest request body the guest API reads, in bytes: the longest message in four-byte characters, each
/// escaped as a surrogate pair (12 bytes), and the rest of the object.
pub const GUEST_BODY_MAX_BYTES: usize = 16 * 1024;
/// Longest name of a place in the house (room 3, kitchen), in characters.
pub const PLACE_MAX_CHARS: usize = 60;
/// Longest facility slug, in bytes.
pub const SLUG_MAX_BYTES: usize = 40;
/// Shortest facility slug, in bytes.
pub const SLUG_MIN_BYTES: usize = 3;
/// Longest house key accepted, in bytes.
pub const HOUSE_KEY_MAX_BYTES: usize = 64;
/// Lifetime of a guest session unless the facility sets another, in days.
pub const GUEST_SESSION_DEFAULT_DAYS: u16 = 7;
/// Longest lifetime of a guest session a facility may set, in days.
pub const GUEST_SESSION_MAX_DAYS: u16 = 30;
/// Lifetime of the assertion the edge signs for the core, in seconds.
pub const IDENTITY_LIFETIME_SECONDS: i64 = 30;
/// How far the clocks of edge and core may differ, in seconds.
pub const CLOCK_SKEW_SECONDS: i64 = 5;
/// Shortest signing key, in bytes: the output size of SHA-256 (RFC 7518, section 3.2).
pub const SIGNING_KEY_MIN_BYTES: usize = 32;
/// Messages on one page of history.
pub const HISTORY_PAGE: u16 = 50;
/// Top questions shown to a guest who has not asked yet.
pub const TOP_QUESTIONS: usize = 6;
/// Longest question of a knowledge entry, in characters.
pub const QUESTION_MAX_CHARS: usize = 500;
/// Longest answer of a knowledge entry, in characters.
pub const ANSWER_MAX_CHARS: usize = 8_000;
/// Alternative phrasings of one translation.
pub const ALTERNATIVES_MAX: usize = 50;
/// Entries on one page of the knowledge's list.
pub const FAQS_PAGE: u16 = 50;
/// Past questions that a replay asks again, at most.
pub const REPLAY_QUESTIONS: u16 = 50;
/// Places of a house that have a printed code.
pub const PLACES_MAX: usize = 200;
/// Largest import file, in bytes.
pub const IMPORT_MAX_BYTES: usize = 10 * 1024 * 1024;
/// Longest name of an import file, in characters.
pub const IMPORT_NAME_MAX_CHARS: usize = 200;
/// Faults of an import that are kept; the others are only counted.
pub const IMPORT_FAULTS_KEPT: usize = 100;
/// Imports that are listed.
pub const IMPORTS_LISTED: u16 = 20;
/// Shortest password, in characters.
pub const PASSWORD_MIN_CHARS: usize = 8;
/// Longest password, in characters.
pub const PASSWORD_MAX_CHARS: usize = 256;

/// Largest request body the staff API reads, in bytes: an entry with long answers in every language.
pub const STAFF_BODY_MAX_BYTES: usize = 512 * 1024;

/// Longest e-mail address, in characters (RFC 5321, section 4.5.3.1.3, less the angle brackets).
pub const EMAIL_MAX_CHARS: usize = 254;

/// Longest name of a person, in characters.
pub const PERSON_NAME_MAX_CHARS: usize = 80;

/// Longest name of a facility, in characters.
pub const FACILITY_NAME_MAX_CHARS: usize = 120;

/// Lifetime of a staff access token, in seconds.
pub const ACCESS_TOKEN_LIFETIME_SECONDS: i64 = 10 * 60;

/// How long a refresh token is good, in days; each use begins the time anew.
pub const REFRESH_TOKEN_LIFETIME_DAYS: i64 = 30;

/// How long the parent of a refresh token still gets the same successor, in seconds: two tabs that open at once.
pub const REFRESH_GRACE_SECONDS: i64 = 10;

/// How long the link that verifies an address is good, in hours.
pub const VERIFICATION_LIFETIME_HOURS: i64 = 48;

/// How long the link that resets a password is good, in hours.
pub const PASSWORD_RESET_LIFETIME_HOURS: i64 = 1;

/// How long an invitation is good, in days.
pub const INVITATION_LIFETIME_DAYS: i64 = 7;

/// Open invitations of one facility.
pub const INVITATIONS_MAX: i64 = 50;

/// Symbols of a hand-over code, the last of which checks the others.
pub const HANDOVER_CODE_SYMBOLS: usize = 8;

/// How long a hand-over code is good, in minutes.
pub const HANDOVER_CODE_LIFETIME_MINUTES: i64 = 15;

/// Wrong hand-over codes within [`HANDOVER_LOCK_MINUTES`] after which a facility takes none for as long.
pub const HANDOVER_FAILURES_MAX: i32 = 50;

/// The time those are counted in and the lock then lasts, in minutes.
pub const HANDOVER_LOCK_MINUTES: i64 = 15;

/// Longest name of a wireless network, in bytes (IEEE 802.11, SSID element).
pub const WIFI_NETWORK_MAX_BYTES: usize = 32;

/// Longest password of a wireless network, in characters: a WPA passphrase has 8 to 63, other ways to log in less or more.
pub const WIFI_PASSWORD_MAX_CHARS: usize = 63;

/// Longest postal address of a facility, in characters.
pub const ADDRESS_MAX_CHARS: usize = 300;

/// Longest telephone number, in characters.
pub const PHONE_MAX_CHARS: usize = 30;

/// Longest message of staff, in characters.
pub const REPLY_MAX_CHARS: usize = 4_000;

/// Longest note on a resolved escalation, in characters.
pub const NOTE_MAX_CHARS: usize = 2_000;

/// Groups of unanswered questions in one answer.
pub const QUESTION_GROUPS: usize = 100;
/// Questions of a group in one answer.
pub const QUESTION_EXAMPLES: usize = 10;

/// Conversations on one page of the inbox.
pub const INBOX_PAGE: u16 = 50;

/// How far the conversations that wait are counted.
pub const WAITING_COUNTED: u32 = 100;

/// Messages of a guest that are translated at once when somebody opens the conversation, the newest first.
pub const TRANSLATED_AT_ONCE: u16 = 20;

/// How long after the promised time an escalation that nobody has seen is overdue, in minutes.
pub const OVERDUE_AFTER_MINUTES: i64 = 15;

/// A guest's messages in a row without a helpful answer after which a person is asked for.
pub const UNRESOLVED_TURNS: i64 = 3;

/// Intervals of the desk's week, and of one date.
pub const HOURS_INTERVALS_MAX: usize = 50;

/// Dates with other hours than their weekday's.
pub const HOURS_EXCEPTIONS_MAX: usize = 400;

/// Escalation schedules of a facility.
pub const SCHEDULES_MAX: usize = 20;

/// Webhooks of a facility.
pub const WEBHOOKS_MAX: usize = 10;

/// Longest address of a webhook, in characters.
pub const WEBHOOK_URL_MAX_CHARS: usize = 2_000;

/// How long a webhook's former secret signs too after a rotation, in hours.
pub const WEBHOOK_FORMER_SECRET_HOURS: i64 = 24;

/// How long nothing could be delivered before a webhook is switched off, in days.
pub const WEBHOOK_FAILING_MAX_DAYS: i64 = 3;

/// Deliveries on one page of the log.
pub const DELIVERIES_PAGE: u16 = 50;

/// Entries on one page of the audit log.
pub const AUDIT_PAGE: u16 = 50;

/// How long a conversation may be kept after its last activity, in days.
pub const RETENTION_MAX_DAYS: u16 = 3_650;

/// How much longer it is kept while something asked of people in it is unresolved, in days.
pub const UNRESOLVED_KEPT_MORE_DAYS: i64 = 30;

/// How long ended staff sessions, replaced refresh tokens, used links and invitations are kept, in days.
pub const ENDED_KEPT_DAYS: i64 = 30;

/// How long the logs of deliveries and of imports are kept, in days.
pub const DELIVERIES_KEPT_DAYS: i64 = 90;

/// How long the audit log is kept, in days.
pub const AUDIT_KEPT_DAYS: i64 = 400;

/// Origins whose pages may show the desk.
pub const EMBED_ORIGINS_MAX: usize = 20;

/// Conversations exported or erased at a time.
pub const PRIVACY_CONVERSATIONS_MAX: usize = 50;

/// Seconds that the edge's limits count in: the platform counts in minutes.
pub const RATE_LIMIT_PERIOD_SECONDS: u32 = 60;

/// Whether `slug` can name a facility: lower-case ASCII letters and digits in groups joined by single hyphens.
#[must_use]
pub fn is_slug(slug: &str) -> bool {
    (SLUG_MIN_BYTES..=SLUG_MAX_BYTES).contains(&slug.len())
        && slug.split('-').all(|group| {
            !group.is_empty()
                && group
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

/// Whether `code` has the form of an ISO 3166-1 alpha-2 code.
#[must_use]
pub fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether `text` is one line of something, of at most `max` characters.
#[must_use]
pub fn is_line(text: &str, max: usize) -> bool {
    !text.trim().is_empty() && text.chars().count() <= max && !text.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::is_slug;

    #[test]
    fn slugs() {
        for good in ["hibari", "inn-7", "a-b-c", "123"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in [
            "",
            "ab",
            "-ab",
            "ab-",
            "a--b",
            "Hibari",
            "h_i",
            "ひばり",
            "a b c",
            &"a".repeat(41),
        ] {
            assert!(!is_slug(bad), "{bad}");
        }
    }
}
