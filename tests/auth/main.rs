//! Who may do what: the edge's word, accounts of staff, their sessions, their team, and every route in every role.

mod assertion;
mod invitations;
mod log_in;
mod matrix;
mod passwords;
mod refresh;
mod registration;
mod revocation;
mod sessions;
mod team;
