-- Functions that mean something else in ksqlDB, and the texts of DOUBLEs that are no numbers.
SET 'sql.dialect' = 'ksql';
CREATE STREAM s (i INT, d DOUBLE, n DECIMAL(5, 3), tm TIME, m MAP<STRING, DOUBLE>)
  WITH (KAFKA_TOPIC = 's', VALUE_FORMAT = 'JSON');
CREATE STREAM rounded AS
SELECT i, ROUND(d) AS r, ROUND(d, 1) AS r1, ROUND(n) AS rn, ROUND(n, 2) AS rn2, TRUNC(d) AS t
FROM s;
CREATE STREAM logs AS SELECT LOG(d) AS ln, LOG(0, d) AS log0, COT(i) AS cot FROM s;
CREATE STREAM others AS
SELECT TO_JSON_STRING(tm) AS tm, UNIX_TIMESTAMP(FROM_UNIXTIME(1709214310999)) AS ms,
  REDUCE(m, '', (all, k, v) => all || k) AS keys
FROM s;
DESCRIBE FUNCTION FROM_UNIXTIME;
