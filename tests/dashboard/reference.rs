//! The figures, counted the slow way: every definition a filter over everything.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use tomari_shared::dashboard::{
    AnswerTime, ConfidenceStep, Dashboard, DayFigures, LanguageCount, ReasonCount, RiskCoverage, RiskPoint,
    TopEntry,
};
use tomari_shared::escalation::Reason;
use tomari_shared::ids::IntentId;
use tomari_shared::language::Language;
use uuid::Uuid;

use crate::made::{Answer, Made, Question, SOURCE_LANGUAGES};

fn count(of: impl Iterator) -> u32 {
    u32::try_from(of.count()).expect("few")
}

/// The least value that a share of them does not exceed.
fn percentile(sorted: &[i64], percent: usize) -> i64 {
    let enough = (1..=sorted.len())
        .find(|taken| taken * 100 >= percent * sorted.len())
        .expect("not empty");
    sorted[enough - 1]
}

fn answer_time(mut took: Vec<i64>) -> Option<AnswerTime> {
    took.sort_unstable();
    (!took.is_empty()).then(|| AnswerTime {
        answers: count(took.iter()),
        p50: percentile(&took, 50),
        p95: percentile(&took, 95),
    })
}

fn shown(question: &Question) -> Option<&Answer> {
    question
        .answer
        .as_ref()
        .filter(|answer| answer.outcome == "answered")
}

/// Whether the guest wished for a person within an hour after an answer, and before another one was shown.
fn wished_after(made: &Made, question: &Question, answer: &Answer) -> bool {
    let next = made
        .questions
        .iter()
        .filter(|other| other.conversation == question.conversation)
        .filter_map(shown)
        .map(|other| other.at)
        .filter(|at| *at > answer.at)
        .min();
    made.triggers.iter().any(|trigger| {
        trigger.reason == Reason::GuestRequest
            && trigger.conversation == question.conversation
            && trigger.at >= answer.at
            && trigger.at - answer.at <= TimeDelta::hours(1)
            && next.is_none_or(|next| trigger.at < next)
    })
}

fn failed(made: &Made, question: &Question) -> bool {
    shown(question)
        .is_some_and(|answer| answer.helpful == Some(false) || wished_after(made, question, answer))
}

fn escalated(made: &Made, question: &Question) -> bool {
    let ids = [
        Some(question.id),
        question.answer.as_ref().map(|answer| answer.id),
    ];
    made.triggers
        .iter()
        .any(|trigger| trigger.message.is_some() && ids.contains(&trigger.message))
}

fn without_person(made: &Made, question: &Question) -> bool {
    shown(question).is_some() && !failed(made, question) && !escalated(made, question)
}

fn rated(question: &Question, helpful: bool) -> bool {
    shown(question).is_some_and(|answer| answer.helpful == Some(helpful))
}

fn confidence(question: &Question) -> Option<i32> {
    question.answer.as_ref()?.confidence
}

