//! What a question and its answer write, each in one statement and in a transaction of its own.
//!
//! A statement outside a transaction block is committed before the server says that it is ready again. All of the
//! server's reply is read here, not the first row only: a row alone does not tell that.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::PgExecutor;
use sqlx::types::Json;
use tomari_shared::chat::{Author, Message, Outcome, Source};
use tomari_shared::escalation::ConversationState;
use tomari_shared::evidence::Evidence;
use tomari_shared::hours::EscalationSchedule;
use tomari_shared::ids::{
    ClientMessageId, ConversationId, EscalationId, FacilityId, GuestSessionId, MessageId,
};
use tomari_shared::language::Language;
use uuid::Uuid;

use super::Database;
use super::escalations::EscalationRow;
use super::facilities::{self, Facility};
use super::guest_sessions::{self, GuestSessionRow};
use crate::clock::rfc3339;

/// A guest's message to store.
#[derive(Debug)]
pub struct NewGuestMessage<'a> {
    /// Its id.
    pub id: MessageId,
    /// The facility of the session.
    pub facility: FacilityId,
    /// The session.
    pub session: GuestSessionId,
    /// The browser's id.
    pub client_message_id: ClientMessageId,
    /// The text.
    pub text: &'a str,
}

/// What became of a guest's message.
#[derive(Debug)]
pub struct Taken {
    /// The session it came in.
    pub session: GuestSessionRow,
    /// The session's facility.
    pub facility: Facility,
    /// The message; none if one with the same client id is there.
    pub message: Option<Message>,
    /// Who speaks for the house.
    pub state: ConversationState,
    /// How readily questions go to a person.
    pub schedules: Vec<EscalationSchedule>,
    /// What is open of people's.
    pub escalation: Option<EscalationRow>,
}

#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    session: guest_sessions::Row,
    #[sqlx(flatten)]
    facility: facilities::Row,
    stored: bool,
    stored_in: Uuid,
    stored_language: String,
    conversation_state: String,
    schedules: Json<Vec<EscalationSchedule>>,
    #[sqlx(flatten)]
    open: OpenRow,
}

#[derive(sqlx::FromRow)]
#[expect(
    clippy::struct_field_names,
    reason = "columns beside others of the same names"
)]
struct OpenRow {
    escalation_id: Option<Uuid>,
    escalation_receipt: Option<i32>,
    escalation_state: Option<String>,
    escalation_promised_at: Option<DateTime<Utc>>,
    escalation_released_at: Option<DateTime<Utc>>,
}

/// Stores a guest's message unless one with the same client id is there. `language` gives the text's language in a session of
/// each language. Nothing: the session has ended or was revoked.
pub async fn take(
    db: &Database,
    message: &NewGuestMessage<'_>,
    language: impl Fn(Language) -> Language,
    at: DateTime<Utc>,
) -> Result<Option<Taken>, sqlx::Error> {
    let sessions: Vec<&str> = Language::ALL.iter().map(|language| language.tag()).collect();
    let messages: Vec<&str> = Language::ALL
        .iter()
        .map(|&session| language(session).tag())
        .collect();
    let rows: Vec<Row> = sqlx::query_as("SELECT * FROM accept_guest_message($1, $2, $3, $4, $5, $6, $7, $8)")
        .bind(message.facility.0)
        .bind(message.session.0)
        .bind(at)
        .bind(message.id.0)
        .bind(message.client_message_id.0)
        .bind(message.text)
        .bind(sessions)
        .bind(messages)
        .fetch_all(&**db)
        .await?;
    let Some(row) = rows.into_iter().next() else {
        return Ok(None);
    };
    if row.stored {
        db.signals().tell(row.stored_in);
        // The house's people see it, too.
        db.signals().tell(message.facility.0);
    }
    let language = super::language(&row.stored_language)?;
    let session: GuestSessionRow = row.session.try_into()?;
    let escalation = row.open.escalation(session.conversation_id)?;
    let state = super::word(&row.conversation_state)?;
    Ok(Some(Taken {
        session,
        facility: row.facility.try_into()?,
        message: row.stored.then(|| Message {
            id: message.id,
            author: Author::Guest,
            client_message_id: Some(message.client_message_id),
            author_name: None,
            answers: None,
            text: message.text.to_owned(),
            language,
            outcome: None,
            confidence: None,
            sources: Vec::new(),
            translations: Vec::new(),
            sent_at: rfc3339(at),
        }),
        state,
        schedules: row.schedules.0,
        escalation,
    }))
}

