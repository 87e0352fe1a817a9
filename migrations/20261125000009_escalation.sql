-- Asking for a person: escalations with their triggers, what was promised, people's messages, and who was told.

ALTER TABLE facilities
    -- The receipt number given last.
    ADD COLUMN last_receipt integer NOT NULL DEFAULT 0;

ALTER TABLE users
    ADD COLUMN notify_escalations boolean NOT NULL DEFAULT true,
    ADD COLUMN notify_digests boolean NOT NULL DEFAULT true;

ALTER TABLE conversations
    -- Who speaks, in the state staff.
    ADD COLUMN taken_by uuid,
    ADD CONSTRAINT conversations_taken_fkey FOREIGN KEY (facility_id, taken_by) REFERENCES users (facility_id, id),
    ADD CONSTRAINT conversations_taken_parts CHECK ((state = 'staff') = (taken_by IS NOT NULL));

ALTER TABLE messages
    -- The person who wrote it.
    ADD COLUMN author_id uuid,
    DROP CONSTRAINT messages_author_known,
    DROP CONSTRAINT messages_guest_parts,
    -- A notice is a fixed text of the product: what happens to the guest's request.
    ADD CONSTRAINT messages_author_known CHECK (author IN ('guest', 'assistant', 'staff', 'notice')),
    ADD CONSTRAINT messages_client_parts CHECK ((author IN ('guest', 'staff')) = (client_message_id IS NOT NULL)),
    ADD CONSTRAINT messages_staff_parts CHECK ((author = 'staff') = (author_id IS NOT NULL)),
    ADD CONSTRAINT messages_author_fkey FOREIGN KEY (facility_id, author_id) REFERENCES users (facility_id, id);
CREATE INDEX messages_newest ON messages (facility_id, position);

CREATE TABLE escalations (
    id uuid NOT NULL,
    facility_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    receipt integer NOT NULL,
    state text NOT NULL DEFAULT 'open',
    language text NOT NULL,
    opened_at timestamptz NOT NULL,
    -- When the desk opens, if it was closed.
    promised_at timestamptz,
    -- When the house was told of what waited for that.
    released_at timestamptz,
    overdue_at timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    taken_at timestamptz,
    taken_by uuid,
    resolved_at timestamptz,
    resolved_by uuid,
    note text,
    CONSTRAINT escalations_pkey PRIMARY KEY (id),
    CONSTRAINT escalations_tenant_key UNIQUE (facility_id, id),
    CONSTRAINT escalations_receipt_key UNIQUE (facility_id, receipt),
    CONSTRAINT escalations_conversation_fkey
        FOREIGN KEY (facility_id, conversation_id) REFERENCES conversations (facility_id, id),
    CONSTRAINT escalations_acknowledged_fkey FOREIGN KEY (facility_id, acknowledged_by) REFERENCES users (facility_id, id),
    CONSTRAINT escalations_taken_fkey FOREIGN KEY (facility_id, taken_by) REFERENCES users (facility_id, id),
    CONSTRAINT escalations_resolved_fkey FOREIGN KEY (facility_id, resolved_by) REFERENCES users (facility_id, id),
    CONSTRAINT escalations_state_known CHECK (state IN ('open', 'acknowledged', 'taken', 'resolved')),
    CONSTRAINT escalations_resolved_parts CHECK ((state = 'resolved') = (resolved_at IS NOT NULL)),
    CONSTRAINT escalations_released_parts CHECK (promised_at IS NOT NULL OR released_at IS NULL),
    CONSTRAINT escalations_note_length CHECK (length(note) <= 2000)
);
-- One open escalation a conversation.
CREATE UNIQUE INDEX escalations_open_key ON escalations (facility_id, conversation_id) WHERE state <> 'resolved';
CREATE INDEX escalations_unresolved ON escalations (facility_id, opened_at) WHERE state <> 'resolved';
ALTER TABLE escalations ENABLE ROW LEVEL SECURITY;
ALTER TABLE escalations FORCE ROW LEVEL SECURITY;
CREATE POLICY escalations_tenant ON escalations USING (facility_id = (SELECT current_facility()));
CREATE POLICY escalations_due ON escalations FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT, INSERT, UPDATE ON escalations TO tomari_app;

