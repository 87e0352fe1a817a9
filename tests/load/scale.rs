//! Retrieval in many houses, and in one that is far larger than any: the statement that guests' questions go through, with
//! both arms, on made-up knowledge.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "made-up knowledge: all numbers are small"
)]

use std::path::Path;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use pgvector::HalfVector;
use secrecy::SecretString;
use tokio::task::JoinSet;
use tomari_core::db::embeddings;
use tomari_core::db::facilities::Facility;
use tomari_core::db::intents::{self, NewIntent, NewTranslation};
use tomari_core::db::{self, Database};
use tomari_core::retrieval::embed::{INDEX_FROM, content_id};
use tomari_core::retrieval::index;
use tomari_core::retrieval::search::{Question, Searcher};
use tomari_core::signals::Signals;
use tomari_shared::ids::{FacilityId, IntentId};
use tomari_shared::language::Language;
use uuid::Uuid;

use crate::process::Scratch;

const MODEL: &str = "bench/384";
const DIMENSIONS: usize = 384;
const HOUSES: u128 = 1_000;
const ENTRIES: usize = 300;
const LARGE: usize = 100_000;
/// Distinct words of the made-up language.
const WORDS: u64 = 20_000;
/// Topics that embeddings gather around, as real ones do.
const TOPICS: u64 = 500;

pub(crate) async fn measure(program: &Path) -> anyhow::Result<()> {
    let scratch = Scratch::make(program, "scale").await?;
    let pool = db::connect(&SecretString::from(scratch.app_url()), 4).await?;
    let pool = Database::new(pool, Signals::none());
    let searcher = std::sync::Arc::new(Searcher::new()?);
    let mut random = Random(7);

    let start = Instant::now();
    for house in 0..HOUSES {
        fill(&pool, &searcher, house, ENTRIES, &mut random).await?;
    }
    println!(
        "{HOUSES} houses of {ENTRIES} entries: filled and indexed in {:.0} s",
        start.elapsed().as_secs_f64()
    );
    let houses: Vec<u128> = (0..2_000)
        .map(|_| u128::from(random.below(HOUSES as u64)))
        .collect();
    searches(
        &pool,
        &searcher,
        &houses,
        &mut random,
        "1,000 houses of 300 entries",
    )
    .await?;

    let start = Instant::now();
    fill(&pool, &searcher, HOUSES, LARGE, &mut random).await?;
    println!(
        "one house of {LARGE} entries: filled and indexed in {:.0} s",
        start.elapsed().as_secs_f64()
    );
    searches(
        &pool,
        &searcher,
        &[HOUSES; 100],
        &mut random,
        "one house of 100,000 entries",
    )
    .await?;
    recall(&pool, HOUSES, &mut random).await?;
    pool.close().await;
    scratch.drop()
}

async fn fill(
    pool: &Database,
    searcher: &Searcher,
    house: u128,
    entries: usize,
    random: &mut Random,
) -> anyhow::Result<()> {
    let at: DateTime<Utc> = "2026-11-25T00:00:00Z".parse()?;
    let id = facility(house);
    let mut tx = db::begin_facility(pool, id).await?;
    let made = Facility {
        id,
        slug: format!("house-{house}"),
        name: format!("House {house}"),
        country: "JP".to_owned(),
        time_zone: chrono_tz::Asia::Tokyo,
        default_language: Language::English,
        languages: vec![Language::English],
        guest_session_days: 7,
        house_key_version: 1,
        embedding_model: None,
    };
    db::facilities::insert(&mut *tx, &made, at).await?;
    let mut done = 0;
    while done < entries {
        let batch = (entries - done).min(1_000);
        let texts: Vec<(Uuid, String, String, String)> = (0..batch)
            .map(|_| {
                let id = Uuid::from_u128(random.wide());
                (id, id.to_string(), random.sentence(8), random.sentence(25))
            })
            .collect();
        let new: Vec<NewIntent<'_>> = texts
            .iter()
            .map(|(id, external_id, _, _)| NewIntent {
                id: IntentId(*id),
                external_id,
                category: "basic",
                priority: 3,
                visibility: "public",
                status: "published",
            })
            .collect();
        intents::replace(&mut tx, &new, at).await?;
        let translations: Vec<NewTranslation<'_>> = texts
            .iter()
            .map(|(id, _, question, answer)| NewTranslation {
                intent_id: IntentId(*id),
                language: Language::English,
                question,
                answer,
                alternatives: &[],
                reviewed: true,
            })
            .collect();
        intents::insert_translations(&mut *tx, &translations, at).await?;
        let ids: Vec<Uuid> = texts
            .iter()
            .map(|(_, _, question, answer)| content_id(question, answer))
            .collect();
        let vectors: Vec<HalfVector> = texts.iter().map(|_| random.embedding()).collect();
        embeddings::store(&mut *tx, MODEL, &ids, &vectors).await?;
        done += batch;
    }
    index::rebuild(&mut tx, &searcher.analyzer, |_, _| {}).await?;
    embeddings::serve(&mut tx, MODEL, i32::try_from(DIMENSIONS)?, INDEX_FROM).await?;
    tx.commit().await?;
    Ok(())
}

