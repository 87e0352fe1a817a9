-- Places of a house, each with a printed code; and imports of knowledge, done in the background.

CREATE TABLE places (
    id uuid NOT NULL,
    position bigint GENERATED ALWAYS AS IDENTITY,
    facility_id uuid NOT NULL,
    name text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT places_pkey PRIMARY KEY (id),
    CONSTRAINT places_tenant_key UNIQUE (facility_id, id),
    CONSTRAINT places_name_key UNIQUE (facility_id, name),
    CONSTRAINT places_facility_fkey FOREIGN KEY (facility_id) REFERENCES facilities (id),
    CONSTRAINT places_name_length CHECK (length(name) BETWEEN 1 AND 60)
);
ALTER TABLE places ENABLE ROW LEVEL SECURITY;
ALTER TABLE places FORCE ROW LEVEL SECURITY;
CREATE POLICY places_tenant ON places USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE, DELETE ON places TO tomari_app;

-- When the house key was last made anew: codes that were printed before give no in-house rights any more.
ALTER TABLE facilities ADD COLUMN house_key_rotated_at timestamptz;

CREATE TABLE imports (
    id uuid NOT NULL,
    position bigint GENERATED ALWAYS AS IDENTITY,
    facility_id uuid NOT NULL,
    user_id uuid NOT NULL,
    -- The file's name, as the browser told it.
    name text NOT NULL,
    format text NOT NULL,
    size integer NOT NULL,
    -- The file; gone once the import has ended.
    content bytea,
    state text NOT NULL,
    -- How often it was begun. One that ends its process each time must not do so for ever.
    begun smallint NOT NULL DEFAULT 0,
    rows_read integer,
    rows_stored integer NOT NULL DEFAULT 0,
    -- Translations of the whole house, which is indexed anew.
    indexed integer NOT NULL DEFAULT 0,
    to_index integer,
    intents integer,
    -- The first faults, and how many there are.
    faults jsonb NOT NULL DEFAULT '[]',
    faults_total integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT imports_pkey PRIMARY KEY (id),
    CONSTRAINT imports_tenant_key UNIQUE (facility_id, id),
    CONSTRAINT imports_facility_fkey FOREIGN KEY (facility_id) REFERENCES facilities (id),
    CONSTRAINT imports_user_fkey FOREIGN KEY (facility_id, user_id) REFERENCES users (facility_id, id),
    CONSTRAINT imports_name_length CHECK (length(name) <= 200),
    CONSTRAINT imports_format_known CHECK (format IN ('csv', 'jsonl')),
    CONSTRAINT imports_size_range CHECK (size BETWEEN 1 AND 10485760),
    CONSTRAINT imports_state_known
        CHECK (state IN ('queued', 'checking', 'storing', 'indexing', 'done', 'refused', 'failed')),
    CONSTRAINT imports_end_parts CHECK ((state IN ('done', 'refused', 'failed')) = (ended_at IS NOT NULL)),
    CONSTRAINT imports_content_parts CHECK ((content IS NULL) = (ended_at IS NOT NULL))
);
-- One at a time: each takes up to ten megabytes and indexes the whole house anew.
CREATE UNIQUE INDEX imports_one_at_a_time ON imports (facility_id) WHERE ended_at IS NULL;
CREATE INDEX imports_in_order ON imports (facility_id, position);
ALTER TABLE imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE imports FORCE ROW LEVEL SECURITY;
CREATE POLICY imports_tenant ON imports USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE, DELETE ON imports TO tomari_app;
