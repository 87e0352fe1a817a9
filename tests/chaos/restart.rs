//! PostgreSQL is stopped and started again under two processes, while guests ask and want a person: in one half of the rounds in order,
//! in the other as in a power cut. The processes are not restarted.

use std::sync::Arc;
use std::time::Instant;

use xtask::postgres::Shutdown;

use crate::tally::Tally;
use crate::terminated::under_load;
use crate::world::World;

pub(crate) async fn round(world: &World, number: u32) -> anyhow::Result<Tally> {
    let how = if number.is_multiple_of(2) {
        Shutdown::Fast
    } else {
        Shutdown::Immediate
    };
    under_load(world, &format!("restart_{number}"), async |_| {
        let postgres = Arc::clone(&world.postgres);
        let began = Instant::now();
        tokio::task::spawn_blocking(move || {
            postgres.stop(how)?;
            postgres.start()
        })
        .await??;
        Ok(began)
    })
    .await
}
