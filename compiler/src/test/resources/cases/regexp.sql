-- REGEXP matches any part of a text; a pattern that is constant is compiled once.
CREATE STREAM t (s VARCHAR, p VARCHAR);
SELECT s REGEXP '^a.c' AS starts, s NOT REGEXP '[0-9]+' AS no_digits, s RLIKE 'C$' AS rlike, s REGEXP p AS by_column, REGEXP(s, 'ABC', 'i') AS any_case,
  s ILIKE 'A%c' AS ilike, s NOT ILIKE '%İ%' AS not_ilike, s ILIKE '100!%' ESCAPE '!' AS escaped, CASE WHEN s REGEXP 'x' OR s ILIKE p THEN 'yes' ELSE 'no' END AS chosen
FROM t WHERE s REGEXP '.' OR s IS NULL;
