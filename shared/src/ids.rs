//! Identifiers: UUIDs, version 7 where the server makes them, so that they sort by creation.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(value: Uuid) -> Self {
                Self(value)
            }
        }
    };
}

id!(
    /// A facility: one house, the tenant.
    FacilityId
);
id!(
    /// A guest session, begun by scanning a QR code.
    GuestSessionId
);
id!(
    /// A conversation between guests of one session and the house.
    ConversationId
);
id!(
    /// An escalation: a guest's need for a person.
    EscalationId
);
id!(
    /// One thing told to one person.
    DeliveryId
);
id!(
    /// A place of a house that has a printed code.
    PlaceId
);
id!(
    /// An import of knowledge.
    ImportId
);
id!(
    /// A webhook of a facility.
    WebhookId
);
id!(
    /// A stored message.
    MessageId
);
id!(
    /// The id a browser gives a message before sending it, so that sending twice stores once.
    ClientMessageId
);
id!(
    /// A knowledge intent: one thing guests ask about, with its translations.
    IntentId
);
id!(
    /// A group of questions that mean the same and were asked in vain.
    QuestionGroupId
);
id!(
    /// A member of staff.
    UserId
);
id!(
    /// A staff session: one browser signed in, and the family of its refresh tokens.
    StaffSessionId
);
id!(
    /// An invitation to work for a facility.
    InvitationId
);
id!(
    /// An entry of the audit log.
    AuditEventId
);
id!(
    /// One request, from the edge through the core's logs to the problem the guest sees.
    RequestId
);
