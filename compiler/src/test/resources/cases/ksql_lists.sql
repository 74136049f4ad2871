-- Literals in a list are read as what its first value is.
SET 'sql.dialect' = 'ksql';
CREATE STREAM s (n INT, d DOUBLE, t VARCHAR, b BOOLEAN) WITH (KAFKA_TOPIC = 's', VALUE_FORMAT = 'JSON');
CREATE STREAM r AS
SELECT n IN ('1', '2.0', '3e0', NULL) AS n, d IN ('1.5', 2) AS d, t IN (1, TRUE, 2.50) AS t,
  b IN ('Y', 'fal') AS b, ARRAY[n, '7', '8.25'] AS numbers, ARRAY['a', 1, FALSE] AS texts
FROM s;
