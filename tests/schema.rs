//! The schema itself: what every tenant table must have, found by walking the catalogue.

use harness::with_desk;
use sqlx::Row;

/// Tables of the public schema that hold no tenant's rows: what has no facility yet.
const NOT_TENANT: &[&str] = &["_sqlx_migrations", "registrations"];

#[tokio::test]
async fn every_tenant_table_has_forced_row_level_security() {
    with_desk(async |desk| {
        let tables = sqlx::query(
            "SELECT c.relname::text AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
                    EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'facility_id'
                            AND a.attnotnull) AS has_facility,
                    (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid
                        AND pg_get_expr(p.polqual, p.polrelid) LIKE '%current_facility()%') AS policies,
                    (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid
                        AND pg_get_expr(p.polqual, p.polrelid) NOT LIKE '%current_facility()%'
                        AND (p.polroles = '{0}' OR 'tomari_app'::regrole = ANY (p.polroles))) AS loopholes
             FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
             ORDER BY c.relname",
        )
        .fetch_all(&*desk.app.db)
        .await
        .expect("the catalogue");
        let mut checked = 0;
        for table in tables {
            let name: String = table.get("name");
            if NOT_TENANT.contains(&name.as_str()) {
                continue;
            }
            assert!(
                table.get::<bool, _>("enabled"),
                "{name}: row-level security is not enabled"
            );
            assert!(
                table.get::<bool, _>("forced"),
                "{name}: row-level security is not forced"
            );
            assert!(
                name == "facilities" || table.get::<bool, _>("has_facility"),
                "{name}: no facility_id"
            );
            assert_eq!(
                table.get::<i64, _>("policies"),
                1,
                "{name}: one policy on the current facility"
            );
            assert_eq!(
                table.get::<i64, _>("loopholes"),
                0,
                "{name}: a policy lets the application past it"
            );
            checked += 1;
        }
        assert_eq!(checked, 33, "tables checked");
    })
    .await;
}

#[tokio::test]
async fn every_constraint_has_a_name_of_ours() {
    with_desk(async |desk| {
        // PostgreSQL's own names for unnamed checks are table_check and table_column_check.
        let unnamed: Vec<String> = sqlx::query_scalar(
            "SELECT conrelid::regclass || '.' || conname FROM pg_constraint
             WHERE connamespace = 'public'::regnamespace AND contype = 'c' AND conname ~ '_check[0-9]*$'",
        )
        .fetch_all(&*desk.app.db)
        .await
        .expect("the catalogue");
        assert_eq!(unnamed, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn the_application_role_has_no_powers() {
    with_desk(async |desk| {
        let powers = tomari_core::db::health::role_powers(&*desk.app.db)
            .await
            .expect("the role");
        assert_eq!(powers.role, "tomari_app");
        assert!(!powers.bypasses_row_security && !powers.owns_tables && powers.is_app);
    })
    .await;
}

#[tokio::test]
async fn without_a_context_there_are_no_rows() {
    with_desk(async |desk| {
        let house = desk.house("hibari", &[]).await;
        let visible = "SELECT count(*) FROM facilities";
        let outside: i64 = sqlx::query_scalar(visible)
            .fetch_one(&*desk.app.db)
            .await
            .expect("counts");
        assert_eq!(outside, 0);
        let mut tx = tomari_core::db::begin_facility(&desk.app.db, house.id)
            .await
            .expect("begins");
        let inside: i64 = sqlx::query_scalar(visible)
            .fetch_one(&mut *tx)
            .await
            .expect("counts");
        assert_eq!(inside, 1);
        tx.commit().await.expect("commits");
        // The context ends with the transaction, on every connection of the pool.
        for _ in 0..8 {
            let after: i64 = sqlx::query_scalar(visible)
                .fetch_one(&*desk.app.db)
                .await
                .expect("counts");
            assert_eq!(after, 0);
        }
    })
    .await;
}

#[tokio::test]
async fn a_registration_is_seen_by_the_transaction_that_names_it_only() {
    with_desk(async |desk| {
        let register = async |slug: &str| {
            let body = serde_json::json!({
                "facility_name": slug, "slug": slug, "country": "JP", "time_zone": "Asia/Tokyo", "name": "Jun",
                "email": format!("jun@{slug}.example"), "password": harness::PASSWORD, "language": "ja",
            });
            let reply = desk.post("/api/v1/auth/register").json(&body).send().await;
            assert_eq!(reply.status, http::StatusCode::CREATED);
        };
        register("tsubame").await;
        register("suzume").await;
        let visible = "SELECT id FROM registrations";
        let outside: Vec<uuid::Uuid> = sqlx::query_scalar(visible)
            .fetch_all(&*desk.app.db)
            .await
            .expect("reads");
        assert!(outside.is_empty(), "{outside:?}");
        let ids: Vec<String> =
            sqlx::query_scalar("SELECT payload ->> 'registration' FROM graphile_worker._private_jobs")
                .fetch_all(&*desk.app.db)
                .await
                .expect("the jobs name them");
        assert_eq!(ids.len(), 2);
        for id in ids {
            let id: uuid::Uuid = id.parse().expect("an id");
            let mut tx = tomari_core::db::registrations::begin(&desk.app.db, id)
                .await
                .expect("begins");
            let inside: Vec<uuid::Uuid> = sqlx::query_scalar(visible)
                .fetch_all(&mut *tx)
                .await
                .expect("reads");
            assert_eq!(inside, [id]);
        }
    })
    .await;
}

#[tokio::test]
async fn a_job_exists_exactly_if_its_transaction_commits() {
    with_desk(async |desk| {
        let add = "SELECT graphile_worker.add_job('nothing', json_build_object('number', $1::int))";
        let mut tx = desk.app.db.begin().await.expect("begins");
        sqlx::query(add).bind(1).execute(&mut *tx).await.expect("adds");
        tx.rollback().await.expect("rolls back");
        let mut tx = desk.app.db.begin().await.expect("begins");
        sqlx::query(add).bind(2).execute(&mut *tx).await.expect("adds");
        tx.commit().await.expect("commits");
        let payloads: Vec<serde_json::Value> =
            sqlx::query_scalar("SELECT payload::jsonb FROM graphile_worker._private_jobs")
                .fetch_all(&*desk.app.db)
                .await
                .expect("jobs");
        assert_eq!(payloads, [serde_json::json!({ "number": 2 })]);
    })
    .await;
}
