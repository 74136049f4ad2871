-- One column can be all there is of a value; of a JSON key it always is.
SET 'sql.dialect' = 'ksql';
CREATE STREAM a (k DOUBLE KEY, v VARCHAR)
  WITH (KAFKA_TOPIC = 'a', FORMAT = 'JSON', WRAP_SINGLE_VALUE = false);
CREATE STREAM wrapped AS SELECT * FROM a;
CREATE STREAM bare WITH (KEY_FORMAT = 'KAFKA', WRAP_SINGLE_VALUE = false) AS
SELECT k, LEN(v) AS n FROM a;
CREATE STREAM back (k DOUBLE KEY, n INT)
  WITH (KAFKA_TOPIC = 'numbers', VALUE_FORMAT = 'JSON', WRAP_SINGLE_VALUE = false);
CREATE STREAM doubled AS SELECT k, n * 2 AS n2 FROM back;
