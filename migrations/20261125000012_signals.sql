-- Signals are sent when a transaction has committed, by whoever made it: NOTIFY within one makes all commits of the database wait for
-- each other.

DROP FUNCTION accept_guest_message(uuid, uuid, timestamptz, uuid, uuid, text, text[], text[], text);
DROP FUNCTION store_answer(uuid, uuid, timestamptz, uuid, uuid, text, text, text, real, uuid[], text[], text[], real[], jsonb, text,
    uuid, date, bigint);

-- Takes a guest's message: sets the facility for the transaction, checks the session, locks the conversation it belongs to now,
-- stores the message unless one with the same client id is there. What it returns is what the
-- answer needs to begin with; no row means: not signed in. A text that tells its language has the same one for every session;
-- otherwise `message_languages` names it for each language of `session_languages` that a session may have.
CREATE FUNCTION accept_guest_message(
    wanted_facility uuid, wanted_session uuid, at timestamptz, new_id uuid, new_client_id uuid, new_body text,
    session_languages text[], message_languages text[]
) RETURNS TABLE (
    id uuid, facility_id uuid, conversation_id uuid, in_house boolean, place text, language text, expires_at timestamptz,
    slug text, name text, country text, time_zone text, default_language text, languages text[],
    guest_session_days smallint, house_key_version integer, embedding_model text,
    stored boolean, stored_in uuid, stored_language text,
    conversation_state text, schedules jsonb,
    escalation_id uuid, escalation_receipt integer, escalation_state text,
    escalation_promised_at timestamptz, escalation_released_at timestamptz
)
    LANGUAGE plpgsql ROWS 1
    AS $$
#variable_conflict use_column
DECLARE
    found_session guest_sessions;
BEGIN
    PERFORM set_config('tomari.facility', wanted_facility::text, true);
    SELECT * INTO found_session FROM guest_sessions s
    WHERE s.facility_id = wanted_facility AND s.id = wanted_session AND s.revoked_at IS NULL AND s.expires_at > at;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    stored_in := lock_conversation(found_session.conversation_id);
    stored_language := message_languages[array_position(session_languages, found_session.language)];
    INSERT INTO messages (id, facility_id, conversation_id, author, client_message_id, body, language, created_at)
    VALUES (new_id, wanted_facility, stored_in, 'guest', new_client_id, new_body, stored_language, at)
    ON CONFLICT ON CONSTRAINT messages_client_message_key DO NOTHING;
    stored := FOUND;
    RETURN QUERY
        SELECT found_session.id, f.id, found_session.conversation_id, found_session.in_house, found_session.place,
               found_session.language, found_session.expires_at, f.slug, f.name, f.country, f.time_zone,
               f.default_language, f.languages, f.guest_session_days, f.house_key_version, f.embedding_model,
               stored, stored_in, stored_language, c.state, f.schedules,
               e.id, e.receipt, e.state, e.promised_at, e.released_at
        FROM facilities f
        JOIN conversations c ON c.facility_id = f.id AND c.id = stored_in
        LEFT JOIN escalations e ON e.facility_id = f.id AND e.conversation_id = stored_in AND e.state <> 'resolved'
        WHERE f.id = wanted_facility;
END
$$;

-- Stores an answer with its sources and its evidence unless the question has one already, and corrects what
-- was reserved of the token budgets, if anything was. Returns the conversation it was stored in; nothing if it was not.
CREATE FUNCTION store_answer(
    wanted_facility uuid, wanted_conversation uuid, at timestamptz, new_id uuid, question uuid, new_body text,
    new_language text, new_outcome text, new_confidence real,
    source_intents uuid[], source_questions text[], source_languages text[], source_scores real[],
    new_evidence jsonb, tokens_of uuid, tokens_on date, tokens_more bigint
) RETURNS uuid
    LANGUAGE plpgsql
    AS $$
DECLARE
    stored_in uuid;
    stored boolean;
BEGIN
    PERFORM set_config('tomari.facility', wanted_facility::text, true);
    stored_in := lock_conversation(wanted_conversation);
    INSERT INTO messages (id, facility_id, conversation_id, author, answers_id, body, language, outcome, confidence, created_at)
    VALUES (new_id, wanted_facility, stored_in, 'assistant', question, new_body, new_language, new_outcome,
            new_confidence, at)
    ON CONFLICT ON CONSTRAINT messages_answer_key DO NOTHING;
    stored := FOUND;
    IF stored THEN
        IF cardinality(source_intents) > 0 THEN
            INSERT INTO message_sources (message_id, facility_id, position, intent_id, question, language, score)
            SELECT new_id, wanted_facility, s.place - 1, s.intent, s.question, s.language, s.score
            FROM unnest(source_intents, source_questions, source_languages, source_scores)
                WITH ORDINALITY AS s(intent, question, language, score, place);
        END IF;
        INSERT INTO answer_evidence (message_id, facility_id, evidence) VALUES (new_id, wanted_facility, new_evidence);
    END IF;
    IF tokens_more IS NOT NULL THEN
        UPDATE token_usage SET tokens = greatest(tokens + tokens_more, 0)
        WHERE facility_id = wanted_facility AND day = tokens_on;
        UPDATE guest_sessions SET tokens_used = greatest(tokens_used + tokens_more, 0)
        WHERE facility_id = wanted_facility AND id = tokens_of;
    END IF;
    RETURN CASE WHEN stored THEN stored_in END;
END
$$;
