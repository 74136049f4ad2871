-- late rows are neither failed nor gone: they are dead letters
CREATE STREAM t (k VARCHAR, ts TIMESTAMP) WITH ('event.time.field' = 'ts');

CREATE STREAM counts AS
SELECT k, COUNT(*) AS n, window_start
FROM t
WINDOW TUMBLING (SIZE 1 MINUTE, GRACE PERIOD 10 SECONDS)
GROUP BY k
WITH ('late.data.strategy' = 'dead_letter');
