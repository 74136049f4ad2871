-- Quotes stand where ksqlDB has them; times are numbers.
SET 'sql.dialect' = 'ksql';
CREATE STREAM s (k VARCHAR KEY, a VARCHAR, b VARCHAR, n INT, d DECIMAL(6,2), ts TIMESTAMP, day DATE, bytes BYTES)
  WITH (KAFKA_TOPIC = 's', FORMAT = 'DELIMITED', VALUE_DELIMITER = ';');
CREATE STREAM r AS SELECT * FROM s;
CREATE STREAM n WITH (VALUE_DELIMITER = 'TAB') AS SELECT k, n, a, ts FROM s;
