//! The figures of the dashboard, in one statement: they are all of one moment, and every question is looked at once. What each means is
//! told in `tomari_shared::dashboard`.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::Deserialize;
use sqlx::PgExecutor;
use sqlx::types::Json;
use tomari_shared::dashboard::{
    AnswerTime, ConfidenceStep, Dashboard, DayFigures, LanguageCount, ReasonCount, RiskPoint, TopEntry,
};

/// Which days, and whose.
#[derive(Debug)]
pub struct Days {
    /// The first.
    pub first: NaiveDate,
    /// The last, on which `now` is.
    pub last: NaiveDate,
    /// The house's time zone.
    pub time_zone: Tz,
    /// The moment.
    pub now: DateTime<Utc>,
}

/// How long after an answer a wish for a person says that it failed.
const FAILED_WITHIN: TimeDelta = TimeDelta::hours(1);
/// No time zone is this far from UTC: what the first day may have begun before, for the index.
const FARTHEST_ZONE: TimeDelta = TimeDelta::hours(24);

/// Messages and escalations of the days; `day` is exact, also where a clock is put forward or back at midnight.
const FIGURES: &str = "
WITH wished AS MATERIALIZED (
    -- Answers after which the guest wished for a person.
    SELECT DISTINCT before.id
    FROM escalation_triggers g
    JOIN escalations e ON e.facility_id = g.facility_id AND e.id = g.escalation_id
    CROSS JOIN LATERAL (
        SELECT m.id, m.created_at FROM messages m
        WHERE m.facility_id = (SELECT current_facility()) AND m.conversation_id = e.conversation_id
          AND m.outcome = 'answered' AND m.created_at <= g.at
        ORDER BY m.position DESC LIMIT 1
    ) before
    WHERE g.facility_id = (SELECT current_facility()) AND g.reason = 'guest_request' AND g.at >= $5
      AND before.created_at >= g.at - $6::interval
), raising AS MATERIALIZED (
    -- Messages that asked for a person, looked up in a table made once.
    SELECT g.message_id FROM escalation_triggers g
    WHERE g.facility_id = (SELECT current_facility()) AND g.at >= $5 AND g.message_id IS NOT NULL
), asked AS MATERIALIZED (
    SELECT q.conversation_id, q.language, (q.created_at AT TIME ZONE $2)::date AS day, a.id AS answer_id, a.outcome,
           round(a.confidence::double precision * 1000)::integer AS thousandths,
           (extract(epoch FROM a.created_at - q.created_at) * 1000)::bigint AS took,
           a.outcome IS NOT DISTINCT FROM 'answered' AS shown, f.helpful,
           a.outcome IS NOT DISTINCT FROM 'answered'
               AND (f.helpful IS FALSE OR a.id IN (SELECT id FROM wished)) AS failed,
           q.id IN (SELECT message_id FROM raising) OR coalesce(a.id IN (SELECT message_id FROM raising), false)
               AS escalated
    FROM messages q
    LEFT JOIN messages a ON a.facility_id = q.facility_id AND a.answers_id = q.id
    LEFT JOIN answer_feedback f ON f.facility_id = a.facility_id AND f.message_id = a.id
    WHERE q.facility_id = (SELECT current_facility()) AND q.author = 'guest'
      AND q.created_at >= $5 AND q.created_at <= $1
      AND (q.created_at AT TIME ZONE $2)::date BETWEEN $3 AND $4
), counted AS (
    SELECT count(*) AS questions, count(DISTINCT conversation_id) AS conversations,
           count(*) FILTER (WHERE shown AND NOT failed AND NOT escalated) AS without_person,
           count(*) FILTER (WHERE outcome = 'not_found') AS not_found,
           count(*) FILTER (WHERE shown) AS shown, count(*) FILTER (WHERE failed) AS failed,
           count(*) FILTER (WHERE shown AND helpful) AS helpful,
           count(*) FILTER (WHERE shown AND NOT helpful) AS unhelpful,
           count(*) FILTER (WHERE thousandths IS NOT NULL) AS searched,
           percentile_disc(0.5) WITHIN GROUP (ORDER BY took) FILTER (WHERE shown) AS p50,
           percentile_disc(0.95) WITHIN GROUP (ORDER BY took) FILTER (WHERE shown) AS p95
    FROM asked
), days AS (
    SELECT json_agg(json_build_object('day', d.day::date, 'questions', coalesce(a.questions, 0),
                                      'without_person', coalesce(a.without_person, 0)) ORDER BY d.day) AS list
    FROM generate_series($3::timestamp, $4::timestamp, '1 day') AS d(day)
    LEFT JOIN (
        SELECT day, count(*) AS questions,
               count(*) FILTER (WHERE shown AND NOT failed AND NOT escalated) AS without_person
        FROM asked GROUP BY day
    ) a ON a.day = d.day::date
), steps AS (
    SELECT json_agg(json_build_object('from', s.step * 10, 'questions', coalesce(a.questions, 0),
                                      'shown', coalesce(a.shown, 0), 'helpful', coalesce(a.helpful, 0),
                                      'unhelpful', coalesce(a.unhelpful, 0), 'escalated', coalesce(a.escalated, 0))
                    ORDER BY s.step) AS list
    FROM generate_series(0, 9) AS s(step)
    LEFT JOIN (
        SELECT least(thousandths / 100, 9) AS step, count(*) AS questions, count(*) FILTER (WHERE shown) AS shown,
               count(*) FILTER (WHERE shown AND helpful) AS helpful,
               count(*) FILTER (WHERE shown AND NOT helpful) AS unhelpful,
               count(*) FILTER (WHERE escalated) AS escalated
        FROM asked WHERE thousandths IS NOT NULL GROUP BY 1
    ) a ON a.step = s.step
), sure AS MATERIALIZED (
    SELECT least(thousandths / 50, 20) * 5 AS percent, count(*) AS shown, count(*) FILTER (WHERE failed) AS failed
    FROM asked WHERE shown GROUP BY 1
), points AS (
    SELECT json_agg(json_build_object('threshold', p.threshold, 'shown', coalesce(sums.shown, 0),
                                      'failed', coalesce(sums.failed, 0)) ORDER BY p.threshold) AS list
    FROM generate_series(0, 100, 5) AS p(threshold)
    CROSS JOIN LATERAL (
        SELECT sum(sure.shown) AS shown, sum(sure.failed) AS failed FROM sure WHERE sure.percent >= p.threshold
    ) sums
), rested AS (
    SELECT s.intent_id, count(*) AS answers, count(*) FILTER (WHERE a.helpful) AS helpful,
           count(*) FILTER (WHERE NOT a.helpful) AS unhelpful,
           (array_agg(s.question ORDER BY s.message_id DESC))[1] AS question,
           (array_agg(s.language ORDER BY s.message_id DESC))[1] AS language
    FROM asked a
    JOIN message_sources s ON s.facility_id = (SELECT current_facility()) AND s.message_id = a.answer_id AND s.position = 0
    WHERE a.shown
    GROUP BY s.intent_id ORDER BY answers DESC, s.intent_id LIMIT 10
), entries AS (
    SELECT json_agg(json_build_object('intent_id', r.intent_id, 'question', coalesce(t.question, r.question),
                                      'language', coalesce(t.language, r.language), 'answers', r.answers,
                                      'helpful', r.helpful, 'unhelpful', r.unhelpful)
                    ORDER BY r.answers DESC, r.intent_id) AS list
    FROM rested r
    LEFT JOIN translations t ON t.facility_id = (SELECT current_facility()) AND t.intent_id = r.intent_id
        AND t.language = (SELECT default_language FROM facilities WHERE id = (SELECT current_facility()))
), languages AS (
    SELECT json_agg(json_build_object('language', language, 'questions', questions) ORDER BY questions DESC, language) AS list
    FROM (SELECT language, count(*) AS questions FROM asked GROUP BY language) one
), raised AS MATERIALIZED (
    SELECT g.escalation_id, g.reason FROM escalation_triggers g
    WHERE g.facility_id = (SELECT current_facility()) AND g.at >= $5 AND g.at <= $1
      AND (g.at AT TIME ZONE $2)::date BETWEEN $3 AND $4
), reasons AS (
    SELECT json_agg(json_build_object('reason', reason, 'escalations', escalations)
                    ORDER BY escalations DESC, reason) AS list
    FROM (SELECT reason, count(DISTINCT escalation_id) AS escalations FROM raised GROUP BY reason) one
), first_words AS MATERIALIZED (
    SELECT (SELECT (extract(epoch FROM min(m.created_at) - e.opened_at) * 1000)::bigint FROM messages m
            WHERE m.facility_id = (SELECT current_facility()) AND m.conversation_id = e.conversation_id
              AND m.author = 'staff' AND m.created_at >= e.opened_at) AS took
    FROM escalations e
    WHERE e.facility_id = (SELECT current_facility()) AND e.opened_at >= $5 AND e.opened_at <= $1
      AND (e.opened_at AT TIME ZONE $2)::date BETWEEN $3 AND $4
), people AS (
    SELECT count(*) FILTER (WHERE took IS NOT NULL) AS answers, count(*) FILTER (WHERE took IS NULL) AS silent,
           percentile_disc(0.5) WITHIN GROUP (ORDER BY took) AS p50,
           percentile_disc(0.95) WITHIN GROUP (ORDER BY took) AS p95
    FROM first_words
)
SELECT json_build_object(
    'questions', c.questions, 'conversations', c.conversations, 'without_person', c.without_person,
    'not_found', c.not_found, 'shown', c.shown, 'failed', c.failed, 'helpful', c.helpful, 'unhelpful', c.unhelpful,
    'searched', c.searched,
    'assistant', json_build_object('answers', c.shown, 'p50', c.p50, 'p95', c.p95),
    'people', json_build_object('answers', p.answers, 'p50', p.p50, 'p95', p.p95), 'people_silent', p.silent,
    'days', (SELECT list FROM days), 'steps', (SELECT list FROM steps), 'points', (SELECT list FROM points),
    'entries', coalesce((SELECT list FROM entries), '[]'), 'languages', coalesce((SELECT list FROM languages), '[]'),
    'reasons', coalesce((SELECT list FROM reasons), '[]'),
    'escalations', (SELECT count(DISTINCT escalation_id) FROM raised)
) FROM counted c CROSS JOIN people p";