-- Every reason of an escalation, the first and what joined it.
CREATE TABLE escalation_triggers (
    id uuid NOT NULL,
    position bigint GENERATED ALWAYS AS IDENTITY,
    facility_id uuid NOT NULL,
    escalation_id uuid NOT NULL,
    reason text NOT NULL,
    message_id uuid,
    -- What the guest was told of it, if it was something new.
    notice_id uuid,
    at timestamptz NOT NULL,
    CONSTRAINT escalation_triggers_pkey PRIMARY KEY (id),
    CONSTRAINT escalation_triggers_escalation_fkey
        FOREIGN KEY (facility_id, escalation_id) REFERENCES escalations (facility_id, id) ON DELETE CASCADE,
    CONSTRAINT escalation_triggers_message_fkey FOREIGN KEY (facility_id, message_id) REFERENCES messages (facility_id, id),
    CONSTRAINT escalation_triggers_notice_fkey FOREIGN KEY (facility_id, notice_id) REFERENCES messages (facility_id, id),
    CONSTRAINT escalation_triggers_reason_known CHECK (reason IN
        ('safety', 'guest_request', 'low_confidence', 'unresolved_turns', 'negative_feedback', 'provider_error')),
    -- The same message asked about again raises nothing again.
    CONSTRAINT escalation_triggers_once_key UNIQUE (facility_id, message_id, reason)
);
CREATE INDEX escalation_triggers_escalation ON escalation_triggers (facility_id, escalation_id, position);
ALTER TABLE escalation_triggers ENABLE ROW LEVEL SECURITY;
ALTER TABLE escalation_triggers FORCE ROW LEVEL SECURITY;
CREATE POLICY escalation_triggers_tenant ON escalation_triggers USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE ON escalation_triggers TO tomari_app;

CREATE TABLE answer_feedback (
    message_id uuid NOT NULL,
    facility_id uuid NOT NULL,
    helpful boolean NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT answer_feedback_pkey PRIMARY KEY (facility_id, message_id),
    CONSTRAINT answer_feedback_message_fkey
        FOREIGN KEY (facility_id, message_id) REFERENCES messages (facility_id, id) ON DELETE CASCADE
);
ALTER TABLE answer_feedback ENABLE ROW LEVEL SECURITY;
ALTER TABLE answer_feedback FORCE ROW LEVEL SECURITY;
CREATE POLICY answer_feedback_tenant ON answer_feedback USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE ON answer_feedback TO tomari_app;

-- Where a guest may be written to, as they asked.
CREATE TABLE guest_contacts (
    facility_id uuid NOT NULL,
    conversation_id uuid NOT NULL,
    email text NOT NULL,
    consented_at timestamptz NOT NULL,
    CONSTRAINT guest_contacts_pkey PRIMARY KEY (facility_id, conversation_id),
    CONSTRAINT guest_contacts_conversation_fkey
        FOREIGN KEY (facility_id, conversation_id) REFERENCES conversations (facility_id, id) ON DELETE CASCADE,
    CONSTRAINT guest_contacts_email_length CHECK (length(email) <= 254)
);
ALTER TABLE guest_contacts ENABLE ROW LEVEL SECURITY;
ALTER TABLE guest_contacts FORCE ROW LEVEL SECURITY;
CREATE POLICY guest_contacts_tenant ON guest_contacts USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE, DELETE ON guest_contacts TO tomari_app;

