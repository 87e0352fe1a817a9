//! Conversations made by chance, in memory and in the database.

use chrono::{DateTime, TimeDelta, Utc};
use harness::{Desk, House, Staff};
use tomari_core::db;
use tomari_shared::escalation::Reason;
use tomari_shared::language::Language;
use uuid::Uuid;

/// Chance that comes out the same each time: `SplitMix64`.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }

    fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn id(&mut self) -> Uuid {
        let (high, low) = (self.below(u64::MAX), self.below(u64::MAX));
        Uuid::from_u128(u128::from(high) << 64 | u128::from(low))
    }

    fn time(&mut self, least: i64, most: i64) -> TimeDelta {
        let span = u64::try_from(most - least).expect("a span");
        TimeDelta::milliseconds(least + i64::try_from(self.below(span)).expect("small"))
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[usize::try_from(self.below(from.len() as u64)).expect("small")]
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) id: Uuid,
    pub(crate) at: DateTime<Utc>,
    pub(crate) outcome: &'static str,
    /// In thousandths.
    pub(crate) confidence: Option<i32>,
    pub(crate) helpful: Option<bool>,
    /// The entries it rests on.
    pub(crate) sources: Vec<Entry>,
}

#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub(crate) id: Uuid,
    pub(crate) conversation: Uuid,
    pub(crate) at: DateTime<Utc>,
    pub(crate) language: Language,
    pub(crate) answer: Option<Answer>,
}

#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) id: Uuid,
    /// In the house's language, if it is there.
    pub(crate) now: Option<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Trigger {
    pub(crate) escalation: Uuid,
    pub(crate) conversation: Uuid,
    pub(crate) reason: Reason,
    pub(crate) message: Option<Uuid>,
    pub(crate) at: DateTime<Utc>,
}

#[derive(Clone, Debug)]
pub(crate) struct Opened {
    pub(crate) id: Uuid,
    pub(crate) conversation: Uuid,
    pub(crate) at: DateTime<Utc>,
}

#[derive(Debug, Default)]
pub(crate) struct Made {
    pub(crate) questions: Vec<Question>,
    pub(crate) triggers: Vec<Trigger>,
    pub(crate) escalations: Vec<Opened>,
    /// Messages of people: conversation and time.
    pub(crate) replies: Vec<(Uuid, DateTime<Utc>)>,
}

/// As a source reads it.
pub(crate) const SOURCE_LANGUAGES: [Language; 2] = [Language::French, Language::Korean];

impl Made {
    /// So many conversations of the last hundred days and the next two.
    pub(crate) async fn roll(
        dice: &mut Dice,
        desk: &Desk,
        house: &House,
        now: DateTime<Utc>,
        count: u64,
    ) -> Self {
        let mut tx = db::begin_facility(&desk.app.db, house.id).await.expect("begins");
        let mut entries: Vec<Entry> = sqlx::query_as::<_, (Uuid, Option<String>)>(
            "SELECT i.id, t.question FROM intents i
             LEFT JOIN translations t ON t.intent_id = i.id AND t.language = 'en' ORDER BY i.position",
        )
        .fetch_all(&mut *tx)
        .await
        .expect("entries")
        .into_iter()
        .map(|(id, now)| Entry { id, now })
        .collect();
        entries.extend((0..7).map(|_| Entry {
            id: dice.id(),
            now: None,
        }));
        let mut made = Self::default();
        for _ in 0..count {
            made.converse(dice, now, &entries);
        }
        made
    }

    fn converse(&mut self, dice: &mut Dice, now: DateTime<Utc>, entries: &[Entry]) {
        const HOUR: i64 = 3_600_000;
        let conversation = dice.id();
        // Half of them about the days' borders.
        let mut at = if dice.percent(50) {
            now - dice.time(-48 * HOUR, 100 * 24 * HOUR)
        } else {
            now - TimeDelta::days(dice.pick(&[0, 6, 7, 29, 30, 31, 89, 90]))
                - dice.time(-30 * HOUR, 30 * HOUR)
        };
        let mut escalation = None;
        for _ in 0..=dice.below(6) {
            at += dice.time(1, 2 * HOUR);
            let question = dice.id();
            let answer = Self::answer(dice, &mut at, entries);
            let reason = match answer.as_ref() {
                Some(answer) if answer.outcome == "not_found" && dice.percent(90) => {
                    Some((Reason::LowConfidence, Some(question)))
                }
                Some(answer) if answer.outcome == "emergency" => Some((Reason::Safety, Some(question))),
                Some(answer) if answer.helpful == Some(false) && dice.percent(90) => {
                    Some((Reason::NegativeFeedback, Some(answer.id)))
                }
                None if dice.percent(50) => Some((Reason::GuestRequest, Some(question))),
                _ if dice.percent(25) => Some((Reason::GuestRequest, None)),
                _ => None,
            };
            self.questions.push(Question {
                id: question,
                conversation,
                at: answer
                    .as_ref()
                    .map_or(at, |answer| answer.at - dice.time(1, 9_000)),
                language: dice.pick(&Language::ALL[..5]),
                answer,
            });
            if let Some((reason, message)) = reason {
                at += dice.time(1, 2 * HOUR);
                self.trigger(dice, conversation, &mut escalation, (reason, message), at);
                if reason == Reason::LowConfidence && dice.percent(20) {
                    self.trigger(
                        dice,
                        conversation,
                        &mut escalation,
                        (Reason::UnresolvedTurns, message),
                        at,
                    );
                }
            }
            if escalation.is_some() && dice.percent(40) {
                at += dice.time(1, 20 * HOUR);
                self.replies.push((conversation, at));
            }
        }
    }

