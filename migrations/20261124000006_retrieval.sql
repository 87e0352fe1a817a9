-- What the search statement is made of (core/src/db/search.rs): it scores the translations twice, by what was asked and
-- by that together with what the best of them say.

-- Keep the vectors in the row as they are: to decompress them was half of the time that scoring all of them took (8.3 ms
-- of 1,786 entries, 4.6 ms so). Only a row that would not fit a page is made smaller.
ALTER TABLE translations SET (toast_tuple_target = 8160);

-- How telling a term is that `containing` of `documents` have; nothing counts as none.
CREATE FUNCTION inverse_document_frequency(containing bigint, documents bigint) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT ln(1 + (coalesce(documents, 0) - coalesce(containing, 0) + 0.5::double precision)
                  / (coalesce(containing, 0) + 0.5::double precision))
$$;

-- A vector of the lexical index from its terms, each once, and their weights.
CREATE FUNCTION term_vector(terms integer[], weights real[]) RETURNS sparsevec
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT ('{' || coalesce(string_agg(term + 1 || ':' || weight, ','), '') || '}/1000000000')::sparsevec
    FROM unnest(terms, weights) AS t(term, weight)
$$;

-- The terms of such a vector, and their weights.
CREATE FUNCTION vector_terms(vector sparsevec) RETURNS TABLE (term integer, weight real)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT split_part(entry, ':', 1)::integer - 1, split_part(entry, ':', 2)::real
    FROM string_to_table(trim(BOTH '{}' FROM split_part(vector::text, '/', 1)), ',') AS entry
$$;

-- The score of every published translation: both arms' inner products, each divided by that arm's best, 0 to 2.
CREATE FUNCTION score_translations(words sparsevec, grams sparsevec, in_house boolean)
    RETURNS TABLE (intent_id uuid, language text, score double precision)
    LANGUAGE sql STABLE
    AS $$
    WITH scored AS MATERIALIZED (
        -- Materialised so that what is sorted and ranked are numbers, not the vectors they come from.
        SELECT t.intent_id, t.language, -(t.word_vector <#> words) AS words, -(t.gram_vector <#> grams) AS grams
        FROM translations t
        WHERE t.facility_id = current_facility() AND t.word_vector IS NOT NULL
          -- `IS TRUE` keeps this a hashed look-up: while the statistics know nothing of a house just imported, a join
          -- is planned for one row and compares every translation with every intent.
          AND (t.intent_id IN (
              SELECT id FROM intents
              WHERE facility_id = current_facility() AND status = 'published'
                AND (visibility = 'public' OR in_house)
          )) IS TRUE
    ), tops AS MATERIALIZED (
        -- Materialised for the same reason: it was computed again for every row, 126 ms in all with 1,786 entries.
        SELECT nullif(max(words), 0) AS words, nullif(max(grams), 0) AS grams FROM scored
    )
    SELECT s.intent_id, s.language, coalesce(s.words / tops.words, 0) + coalesce(s.grams / tops.grams, 0)
    FROM scored s CROSS JOIN tops
$$;
