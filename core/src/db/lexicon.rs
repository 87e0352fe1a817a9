//! In how many published translations each term occurs.

use sqlx::PgConnection;

/// Replaces the lexicon of the context's facility.
pub async fn replace(
    db: &mut PgConnection,
    terms: &[i32],
    document_counts: &[i32],
    documents: i32,
) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM lexicon WHERE facility_id = current_facility()")
        .execute(&mut *db)
        .await?;
    sqlx::query(
        "INSERT INTO lexicon (facility_id, term, document_count)
         SELECT current_facility(), term, document_count FROM unnest($1::integer[], $2::integer[])
             AS r(term, document_count)",
    )
    .bind(terms)
    .bind(document_counts)
    .execute(&mut *db)
    .await?;
    sqlx::query(
        "INSERT INTO lexicon_sizes (facility_id, documents) VALUES (current_facility(), $1)
         ON CONFLICT ON CONSTRAINT lexicon_sizes_pkey DO UPDATE SET documents = excluded.documents",
    )
    .bind(documents)
    .execute(db)
    .await?;
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
