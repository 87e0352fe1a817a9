-- Accounts of staff: people, sessions with their refresh tokens, registrations, invitations, password resets, audit.

-- A person exists once their address is verified: by the mail of a registration or an invitation, or by the operator.
-- Removing a person takes address and password and leaves the name, so that what they wrote keeps its author.
ALTER TABLE users
    DROP COLUMN email_verified_at,
    ADD COLUMN name text NOT NULL DEFAULT 'Owner',
    ADD COLUMN language text NOT NULL DEFAULT 'ja',
    ADD COLUMN removed_at timestamptz,
    ALTER COLUMN email DROP NOT NULL,
    ALTER COLUMN password_hash DROP NOT NULL,
    ADD CONSTRAINT users_name_length CHECK (length(name) BETWEEN 1 AND 80),
    ADD CONSTRAINT users_language_known CHECK (language IN ('ja', 'en')),
    ADD CONSTRAINT users_removed_parts CHECK (
        (removed_at IS NULL) = (email IS NOT NULL) AND (removed_at IS NULL) = (password_hash IS NOT NULL)
    );
ALTER TABLE users ALTER COLUMN name DROP DEFAULT, ALTER COLUMN language DROP DEFAULT;
-- For user_by_email below, which runs as the owner.
CREATE POLICY users_directory ON users FOR SELECT TO CURRENT_USER USING (true);

