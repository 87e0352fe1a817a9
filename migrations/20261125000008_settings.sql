-- A facility's settings: the facts guests ask every house for, and its secrets, encrypted.

ALTER TABLE facilities
    -- Counts changes, so that two people don't overwrite each other's.
    ADD COLUMN settings_version integer NOT NULL DEFAULT 1,
    -- tomari_shared::settings::HouseFacts, without the secrets.
    ADD COLUMN facts jsonb NOT NULL DEFAULT '{}',
    -- tomari_shared::hours::SupportHours; null until the house sets some.
    ADD COLUMN hours jsonb,
    -- A list of tomari_shared::hours::EscalationSchedule.
    ADD COLUMN schedules jsonb NOT NULL DEFAULT '[]';

-- What may be known to guests in the house only, sealed by the core with a key that the database does not hold.
-- Texts name a secret; it is put in its place when somebody who may know it reads them.
CREATE TABLE facility_secrets (
    facility_id uuid NOT NULL,
    name text NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT facility_secrets_pkey PRIMARY KEY (facility_id, name),
    CONSTRAINT facility_secrets_facility_fkey FOREIGN KEY (facility_id) REFERENCES facilities (id),
    CONSTRAINT facility_secrets_name_known CHECK (name IN ('wifi_password'))
);
ALTER TABLE facility_secrets ENABLE ROW LEVEL SECURITY;
ALTER TABLE facility_secrets FORCE ROW LEVEL SECURITY;
CREATE POLICY facility_secrets_tenant ON facility_secrets USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE, DELETE ON facility_secrets TO tomari_app;
