//! Importing in the background.

use serde::{Deserialize, Serialize};
use tokio::sync::watch;
use tomari_shared::audit::AuditAction;
use tomari_shared::ids::{FacilityId, ImportId};
use tomari_shared::imports::ImportFault;
use tomari_shared::limits::IMPORT_FAULTS_KEPT;
use tracing::warn;

use super::{Progress, Row, RowFault, decode, parse, store};
use crate::accounts::context::audit;
use crate::app::App;
use crate::db::imports::{self, Begun, End, Reached};
use crate::db::{self, lexicon};
use crate::jobs::Job;

/// How often an import is begun at most. What ends its process, or fails, so often is given up, so that the house can go on; the waits
/// between make half an hour.
const BEGUN_AT_MOST: i16 = 8;

/// Imports a file that was taken in.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ImportJob {
    /// The facility.
    pub facility: FacilityId,
    /// Which of its imports.
    pub import: ImportId,
}

impl Job for ImportJob {
    const KIND: &'static str = "import";

    async fn work(&self, app: &App) -> anyhow::Result<()> {
        let mut tx = db::begin_facility(&app.db, self.facility).await?;
        let Some(begun) = imports::begin(&mut *tx, self.import).await? else {
            return Ok(());
        };
        if begun.times > BEGUN_AT_MOST {
            warn!(import = %self.import, "an import was begun too often; it is given up");
            imports::end(&mut *tx, self.import, End::Failed, app.clock.now()).await?;
            tx.commit().await?;
            return Ok(());
        }
        tx.commit().await?;
        let (content, format) = (begun.content.clone(), begun.format);
        // Ten megabytes take a while, and others wait for this thread.
        let read = tokio::task::spawn_blocking(move || {
            // That it is text was seen when it was taken in.
            parse(&decode(&content).unwrap_or_default(), format)
        })
        .await?;
        match read {
            Ok(rows) => import(app, self, &begun, &rows).await,
            Err(faults) => refuse(app, self, &faults).await,
        }
    }
}

async fn refuse(app: &App, job: &ImportJob, faults: &[RowFault]) -> anyhow::Result<()> {
    let kept: Vec<ImportFault> = faults.iter().take(IMPORT_FAULTS_KEPT).map(view).collect();
    let mut tx = db::begin_facility(&app.db, job.facility).await?;
    let end = End::Refused(&kept, faults.len());
    imports::end(&mut *tx, job.import, end, app.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Stores the rows and ends the import, in one transaction; tells meanwhile, in others, how far it is.
async fn import(app: &App, job: &ImportJob, begun: &Begun, rows: &[Row]) -> anyhow::Result<()> {
    let mut tx = db::begin_facility(&app.db, job.facility).await?;
    // Who else has begun this import waits here, and then finds that it has ended.
    lexicon::lock(&mut tx).await?;
    if !imports::is_open(&mut *tx, job.import).await? {
        return Ok(());
    }
    let (told, reached) = watch::channel(Reached {
        rows: rows.len(),
        ..Reached::default()
    });
    let storing = async {
        // Dropped when it is done, which ends the telling.
        let told = told;
        store(app, &mut tx, rows, |progress| {
            told.send_modify(|reached| match progress {
                Progress::Stored(done, _) => reached.stored = done,
                Progress::Indexed(done, all) => reached.indexed = Some((done, all)),
            });
        })
        .await
    };
    let (imported, ()) = tokio::join!(storing, tell(app, job, reached));
    let imported = imported?;
    let done = End::Done {
        intents: imported.intents,
        rows: imported.translations,
    };
    imports::end(&mut *tx, job.import, done, app.clock.now()).await?;
    let (action, who) = (AuditAction::KnowledgeImported, Some(begun.user));
    audit(app, &mut tx, action, who, Some(&begun.name)).await?;
    tx.commit().await?;
    Ok(())
}

/// Notes how far it is, whenever that has changed since the last note. That a note fails is no reason to stop.
async fn tell(app: &App, job: &ImportJob, mut reached: watch::Receiver<Reached>) {
    reached.mark_changed();
    while reached.changed().await.is_ok() {
        let now = *reached.borrow_and_update();
        let noted = async {
            let mut tx = db::begin_facility(&app.db, job.facility).await?;
            imports::progress(&mut *tx, job.import, now).await?;
            tx.commit().await
        };
        if let Err(error) = noted.await {
            warn!(%error, "how far an import is can't be noted");
        }
    }
}

fn view(fault: &RowFault) -> ImportFault {
    ImportFault {
        line: fault.line,
        column: fault.fault.column,
        kind: fault.fault.kind,
        detail: fault.fault.detail.chars().take(300).collect(),
    }
}
