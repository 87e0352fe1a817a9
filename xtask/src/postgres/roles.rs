//! Roles, the database `tomari` and the extension `vector`.

use super::psql::Psql;
use super::urls;

/// Owns the schema and runs migrations.
pub const OWNER_ROLE: &str = "tomari_owner";
/// The application's role; row-level security applies to it.
pub const APP_ROLE: &str = "tomari_app";
/// The database for development.
pub const DATABASE: &str = "tomari";

/// Passwords of the two login roles.
#[derive(Debug)]
pub(super) struct Passwords<'a> {
    pub(super) owner: &'a str,
    pub(super) app: &'a str,
}

/// Counts what [`provision`] makes; [`COMPLETE`] when nothing is missing.
pub(super) const CHECK: &str = "SELECT concat_ws('|',
    (SELECT count(*) FROM pg_roles WHERE rolname IN ('tomari_owner', 'tomari_app')
        AND rolcanlogin AND NOT rolsuper AND NOT rolbypassrls),
    (SELECT count(*) FROM pg_database WHERE datname = 'tomari' AND shobj_description(oid, 'pg_database') IS NOT NULL))";
pub(super) const COMPLETE: &str = "2|1";

/// Makes what is missing and sets both passwords. `admin_url` may create roles and databases.
pub(super) fn provision(psql: &Psql, admin_url: &str, passwords: &Passwords<'_>) -> anyhow::Result<()> {
    psql.run(admin_url, &roles_sql(passwords))?;
    let exists = psql.run(
        admin_url,
        "SELECT count(*) FROM pg_database WHERE datname = 'tomari'",
    )?;
    // Before the database, which is then copied with the extension in it.
    psql.run(&urls::with_database(admin_url, "template1"), EXTENSION)?;
    if exists == "0" {
        psql.run(
            admin_url,
            &format!("CREATE DATABASE {DATABASE} OWNER {OWNER_ROLE} ENCODING 'UTF8'"),
        )?;
    }
    psql.run(&urls::with_database(admin_url, DATABASE), EXTENSION)?;
    // Last: says that all of the above is there.
    psql.run(
        admin_url,
        &format!("COMMENT ON DATABASE {DATABASE} IS 'Tomari, for development'"),
    )
    .map(drop)
}

const EXTENSION: &str = "CREATE EXTENSION IF NOT EXISTS vector";

fn roles_sql(passwords: &Passwords<'_>) -> String {
    let create = |role: &str| {
        format!(
            "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}') THEN CREATE ROLE {role}; END IF; END $$;\n"
        )
    };
    // A hosted service's administrator may not name SUPERUSER or BYPASSRLS at all; new roles have neither.
    format!(
        "{}{}ALTER ROLE {OWNER_ROLE} LOGIN CREATEDB NOCREATEROLE PASSWORD '{}';\n\
         ALTER ROLE {APP_ROLE} LOGIN NOCREATEDB NOCREATEROLE PASSWORD '{}';\n\
         GRANT {OWNER_ROLE} TO CURRENT_USER;\n",
        create(OWNER_ROLE),
        create(APP_ROLE),
        passwords.owner,
        passwords.app,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_application_role_may_not_create_databases() {
        let sql = roles_sql(&Passwords {
            owner: "0a",
            app: "0b",
        });
        assert!(sql.contains("ALTER ROLE tomari_owner LOGIN CREATEDB NOCREATEROLE PASSWORD '0a'"));
        assert!(sql.contains("ALTER ROLE tomari_app LOGIN NOCREATEDB NOCREATEROLE PASSWORD '0b'"));
        assert!(!sql.contains(" SUPERUSER") && !sql.contains(" BYPASSRLS"));
    }
}