-- Who is told of what, and how each attempt went. A delivery is made in the transaction of what it tells of.
CREATE TABLE deliveries (
    id uuid NOT NULL,
    position bigint GENERATED ALWAYS AS IDENTITY,
    facility_id uuid NOT NULL,
    kind text NOT NULL,
    -- The person of the house, or for a guest's mail the conversation.
    user_id uuid,
    conversation_id uuid,
    -- What it tells of: an escalation, or those released together at this time.
    escalation_id uuid,
    released_at timestamptz,
    created_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    last_error text,
    -- When it was handed to the recipient's server.
    delivered_at timestamptz,
    -- When it turned out that nobody needs it any more.
    dropped_at timestamptz,
    CONSTRAINT deliveries_pkey PRIMARY KEY (id),
    CONSTRAINT deliveries_kind_known CHECK (kind IN ('escalation', 'digest', 'overdue', 'reply')),
    CONSTRAINT deliveries_recipient CHECK ((user_id IS NULL) <> (conversation_id IS NULL)),
    CONSTRAINT deliveries_user_fkey FOREIGN KEY (facility_id, user_id) REFERENCES users (facility_id, id),
    CONSTRAINT deliveries_conversation_fkey
        FOREIGN KEY (facility_id, conversation_id) REFERENCES conversations (facility_id, id),
    CONSTRAINT deliveries_escalation_fkey FOREIGN KEY (facility_id, escalation_id) REFERENCES escalations (facility_id, id)
);
CREATE INDEX deliveries_in_order ON deliveries (facility_id, position);
ALTER TABLE deliveries ENABLE ROW LEVEL SECURITY;
ALTER TABLE deliveries FORCE ROW LEVEL SECURITY;
CREATE POLICY deliveries_tenant ON deliveries USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE ON deliveries TO tomari_app;

-- Facilities in which something promised is due at `at`: an opening has come, or the grace after it has passed.
CREATE FUNCTION facilities_with_due(at timestamptz, grace interval) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$
    SELECT DISTINCT facility_id FROM public.escalations
    WHERE state = 'open' AND promised_at IS NOT NULL
      AND (released_at IS NULL AND promised_at <= at OR overdue_at IS NULL AND promised_at + grace <= at)
    ORDER BY facility_id
$$;
REVOKE ALL ON FUNCTION facilities_with_due(timestamptz, interval) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION facilities_with_due(timestamptz, interval) TO tomari_app;
CREATE INDEX escalations_promised ON escalations (promised_at) WHERE state = 'open' AND overdue_at IS NULL;

-- Joining two conversations joins what was asked of people in them: the open escalation of `source` goes on in that of `target`, or
-- with the conversation. Who speaks in either speaks in both.
CREATE FUNCTION merge_escalations(source uuid, target uuid, at timestamptz) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    ended uuid;
    kept uuid;
    kept_receipt integer;
BEGIN
    SELECT id INTO ended FROM escalations
    WHERE facility_id = current_facility() AND conversation_id = source AND state <> 'resolved';
    SELECT id, receipt INTO kept, kept_receipt FROM escalations
    WHERE facility_id = current_facility() AND conversation_id = target AND state <> 'resolved';
    IF ended IS NOT NULL AND kept IS NOT NULL THEN
        UPDATE escalation_triggers SET escalation_id = kept
        WHERE facility_id = current_facility() AND escalation_id = ended;
        UPDATE escalations SET state = 'resolved', resolved_at = at, note = '→ ' || kept_receipt
        WHERE facility_id = current_facility() AND id = ended;
    END IF;
    UPDATE escalations SET conversation_id = target
    WHERE facility_id = current_facility() AND conversation_id = source;
    UPDATE conversations t SET state = s.state, taken_by = s.taken_by
    FROM conversations s
    WHERE t.facility_id = current_facility() AND t.id = target
      AND s.facility_id = current_facility() AND s.id = source
      AND array_position(ARRAY['assistant', 'waiting', 'staff'], s.state)
          > array_position(ARRAY['assistant', 'waiting', 'staff'], t.state);
    INSERT INTO guest_contacts (facility_id, conversation_id, email, consented_at)
        SELECT facility_id, target, email, consented_at FROM guest_contacts
        WHERE facility_id = current_facility() AND conversation_id = source
        ON CONFLICT ON CONSTRAINT guest_contacts_pkey DO NOTHING;
    DELETE FROM guest_contacts WHERE facility_id = current_facility() AND conversation_id = source;
END
$$;