    fn answer(dice: &mut Dice, at: &mut DateTime<Utc>, entries: &[Entry]) -> Option<Answer> {
        *at += dice.time(10_000, 20_000);
        let outcome = match dice.below(20) {
            0..12 => "answered",
            12..17 => "not_found",
            17 => "emergency",
            _ => return None,
        };
        let shown = outcome == "answered";
        let sources = if shown { dice.below(3) } else { 0 };
        let answer = Answer {
            id: dice.id(),
            at: *at,
            outcome,
            confidence: (outcome != "emergency").then(|| i32::try_from(dice.below(1001)).expect("small")),
            helpful: dice.percent(40).then(|| dice.percent(70)),
            sources: (0..sources)
                .map(|_| entries[usize::try_from(dice.below(entries.len() as u64)).expect("small")].clone())
                .collect(),
        };
        Some(answer)
    }

    fn trigger(
        &mut self,
        dice: &mut Dice,
        conversation: Uuid,
        escalation: &mut Option<Uuid>,
        (reason, message): (Reason, Option<Uuid>),
        at: DateTime<Utc>,
    ) {
        let escalation = *escalation.get_or_insert_with(|| {
            let id = dice.id();
            self.escalations.push(Opened { id, conversation, at });
            id
        });
        self.triggers.push(Trigger {
            escalation,
            conversation,
            reason,
            message,
            at,
        });
    }

