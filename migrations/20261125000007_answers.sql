-- Answers that can be trusted: vectors of a second arm, the evidence for each answer, and what models may cost.

-- An emergency's fixed text is no guess: it has no confidence.
ALTER TABLE messages
    DROP CONSTRAINT messages_outcome_known,
    DROP CONSTRAINT messages_assistant_parts,
    ADD CONSTRAINT messages_outcome_known CHECK (outcome IN ('answered', 'not_found', 'emergency')),
    ADD CONSTRAINT messages_assistant_parts CHECK (
        (author = 'assistant') = (outcome IS NOT NULL)
        AND (author = 'assistant' AND outcome <> 'emergency') = (confidence IS NOT NULL)
        AND (author <> 'assistant' OR answers_id IS NOT NULL)
    );

-- What a translation's text hashes to: its embeddings are found by it, so that a text stored again needs no new one.
ALTER TABLE translations ADD COLUMN content_id uuid;
CREATE INDEX translations_content ON translations (facility_id, content_id);

-- Embeddings of published translations by the model that made them. Those of several models may be there at once: the
-- facility goes on with the old ones until the new ones are complete.
CREATE TABLE embeddings (
    facility_id uuid NOT NULL,
    model text NOT NULL,
    content_id uuid NOT NULL,
    -- Of unit length; how many dimensions depends on the model.
    embedding halfvec NOT NULL,
    CONSTRAINT embeddings_pkey PRIMARY KEY (facility_id, model, content_id),
    CONSTRAINT embeddings_facility_fkey FOREIGN KEY (facility_id) REFERENCES facilities (id),
    CONSTRAINT embeddings_model_length CHECK (length(model) BETWEEN 1 AND 200)
);
-- Every search reads every vector of the facility: keep them in the row, as they are.
ALTER TABLE embeddings ALTER COLUMN embedding SET STORAGE MAIN;
ALTER TABLE embeddings SET (toast_tuple_target = 8160);
ALTER TABLE embeddings ENABLE ROW LEVEL SECURITY;
ALTER TABLE embeddings FORCE ROW LEVEL SECURITY;
CREATE POLICY embeddings_tenant ON embeddings USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, DELETE ON embeddings TO tomari_app;

-- The model whose embeddings answer this facility's questions; null while there are none.
ALTER TABLE facilities
    ADD COLUMN embedding_model text,
    -- Whether every published translation has its embedding by that model.
    ADD COLUMN embeddings_complete boolean NOT NULL DEFAULT false;

-- Facilities that a model's embeddings do not serve, or not all of it. The application sees one facility at a time; this says only which
-- ones have work to do.
CREATE FUNCTION facilities_to_embed(wanted text) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$ SELECT id FROM public.facilities WHERE embedding_model IS DISTINCT FROM wanted OR NOT embeddings_complete
    ORDER BY id $$;
