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

/// One translation of an intent found: the one that matched, or one in a language to show it in.
#[derive(sqlx::FromRow)]
struct Row {
    /// With the first row only, and the next as well.
    weights: Option<Vec<f32>>,
    containing: Option<Vec<i64>>,
    mean_similarity: Option<f32>,
    intent_id: Option<Uuid>,
    external_id: Option<String>,
    score: Option<f32>,
    lexical: Option<f32>,
    similarity: Option<f32>,
    matched_language: Option<String>,
    language: Option<String>,
    question: Option<String>,
    answer: Option<String>,
    alternatives: Option<Vec<String>>,
}

/// BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework") as an inner product: the stored
/// vectors hold each term's saturated, length-normalised frequency, the query's its inverse document frequency
/// ln(1 + (N − n + ½) / (n + ½)). Exact: every published translation of the facility is scored.
///
/// Then once more with pseudo-relevance feedback (Rocchio 1971, without his negative part): the telling terms of the best
/// translations are added to the question's, so that an entry that says the same in other words is found, too.
///
/// What no question needs costs all the same when the statement starts: without an embedding there is no dense arm in it, and
/// feedback is a function, entered in the houses that have it.
macro_rules! search_statement {
    (nearness: $nearness:literal, scored: $scored:literal, mean_similarity: $mean_similarity:literal) => {
        concat!(
            "
WITH sizes AS MATERIALIZED (
    SELECT language, documents, bool_or(language = $7) OVER () AS in_language
    FROM lexicon_sizes WHERE facility_id = (SELECT current_facility())
), scope AS MATERIALIZED (
    -- The translations in the question's language if there are any, else all of them.
    SELECT array_agg(language) FILTER (WHERE language = $7 OR NOT in_language) AS languages,
           sum(documents) FILTER (WHERE language = $7 OR NOT in_language) AS documents,
           sum(documents) AS all_documents
    FROM sizes
), known AS MATERIALIZED (
    SELECT term, sum(document_count) AS containing
    FROM lexicon
    WHERE facility_id = (SELECT current_facility()) AND term = ANY ($1)
      AND language = ANY ((SELECT languages FROM scope)::text[])
    GROUP BY term
), asked AS MATERIALIZED (
    SELECT q.ordinal, q.term, q.ordinal <= $3 AS is_word, q.count, coalesce(k.containing, 0) AS containing,
           inverse_document_frequency(k.containing, (SELECT documents FROM scope)) AS idf
    FROM unnest($1::integer[], $2::real[]) WITH ORDINALITY AS q(term, count, ordinal)
    LEFT JOIN known k ON k.term = q.term
), query AS MATERIALIZED (
    SELECT term_vector(array_agg(term) FILTER (WHERE is_word),
                       array_agg((count * idf)::real) FILTER (WHERE is_word)) AS words,
           term_vector(array_agg(term) FILTER (WHERE NOT is_word),
                       array_agg((count * idf)::real) FILTER (WHERE NOT is_word)) AS grams,
           array_agg(count * idf ORDER BY ordinal) AS exact_weights,
           coalesce(array_agg(idf::real ORDER BY ordinal), '{}') AS weights,
           coalesce(array_agg(containing ORDER BY ordinal), '{}') AS containing
    FROM asked
), expanded AS MATERIALIZED (
    SELECT e.expanded_words AS words, e.expanded_grams AS grams
    FROM query q
    CROSS JOIN scope
    CROSS JOIN LATERAL with_feedback(
        q.words, q.grams, $4, $1, q.exact_weights, $3, scope.languages, scope.documents,
        scope.all_documents BETWEEN $11 AND $12, $8, $9, $10
    ) e
)",
            $nearness,
            ", best AS (
    SELECT DISTINCT ON (intent_id) *
    FROM (",
            $scored,
            ") scored
    WHERE score > 0
    ORDER BY intent_id, score DESC, array_position($5, language), language
), found AS MATERIALIZED (
    SELECT *, row_number() OVER (ORDER BY score DESC, intent_id) AS place
    FROM best ORDER BY score DESC, intent_id LIMIT $6
)
SELECT CASE WHEN f.place = 1 IS NOT FALSE THEN q.weights END AS weights,
       CASE WHEN f.place = 1 IS NOT FALSE THEN q.containing END AS containing, ",
            $mean_similarity,
            " AS mean_similarity, f.intent_id,
       CASE WHEN t.language = f.language THEN (
           SELECT external_id FROM intents WHERE facility_id = (SELECT current_facility()) AND id = f.intent_id
       ) END AS external_id,
       f.score::real, f.lexical::real, f.similarity::real, f.language AS matched_language,
       t.language, t.question, t.answer, t.alternatives
FROM query q
LEFT JOIN found f ON true
LEFT JOIN translations t
    ON t.facility_id = (SELECT current_facility()) AND t.intent_id = f.intent_id
    AND t.reviewed AND (t.language = f.language OR t.language = ANY ($5))
ORDER BY f.place"
        )
    };
}

