//! What readiness and start-up checks ask the database.

use sqlx::PgExecutor;

/// What the connected role may do that the application must not.
#[derive(Debug, sqlx::FromRow)]
pub struct RolePowers {
    /// The role connected as.
    pub role: String,
    /// A superuser, or one that bypasses row-level security.
    pub bypasses_row_security: bool,
    /// Owner of a tenant table.
    pub owns_tables: bool,
    /// Member of `tomari_app`.
    pub is_app: bool,
}

/// The powers of the connected role.
pub async fn role_powers(db: impl PgExecutor<'_>) -> Result<RolePowers, sqlx::Error> {
    sqlx::query_as(
        "SELECT r.rolname::text AS role,
                r.rolsuper OR r.rolbypassrls AS bypasses_row_security,
                EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
                    AND c.relkind = 'r' AND pg_has_role(r.oid, c.relowner, 'MEMBER')) AS owns_tables,
                pg_has_role(r.oid, 'tomari_app', 'MEMBER') AS is_app
         FROM pg_roles r WHERE r.rolname = current_user",
    )
    .fetch_one(db)
    .await
}

/// The version of the newest migration applied; nothing on an empty database.
pub async fn migrated_to(db: impl PgExecutor<'_>) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT schema_version()").fetch_one(db).await
}
