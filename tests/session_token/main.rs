//! Guest sessions: starting, resuming, handing over to another device, and what a session sees live.

mod guessing;
mod handover;
mod joining;
mod live;
mod starting;
