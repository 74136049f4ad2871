-- Where months meet days, the answer is the one that holds wherever the interval begins.
CREATE STREAM t (id INT, a VARCHAR, b VARCHAR);
CREATE VIEW i AS SELECT id, CAST(a AS INTERVAL) AS a, CAST(b AS INTERVAL) AS b FROM t;
SELECT id, a < b AS less, a = b AS same, a <> b AS other, a IS DISTINCT FROM b AS distinct_from, a BETWEEN b AND b AS between_both,
  a IN (INTERVAL '90' MINUTES, b) AS one_of, a = '1 day' AS day, GREATEST(a, b) AS greatest, LEAST(a, b, INTERVAL '1' SECOND) AS least, COALESCE(a, b) AS first,
  CASE a WHEN INTERVAL '24' HOURS THEN 'day' WHEN '90 minutes' THEN 'ninety' END AS name, CASE WHEN a > b THEN a ELSE INTERVAL '0' DAY END AS longer
FROM i;
