-- What the house knows: intents, their translations, and the lexical index over them.

CREATE TABLE intents (
    id uuid NOT NULL,
    -- The order in which the house made them.
    position bigint GENERATED ALWAYS AS IDENTITY,
    facility_id uuid NOT NULL,
    -- The id the house gave it in an import; an import replaces what has the same.
    external_id text NOT NULL,
    category text NOT NULL,
    priority smallint NOT NULL,
    visibility text NOT NULL,
    status text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT intents_pkey PRIMARY KEY (id),
    CONSTRAINT intents_tenant_key UNIQUE (facility_id, id),
    CONSTRAINT intents_external_id_key UNIQUE (facility_id, external_id),
    CONSTRAINT intents_facility_fkey FOREIGN KEY (facility_id) REFERENCES facilities (id),
    CONSTRAINT intents_external_id_length CHECK (length(external_id) BETWEEN 1 AND 100),
    CONSTRAINT intents_category_known CHECK (category IN ('basic', 'facilities', 'location', 'trouble')),
    CONSTRAINT intents_priority_range CHECK (priority BETWEEN 1 AND 5),
    CONSTRAINT intents_visibility_known CHECK (visibility IN ('public', 'in_house')),
    CONSTRAINT intents_status_known CHECK (status IN ('draft', 'published'))
);
ALTER TABLE intents ENABLE ROW LEVEL SECURITY;
ALTER TABLE intents FORCE ROW LEVEL SECURITY;
CREATE POLICY intents_tenant ON intents USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE, DELETE ON intents TO tomari_app;

CREATE TABLE translations (
    facility_id uuid NOT NULL,
    intent_id uuid NOT NULL,
    language text NOT NULL,
    question text NOT NULL,
    answer text NOT NULL,
    alternatives text[] NOT NULL DEFAULT '{}',
    -- BM25 weights without the inverse document frequency, which a query brings along: it changes with every
    -- entry, these only with their own text and the average length.
    word_vector sparsevec(1000000000),
    gram_vector sparsevec(1000000000),
    updated_at timestamptz NOT NULL,
    CONSTRAINT translations_pkey PRIMARY KEY (facility_id, intent_id, language),
    CONSTRAINT translations_intent_fkey
        FOREIGN KEY (facility_id, intent_id) REFERENCES intents (facility_id, id) ON DELETE CASCADE,
    CONSTRAINT translations_question_length CHECK (length(question) BETWEEN 1 AND 500),
    CONSTRAINT translations_answer_length CHECK (length(answer) BETWEEN 1 AND 8000),
    CONSTRAINT translations_alternatives_count CHECK (cardinality(alternatives) <= 50)
);
-- Every search reads every vector of the facility: keep them in the row, and move the long texts out instead.
ALTER TABLE translations ALTER COLUMN word_vector SET STORAGE MAIN, ALTER COLUMN gram_vector SET STORAGE MAIN;
ALTER TABLE translations ENABLE ROW LEVEL SECURITY;
ALTER TABLE translations FORCE ROW LEVEL SECURITY;
CREATE POLICY translations_tenant ON translations USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE, DELETE ON translations TO tomari_app;

-- In how many published translations of the facility a term occurs, by their language: what is telling in one
-- language ("the" in a Japanese text) is not in another.
CREATE TABLE lexicon (
    facility_id uuid NOT NULL,
    language text NOT NULL,
    term integer NOT NULL,
    document_count integer NOT NULL,
    CONSTRAINT lexicon_pkey PRIMARY KEY (facility_id, term, language) INCLUDE (document_count),
    CONSTRAINT lexicon_facility_fkey FOREIGN KEY (facility_id) REFERENCES facilities (id),
    CONSTRAINT lexicon_term_range CHECK (term BETWEEN 0 AND 999999999),
    CONSTRAINT lexicon_document_count_positive CHECK (document_count > 0)
);
ALTER TABLE lexicon ENABLE ROW LEVEL SECURITY;
ALTER TABLE lexicon FORCE ROW LEVEL SECURITY;
CREATE POLICY lexicon_tenant ON lexicon USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE, DELETE ON lexicon TO tomari_app;

-- How many published translations the lexicon counts, by language.
CREATE TABLE lexicon_sizes (
    facility_id uuid NOT NULL,
    language text NOT NULL,
    documents integer NOT NULL,
    CONSTRAINT lexicon_sizes_pkey PRIMARY KEY (facility_id, language),
    CONSTRAINT lexicon_sizes_facility_fkey FOREIGN KEY (facility_id) REFERENCES facilities (id),
    CONSTRAINT lexicon_sizes_documents_positive CHECK (documents > 0)
);
ALTER TABLE lexicon_sizes ENABLE ROW LEVEL SECURITY;
ALTER TABLE lexicon_sizes FORCE ROW LEVEL SECURITY;
CREATE POLICY lexicon_sizes_tenant ON lexicon_sizes USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE, DELETE ON lexicon_sizes TO tomari_app;
