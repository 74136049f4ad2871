-- keys with windows behind them, as Kafka Streams writes them
CREATE STREAM minutes (k VARCHAR KEY, n INT)
WITH ('topic' = 'minutes', 'window_type' = 'tumbling', 'window_size' = '1 minute');

CREATE STREAM visits (k VARCHAR KEY, n INT) WITH ('topic' = 'visits', 'window_type' = 'session');

CREATE STREAM large AS
SELECT k, n, window_start, window_end FROM minutes WHERE window_start >= TIMESTAMP '1970-01-01 00:01:00'
WITH ('key.format' = 'json');

CREATE STREAM all_visits AS SELECT *, WINDOWEND - WINDOWSTART AS millis FROM visits WHERE WINDOWEND > '1970-01-01T00:00:05';

CREATE STREAM totals AS SELECT SUM(n) AS n, window_start AS hour FROM minutes WINDOW TUMBLING(1h) GROUP BY k;
