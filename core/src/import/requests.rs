//! What people of the house ask of imports.

use tomari_shared::identity::Caller;
use tomari_shared::ids::ImportId;
use tomari_shared::imports::{Import, Imports, KnowledgeFormat};
use tomari_shared::limits::{IMPORT_NAME_MAX_CHARS, IMPORTS_LISTED, is_line};
use tomari_shared::problem::{FieldError, ProblemKind};

use super::{ImportJob, decode};
use crate::accounts::context::{self, StaffContext};
use crate::app::App;
use crate::db::FacilityTx;
use crate::db::imports::{self, NewImport};
use crate::db::violated_constraint;
use crate::error::{AppError, AppResult};
use crate::jobs;
use crate::random::uuid_v7;

/// The last ones.
pub async fn list(app: &App, caller: Caller) -> AppResult<Imports> {
    let mut tx = context::open(app, caller).await?.tx;
    let found = imports::list(&mut *tx, None, IMPORTS_LISTED).await?;
    tx.commit().await?;
    Ok(Imports { imports: found })
}

/// One of them.
pub async fn find(app: &App, caller: Caller, id: ImportId) -> AppResult<Import> {
    let mut tx = context::open(app, caller).await?.tx;
    let import = read(&mut tx, id).await?;
    tx.commit().await?;
    Ok(import)
}

/// Takes a file in. Its rows are checked and stored in the background, all or none.
pub async fn create(
    app: &App,
    caller: Caller,
    name: Option<&str>,
    format: KnowledgeFormat,
    content: &[u8],
) -> AppResult<Import> {
    let StaffContext { mut tx, user, .. } = context::open(app, caller).await?;
    let name = name.unwrap_or(match format {
        KnowledgeFormat::Csv => "knowledge.csv",
        KnowledgeFormat::JsonLines => "knowledge.jsonl",
    });
    let mut faults = Vec::new();
    if !is_line(name, IMPORT_NAME_MAX_CHARS) {
        let detail = format!("must be one line of at most {IMPORT_NAME_MAX_CHARS} characters");
        faults.push(FieldError::new("?name", detail));
    }
    match decode(content) {
        None => faults.push(FieldError::new("", "is neither UTF-8 nor CP932")),
        Some(text) if text.trim().is_empty() => faults.push(FieldError::new("", "is empty")),
        Some(_) => {}
    }
    if !faults.is_empty() {
        return Err(AppError::invalid(faults));
    }
    let at = app.clock.now();
    let id = ImportId(uuid_v7(&*app.random, at));
    let new = NewImport {
        id,
        user: user.id,
        name,
        format,
        content,
    };
    imports::insert(&mut *tx, &new, at)
        .await
        .map_err(|error| match violated_constraint(&error) {
            Some("imports_one_at_a_time") => AppError::new(
                ProblemKind::Conflict,
                "Another file is being imported. Wait until that is done.",
            ),
            _ => error.into(),
        })?;
    let job = ImportJob {
        facility: user.facility_id,
        import: id,
    };
    jobs::enqueue(&mut *tx, &job).await?;
    let import = read(&mut tx, id).await?;
    tx.commit().await?;
    Ok(import)
}

async fn read(tx: &mut FacilityTx, id: ImportId) -> AppResult<Import> {
    let found = imports::list(&mut **tx, Some(id), 1).await?;
    let none = || AppError::new(ProblemKind::NotFound, "There is no such import.");
    found.into_iter().next().ok_or_else(none)
}
