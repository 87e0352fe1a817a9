//! What the examples have in common: one house, its people, and what happens there on one day. Ids, codes and tokens stand for those that
//! a real house makes; whoever tells the story to one puts what it answers in their place.

/// A request.
pub(super) const REQUEST: &str = "0192f0c1-2345-7000-8000-0000000000f1";

/// The house.
pub(super) const HOUSE: &str = "0192f0c1-2345-7000-8000-000000000001";
/// Its owner.
pub(super) const OWNER: &str = "0192f0c1-2345-7000-8000-000000000002";
/// The owner's session.
pub(super) const SESSION: &str = "0192f0c1-2345-7000-8000-000000000003";
/// The owner's session on a telephone.
pub(super) const OTHER_SESSION: &str = "0192f0c1-2345-7000-8000-000000000004";
/// A colleague.
pub(super) const COLLEAGUE: &str = "0192f0c1-2345-7000-8000-000000000005";
/// An invitation that is taken back.
pub(super) const INVITATION: &str = "0192f0c1-2345-7000-8000-000000000006";
/// A guest's session.
pub(super) const GUEST_SESSION: &str = "0192f0c1-2345-7000-8000-000000000007";
/// Its conversation.
pub(super) const CONVERSATION: &str = "0192f0c1-2345-7000-8000-000000000008";
/// The guest's question.
pub(super) const QUESTION: &str = "0192f0c1-2345-7000-8000-000000000009";
/// What is answered.
pub(super) const ANSWER: &str = "0192f0c1-2345-7000-8000-00000000000a";
/// The entry that the answer is from.
pub(super) const INTENT: &str = "0192f0c1-2345-7000-8000-00000000000b";
/// The guest's wish for a person.
pub(super) const ESCALATION: &str = "0192f0c1-2345-7000-8000-00000000000c";
/// What a person of the house writes.
pub(super) const REPLY: &str = "0192f0c1-2345-7000-8000-00000000000d";
/// A webhook.
pub(super) const WEBHOOK: &str = "0192f0c1-2345-7000-8000-00000000000e";
/// A delivery of it.
pub(super) const DELIVERY: &str = "0192f0c1-2345-7000-8000-00000000000f";
/// An entry that a person of the house writes.
pub(super) const ENTRY: &str = "0192f0c1-2345-7000-8000-000000000011";
/// An entry that is made of an unanswered question.
pub(super) const ANSWERING_ENTRY: &str = "0192f0c1-2345-7000-8000-000000000012";
/// A group of unanswered questions.
pub(super) const QUESTION_GROUP: &str = "0192f0c1-2345-7000-8000-000000000013";
/// A question of it.
pub(super) const UNANSWERED: &str = "0192f0c1-2345-7000-8000-000000000014";
/// The conversation in which it was asked.
pub(super) const OTHER_CONVERSATION: &str = "0192f0c1-2345-7000-8000-000000000015";
/// An entry of the audit log.
pub(super) const AUDIT_EVENT: &str = "0192f0c1-2345-7000-8000-000000000010";

/// A place of the house.
pub(super) const PLACE: &str = "0192f0c1-2345-7000-8000-000000000016";
/// A file that a person of the house imports.
pub(super) const IMPORT: &str = "0192f0c1-2345-7000-8000-000000000017";

/// The id that the guest's browser gives the question.
pub(super) const QUESTION_BY_BROWSER: &str = "3f0e7c52-6a1b-4c5d-9e8f-0a1b2c3d4e5f";
/// The id that a colleague's browser gives the reply.
pub(super) const REPLY_BY_BROWSER: &str = "7d2b9a64-1c3e-4f50-8a6b-5c4d3e2f1a0b";

/// The token in the link that verifies the owner's address.
pub(super) const VERIFICATION_TOKEN: &str = "the-token-of-the-verification-link";
/// The token in an invitation's link.
pub(super) const INVITATION_TOKEN: &str = "the-token-of-the-invitation-link";
/// The token in the link that resets a password.
pub(super) const RESET_TOKEN: &str = "the-token-of-the-reset-link";
/// An access token.
pub(super) const ACCESS_TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl";
/// The owner's password.
pub(super) const PASSWORD: &str = "seventeen quiet bamboo lanterns";
/// Their next one.
pub(super) const NEW_PASSWORD: &str = "eighteen quiet paper lanterns";
/// A hand-over code.
pub(super) const CODE: &str = "7KXM-2QHC";

/// When most of it happens.
pub(super) const NOW: &str = "2026-11-20T03:00:00Z";
/// Some time later.
pub(super) const LATER: &str = "2026-11-27T03:00:00Z";
