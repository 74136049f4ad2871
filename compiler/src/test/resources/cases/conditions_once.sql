-- A condition whose value is asked for, not only its truth, is computed once: were RANDOM() asked again, it could be NULL.
CREATE STREAM t (p BOOLEAN, q BOOLEAN NOT NULL, a INT, b INT, s VARCHAR) WITH ('topic' = 't');
SELECT (RANDOM() < 0.5e0 AND p) IS NOT NULL OR p IS NULL AS known, (RANDOM() < 0.5e0 OR p) IS NULL AND p IS NOT NULL AS unknown FROM t;
SELECT UPPER(s) = 'A' OR p AS either, p AND LOWER(s) <> 'b' AS both, NOT (p AND q AND LENGTH(s) < 2) AS not_all, NOT UPPER(s) = 'A' AS other FROM t;
SELECT a <> 0 AND MOD(b, a) = 1 AS guarded, p OR a + b BETWEEN 1 AND 3 AS near, a + b NOT IN (a, b, 3) OR p AS far FROM t;
SELECT GREATEST(0.5e0, RANDOM()) >= 0.5e0 AS at_least, GREATEST(a + b, ABS(a), a) AS greatest, LEAST(UPPER(s), s, 'm') AS least FROM t;
