-- Booleans as values: in CASE, COALESCE, comparisons, IN and functions.
CREATE STREAM t (a BOOLEAN, b BOOLEAN NOT NULL, s VARCHAR);
SELECT COALESCE(a, b) AS c, CASE WHEN a THEN b ELSE NOT b END AS d, (a AND b) = (a OR b) AS same, a IN (TRUE, FALSE) AS known,
  (s LIKE 'x%') IS DISTINCT FROM a AS differs, STARTS_WITH(s, 'x') AND b AS f, CAST((a OR b) AS INT) AS n, NULLIF(a, b) AS nu, a IS NULL OR b AS o
FROM t;
