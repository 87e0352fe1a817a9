-- What is kept for how long, how it is erased, and on whose pages the desk may be shown.

ALTER TABLE facilities
    -- Days after its last activity that a conversation is kept.
    ADD COLUMN retention_days smallint NOT NULL DEFAULT 90,
    -- Origins of the house's own sites, whose pages may frame the desk.
    ADD COLUMN embed_origins text[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT facilities_retention_days_range CHECK (retention_days BETWEEN 1 AND 3650),
    ADD CONSTRAINT facilities_embed_origins_count CHECK (cardinality(embed_origins) <= 20);

-- A conversation is the root of everything about its guest: whatever hangs on it goes with it, in one statement, whoever adds to it
-- later. Nothing above it (facility, people, knowledge) is touched.
ALTER TABLE conversations
    DROP CONSTRAINT conversations_merged_fkey,
    ADD CONSTRAINT conversations_merged_fkey
        FOREIGN KEY (facility_id, merged_into) REFERENCES conversations (facility_id, id) ON DELETE CASCADE;
ALTER TABLE guest_sessions
    DROP CONSTRAINT guest_sessions_conversation_fkey,
    ADD CONSTRAINT guest_sessions_conversation_fkey
        FOREIGN KEY (facility_id, conversation_id) REFERENCES conversations (facility_id, id) ON DELETE CASCADE;
ALTER TABLE handover_codes
    DROP CONSTRAINT handover_codes_session_fkey,
    ADD CONSTRAINT handover_codes_session_fkey
        FOREIGN KEY (facility_id, guest_session_id) REFERENCES guest_sessions (facility_id, id) ON DELETE CASCADE;
ALTER TABLE messages
    DROP CONSTRAINT messages_conversation_fkey,
    DROP CONSTRAINT messages_answers_fkey,
    ADD CONSTRAINT messages_conversation_fkey
        FOREIGN KEY (facility_id, conversation_id) REFERENCES conversations (facility_id, id) ON DELETE CASCADE,
    ADD CONSTRAINT messages_answers_fkey
        FOREIGN KEY (facility_id, answers_id) REFERENCES messages (facility_id, id) ON DELETE CASCADE;
ALTER TABLE escalations
    DROP CONSTRAINT escalations_conversation_fkey,
    ADD CONSTRAINT escalations_conversation_fkey
        FOREIGN KEY (facility_id, conversation_id) REFERENCES conversations (facility_id, id) ON DELETE CASCADE;
ALTER TABLE escalation_triggers
    DROP CONSTRAINT escalation_triggers_message_fkey,
    DROP CONSTRAINT escalation_triggers_notice_fkey,
    ADD CONSTRAINT escalation_triggers_message_fkey
        FOREIGN KEY (facility_id, message_id) REFERENCES messages (facility_id, id) ON DELETE CASCADE,
    ADD CONSTRAINT escalation_triggers_notice_fkey
        FOREIGN KEY (facility_id, notice_id) REFERENCES messages (facility_id, id) ON DELETE CASCADE;
ALTER TABLE deliveries
    DROP CONSTRAINT deliveries_conversation_fkey,
    DROP CONSTRAINT deliveries_escalation_fkey,
    ADD CONSTRAINT deliveries_conversation_fkey
        FOREIGN KEY (facility_id, conversation_id) REFERENCES conversations (facility_id, id) ON DELETE CASCADE,
    ADD CONSTRAINT deliveries_escalation_fkey
        FOREIGN KEY (facility_id, escalation_id) REFERENCES escalations (facility_id, id) ON DELETE CASCADE;

-- What finds the rows that go along, and what is due.
CREATE INDEX conversations_begun ON conversations (facility_id, created_at) WHERE merged_into IS NULL;
CREATE INDEX conversations_merged ON conversations (facility_id, merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX escalations_conversation ON escalations (facility_id, conversation_id);
CREATE INDEX escalation_triggers_notice ON escalation_triggers (facility_id, notice_id) WHERE notice_id IS NOT NULL;
CREATE INDEX deliveries_conversation ON deliveries (facility_id, conversation_id) WHERE conversation_id IS NOT NULL;
CREATE INDEX deliveries_escalation ON deliveries (facility_id, escalation_id) WHERE escalation_id IS NOT NULL;
CREATE INDEX deliveries_webhook ON deliveries (facility_id, webhook_id) WHERE webhook_id IS NOT NULL;
CREATE INDEX deliveries_about_webhook ON deliveries (facility_id, about_webhook_id) WHERE about_webhook_id IS NOT NULL;
CREATE INDEX guest_contacts_email ON guest_contacts (facility_id, lower(email));

GRANT DELETE ON conversations, staff_sessions, refresh_tokens, password_resets, invitations, deliveries, webhooks, token_usage
    TO tomari_app;

-- Erases the oldest entries of the audit log of the context's facility, from before `before`, at most so many; says how many. The
-- application may add to the log and, by this alone, shorten it at its old end.
CREATE FUNCTION erase_audit_events(before timestamptz, at_most bigint) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$
    WITH erased AS (
        DELETE FROM public.audit_events
        WHERE facility_id = public.current_facility() AND id IN (
            SELECT id FROM public.audit_events
            WHERE facility_id = public.current_facility() AND at < before ORDER BY position LIMIT at_most)
        RETURNING 1
    )
    SELECT count(*) FROM erased
$$;
REVOKE ALL ON FUNCTION erase_audit_events(timestamptz, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_audit_events(timestamptz, bigint) TO tomari_app;

-- Every facility. The application sees one facility at a time; this says only which ones there are.
CREATE FUNCTION facility_ids() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$ SELECT id FROM public.facilities ORDER BY id $$;
REVOKE ALL ON FUNCTION facility_ids() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION facility_ids() TO tomari_app;
