-- Guest sessions, conversations, messages.

CREATE TABLE conversations (
    id uuid NOT NULL,
    facility_id uuid NOT NULL,
    -- Who speaks for the house: the assistant, nobody yet (a person was asked for), a person.
    state text NOT NULL DEFAULT 'assistant',
    created_at timestamptz NOT NULL,
    CONSTRAINT conversations_pkey PRIMARY KEY (id),
    CONSTRAINT conversations_tenant_key UNIQUE (facility_id, id),
    CONSTRAINT conversations_facility_fkey FOREIGN KEY (facility_id) REFERENCES facilities (id),
    CONSTRAINT conversations_state_known CHECK (state IN ('assistant', 'waiting', 'staff'))
);
ALTER TABLE conversations ENABLE ROW LEVEL SECURITY;
ALTER TABLE conversations FORCE ROW LEVEL SECURITY;
CREATE POLICY conversations_tenant ON conversations USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE ON conversations TO tomari_app;

CREATE TABLE guest_sessions (
    id uuid NOT NULL,
    facility_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    in_house boolean NOT NULL,
    place text,
    language text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT guest_sessions_pkey PRIMARY KEY (id),
    CONSTRAINT guest_sessions_conversation_fkey
        FOREIGN KEY (facility_id, conversation_id) REFERENCES conversations (facility_id, id),
    CONSTRAINT guest_sessions_place_length CHECK (length(place) BETWEEN 1 AND 60),
    CONSTRAINT guest_sessions_expire_after_start CHECK (expires_at > created_at)
);
CREATE INDEX guest_sessions_conversation ON guest_sessions (facility_id, conversation_id);
ALTER TABLE guest_sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE guest_sessions FORCE ROW LEVEL SECURITY;
CREATE POLICY guest_sessions_tenant ON guest_sessions USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE ON guest_sessions TO tomari_app;

CREATE TABLE messages (
    id uuid NOT NULL,
    -- The order of a conversation, whatever the clocks of the replicas say.
    position bigint GENERATED ALWAYS AS IDENTITY,
    facility_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    author text NOT NULL,
    -- The browser's id of a guest's message: sent twice, stored once.
    client_message_id uuid,
    -- The message this one answers: an answer exists at most once per message.
    answers_id uuid,
    body text NOT NULL,
    language text NOT NULL,
    outcome text,
    confidence real,
    created_at timestamptz NOT NULL,
    CONSTRAINT messages_pkey PRIMARY KEY (id),
    CONSTRAINT messages_tenant_key UNIQUE (facility_id, id),
    CONSTRAINT messages_client_message_key UNIQUE (conversation_id, client_message_id),
    CONSTRAINT messages_answer_key UNIQUE (answers_id),
    CONSTRAINT messages_conversation_fkey
        FOREIGN KEY (facility_id, conversation_id) REFERENCES conversations (facility_id, id),
    CONSTRAINT messages_answers_fkey FOREIGN KEY (facility_id, answers_id) REFERENCES messages (facility_id, id),
    CONSTRAINT messages_author_known CHECK (author IN ('guest', 'assistant', 'staff')),
    CONSTRAINT messages_outcome_known CHECK (outcome IN ('answered', 'not_found')),
    CONSTRAINT messages_confidence_range CHECK (confidence BETWEEN 0 AND 1),
    CONSTRAINT messages_guest_parts CHECK ((author = 'guest') = (client_message_id IS NOT NULL)),
    CONSTRAINT messages_assistant_parts CHECK (
        (author = 'assistant') = (outcome IS NOT NULL)
        AND (author = 'assistant') = (confidence IS NOT NULL)
        AND (author <> 'assistant' OR answers_id IS NOT NULL)
    ),
    CONSTRAINT messages_body_length CHECK (length(body) BETWEEN 1 AND 8000)
);
CREATE INDEX messages_in_order ON messages (facility_id, conversation_id, position);
ALTER TABLE messages ENABLE ROW LEVEL SECURITY;
ALTER TABLE messages FORCE ROW LEVEL SECURITY;
CREATE POLICY messages_tenant ON messages USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT ON messages TO tomari_app;

-- What an answer rests on, as it read when the answer was given; the intent may change or go.
CREATE TABLE message_sources (
    message_id uuid NOT NULL,
    facility_id uuid NOT NULL,
    position smallint NOT NULL,
    intent_id uuid NOT NULL,
    question text NOT NULL,
    language text NOT NULL,
    score real NOT NULL,
    CONSTRAINT message_sources_pkey PRIMARY KEY (message_id, position),
    CONSTRAINT message_sources_message_fkey
        FOREIGN KEY (facility_id, message_id) REFERENCES messages (facility_id, id) ON DELETE CASCADE
);
CREATE INDEX message_sources_message ON message_sources (facility_id, message_id);
ALTER TABLE message_sources ENABLE ROW LEVEL SECURITY;
ALTER TABLE message_sources FORCE ROW LEVEL SECURITY;
CREATE POLICY message_sources_tenant ON message_sources USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT ON message_sources TO tomari_app;

-- Opens the database context of one request of a guest: sets the facility for the transaction and returns the
-- session if it is still good, in one round trip. No row means: not signed in.
CREATE FUNCTION open_guest_context(wanted_facility uuid, wanted_session uuid, at timestamptz)
    RETURNS SETOF guest_sessions
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM set_config('tomari.facility', wanted_facility::text, true);
    RETURN QUERY
        SELECT * FROM guest_sessions
        WHERE facility_id = wanted_facility AND id = wanted_session AND revoked_at IS NULL AND expires_at > at;
END
$$;
