-- six windows of five groups of two rows each: thirty rows, each once
CREATE STREAM readings (sensor VARCHAR, value INT);

CREATE STREAM seconds AS
SELECT sensor, COUNT(*) AS readings, SUM(value) AS total, window_start, window_end
FROM readings
WINDOW TUMBLING(1s)
GROUP BY sensor;
