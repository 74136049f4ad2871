CREATE STREAM t (id INT, a VARCHAR, b VARCHAR);
CREATE VIEW v AS SELECT id, CAST(a AS TIME) AS a, CAST(b AS TIME) AS b FROM t;
SELECT id, a, a = b AS same, a < b AS earlier, a IS NOT DISTINCT FROM b AS not_distinct, a BETWEEN '06:00' AND TIME '12:00:00' AS morning, a NOT IN ('10:15:30', '23:59:59.999') AS not_in,
  GREATEST(a, b) AS later, COALESCE(a, b, TIME '00:00') AS first, NULLIF(a, b) AS null_if, CASE a WHEN '10:15:30' THEN b ELSE a END AS chosen, 'at ' || a AS text,
  CAST(a AS INTERVAL) AS since_midnight, CAST(CAST(a AS INTERVAL) AS TIME) AS back
FROM v WHERE a IS NULL OR a >= '00:00:00.001';
