-- A comparison with NULL is false; an item that cannot be computed is NULL, a condition false.
SET 'sql.dialect' = 'ksql';
CREATE STREAM s (a INT, b INT, t VARCHAR) WITH (KAFKA_TOPIC = 's', VALUE_FORMAT = 'JSON');
CREATE STREAM compared AS
SELECT a = b AS eq, NOT (a < b) AS not_less, a BETWEEN 1 AND b AS within, a NOT IN (1, b) AS not_in,
  t LIKE 'x%' AS alike, a IS NULL OR b > 1 AS kleene
FROM s;
CREATE STREAM computed AS
SELECT a + b AS plus, a / b AS by, TRY(CAST(t AS INT)) AS tried, CAST(t AS INT) AS number,
  CASE WHEN a = b THEN 'same' ELSE t END AS picked
FROM s;
CREATE STREAM filtered AS SELECT a, b FROM s WHERE 10 / b > 1 AND NOT (a = 3);
