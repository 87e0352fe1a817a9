-- The inbox as lists that stay quick, and machine translations of messages.

-- What was resolved last. What was asked of people in a conversation is found by the index that the next migration makes.
CREATE INDEX escalations_resolved ON escalations (facility_id, resolved_at, receipt) WHERE state = 'resolved';
-- The conversations that a person speaks in.
CREATE INDEX conversations_taken ON conversations (facility_id, taken_by) WHERE state = 'staff';

-- A machine's translations, one a message and language, made once. They go with their message.
CREATE TABLE message_translations (
    message_id uuid NOT NULL,
    facility_id uuid NOT NULL,
    language text NOT NULL,
    -- In the order of the messages: a stream that has told of a message tells of its translation after it.
    position bigint NOT NULL DEFAULT nextval('messages_position_seq'),
    -- Null: the model was asked, and what it wrote could not be shown. It is not asked again.
    body text,
    -- Why not, in a word.
    rejected text,
    model text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT message_translations_pkey PRIMARY KEY (facility_id, message_id, language),
    CONSTRAINT message_translations_message_fkey
        FOREIGN KEY (facility_id, message_id) REFERENCES messages (facility_id, id) ON DELETE CASCADE,
    CONSTRAINT message_translations_body_length CHECK (length(body) BETWEEN 1 AND 8000),
    CONSTRAINT message_translations_parts CHECK ((body IS NULL) = (rejected IS NOT NULL)),
    CONSTRAINT message_translations_model_length CHECK (length(model) BETWEEN 1 AND 200)
);
ALTER TABLE message_translations ENABLE ROW LEVEL SECURITY;
ALTER TABLE message_translations FORCE ROW LEVEL SECURITY;
CREATE POLICY message_translations_tenant ON message_translations USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT ON message_translations TO tomari_app;

-- Corrects a reservation of tokens (reserve_tokens) by what was really used.
CREATE FUNCTION correct_tokens(wanted_session uuid, wanted_day date, more bigint) RETURNS void
    LANGUAGE sql
    AS $$
    UPDATE token_usage SET tokens = greatest(tokens + more, 0) WHERE facility_id = current_facility() AND day = wanted_day;
    UPDATE guest_sessions SET tokens_used = greatest(tokens_used + more, 0)
    WHERE facility_id = current_facility() AND id = wanted_session;
$$;
