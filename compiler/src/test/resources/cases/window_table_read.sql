-- the window of a table stays in the keys of what reads it
CREATE STREAM t (k VARCHAR, n INT);

CREATE TABLE per_minute AS
SELECT k, SUM(n) AS total FROM t WINDOW TUMBLING(1m) GROUP BY k EMIT CHANGES;

CREATE TABLE large AS SELECT k, total, WINDOWSTART AS since, window_end FROM per_minute WHERE total > 2;