/// The dashboard of the days up to `now`.
#[expect(clippy::too_many_lines, reason = "a list: one filter a figure")]
pub(crate) fn dashboard(made: &Made, zone: &str, now: DateTime<Utc>, days: u16) -> Dashboard {
    let tz: Tz = zone.parse().expect("a zone");
    let day = |at: DateTime<Utc>| at.with_timezone(&tz).date_naive();
    let last = day(now);
    let all_days: Vec<NaiveDate> = (0..i64::from(days))
        .rev()
        .map(|back| last - TimeDelta::days(back))
        .collect();
    let within = |at: DateTime<Utc>| at <= now && all_days.contains(&day(at));
    let asked: Vec<&Question> = made
        .questions
        .iter()
        .filter(|question| within(question.at))
        .collect();
    let some = |wanted: &dyn Fn(&Question) -> bool| count(asked.iter().filter(|question| wanted(question)));
    let opened: Vec<_> = made
        .escalations
        .iter()
        .filter(|opened| within(opened.at))
        .collect();
    let first_replies: Vec<Option<i64>> = opened
        .iter()
        .map(|opened| {
            let replies = made.replies.iter();
            replies
                .filter(|(conversation, at)| *conversation == opened.conversation && *at >= opened.at)
                .map(|(_, at)| (*at - opened.at).num_milliseconds())
                .min()
        })
        .collect();
    let raised: Vec<_> = made
        .triggers
        .iter()
        .filter(|trigger| within(trigger.at))
        .collect();
    Dashboard {
        first_day: all_days[0].to_string(),
        last_day: last.to_string(),
        time_zone: zone.to_owned(),
        conversations: count(
            asked
                .iter()
                .map(|question| question.conversation)
                .collect::<BTreeSet<_>>()
                .into_iter(),
        ),
        questions: count(asked.iter()),
        without_person: some(&|question| without_person(made, question)),
        not_found: some(&|question| {
            question
                .answer
                .as_ref()
                .is_some_and(|answer| answer.outcome == "not_found")
        }),
        shown: some(&|question| shown(question).is_some()),
        failed: some(&|question| failed(made, question)),
        per_day: all_days
            .iter()
            .map(|wanted| DayFigures {
                day: wanted.to_string(),
                questions: some(&|question| day(question.at) == *wanted),
                without_person: some(&|question| {
                    day(question.at) == *wanted && without_person(made, question)
                }),
            })
            .collect(),
        assistant_time: answer_time(
            asked
                .iter()
                .filter_map(|question| Some((shown(question)?.at - question.at).num_milliseconds()))
                .collect(),
        ),
        people_time: answer_time(first_replies.iter().copied().flatten().collect()),
        people_silent: count(first_replies.iter().filter(|reply| reply.is_none())),
        confidence: (0..10)
            .map(|step| {
                let here = |question: &Question| {
                    confidence(question)
                        .is_some_and(|c| c >= step * 100 && (c < step * 100 + 100 || step == 9))
                };
                ConfidenceStep {
                    from: u8::try_from(step * 10).expect("small"),
                    questions: some(&here),
                    shown: some(&|question| here(question) && shown(question).is_some()),
                    helpful: some(&|question| here(question) && rated(question, true)),
                    unhelpful: some(&|question| here(question) && rated(question, false)),
                    escalated: some(&|question| here(question) && escalated(made, question)),
                }
            })
            .collect(),
        top_entries: top_entries(&asked),
        languages: languages(&asked),
        helpful: some(&|question| rated(question, true)),
        unhelpful: some(&|question| rated(question, false)),
        escalations: count(
            raised
                .iter()
                .map(|trigger| trigger.escalation)
                .collect::<BTreeSet<_>>()
                .into_iter(),
        ),
        reasons: reasons(raised.iter().map(|trigger| (trigger.reason, trigger.escalation))),
        risk: RiskCoverage {
            threshold: tomari_core::answering::THRESHOLD,
            questions: some(&|question| confidence(question).is_some()),
            points: (0..=20)
                .map(|step| {
                    let sure = |question: &Question| {
                        shown(question).is_some() && confidence(question).is_some_and(|c| c >= step * 50)
                    };
                    RiskPoint {
                        threshold: u8::try_from(step * 5).expect("small"),
                        shown: some(&sure),
                        failed: some(&|question| sure(question) && failed(made, question)),
                    }
                })
                .collect(),
        },
    }
}

fn top_entries(asked: &[&Question]) -> Vec<TopEntry> {
    let mut by_entry: BTreeMap<Uuid, Vec<&Answer>> = BTreeMap::new();
    let mut names = BTreeMap::new();
    for answer in asked.iter().filter_map(|question| shown(question)) {
        if let Some(first) = answer.sources.first() {
            by_entry.entry(first.id).or_default().push(answer);
            names.insert(first.id, first.now.clone());
        }
    }
    let mut entries: Vec<TopEntry> = by_entry
        .into_iter()
        .map(|(id, answers)| {
            let newest = answers.iter().map(|answer| answer.id).max().expect("one");
            let (question, language) = match names[&id].clone() {
                Some(now) => (now, Language::English),
                None => (
                    format!("As in {newest}"),
                    SOURCE_LANGUAGES[usize::from(newest.as_bytes()[15] & 1)],
                ),
            };
            TopEntry {
                intent_id: IntentId(id),
                question,
                language,
                answers: count(answers.iter()),
                helpful: count(answers.iter().filter(|answer| answer.helpful == Some(true))),
                unhelpful: count(answers.iter().filter(|answer| answer.helpful == Some(false))),
            }
        })
        .collect();
    entries.sort_by_key(|entry| (std::cmp::Reverse(entry.answers), entry.intent_id.0));
    entries.truncate(10);
    entries
}

fn languages(asked: &[&Question]) -> Vec<LanguageCount> {
    let mut counts: Vec<LanguageCount> = Language::ALL
        .iter()
        .map(|language| LanguageCount {
            language: *language,
            questions: count(asked.iter().filter(|question| question.language == *language)),
        })
        .filter(|counted| counted.questions > 0)
        .collect();
    counts.sort_by_key(|counted| (std::cmp::Reverse(counted.questions), counted.language.tag()));
    counts
}

fn reasons(raised: impl Iterator<Item = (Reason, Uuid)>) -> Vec<ReasonCount> {
    let mut by_reason: BTreeMap<Reason, BTreeSet<Uuid>> = BTreeMap::new();
    for (reason, escalation) in raised {
        by_reason.entry(reason).or_default().insert(escalation);
    }
    let mut counts: Vec<ReasonCount> = by_reason
        .into_iter()
        .map(|(reason, escalations)| ReasonCount {
            reason,
            escalations: count(escalations.iter()),
        })
        .collect();
    let word = |reason: Reason| serde_json::to_string(&reason).expect("serialises");
    counts.sort_by_key(|counted| (std::cmp::Reverse(counted.escalations), word(counted.reason)));
    counts
}
