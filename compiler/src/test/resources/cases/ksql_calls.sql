-- A call or cast inside an expression that fails is NULL there; TRIM takes all white space; fields
-- of structs get numbers where their names are taken.
SET 'sql.dialect' = 'ksql';
CREATE STREAM s (b INT, t VARCHAR, a STRUCT<b INT, d INT>, c STRUCT<b INT, d INT>)
  WITH (KAFKA_TOPIC = 's', VALUE_FORMAT = 'JSON');
CREATE STREAM inner_errors AS
SELECT IFNULL(CAST(PARSE_DATE(t, 'yyyy-MM-dd') AS STRING), 'none') AS day, IFNULL(CAST(t AS INT), -1) AS n,
  '<' || TRIM(t) || '>' AS trimmed
FROM s;
CREATE STREAM fields AS SELECT b, a->b, c->b, a->d, c->d FROM s;
