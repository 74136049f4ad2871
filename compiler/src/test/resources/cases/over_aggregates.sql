CREATE STREAM events (
  kind VARCHAR,
  x INT,
  name VARCHAR
) WITH ('topic' = 'events');

CREATE STREAM lately AS
SELECT kind, x,
  SUM(x) OVER last3 AS total,
  COUNT(x) OVER last3 AS present,
  COUNT(*) FILTER (WHERE x > 1) OVER last3 AS above_one,
  COUNT(DISTINCT x) OVER last3 AS different,
  SUM(DISTINCT x) OVER last3 AS total_of_different,
  MIN(x) OVER last3 AS low,
  MAX(name) OVER last3 AS last_name,
  MIN(DISTINCT x) OVER last3 AS low_of_different,
  MEDIAN(x) OVER last3 AS middle,
  COLLECT_LIST(x) OVER last3 AS all_of_them,
  STRING_AGG(name, '+') OVER last3 AS names,
  FIRST(x) OVER last3 AS first_present,
  MAX_BY(name, x) OVER last3 AS name_of_highest,
  SUM(x) OVER (PARTITION BY kind) AS grand_total,
  MIN(x) OVER (PARTITION BY kind) AS lowest,
  COLLECT_LIST(x) OVER (PARTITION BY kind) AS history,
  SUM(x) OVER last3 * 100 / SUM(x) OVER (PARTITION BY kind) AS percent
FROM events
WHERE kind <> 'other'
WINDOW last3 AS (PARTITION BY kind ROWS BETWEEN 2 PRECEDING AND CURRENT ROW)
WITH ('sink.kafka.topic' = 'lately');