#[derive(Deserialize)]
struct Time {
    answers: u32,
    p50: Option<i64>,
    p95: Option<i64>,
}

impl Time {
    fn read(&self) -> Option<AnswerTime> {
        Some(AnswerTime {
            answers: self.answers,
            p50: self.p50?,
            p95: self.p95?,
        })
    }
}

#[derive(Deserialize)]
struct Figures {
    questions: u32,
    conversations: u32,
    without_person: u32,
    not_found: u32,
    shown: u32,
    failed: u32,
    helpful: u32,
    unhelpful: u32,
    searched: u32,
    assistant: Time,
    people: Time,
    people_silent: u32,
    days: Vec<DayFigures>,
    steps: Vec<ConfidenceStep>,
    points: Vec<RiskPoint>,
    entries: Vec<TopEntry>,
    languages: Vec<LanguageCount>,
    reasons: Vec<ReasonCount>,
    escalations: u32,
}

/// The figures of the context's facility for these days, with the threshold that is in force.
pub async fn read(db: impl PgExecutor<'_>, days: &Days, threshold: f32) -> Result<Dashboard, sqlx::Error> {
    let begins = days.first.and_time(chrono::NaiveTime::MIN).and_utc() - FARTHEST_ZONE;
    let within = sqlx::postgres::types::PgInterval::try_from(FAILED_WITHIN).map_err(sqlx::Error::Encode)?;
    let Json(figures): Json<Figures> = sqlx::query_scalar(FIGURES)
        .bind(days.now)
        .bind(days.time_zone.name())
        .bind(days.first)
        .bind(days.last)
        .bind(begins)
        .bind(within)
        .fetch_one(db)
        .await?;
    Ok(Dashboard {
        first_day: days.first.to_string(),
        last_day: days.last.to_string(),
        time_zone: days.time_zone.name().to_owned(),
        conversations: figures.conversations,
        questions: figures.questions,
        without_person: figures.without_person,
        not_found: figures.not_found,
        shown: figures.shown,
        failed: figures.failed,
        per_day: figures.days,
        assistant_time: figures.assistant.read(),
        people_time: figures.people.read(),
        people_silent: figures.people_silent,
        confidence: figures.steps,
        top_entries: figures.entries,
        languages: figures.languages,
        helpful: figures.helpful,
        unhelpful: figures.unhelpful,
        escalations: figures.escalations,
        reasons: figures.reasons,
        risk: tomari_shared::dashboard::RiskCoverage {
            threshold,
            questions: figures.searched,
            points: figures.points,
        },
    })
}
