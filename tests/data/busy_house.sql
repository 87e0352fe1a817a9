-- Ten thousand conversations of the last eight weeks, in the house of the context, for the pages and benchmarks that have to bear them.
-- Three questions each, of which every fifth is not known; of three in ten somebody was asked for: a third of those wait, a tenth of these
-- is spoken in, the others are resolved.

INSERT INTO conversations (id, facility_id, created_at)
SELECT uuidv7(), current_facility(), now() - n * interval '8 minutes' FROM generate_series(10000, 1, -1) n;

INSERT INTO guest_sessions (id, facility_id, conversation_id, in_house, place, language, created_at, expires_at)
SELECT uuidv7(), current_facility(), id, true, 'Room ' || (random() * 20)::int, 'en', created_at, created_at + interval '7 days'
FROM conversations WHERE facility_id = current_facility();

INSERT INTO messages (id, facility_id, conversation_id, author, client_message_id, answers_id, body, language, outcome, confidence, created_at)
SELECT md5(c.id::text || n || author)::uuid, current_facility(), c.id, author,
       CASE author WHEN 'guest' THEN gen_random_uuid() END,
       CASE author WHEN 'assistant' THEN md5(c.id::text || n || 'guest')::uuid END,
       CASE author WHEN 'guest' THEN 'Where is the bath, and when is it open? ' || n
                   ELSE 'The bath is in the basement. It is open from 15:00 to 24:00.' END,
       (ARRAY ['en', 'ja', 'fr', 'ko'])[1 + c.place % 4],
       CASE author WHEN 'assistant' THEN CASE WHEN (c.place + n) % 5 = 0 THEN 'not_found' ELSE 'answered' END END,
       CASE author WHEN 'assistant' THEN random() END,
       c.created_at + n * interval '1 minute' + CASE author WHEN 'assistant' THEN interval '40 milliseconds' ELSE interval '0' END
FROM (SELECT id, created_at, row_number() OVER (ORDER BY created_at) AS place FROM conversations
      WHERE facility_id = current_facility()) c
CROSS JOIN generate_series(1, 3) n CROSS JOIN unnest(ARRAY ['guest', 'assistant']) author
ORDER BY c.created_at, n, author DESC;

INSERT INTO answer_feedback (message_id, facility_id, helpful, at)
SELECT id, facility_id, random() < 0.8, created_at FROM messages
WHERE facility_id = current_facility() AND outcome = 'answered' AND random() < 0.2;

INSERT INTO question_groups (id, facility_id, created_at)
SELECT gen_random_uuid(), current_facility(), now() - interval '56 days' FROM generate_series(1, 300);

INSERT INTO unanswered_questions (message_id, facility_id, group_id, unhelpful, words, grams)
SELECT m.answers_id, m.facility_id, g.id, false, '{}', '{}'
FROM (SELECT answers_id, facility_id, row_number() OVER (ORDER BY position) % 300 AS place FROM messages
      WHERE facility_id = current_facility() AND outcome = 'not_found') m
JOIN (SELECT id, row_number() OVER (ORDER BY id) % 300 AS place FROM question_groups
      WHERE facility_id = current_facility()) g USING (place);

INSERT INTO escalations (id, facility_id, conversation_id, receipt, language, opened_at, state, resolved_at)
SELECT uuidv7(), current_facility(), id, n, 'en', created_at,
       CASE WHEN n % 3 = 0 THEN 'open' ELSE 'resolved' END,
       CASE WHEN n % 3 = 0 THEN NULL ELSE created_at + interval '10 minutes' END
FROM (SELECT id, created_at, row_number() OVER (ORDER BY created_at) AS n FROM conversations
      WHERE facility_id = current_facility() AND random() < 0.3) c;

INSERT INTO escalation_triggers (id, facility_id, escalation_id, reason, at)
SELECT uuidv7(), current_facility(), id, CASE WHEN random() < 0.05 THEN 'safety' ELSE 'low_confidence' END, opened_at
FROM escalations WHERE facility_id = current_facility();

UPDATE conversations c
SET state = CASE WHEN e.receipt % 10 = 0 THEN 'staff' ELSE 'waiting' END,
    taken_by = CASE WHEN e.receipt % 10 = 0 THEN (SELECT id FROM users WHERE facility_id = current_facility() LIMIT 1) END
FROM escalations e
WHERE c.facility_id = current_facility() AND e.facility_id = current_facility() AND e.conversation_id = c.id AND e.state <> 'resolved';

ANALYZE;
