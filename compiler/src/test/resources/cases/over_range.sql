CREATE STREAM readings (
  sensor INT NOT NULL,
  value DOUBLE,
  n BIGINT,
  weight DECIMAL(9, 2),
  ts TIMESTAMP
) WITH ('topic' = 'readings');

CREATE STREAM recent AS
SELECT sensor, ts,
  COUNT(*) OVER minute AS readings,
  AVG(value) OVER minute AS mean,
  MIN(value) OVER minute AS low,
  MAX(value) OVER minute AS high,
  STDDEV(value) OVER minute AS spread,
  SUM(n) OVER (PARTITION BY sensor ORDER BY n RANGE BETWEEN 10 PRECEDING AND 1 PRECEDING) AS near,
  SUM(n) OVER (PARTITION BY sensor ORDER BY weight RANGE BETWEEN 0.5 PRECEDING AND CURRENT ROW) AS heavy,
  SUM(n) OVER (PARTITION BY sensor ORDER BY ts) AS so_far,
  COUNT(*) OVER (PARTITION BY sensor ORDER BY ts RANGE CURRENT ROW) AS at_once
FROM readings
WINDOW minute AS (PARTITION BY sensor ORDER BY ts RANGE BETWEEN INTERVAL '1' MINUTE PRECEDING AND CURRENT ROW)
WITH ('sink.kafka.topic' = 'recent');
