//! The search statement: both arms, their fusion and the texts to show, in one round trip.

use pgvector::HalfVector;
use sqlx::PgExecutor;
use tomari_shared::ids::IntentId;
use tomari_shared::language::Language;
use uuid::Uuid;

/// What to search for.
#[derive(Debug)]
pub struct Query<'a> {
    /// Word and gram terms of the question, words first.
    pub terms: &'a [i32],
    /// How often each occurs.
    pub counts: &'a [f32],
    /// How many of the terms are words.
    pub words: usize,
    /// The question's language.
    pub language: Language,
    /// Whether in-house entries may be found.
    pub in_house: bool,
    /// Languages to show an entry in, best first; an entry in none of them is shown in the one that matched.
    pub languages: &'a [Language],
    /// How many intents to find.
    pub limit: i64,
    /// What the best translations add to the question.
    pub feedback: Feedback,
    /// The question's embedding, and the model that made it; none leaves the lexical arm alone.
    pub embedding: Option<(&'a HalfVector, &'a str)>,
    /// What the lexical score counts, which is at most 1.
    pub lexical_weight: f64,
    /// What nearness counts beside it.
    pub embedding_weight: f64,
}

/// Pseudo-relevance feedback.
#[derive(Clone, Copy, Debug)]
pub struct Feedback {
    /// From how many translations terms are taken.
    pub translations: i64,
    /// How many terms are taken for each arm.
    pub terms: i64,
    /// The weight of the heaviest of them, beside the heaviest of the question's.
    pub weight: f64,
    /// In houses with fewer translations there is none: hardly two entries say the same there.
    pub from_documents: i64,
    /// In houses with more there is none either: to score everything twice takes too long.
    pub to_documents: i64,
}

/// Where an index serves the dense arm, so many of the nearest are looked at.
const NEAREST: i32 = 200;

/// An intent found.
#[derive(Clone, Debug)]
pub struct Hit {
    /// The intent.
    pub intent_id: IntentId,
    /// The house's own id for it.
    pub external_id: String,
    /// What it is ranked by: the lexical score, and what nearness adds.
    pub score: f32,
    /// Mean of the words' and the grams' scores, each divided by the facility's best: 0 to 1.
    pub lexical: f32,
    /// Cosine of the angle between the question's embedding and the entry's, with a model.
    pub similarity: Option<f32>,
    /// The translation that matched: its language and texts.
    pub matched: Text,
    /// The translation to show.
    pub shown: Text,
}

/// Texts of a translation.
#[derive(Clone, Debug)]
pub struct Text {
    /// Its language.
    pub language: Language,
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// Other phrasings.
    pub alternatives: Vec<String>,
}

/// What a search found.
#[derive(Debug, Default)]
pub struct Results {
    /// Intents, best first.
    pub hits: Vec<Hit>,
    /// Inverse document frequencies of the question's terms, in their order.
    pub term_weights: Vec<f32>,
    /// In how many of the translations searched each of them occurs.
    pub document_counts: Vec<i64>,
    /// Mean similarity of the facility's entries to the question, with a model.
    pub mean_similarity: Option<f32>,
}

#[derive(sqlx::FromRow)]
struct Row {
    weights: Vec<f32>,
    containing: Vec<i64>,
    intent_id: Option<Uuid>,
    external_id: Option<String>,
    score: Option<f32>,
    lexical: Option<f32>,
    similarity: Option<f32>,
    mean_similarity: Option<f32>,
    matched_language: Option<String>,
    matched_question: Option<String>,
    matched_answer: Option<String>,
    matched_alternatives: Option<Vec<String>>,
    shown_language: Option<String>,
    shown_question: Option<String>,
    shown_answer: Option<String>,
    shown_alternatives: Option<Vec<String>>,
}

/// BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework") as an inner product: the stored
/// vectors hold each term's saturated, length-normalised frequency, the query's its inverse document frequency
/// ln(1 + (N − n + ½) / (n + ½)). Exact: every published translation of the facility is scored.
///
/// Then once more with pseudo-relevance feedback (Rocchio 1971, without his negative part): the telling terms of the best
/// translations are added to the question's, so that an entry that says the same in other words is found, too.
const SEARCH: &str = "
WITH sizes AS MATERIALIZED (
    -- The translations in the question's language if there are any, else all of them.
    SELECT language, documents, bool_or(language = $7) OVER () AS in_language
    FROM lexicon_sizes WHERE facility_id = current_facility()
), scope AS MATERIALIZED (
    SELECT array_agg(language) AS languages, sum(documents) AS documents
    FROM sizes WHERE language = $7 OR NOT in_language
), asked AS MATERIALIZED (
    SELECT q.ordinal, q.term, q.ordinal <= $3 AS is_word, q.count, idf.idf, idf.containing
    FROM scope
    CROSS JOIN unnest($1::integer[], $2::real[]) WITH ORDINALITY AS q(term, count, ordinal)
    CROSS JOIN LATERAL (
        SELECT inverse_document_frequency(sum(document_count), scope.documents) AS idf,
               coalesce(sum(document_count), 0)::bigint AS containing
        FROM lexicon
        WHERE facility_id = current_facility() AND term = q.term AND language = ANY (scope.languages)
    ) idf
), query AS MATERIALIZED (
    SELECT term_vector(array_agg(term) FILTER (WHERE is_word),
                       array_agg((count * idf)::real) FILTER (WHERE is_word)) AS words,
           term_vector(array_agg(term) FILTER (WHERE NOT is_word),
                       array_agg((count * idf)::real) FILTER (WHERE NOT is_word)) AS grams,
           coalesce(array_agg(idf::real ORDER BY ordinal), '{}') AS weights,
           coalesce(array_agg(containing ORDER BY ordinal), '{}') AS containing
    FROM asked
), heard_from AS MATERIALIZED (
    -- Squared: one that is far behind the best has little to say.
    SELECT intent_id, language, power(score / max(score) OVER (), 2) AS share
    FROM (SELECT s.* FROM query CROSS JOIN LATERAL score_translations(words, grams, $4) s
          WHERE score > 0 ORDER BY score DESC, intent_id, language
          LIMIT (SELECT CASE WHEN sum(documents) BETWEEN $11 AND $17 THEN $8 ELSE 0 END FROM sizes)) best
), heard AS MATERIALIZED (
    SELECT arm.is_word, h.term, sum(f.share * h.weight) AS count
    FROM heard_from f
    JOIN translations t ON t.facility_id = current_facility() AND t.intent_id = f.intent_id
        AND t.language = f.language
    CROSS JOIN LATERAL (VALUES (true, t.word_vector), (false, t.gram_vector)) AS arm(is_word, vector)
    CROSS JOIN LATERAL vector_terms(arm.vector) h
    GROUP BY arm.is_word, h.term
), telling AS (
    SELECT h.is_word, h.term, h.count * idf.idf AS weight
    FROM scope
    CROSS JOIN heard h
    CROSS JOIN LATERAL (
        SELECT inverse_document_frequency(sum(document_count), scope.documents) AS idf
        FROM lexicon
        WHERE facility_id = current_facility() AND term = h.term AND language = ANY (scope.languages)
    ) idf
), ranked AS (
    SELECT is_word, term, weight / max(weight) OVER (PARTITION BY is_word) AS share,
           row_number() OVER (PARTITION BY is_word ORDER BY weight DESC, term) AS place
    FROM telling
), heaviest AS (
    SELECT is_word, max(count * idf) AS weight FROM asked GROUP BY is_word
), terms AS (
    SELECT is_word, term, count * idf AS weight FROM asked
    UNION ALL
    SELECT is_word, r.term, $10 * h.weight * r.share FROM ranked r JOIN heaviest h USING (is_word) WHERE r.place <= $9
), added AS (
    SELECT is_word, term, sum(weight)::real AS weight FROM terms GROUP BY is_word, term
), expanded AS MATERIALIZED (
    SELECT term_vector(array_agg(term) FILTER (WHERE is_word), array_agg(weight) FILTER (WHERE is_word)) AS words,
           term_vector(array_agg(term) FILTER (WHERE NOT is_word),
                       array_agg(weight) FILTER (WHERE NOT is_word)) AS grams
    FROM added
), nearness AS MATERIALIZED (
    SELECT * FROM similarities($12, $13, $14)
), spread AS (
    -- Models differ in how near everything is to everything: what counts is how far above the usual.
    SELECT avg(similarity) AS usual, nullif(max(similarity) - avg(similarity), 0) AS best FROM nearness
), scored AS (
    SELECT s.intent_id, s.language, s.score / 2 AS lexical, n.similarity,
           $16 * s.score / 2 + $15 * coalesce(greatest(n.similarity - spread.usual, 0) / spread.best, 0) AS score
    FROM expanded
    CROSS JOIN spread
    CROSS JOIN LATERAL score_translations(words, grams, $4) s
    LEFT JOIN nearness n ON n.content_id = s.content_id
), best AS (
    SELECT DISTINCT ON (intent_id) *
    FROM scored
    WHERE score > 0
    ORDER BY intent_id, score DESC, array_position($5, language), language
), found AS (
    SELECT * FROM best ORDER BY score DESC, intent_id LIMIT $6
)
SELECT q.weights, q.containing, f.intent_id, i.external_id, f.score::real, f.lexical::real, f.similarity::real,
       (SELECT usual::real FROM spread) AS mean_similarity,
       m.language AS matched_language, m.question AS matched_question, m.answer AS matched_answer,
       m.alternatives AS matched_alternatives,
       s.language AS shown_language, s.question AS shown_question, s.answer AS shown_answer,
       s.alternatives AS shown_alternatives
