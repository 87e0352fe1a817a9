//! The job queue, over the real database: what must hold when processes are lost, when they end, and as time passes.

mod drain;
mod failing;
mod idle;
mod lost;
mod once;
mod probe;
mod recurring;
