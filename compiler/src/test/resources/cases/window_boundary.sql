-- a row at the end of a window belongs to the next one, and closes the first
CREATE STREAM readings (sensor VARCHAR, value INT);

SELECT sensor, COUNT(*) AS readings, TUMBLE_START() AS since
FROM readings
WINDOW TUMBLING (SIZE 1 SECOND)
GROUP BY sensor
EMIT FINAL;
