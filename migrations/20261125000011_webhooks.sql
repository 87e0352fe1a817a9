-- Webhooks, and a log of every attempt to deliver something.

CREATE TABLE webhooks (
    id uuid NOT NULL,
    position bigint GENERATED ALWAYS AS IDENTITY,
    facility_id uuid NOT NULL,
    url text NOT NULL,
    events text[] NOT NULL,
    enabled boolean NOT NULL DEFAULT true,
    -- Sealed; gone with the webhook.
    secret bytea,
    -- The one before it, which signs too until then.
    former_secret bytea,
    former_secret_until timestamptz,
    created_at timestamptz NOT NULL,
    -- Since when every attempt has failed.
    failing_since timestamptz,
    -- When it was switched off for that.
    disabled_at timestamptz,
    -- A removed one stays, for the log.
    removed_at timestamptz,
    CONSTRAINT webhooks_pkey PRIMARY KEY (id),
    CONSTRAINT webhooks_tenant_key UNIQUE (facility_id, id),
    CONSTRAINT webhooks_facility_fkey FOREIGN KEY (facility_id) REFERENCES facilities (id),
    CONSTRAINT webhooks_url_length CHECK (length(url) <= 2000),
    CONSTRAINT webhooks_events_known
        CHECK (events <> '{}' AND events <@ ARRAY['escalation.opened', 'queue.released', 'escalation.overdue']),
    CONSTRAINT webhooks_secret_parts CHECK ((secret IS NULL) = (removed_at IS NOT NULL)),
    CONSTRAINT webhooks_former_parts CHECK ((former_secret IS NULL) = (former_secret_until IS NULL)),
    CONSTRAINT webhooks_disabled_parts CHECK (disabled_at IS NULL OR NOT enabled),
    CONSTRAINT webhooks_removed_parts CHECK (removed_at IS NULL OR NOT enabled AND former_secret IS NULL)
);
CREATE INDEX webhooks_in_order ON webhooks (facility_id, position) WHERE removed_at IS NULL;
ALTER TABLE webhooks ENABLE ROW LEVEL SECURITY;
ALTER TABLE webhooks FORCE ROW LEVEL SECURITY;
CREATE POLICY webhooks_tenant ON webhooks USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE ON webhooks TO tomari_app;

ALTER TABLE deliveries
    -- Where a webhook is sent.
    ADD COLUMN webhook_id uuid,
    -- The webhook that the people of the house are told of.
    ADD COLUMN about_webhook_id uuid,
    -- When it failed for the last time that it is tried by itself.
    ADD COLUMN given_up_at timestamptz,
    DROP COLUMN attempts,
    DROP COLUMN last_error,
    DROP CONSTRAINT deliveries_kind_known,
    DROP CONSTRAINT deliveries_recipient,
    ADD CONSTRAINT deliveries_kind_known
        CHECK (kind IN ('escalation', 'digest', 'overdue', 'reply', 'webhook_test', 'webhook_disabled')),
    ADD CONSTRAINT deliveries_recipient CHECK (num_nonnulls(user_id, conversation_id, webhook_id) = 1),
    ADD CONSTRAINT deliveries_about_parts CHECK ((kind = 'webhook_disabled') = (about_webhook_id IS NOT NULL)),
    ADD CONSTRAINT deliveries_tenant_key UNIQUE (facility_id, id),
    ADD CONSTRAINT deliveries_webhook_fkey FOREIGN KEY (facility_id, webhook_id) REFERENCES webhooks (facility_id, id),
    ADD CONSTRAINT deliveries_about_webhook_fkey
        FOREIGN KEY (facility_id, about_webhook_id) REFERENCES webhooks (facility_id, id);

CREATE TABLE delivery_attempts (
    position bigint GENERATED ALWAYS AS IDENTITY,
    facility_id uuid NOT NULL,
    delivery_id uuid NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at timestamptz NOT NULL,
    -- A webhook's HTTP status.
    status smallint,
    -- Why it failed; nothing if it did not.
    failure text,
    -- What a mail server said to that.
    detail text,
    CONSTRAINT delivery_attempts_pkey PRIMARY KEY (facility_id, delivery_id, position),
    CONSTRAINT delivery_attempts_delivery_fkey
        FOREIGN KEY (facility_id, delivery_id) REFERENCES deliveries (facility_id, id) ON DELETE CASCADE,
    CONSTRAINT delivery_attempts_failure_known CHECK (failure IN
        ('mail_server', 'status', 'timed_out', 'unreachable', 'cut', 'address_not_public', 'secret_lost'))
);
ALTER TABLE delivery_attempts ENABLE ROW LEVEL SECURITY;
ALTER TABLE delivery_attempts FORCE ROW LEVEL SECURITY;
CREATE POLICY delivery_attempts_tenant ON delivery_attempts USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT ON delivery_attempts TO tomari_app;
