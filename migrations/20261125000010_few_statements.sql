-- Answering in few statements: each statement costs the core and the database about as much as a small look-up, and a plan
-- costs its start even where it does nothing.

-- As before (20261125000007), with the facility looked up once: in a scan it was read from the setting for every row.
CREATE OR REPLACE FUNCTION score_translations(words sparsevec, grams sparsevec, in_house boolean)
    RETURNS TABLE (intent_id uuid, language text, content_id uuid, score double precision)
    LANGUAGE sql STABLE
    AS $$
    WITH scored AS MATERIALIZED (
        SELECT t.intent_id, t.language, t.content_id, -(t.word_vector <#> words) AS words, -(t.gram_vector <#> grams) AS grams
        FROM translations t
        WHERE t.facility_id = (SELECT current_facility()) AND t.word_vector IS NOT NULL
          AND (t.intent_id IN (
              SELECT id FROM intents
              WHERE facility_id = (SELECT current_facility()) AND status = 'published'
                AND (visibility = 'public' OR in_house)
          )) IS TRUE
    ), tops AS MATERIALIZED (
        SELECT nullif(max(words), 0) AS words, nullif(max(grams), 0) AS grams FROM scored
    )
    SELECT s.intent_id, s.language, s.content_id, coalesce(s.words / tops.words, 0) + coalesce(s.grams / tops.grams, 0)
    FROM scored s CROSS JOIN tops
$$;

-- A question's vectors with pseudo-relevance feedback: the telling terms of the best translations are added to those asked
-- (`terms`, the first `asked_words` of them words, with their `weights`). A function of its own, so that only houses in which there
-- is feedback pay for its plan.
CREATE FUNCTION with_feedback(
    words sparsevec, grams sparsevec, in_house boolean,
    terms integer[], weights double precision[], asked_words bigint,
    scope_languages text[], scope_documents bigint, heard boolean,
    translations_heard bigint, terms_added bigint, added_weight double precision
) RETURNS TABLE (expanded_words sparsevec, expanded_grams sparsevec)
    LANGUAGE plpgsql STABLE ROWS 1
    AS $$
#variable_conflict use_column
BEGIN
    IF heard IS NOT TRUE THEN
        expanded_words := words;
        expanded_grams := grams;
        RETURN NEXT;
        RETURN;
    END IF;
    RETURN QUERY
    WITH heard_from AS MATERIALIZED (
        -- Squared: one that is far behind the best has little to say.
        SELECT intent_id, language, power(score / max(score) OVER (), 2) AS share
        FROM (SELECT s.* FROM score_translations($1, $2, $3) s
              WHERE score > 0 ORDER BY score DESC, intent_id, language LIMIT translations_heard) best
    ), heard AS MATERIALIZED (
        SELECT arm.is_word, h.term, sum(f.share * h.weight) AS count
        FROM heard_from f
        JOIN translations t ON t.facility_id = (SELECT current_facility()) AND t.intent_id = f.intent_id
            AND t.language = f.language
        CROSS JOIN LATERAL (VALUES (true, t.word_vector), (false, t.gram_vector)) AS arm(is_word, vector)
        CROSS JOIN LATERAL vector_terms(arm.vector) h
        GROUP BY arm.is_word, h.term
    ), telling AS (
        SELECT h.is_word, h.term, h.count * idf.idf AS weight
        FROM heard h
        CROSS JOIN LATERAL (
            SELECT inverse_document_frequency(sum(document_count), scope_documents) AS idf
            FROM lexicon
            WHERE facility_id = (SELECT current_facility()) AND term = h.term AND language = ANY (scope_languages)
        ) idf
    ), ranked AS (
        SELECT is_word, term, weight / max(weight) OVER (PARTITION BY is_word) AS share,
               row_number() OVER (PARTITION BY is_word ORDER BY weight DESC, term) AS place
        FROM telling
    ), asked AS MATERIALIZED (
        SELECT a.ordinal <= asked_words AS is_word, a.term, a.weight
        FROM unnest($4, $5) WITH ORDINALITY AS a(term, weight, ordinal)
    ), heaviest AS (
        SELECT is_word, max(weight) AS weight FROM asked GROUP BY is_word
    ), all_terms AS (
        SELECT is_word, term, weight FROM asked
        UNION ALL
        SELECT is_word, r.term, added_weight * h.weight * r.share
        FROM ranked r JOIN heaviest h USING (is_word) WHERE r.place <= terms_added
    ), added AS (
        SELECT is_word, term, sum(weight)::real AS weight FROM all_terms GROUP BY is_word, term
    )
    SELECT term_vector(array_agg(term) FILTER (WHERE is_word), array_agg(weight) FILTER (WHERE is_word)),
           term_vector(array_agg(term) FILTER (WHERE NOT is_word), array_agg(weight) FILTER (WHERE NOT is_word))
    FROM added;
END
$$;

-- Takes a guest's message: sets the facility for the transaction, checks the session, locks the conversation it belongs to now,
-- stores the message unless one with the same client id is there, and tells whoever waits. What it returns is what the
-- answer needs to begin with; no row means: not signed in. A text that tells its language has the same one for every session;
-- otherwise `message_languages` names it for each language of `session_languages` that a session may have.
CREATE FUNCTION accept_guest_message(
    wanted_facility uuid, wanted_session uuid, at timestamptz, new_id uuid, new_client_id uuid, new_body text,
    session_languages text[], message_languages text[], channel text
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
    IF stored THEN
        PERFORM pg_notify(channel, stored_in::text);
        -- The house's people see it, too.
        PERFORM pg_notify(channel, wanted_facility::text);
    END IF;
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

-- Stores an answer with its sources and its evidence unless the question has one already, tells whoever waits, and corrects what
-- was reserved of the token budgets, if anything was. Returns whether it was stored.
CREATE FUNCTION store_answer(
    wanted_facility uuid, wanted_conversation uuid, at timestamptz, new_id uuid, question uuid, new_body text,
    new_language text, new_outcome text, new_confidence real,
    source_intents uuid[], source_questions text[], source_languages text[], source_scores real[],
    new_evidence jsonb, channel text, tokens_of uuid, tokens_on date, tokens_more bigint
) RETURNS boolean
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
        PERFORM pg_notify(channel, stored_in::text);
    END IF;
    IF tokens_more IS NOT NULL THEN
        UPDATE token_usage SET tokens = greatest(tokens + tokens_more, 0)
        WHERE facility_id = wanted_facility AND day = tokens_on;
        UPDATE guest_sessions SET tokens_used = greatest(tokens_used + tokens_more, 0)
        WHERE facility_id = wanted_facility AND id = tokens_of;
    END IF;
    RETURN stored;
END
$$;

-- Reserves tokens of both budgets or of none; says whether they were there. Whoever asks at the same time waits for the end of the
-- transaction, so that no budget is exceeded.
CREATE FUNCTION reserve_tokens(
    wanted_facility uuid, wanted_session uuid, wanted_day date, wanted bigint, facility_limit bigint, session_limit bigint
) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM set_config('tomari.facility', wanted_facility::text, true);
    WITH facility AS (
        INSERT INTO token_usage AS u (facility_id, day, tokens)
        SELECT wanted_facility, wanted_day, wanted
        FROM guest_sessions s
        WHERE s.facility_id = wanted_facility AND s.id = wanted_session AND s.tokens_used + wanted <= session_limit
          AND wanted <= facility_limit
        ON CONFLICT ON CONSTRAINT token_usage_pkey DO UPDATE SET tokens = u.tokens + wanted
            WHERE u.tokens + wanted <= facility_limit
        RETURNING 1
    )
    UPDATE guest_sessions SET tokens_used = tokens_used + wanted
    WHERE facility_id = wanted_facility AND id = wanted_session AND EXISTS (SELECT FROM facility);
    RETURN FOUND;
END
$$;