async fn searches(
    pool: &Database,
    searcher: &std::sync::Arc<Searcher>,
    houses: &[u128],
    random: &mut Random,
    what: &str,
) -> anyhow::Result<()> {
    let questions: Vec<(u128, String, HalfVector)> = houses
        .iter()
        .map(|house| (*house, random.sentence(6), random.embedding()))
        .collect();
    let mut times = Vec::new();
    for pair in questions.chunks(2) {
        let mut at_once = JoinSet::new();
        for (house, text, embedding) in pair.iter().cloned() {
            let (pool, searcher) = (pool.clone(), std::sync::Arc::clone(searcher));
            at_once.spawn(async move {
                let start = Instant::now();
                let mut tx = db::begin_facility(&pool, facility(house)).await?;
                let question = Question {
                    text: &text,
                    earlier: None,
                    language: Language::English,
                    in_house: false,
                    shown_in: &[Language::English],
                    embedding: Some((&embedding, MODEL)),
                };
                let found = searcher.search(&mut *tx, question).await?;
                tx.commit().await?;
                anyhow::ensure!(!found.hits.is_empty(), "nothing found");
                Ok(start.elapsed())
            });
        }
        while let Some(time) = at_once.join_next().await {
            times.push(time??);
        }
    }
    times.sort_unstable();
    let at = |percent: usize| {
        let rank = (times.len() * percent).div_ceil(100).saturating_sub(1);
        times.get(rank).map_or(0.0, Duration::as_secs_f64) * 1000.0
    };
    println!(
        "retrieval, {what}, two at once, {} searches: p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms",
        times.len(),
        at(50),
        at(95),
        at(99)
    );
    Ok(())
}

/// How many of the ten nearest embeddings the index finds among its nearest; without it all are read.
async fn recall(pool: &Database, house: u128, random: &mut Random) -> anyhow::Result<()> {
    let (mut found, questions) = (0, 100);
    for _ in 0..questions {
        let embedding = random.embedding();
        let mut tx = db::begin_facility(pool, facility(house)).await?;
        let indexed: Vec<Uuid> = sqlx::query_scalar(
            "SELECT content_id FROM similarities($1, $2, 200) ORDER BY similarity DESC LIMIT 10",
        )
        .bind(&embedding)
        .bind(MODEL)
        .fetch_all(&mut *tx)
        .await?;
        let exact: Vec<Uuid> = sqlx::query_scalar(
            "SELECT content_id FROM embeddings WHERE facility_id = current_facility() AND model = $2
             ORDER BY embedding <#> $1 LIMIT 10",
        )
        .bind(&embedding)
        .bind(MODEL)
        .fetch_all(&mut *tx)
        .await?;
        tx.commit().await?;
        found += exact.iter().filter(|id| indexed.contains(id)).count();
    }
    println!(
        "dense arm, one house of {LARGE} entries, by the index: recall@10 {:.4}",
        found as f64 / f64::from(questions * 10)
    );
    Ok(())
}

fn facility(house: u128) -> FacilityId {
    FacilityId(Uuid::from_u128(house + 1))
}

/// `SplitMix64` (Steele, Lea and Flood 2014): the same knowledge in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn wide(&mut self) -> u128 {
        u128::from(self.next()) << 64 | u128::from(self.next())
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// 0 to 1.
    fn unit(&mut self) -> f32 {
        (self.next() >> 40) as f32 / (1_u64 << 24) as f32
    }

    /// Words by Zipf's law, roughly: the lower the number, the more often.
    fn sentence(&mut self, words: usize) -> String {
        let word = |random: &mut Self| {
            let number = (f64::from(random.unit()) * (WORDS as f64).ln()).exp() as u64;
            let letters = ["ka", "ro", "mi", "te", "su", "no", "pa", "li", "ve", "du"];
            let mut rest = number;
            let mut text = String::new();
            while rest > 0 || text.is_empty() {
                text.push_str(letters[(rest % 10) as usize]);
                rest /= 10;
            }
            text
        };
        (0..words).map(|_| word(self)).collect::<Vec<_>>().join(" ")
    }

    /// A unit vector near one of the topics.
    fn embedding(&mut self) -> HalfVector {
        let mut topic = Self(self.below(TOPICS));
        let mut vector: Vec<f32> = (0..DIMENSIONS)
            .map(|_| (topic.unit() - 0.5) + 0.6 * (self.unit() - 0.5))
            .collect();
        let length = vector.iter().map(|x| x * x).sum::<f32>().sqrt();
        for x in &mut vector {
            *x /= length;
        }
        HalfVector::from_f32_slice(&vector)
    }
}
