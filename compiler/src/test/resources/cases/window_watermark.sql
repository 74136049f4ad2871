-- how far rows are out of order is the grace of windows
CREATE STREAM a (k VARCHAR, ts TIMESTAMP, WATERMARK FOR ts AS ts - INTERVAL '5' SECOND) WITH ('topic' = 'ta');

CREATE STREAM b (k VARCHAR, ts TIMESTAMP)
WITH ('topic' = 'tb', 'event.time.field' = 'ts', 'watermark.max_out_of_orderness' = '5s');

SELECT 'a' AS of, k, COUNT(*) AS n, window_start FROM a WINDOW TUMBLING(10s) GROUP BY k;
SELECT 'b' AS of, k, COUNT(*) AS n, window_start FROM b WINDOW TUMBLING(10s) GROUP BY k;
SELECT 'none' AS of, k, COUNT(*) AS n, window_start FROM b WINDOW TUMBLING (SIZE 10s, GRACE PERIOD 0s) GROUP BY k;
