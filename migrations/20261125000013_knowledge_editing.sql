-- Knowledge that people edit: two editors do not overwrite each other, and a machine's translation waits for a person.

-- Counts changes; the entity tag of an intent.
ALTER TABLE intents ADD COLUMN version integer NOT NULL DEFAULT 1;

-- Whether a person stands by the text. One that a model drafted is not indexed, found or shown until somebody has read it.
ALTER TABLE translations ADD COLUMN reviewed boolean NOT NULL DEFAULT true;

-- The console lists by position.
CREATE INDEX intents_in_order ON intents (facility_id, position);
-- A replay reads the newest questions.
CREATE INDEX messages_of_guests ON messages (facility_id, created_at) WHERE author = 'guest';
