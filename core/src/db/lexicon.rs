//! In how many published translations each term occurs, by language.

use std::collections::BTreeMap;

use sqlx::PgConnection;
use tomari_shared::language::Language;

/// Counts over the published translations in one language.
#[derive(Debug, Default)]
pub struct LanguageCounts {
    /// Translations.
    pub documents: i32,
    /// In how many of them each term occurs.
    pub terms: BTreeMap<i32, i32>,
}

/// Replaces the lexicon of the context's facility.
pub async fn replace(
    db: &mut PgConnection,
    counts: &BTreeMap<Language, LanguageCounts>,
) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM lexicon WHERE facility_id = current_facility()")
        .execute(&mut *db)
        .await?;
    sqlx::query("DELETE FROM lexicon_sizes WHERE facility_id = current_facility()")
        .execute(&mut *db)
        .await?;
    for (language, counts) in counts {
        sqlx::query(
            "INSERT INTO lexicon (facility_id, language, term, document_count)
             SELECT current_facility(), $1, term, document_count FROM unnest($2::integer[], $3::integer[])
                 AS r(term, document_count)",
        )
        .bind(language.tag())
        .bind(counts.terms.keys().copied().collect::<Vec<_>>())
        .bind(counts.terms.values().copied().collect::<Vec<_>>())
        .execute(&mut *db)
        .await?;
        sqlx::query(
            "INSERT INTO lexicon_sizes (facility_id, language, documents) VALUES (current_facility(), $1, $2)",
        )
        .bind(language.tag())
        .bind(counts.documents)
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

/// Takes the lock under which a facility's knowledge is indexed: one at a time, until the transaction ends.
pub async fn lock(db: &mut PgConnection) -> Result<(), sqlx::Error> {
    sqlx::query(
        "SELECT pg_advisory_xact_lock(hashtextextended('knowledge ' || current_facility()::text, 0))",
    )
    .execute(db)
    .await?;
    Ok(())
}