const LEXICAL: &str = search_statement!(
    nearness: "",
    scored: "
        SELECT s.intent_id, s.language, s.score / 2 AS lexical, NULL::double precision AS similarity,
               $13 * s.score / 2 AS score
        FROM expanded
        CROSS JOIN LATERAL score_translations(words, grams, $4) s",
    mean_similarity: "NULL::real"
);

const HYBRID: &str = search_statement!(
    nearness: "
, nearness AS MATERIALIZED (
    SELECT * FROM similarities($14, $15, $16)
), spread AS (
    -- Models differ in how near everything is to everything: what counts is how far above the usual.
    SELECT avg(similarity) AS usual, nullif(max(similarity) - avg(similarity), 0) AS best FROM nearness
)",
    scored: "
        SELECT s.intent_id, s.language, s.score / 2 AS lexical, n.similarity,
               $13 * s.score / 2
                   + $17 * coalesce(greatest(n.similarity - spread.usual, 0) / spread.best, 0) AS score
        FROM expanded
        CROSS JOIN spread
        CROSS JOIN LATERAL score_translations(words, grams, $4) s
        LEFT JOIN nearness n ON n.content_id = s.content_id",
    mean_similarity: "(SELECT usual::real FROM spread)"
);

/// Searches the context's facility. Hits come best first.
pub async fn search(db: impl PgExecutor<'_>, query: &Query<'_>) -> Result<Results, sqlx::Error> {
    let languages: Vec<&str> = query.languages.iter().map(|language| language.tag()).collect();
    let statement = if query.embedding.is_some() {
        HYBRID
    } else {
        LEXICAL
    };
    let mut statement = sqlx::query_as(statement)
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
        .bind(query.feedback.to_documents)
        .bind(query.lexical_weight);
    if let Some((embedding, model)) = query.embedding {
        statement = statement
            .bind(embedding)
            .bind(model)
            .bind(NEAREST)
            .bind(query.embedding_weight);
    }
    let rows: Vec<Row> = statement.fetch_all(db).await?;
    let mut results = Results::default();
    if let Some(first) = rows.first() {
        results.term_weights = first.weights.clone().unwrap_or_default();
        results.document_counts = first.containing.clone().unwrap_or_default();
        results.mean_similarity = first.mean_similarity;
    }
    for rows in rows.chunk_by(|a, b| a.intent_id == b.intent_id) {
        results.hits.extend(hit(rows, query.languages)?);
    }
    Ok(results)
}

/// The hit that the rows of one intent make; none of the row that is there without one.
fn hit(rows: &[Row], languages: &[Language]) -> Result<Option<Hit>, sqlx::Error> {
    let Some(matched) = rows.iter().find(|row| row.language == row.matched_language) else {
        return Ok(None);
    };
    let shown = languages
        .iter()
        .find_map(|language| {
            rows.iter()
                .find(|row| row.language.as_deref() == Some(language.tag()))
        })
        .unwrap_or(matched);
    let (Some(intent_id), Some(external_id), Some(score), Some(lexical)) = (
        matched.intent_id,
        matched.external_id.clone(),
        matched.score,
        matched.lexical,
    ) else {
        return Ok(None);
    };
    Ok(Some(Hit {
        intent_id: IntentId(intent_id),
        external_id,
        score,
        lexical,
        similarity: matched.similarity,
        matched: text(matched)?,
        shown: text(shown)?,
    }))
}

fn text(row: &Row) -> Result<Text, sqlx::Error> {
    Ok(Text {
        language: super::language(row.language.as_deref().unwrap_or_default())?,
        question: row.question.clone().unwrap_or_default(),
        answer: row.answer.clone().unwrap_or_default(),
        alternatives: row.alternatives.clone().unwrap_or_default(),
    })
}
