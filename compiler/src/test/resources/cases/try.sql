CREATE STREAM t (i INT, s VARCHAR);
CREATE VIEW v AS SELECT i, 100 / i AS share, s FROM t;
SELECT TRY(10 / i) AS tenth, TRY(CAST(s AS INT)) + 1 AS next, TRY(i) AS same,
  COALESCE(TRY(CAST(s AS DATE)), DATE '2000-01-01') AS day,
  TRY(CASE WHEN i = 0 THEN 1 / i ELSE i END) AS chosen,
  TRY(s LIKE 'a%' AND 1 / i > 0) AS both,
  ARRAY[TRY(1 / i), i] AS inside
FROM t
WHERE TRY(CAST(s AS INT) = 0) IS NULL OR i > 0;
-- the error is in the view, not in TRY
SELECT TRY(share + 1) AS outside FROM v;
