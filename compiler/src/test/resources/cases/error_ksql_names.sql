SET 'sql.dialect' = 'ksql';
CREATE STREAM `readings` (sensor VARCHAR, `Level` INT) WITH (kafka_topic = 'readings', value_format = 'JSON');
SELECT sensor FROM readings;
SELECT level FROM `readings`;
SELECT r.sensor FROM `readings`;
SET 'sql.dialect' = 'ferris';
SELECT SENSOR, level FROM READINGS;
