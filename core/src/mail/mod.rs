//! Mail to staff: what is said, and how it is sent. A mail is a job, enqueued with what makes it necessary; the job
//! looks everything up when it runs, and makes the secret of a link then, so that no secret waits in the queue.

mod job;
mod mailer;
mod texts;

pub use job::{MailJob, enqueue, work};
pub use mailer::{Mail, MailError, Mailer};
