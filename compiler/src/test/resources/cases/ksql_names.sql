-- Names without quotes are upper-cased; columns without a name are numbered among themselves.
SET 'sql.dialect' = 'ksql';
CREATE STREAM readings (sensor VARCHAR, `level` INT, `LEVEL` INT, ksql_col_1 INT)
  WITH (kafka_topic = 'readings', value_format = 'JSON');
CREATE STREAM levels AS
SELECT r.Sensor, `level`, LEVEL + `level`, level AS "Higher", `level` * 2 FROM Readings r;
INSERT INTO Levels SELECT sensor, ksql_col_1, 0, 1, 2 FROM READINGS WHERE ksql_col_1 > 5;