FROM query q
LEFT JOIN found f ON true
LEFT JOIN intents i ON i.facility_id = current_facility() AND i.id = f.intent_id
LEFT JOIN translations m
    ON m.facility_id = current_facility() AND m.intent_id = f.intent_id AND m.language = f.language
LEFT JOIN LATERAL (
    SELECT * FROM translations t
    WHERE t.facility_id = current_facility() AND t.intent_id = f.intent_id
      AND (t.language = ANY ($5) OR t.language = f.language)
    ORDER BY array_position($5, t.language) NULLS LAST LIMIT 1
) s ON true
ORDER BY f.score DESC, f.intent_id";

/// Searches the context's facility. Hits come best first.
pub async fn search(db: impl PgExecutor<'_>, query: &Query<'_>) -> Result<Results, sqlx::Error> {
    let languages: Vec<&str> = query.languages.iter().map(|language| language.tag()).collect();
    let rows: Vec<Row> = sqlx::query_as(SEARCH)
        .bind(query.terms)
        .bind(query.counts)
        .bind(i64::try_from(query.words).unwrap_or(i64::MAX))
        .bind(query.in_house)
        .bind(languages)
        .bind(query.limit)
        .bind(query.language.tag())
        .bind(query.feedback.translations)
        .bind(query.feedback.terms)
        .bind(query.feedback.weight)
        .bind(query.feedback.from_documents)
        .bind(query.embedding.map(|(embedding, _)| embedding))
        .bind(query.embedding.map(|(_, model)| model))
        .bind(NEAREST)
        .bind(query.embedding_weight)
        .bind(query.lexical_weight)
        .bind(query.feedback.to_documents)
        .fetch_all(db)
        .await?;
    let mut results = Results::default();
    for row in rows {
        results.term_weights = row.weights;
        results.document_counts = row.containing;
        results.mean_similarity = row.mean_similarity;
        let text = |language: Option<String>, question, answer, alternatives| {
            let (Some(language), Some(question), Some(answer), Some(alternatives)) =
                (language, question, answer, alternatives)
            else {
                return Ok(None);
            };
            Ok::<_, sqlx::Error>(Some(Text {
                language: super::language(&language)?,
                question,
                answer,
                alternatives,
            }))
        };
        let matched = text(
            row.matched_language,
            row.matched_question,
            row.matched_answer,
            row.matched_alternatives,
        )?;
        let shown = text(
            row.shown_language,
            row.shown_question,
            row.shown_answer,
            row.shown_alternatives,
        )?;
        if let (Some(intent_id), Some(external_id), Some(score), Some(lexical), Some(matched), Some(shown)) = (
            row.intent_id,
            row.external_id,
            row.score,
            row.lexical,
            matched,
            shown,
        ) {
            results.hits.push(Hit {
                intent_id: IntentId(intent_id),
                external_id,
                score,
                lexical,
                similarity: row.similarity,
                matched,
                shown,
            });
        }
    }
    Ok(results)
}