REVOKE ALL ON FUNCTION facilities_to_embed(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION facilities_to_embed(text) TO tomari_app;

-- How near each embedding of the context's facility is to a question's: all of them, or, where there is an index, the nearest.
CREATE FUNCTION similarities(question halfvec, wanted_model text, nearest integer)
    RETURNS TABLE (content_id uuid, similarity double precision)
    LANGUAGE plpgsql STABLE ROWS 300
    AS $$
BEGIN
    IF question IS NULL THEN
        RETURN;
    END IF;
    IF to_regclass(embedding_index_name(current_facility(), wanted_model)) IS NULL THEN
        RETURN QUERY
            SELECT e.content_id, -(e.embedding <#> question)
            FROM embeddings e WHERE e.facility_id = current_facility() AND e.model = wanted_model;
    ELSE
        PERFORM set_config('hnsw.iterative_scan', 'strict_order', true);
        PERFORM set_config('hnsw.ef_search', nearest::text, true);
        -- With literals: a partial index serves only what provably lies in it.
        RETURN QUERY EXECUTE format(
            'SELECT e.content_id, -(e.embedding::halfvec(%1$s) <#> $1::halfvec(%1$s))
             FROM embeddings e WHERE e.facility_id = %2$L AND e.model = %3$L
             ORDER BY e.embedding::halfvec(%1$s) <#> $1::halfvec(%1$s) LIMIT $2',
            vector_dims(question), current_facility(), wanted_model)
            USING question, nearest;
    END IF;
END
$$;

CREATE FUNCTION embedding_index_name(facility uuid, model text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT 'embeddings_' || md5(facility::text || ' ' || model) $$;

-- Makes an HNSW index (Malkov and Yashunin 2016) over one facility's embeddings by one model, once there are too many to read
-- them all for each question. The application owns no table, hence SECURITY DEFINER.
CREATE FUNCTION index_embeddings(facility uuid, wanted_model text, dimensions integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$
BEGIN
    IF facility IS DISTINCT FROM current_facility() THEN
        RAISE EXCEPTION 'only the facility of the context may be indexed';
    END IF;
    EXECUTE format(
        'CREATE INDEX IF NOT EXISTS %I ON public.embeddings USING hnsw ((embedding::halfvec(%s)) halfvec_ip_ops)
         WHERE facility_id = %L AND model = %L',
        embedding_index_name(facility, wanted_model), dimensions, facility, wanted_model);
END
$$;
REVOKE ALL ON FUNCTION index_embeddings(uuid, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION index_embeddings(uuid, text, integer) TO tomari_app;

-- Drops such an index, when its model serves no more.
CREATE FUNCTION drop_embedding_index(facility uuid, wanted_model text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$
BEGIN
    IF facility IS DISTINCT FROM current_facility() THEN
        RAISE EXCEPTION 'only the facility of the context may be indexed';
    END IF;
    EXECUTE format('DROP INDEX IF EXISTS public.%I', embedding_index_name(facility, wanted_model));
END
$$;
REVOKE ALL ON FUNCTION drop_embedding_index(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION drop_embedding_index(uuid, text) TO tomari_app;

-- Why an answer is what it is, for the house's people.
CREATE TABLE answer_evidence (
    message_id uuid NOT NULL,
    facility_id uuid NOT NULL,
    -- tomari_shared::evidence::Evidence, without what the message has.
    evidence jsonb NOT NULL,
    CONSTRAINT answer_evidence_pkey PRIMARY KEY (message_id),
    CONSTRAINT answer_evidence_message_fkey
        FOREIGN KEY (facility_id, message_id) REFERENCES messages (facility_id, id) ON DELETE CASCADE
);
CREATE INDEX answer_evidence_message ON answer_evidence (facility_id, message_id);
ALTER TABLE answer_evidence ENABLE ROW LEVEL SECURITY;
ALTER TABLE answer_evidence FORCE ROW LEVEL SECURITY;
CREATE POLICY answer_evidence_tenant ON answer_evidence USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT ON answer_evidence TO tomari_app;

-- Tokens that generated answers took, by the facility's day. Reserved before a call, corrected after it.
CREATE TABLE token_usage (
    facility_id uuid NOT NULL,
    day date NOT NULL,
    tokens bigint NOT NULL,
    CONSTRAINT token_usage_pkey PRIMARY KEY (facility_id, day),
    CONSTRAINT token_usage_facility_fkey FOREIGN KEY (facility_id) REFERENCES facilities (id),
    CONSTRAINT token_usage_tokens_range CHECK (tokens >= 0)
);
ALTER TABLE token_usage ENABLE ROW LEVEL SECURITY;
ALTER TABLE token_usage FORCE ROW LEVEL SECURITY;
CREATE POLICY token_usage_tenant ON token_usage USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE ON token_usage TO tomari_app;

ALTER TABLE guest_sessions
    ADD COLUMN tokens_used bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT guest_sessions_tokens_used_range CHECK (tokens_used >= 0);

-- As before (20261124000006), with what the dense arm is joined by.
DROP FUNCTION score_translations(sparsevec, sparsevec, boolean);
CREATE FUNCTION score_translations(words sparsevec, grams sparsevec, in_house boolean)
    RETURNS TABLE (intent_id uuid, language text, content_id uuid, score double precision)
    LANGUAGE sql STABLE
    AS $$
    WITH scored AS MATERIALIZED (
        SELECT t.intent_id, t.language, t.content_id, -(t.word_vector <#> words) AS words, -(t.gram_vector <#> grams) AS grams
        FROM translations t
        WHERE t.facility_id = current_facility() AND t.word_vector IS NOT NULL
          AND (t.intent_id IN (
              SELECT id FROM intents
              WHERE facility_id = current_facility() AND status = 'published'
                AND (visibility = 'public' OR in_house)
          )) IS TRUE
    ), tops AS MATERIALIZED (
        SELECT nullif(max(words), 0) AS words, nullif(max(grams), 0) AS grams FROM scored
    )
    SELECT s.intent_id, s.language, s.content_id, coalesce(s.words / tops.words, 0) + coalesce(s.grams / tops.grams, 0)
    FROM scored s CROSS JOIN tops
$$;