    /// Stores it all.
    pub(crate) async fn store(&self, desk: &Desk, house: &House, author: &Staff) {
        let mut tx = db::begin_facility(&desk.app.db, house.id).await.expect("begins");
        let mut conversations: Vec<Uuid> = self
            .questions
            .iter()
            .map(|question| question.conversation)
            .collect();
        conversations.sort_unstable();
        conversations.dedup();
        sqlx::query("INSERT INTO conversations (id, facility_id, created_at) SELECT id, current_facility(), now() FROM unnest($1) AS id")
            .bind(&conversations)
            .execute(&mut *tx)
            .await
            .expect("conversations");
        // In the order of time, which is that of positions.
        let mut messages = Messages::default();
        let mut all: Vec<(DateTime<Utc>, Row<'_>)> = Vec::new();
        for question in &self.questions {
            all.push((question.at, Row::Question(question)));
            all.extend(
                question
                    .answer
                    .as_ref()
                    .map(|answer| (answer.at, Row::Answer(question, answer))),
            );
        }
        all.extend(
            self.replies
                .iter()
                .map(|(conversation, at)| (*at, Row::Reply(*conversation))),
        );
        all.sort_by_key(|(at, _)| *at);
        let mut dice = Dice(u64::try_from(all.len()).expect("small"));
        for (at, row) in all {
            messages.push(&mut dice, at, &row, author.granted.user.id.0);
        }
        messages.store(&mut tx).await;
        self.store_answers(&mut tx).await;
        self.store_escalations(&mut tx, &mut dice).await;
        tx.commit().await.expect("commits");
    }

    async fn store_answers(&self, tx: &mut db::FacilityTx) {
        for answer in self
            .questions
            .iter()
            .filter_map(|question| question.answer.as_ref())
        {
            if let Some(helpful) = answer.helpful {
                sqlx::query("INSERT INTO answer_feedback (message_id, facility_id, helpful, at) VALUES ($1, current_facility(), $2, $3)")
                    .bind(answer.id)
                    .bind(helpful)
                    .bind(answer.at)
                    .execute(&mut **tx)
                    .await
                    .expect("feedback");
            }
            for (place, source) in (0_i16..).zip(&answer.sources) {
                let language = SOURCE_LANGUAGES[usize::from(answer.id.as_bytes()[15] & 1)];
                sqlx::query(
                    "INSERT INTO message_sources (message_id, facility_id, position, intent_id, question, language, score)
                     VALUES ($1, current_facility(), $2, $3, $4, $5, 1)",
                )
                .bind(answer.id)
                .bind(place)
                .bind(source.id)
                .bind(format!("As in {}", answer.id))
                .bind(language.tag())
                .execute(&mut **tx)
                .await
                .expect("sources");
            }
        }
    }

    async fn store_escalations(&self, tx: &mut db::FacilityTx, dice: &mut Dice) {
        for (receipt, opened) in (1..).zip(&self.escalations) {
            sqlx::query(
                "INSERT INTO escalations (id, facility_id, conversation_id, receipt, language, opened_at)
                 VALUES ($1, current_facility(), $2, $3, 'en', $4)",
            )
            .bind(opened.id)
            .bind(opened.conversation)
            .bind(receipt)
            .bind(opened.at)
            .execute(&mut **tx)
            .await
            .expect("escalations");
        }
        for trigger in &self.triggers {
            let reason = serde_json::to_value(trigger.reason).expect("serialises");
            sqlx::query(
                "INSERT INTO escalation_triggers (id, facility_id, escalation_id, reason, message_id, at)
                 VALUES ($1, current_facility(), $2, $3, $4, $5)",
            )
            .bind(dice.id())
            .bind(trigger.escalation)
            .bind(reason.as_str())
            .bind(trigger.message)
            .bind(trigger.at)
            .execute(&mut **tx)
            .await
            .expect("triggers");
        }
    }
}

enum Row<'a> {
    Question(&'a Question),
    Answer(&'a Question, &'a Answer),
    Reply(Uuid),
}

/// Columns of messages.
#[derive(Default)]
struct Messages {
    ids: Vec<Uuid>,
    conversations: Vec<Uuid>,
    authors: Vec<&'static str>,
    author_ids: Vec<Option<Uuid>>,
    client_ids: Vec<Option<Uuid>>,
    answers: Vec<Option<Uuid>>,
    languages: Vec<&'static str>,
    outcomes: Vec<Option<&'static str>>,
    confidences: Vec<Option<f32>>,
    times: Vec<DateTime<Utc>>,
}

impl Messages {
    #[expect(clippy::cast_possible_truncation, reason = "a column of the type real")]
    fn push(&mut self, dice: &mut Dice, at: DateTime<Utc>, row: &Row<'_>, person: Uuid) {
        let (id, conversation, author, language) = match row {
            Row::Question(question) => (question.id, question.conversation, "guest", question.language),
            Row::Answer(question, answer) => {
                (answer.id, question.conversation, "assistant", question.language)
            }
            Row::Reply(conversation) => (dice.id(), *conversation, "staff", Language::English),
        };
        let answer = match row {
            Row::Answer(question, answer) => Some((question.id, answer)),
            _ => None,
        };
        self.ids.push(id);
        self.conversations.push(conversation);
        self.authors.push(author);
        self.author_ids.push((author == "staff").then_some(person));
        self.client_ids.push((author != "assistant").then(|| dice.id()));
        self.answers.push(answer.map(|(question, _)| question));
        self.languages.push(language.tag());
        self.outcomes.push(answer.map(|(_, answer)| answer.outcome));
        self.confidences
            .push(answer.and_then(|(_, answer)| Some((f64::from(answer.confidence?) / 1000.0) as f32)));
        self.times.push(at);
    }

    async fn store(&self, tx: &mut db::FacilityTx) {
        sqlx::query(
            "INSERT INTO messages (id, facility_id, conversation_id, author, author_id, client_message_id, answers_id, body,
                                   language, outcome, confidence, created_at)
             SELECT id, current_facility(), conversation, author, author_id, client_id, answers, 'words', language, outcome,
                    confidence, at
             FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::text[],
                         $9::real[], $10::timestamptz[]) WITH ORDINALITY
                 AS m(id, conversation, author, author_id, client_id, answers, language, outcome, confidence, at, place)
             ORDER BY place",
        )
        .bind(&self.ids)
        .bind(&self.conversations)
        .bind(&self.authors)
        .bind(&self.author_ids)
        .bind(&self.client_ids)
        .bind(&self.answers)
        .bind(&self.languages)
        .bind(&self.outcomes)
        .bind(&self.confidences)
        .bind(&self.times)
        .execute(&mut **tx)
        .await
        .expect("messages");
    }
}
