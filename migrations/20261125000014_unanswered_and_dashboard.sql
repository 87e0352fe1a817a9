-- What guests asked in vain, grouped by meaning; and figures over the last days.

-- What was asked, and what asked for people, found by when.
CREATE INDEX messages_asked ON messages (facility_id, created_at) WHERE author = 'guest';
CREATE INDEX escalation_triggers_at ON escalation_triggers (facility_id, at);
CREATE INDEX escalations_opened ON escalations (facility_id, opened_at);

CREATE TABLE question_groups (
    id uuid NOT NULL,
    facility_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    -- The request that last made an entry of it, and what came of that: sent again, nothing is done twice.
    made jsonb,
    CONSTRAINT question_groups_pkey PRIMARY KEY (id),
    CONSTRAINT question_groups_tenant_key UNIQUE (facility_id, id),
    CONSTRAINT question_groups_facility_fkey FOREIGN KEY (facility_id) REFERENCES facilities (id)
);
ALTER TABLE question_groups ENABLE ROW LEVEL SECURITY;
ALTER TABLE question_groups FORCE ROW LEVEL SECURITY;
CREATE POLICY question_groups_tenant ON question_groups USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE, DELETE ON question_groups TO tomari_app;

CREATE TABLE unanswered_questions (
    -- The guest's message.
    message_id uuid NOT NULL,
    facility_id uuid NOT NULL,
    group_id uuid NOT NULL,
    -- Whether it had an answer, of which the guest said that it did not help.
    unhelpful boolean NOT NULL,
    -- Its terms, as retrieval analyses texts.
    words integer[] NOT NULL,
    grams integer[] NOT NULL,
    -- Its embedding and the model that made it, where the facility has one.
    model text,
    embedding halfvec,
    -- What became of it; nothing as long as it is shown.
    settled text,
    CONSTRAINT unanswered_questions_pkey PRIMARY KEY (facility_id, message_id),
    CONSTRAINT unanswered_questions_message_fkey
        FOREIGN KEY (facility_id, message_id) REFERENCES messages (facility_id, id) ON DELETE CASCADE,
    CONSTRAINT unanswered_questions_group_fkey
        FOREIGN KEY (facility_id, group_id) REFERENCES question_groups (facility_id, id) ON DELETE CASCADE,
    CONSTRAINT unanswered_questions_embedding_parts CHECK ((model IS NULL) = (embedding IS NULL)),
    CONSTRAINT unanswered_questions_settled_known CHECK (settled IN ('answered', 'dismissed'))
);
CREATE INDEX unanswered_questions_group ON unanswered_questions (facility_id, group_id);
ALTER TABLE unanswered_questions ENABLE ROW LEVEL SECURITY;
ALTER TABLE unanswered_questions FORCE ROW LEVEL SECURITY;
CREATE POLICY unanswered_questions_tenant ON unanswered_questions USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE, DELETE ON unanswered_questions TO tomari_app;
