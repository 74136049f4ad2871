-- A stream made by one statement takes the rows of another.
CREATE STREAM readings (sensor VARCHAR, value DOUBLE) WITH ('topic' = 'readings');
CREATE STREAM alarms WITH ('topic' = 'alarms') AS
SELECT sensor, value FROM readings WHERE value > 100.0e0;
INSERT INTO alarms SELECT 'cold ' || sensor, value FROM readings WHERE value < -20e0;