-- Who signs in with an address: all that can be learnt about a person before their facility's context is opened.
CREATE FUNCTION user_by_email(wanted text) RETURNS TABLE (facility_id uuid, user_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$ SELECT u.facility_id, u.id FROM public.users u WHERE u.email = wanted $$;
REVOKE ALL ON FUNCTION user_by_email(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION user_by_email(text) TO tomari_app;

ALTER TABLE staff_sessions
    ADD COLUMN last_used_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN user_agent text NOT NULL DEFAULT '',
    ADD CONSTRAINT staff_sessions_tenant_key UNIQUE (facility_id, id),
    ADD CONSTRAINT staff_sessions_user_agent_length CHECK (length(user_agent) <= 300);
ALTER TABLE staff_sessions ALTER COLUMN last_used_at DROP DEFAULT, ALTER COLUMN user_agent DROP DEFAULT;

-- The refresh tokens of a session, all of its life: one that was replaced and comes again was stolen, from the page or
-- by it. A successor is derived from the token it replaces and the salt kept here, so that the same request twice gets
-- the same successor although only hashes are stored.
CREATE TABLE refresh_tokens (
    token_hash bytea NOT NULL,
    facility_id uuid NOT NULL,
    session_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    replaced_at timestamptz,
    successor_salt bytea,
    successor_hash bytea,
    CONSTRAINT refresh_tokens_pkey PRIMARY KEY (facility_id, session_id, token_hash),
    CONSTRAINT refresh_tokens_session_fkey
        FOREIGN KEY (facility_id, session_id) REFERENCES staff_sessions (facility_id, id) ON DELETE CASCADE,
    CONSTRAINT refresh_tokens_replaced_parts CHECK (
        (replaced_at IS NULL) = (successor_salt IS NULL) AND (replaced_at IS NULL) = (successor_hash IS NULL)
    )
);
CREATE UNIQUE INDEX refresh_tokens_current ON refresh_tokens (facility_id, session_id) WHERE replaced_at IS NULL;
ALTER TABLE refresh_tokens ENABLE ROW LEVEL SECURITY;
ALTER TABLE refresh_tokens FORCE ROW LEVEL SECURITY;
CREATE POLICY refresh_tokens_tenant ON refresh_tokens USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE ON refresh_tokens TO tomari_app;

-- Facilities that were registered and whose owner's address is not verified yet. They hold neither slug nor address:
-- whoever verifies first has them. Of no tenant; a transaction sees the one registration that it names.
CREATE TABLE registrations (
    id uuid NOT NULL,
    token_hash bytea,
    email text NOT NULL,
    password_hash text NOT NULL,
    name text NOT NULL,
    language text NOT NULL,
    facility_name text NOT NULL,
    slug text NOT NULL,
    country text NOT NULL,
    time_zone text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT registrations_pkey PRIMARY KEY (id)
);
CREATE INDEX registrations_by_end ON registrations (expires_at);
ALTER TABLE registrations ENABLE ROW LEVEL SECURITY;
ALTER TABLE registrations FORCE ROW LEVEL SECURITY;
CREATE POLICY registrations_named ON registrations
    USING (id = (SELECT nullif(current_setting('tomari.registration', true), '')::uuid));
CREATE POLICY registrations_purge ON registrations TO CURRENT_USER USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON registrations TO tomari_app;

-- Forgets the registrations that nobody verified in time.
CREATE FUNCTION purge_registrations(at timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$ DELETE FROM public.registrations WHERE expires_at <= at $$;
REVOKE ALL ON FUNCTION purge_registrations(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION purge_registrations(timestamptz) TO tomari_app;

CREATE TABLE invitations (
    id uuid NOT NULL,
    facility_id uuid NOT NULL,
    email text NOT NULL,
    role text NOT NULL,
    invited_by uuid NOT NULL,
    -- Set when the mail is written.
    token_hash bytea,
    invited_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    accepted_at timestamptz,
    revoked_at timestamptz,
    CONSTRAINT invitations_pkey PRIMARY KEY (id),
    CONSTRAINT invitations_inviter_fkey FOREIGN KEY (facility_id, invited_by) REFERENCES users (facility_id, id),
    CONSTRAINT invitations_email_form CHECK (email = lower(email) AND email LIKE '%_@_%' AND length(email) <= 254),
    CONSTRAINT invitations_role_known CHECK (role IN ('owner', 'staff'))
);
CREATE UNIQUE INDEX invitations_open_key ON invitations (facility_id, email)
    WHERE accepted_at IS NULL AND revoked_at IS NULL;
ALTER TABLE invitations ENABLE ROW LEVEL SECURITY;
ALTER TABLE invitations FORCE ROW LEVEL SECURITY;
CREATE POLICY invitations_tenant ON invitations USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE ON invitations TO tomari_app;

CREATE TABLE password_resets (
    id uuid NOT NULL,
    facility_id uuid NOT NULL,
    user_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT password_resets_pkey PRIMARY KEY (id),
    CONSTRAINT password_resets_user_fkey FOREIGN KEY (facility_id, user_id) REFERENCES users (facility_id, id)
);
CREATE INDEX password_resets_user ON password_resets (facility_id, user_id);
ALTER TABLE password_resets ENABLE ROW LEVEL SECURITY;
ALTER TABLE password_resets FORCE ROW LEVEL SECURITY;
CREATE POLICY password_resets_tenant ON password_resets USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE ON password_resets TO tomari_app;

-- Who did what, and what was done to the facility. Never changed.
CREATE TABLE audit_events (
    id uuid NOT NULL,
    position bigint GENERATED ALWAYS AS IDENTITY,
    facility_id uuid NOT NULL,
    at timestamptz NOT NULL,
    action text NOT NULL,
    actor_id uuid,
    subject text,
    CONSTRAINT audit_events_pkey PRIMARY KEY (id),
    CONSTRAINT audit_events_facility_fkey FOREIGN KEY (facility_id) REFERENCES facilities (id),
    CONSTRAINT audit_events_actor_fkey FOREIGN KEY (facility_id, actor_id) REFERENCES users (facility_id, id),
    CONSTRAINT audit_events_subject_length CHECK (length(subject) <= 300)
);
CREATE INDEX audit_events_in_order ON audit_events (facility_id, position);
ALTER TABLE audit_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_events FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_events_tenant ON audit_events USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT ON audit_events TO tomari_app;

-- Opens the database context of one request of a member of staff: sets the facility for the transaction and returns the
-- person if their session is still good, in one round trip. No row means: not signed in.
CREATE FUNCTION open_staff_context(wanted_facility uuid, wanted_session uuid, at timestamptz)
    RETURNS SETOF users
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM set_config('tomari.facility', wanted_facility::text, true);
    RETURN QUERY
        SELECT u.* FROM staff_sessions s
        JOIN users u ON u.facility_id = s.facility_id AND u.id = s.user_id
        WHERE s.facility_id = wanted_facility AND s.id = wanted_session
            AND s.revoked_at IS NULL AND s.expires_at > at
            AND u.deactivated_at IS NULL AND u.removed_at IS NULL;
END
$$;