impl OpenRow {
    fn escalation(&self, conversation: ConversationId) -> Result<Option<EscalationRow>, sqlx::Error> {
        let (Some(id), Some(receipt), Some(state)) = (
            self.escalation_id,
            self.escalation_receipt,
            &self.escalation_state,
        ) else {
            return Ok(None);
        };
        Ok(Some(EscalationRow {
            id: EscalationId(id),
            conversation,
            receipt,
            state: super::word(state)?,
            promised_at: self.escalation_promised_at,
            released_at: self.escalation_released_at,
        }))
    }
}

/// An assistant's message to store.
#[derive(Debug)]
pub struct NewAnswer<'a> {
    /// Its id.
    pub id: MessageId,
    /// The facility.
    pub facility: FacilityId,
    /// The conversation, or one that was joined to it.
    pub conversation: ConversationId,
    /// The message it answers.
    pub answers: MessageId,
    /// The text.
    pub text: &'a str,
    /// The text's language.
    pub language: Language,
    /// How it came about.
    pub outcome: Outcome,
    /// What it rests on, with the score of each.
    pub sources: &'a [(Source, f32)],
    /// Why it is what it is.
    pub evidence: &'a Evidence,
    /// What it took of the token budgets.
    pub tokens: Option<Correction>,
}

/// Corrects a reservation ([`super::budgets::reserve`]) by what was really used.
#[derive(Clone, Copy, Debug)]
pub struct Correction {
    /// Whose it is.
    pub session: GuestSessionId,
    /// The facility's day.
    pub day: NaiveDate,
    /// Negative if less was used than reserved.
    pub difference: i64,
}

/// Stores an answer with its sources and its evidence unless its question has one already; gives it as it was stored, and
/// the conversation, of which whoever waits has to be told. Corrects the token budgets in any case. In a transaction of its own unless it
/// is given one.
pub async fn store_answer(
    db: impl PgExecutor<'_>,
    answer: &NewAnswer<'_>,
    at: DateTime<Utc>,
) -> Result<Option<(ConversationId, Message)>, sqlx::Error> {
    let outcome = match answer.outcome {
        Outcome::Answered => "answered",
        Outcome::NotFound => "not_found",
        Outcome::Emergency => "emergency",
    };
    let sources = || answer.sources.iter();
    let intents: Vec<Uuid> = sources().map(|(source, _)| source.intent_id.0).collect();
    let questions: Vec<&str> = sources().map(|(source, _)| source.question.as_str()).collect();
    let languages: Vec<&str> = sources().map(|(source, _)| source.language.tag()).collect();
    let scores: Vec<f32> = sources().map(|(_, score)| *score).collect();
    let stored: Vec<Option<Uuid>> = sqlx::query_scalar(
        "SELECT store_answer($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
    )
    .bind(answer.facility.0)
    .bind(answer.conversation.0)
    .bind(at)
    .bind(answer.id.0)
    .bind(answer.answers.0)
    .bind(answer.text)
    .bind(answer.language.tag())
    .bind(outcome)
    .bind(answer.evidence.confidence)
    .bind(intents)
    .bind(questions)
    .bind(languages)
    .bind(scores)
    .bind(Json(answer.evidence))
    .bind(answer.tokens.map(|tokens| tokens.session.0))
    .bind(answer.tokens.map(|tokens| tokens.day))
    .bind(answer.tokens.map(|tokens| tokens.difference))
    .fetch_all(db)
    .await?;
    let stored_in = stored.into_iter().next().flatten();
    Ok(stored_in.map(|conversation| {
        let message = Message {
            id: answer.id,
            author: Author::Assistant,
            client_message_id: None,
            author_name: None,
            answers: Some(answer.answers),
            text: answer.text.to_owned(),
            language: answer.language,
            outcome: Some(answer.outcome),
            confidence: answer.evidence.confidence,
            sources: sources().map(|(source, _)| source.clone()).collect(),
            translations: Vec::new(),
            sent_at: rfc3339(at),
        };
        (ConversationId(conversation), message)
    }))
}
