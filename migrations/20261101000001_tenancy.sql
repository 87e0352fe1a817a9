-- Facilities, their people, and how the database keeps tenants apart.
--
-- Migrations run as the owner of the database. The application connects as a role that is granted tomari_app:
-- neither owner nor superuser, so that row-level security binds it. Every tenant table has a facility_id, row-level
-- security enabled and FORCEd, and a policy on the facility set for the transaction; unset means no rows.

CREATE EXTENSION IF NOT EXISTS vector;

DO $$
BEGIN
    CREATE ROLE tomari_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
EXCEPTION
    -- Roles belong to the cluster: another database of it, or the operator, may have made it already.
    WHEN duplicate_object OR unique_violation OR insufficient_privilege THEN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tomari_app') THEN
            RAISE EXCEPTION 'the role tomari_app does not exist and may not be created by %', current_user
                USING HINT = 'Have an administrator run: CREATE ROLE tomari_app LOGIN PASSWORD ''...''';
        END IF;
END
$$;

GRANT USAGE ON SCHEMA public TO tomari_app;

-- The facility this transaction is about, or null.
CREATE FUNCTION current_facility() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('tomari.facility', true), '')::uuid $$;

CREATE TABLE facilities (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    country text NOT NULL,
    time_zone text NOT NULL,
    default_language text NOT NULL,
    languages text[] NOT NULL,
    guest_session_days smallint NOT NULL DEFAULT 7,
    -- Raised to make the house keys on printed QR codes invalid.
    house_key_version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    CONSTRAINT facilities_pkey PRIMARY KEY (id),
    CONSTRAINT facilities_slug_key UNIQUE (slug),
    CONSTRAINT facilities_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) BETWEEN 3 AND 40),
    CONSTRAINT facilities_name_length CHECK (length(name) BETWEEN 1 AND 120),
    CONSTRAINT facilities_country_form CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT facilities_languages_offered CHECK (default_language = ANY (languages)),
    CONSTRAINT facilities_guest_session_days_range CHECK (guest_session_days BETWEEN 1 AND 30)
);
ALTER TABLE facilities ENABLE ROW LEVEL SECURITY;
ALTER TABLE facilities FORCE ROW LEVEL SECURITY;
CREATE POLICY facilities_tenant ON facilities USING (id = (SELECT current_facility()));
-- For facility_by_slug below, which runs as the owner.
CREATE POLICY facilities_directory ON facilities FOR SELECT TO CURRENT_USER USING (true);
GRANT SELECT, INSERT, UPDATE ON facilities TO tomari_app;

-- The id behind a link. All that can be learnt about a facility before its context is opened.
CREATE FUNCTION facility_by_slug(wanted text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$ SELECT id FROM public.facilities WHERE slug = wanted $$;
REVOKE ALL ON FUNCTION facility_by_slug(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION facility_by_slug(text) TO tomari_app;

CREATE TABLE users (
    id uuid NOT NULL,
    facility_id uuid NOT NULL,
    -- In lower case.
    email text NOT NULL,
    password_hash text NOT NULL,
    role text NOT NULL,
    email_verified_at timestamptz,
    deactivated_at timestamptz,
    created_at timestamptz NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_tenant_key UNIQUE (facility_id, id),
    -- One account per address across all facilities: the address is what people log in with.
    CONSTRAINT users_email_key UNIQUE (email),
    CONSTRAINT users_facility_fkey FOREIGN KEY (facility_id) REFERENCES facilities (id),
    CONSTRAINT users_email_form CHECK (email = lower(email) AND email LIKE '%_@_%' AND length(email) <= 254),
    CONSTRAINT users_role_known CHECK (role IN ('owner', 'staff'))
);
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
ALTER TABLE users FORCE ROW LEVEL SECURITY;
CREATE POLICY users_tenant ON users USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE ON users TO tomari_app;

CREATE TABLE staff_sessions (
    id uuid NOT NULL,
    facility_id uuid NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT staff_sessions_pkey PRIMARY KEY (id),
    CONSTRAINT staff_sessions_user_fkey FOREIGN KEY (facility_id, user_id) REFERENCES users (facility_id, id),
    CONSTRAINT staff_sessions_expire_after_start CHECK (expires_at > created_at)
);
CREATE INDEX staff_sessions_user ON staff_sessions (facility_id, user_id);
ALTER TABLE staff_sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE staff_sessions FORCE ROW LEVEL SECURITY;
CREATE POLICY staff_sessions_tenant ON staff_sessions USING (facility_id = (SELECT current_facility()));
GRANT SELECT, INSERT, UPDATE ON staff_sessions TO tomari_app;

-- For readiness: the application may not read the migrations' own table.
CREATE FUNCTION schema_version() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$ SELECT max(version) FROM public._sqlx_migrations WHERE success $$;
REVOKE ALL ON FUNCTION schema_version() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION schema_version() TO tomari_app;
