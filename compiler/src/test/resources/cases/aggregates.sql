-- One of each sort of aggregate: shared accumulators, filters, DISTINCT, constants, order.
CREATE STREAM s (k VARCHAR, x INT, d DECIMAL(30, 10), f DOUBLE, t VARCHAR, day DATE) WITH ('topic' = 's');
CREATE STREAM a AS
SELECT k,
  COUNT(*) AS n, COUNT(DISTINCT x) AS nx, COUNT(DISTINCT x, t) AS nxt, COUNT(x) FILTER (WHERE x > 1) AS many,
  SUM(x) AS sx, SUM(DISTINCT x) AS sdx, SUM(d) AS sd, SUM(f) AS sf, AVG(d) AS ad, AVG(x) AS ax,
  MIN(day) AS first_day, MAX(t) AS last_t, FIRST(t) AS first_t, LAST(t) AS latest_t, LAST_BY_TIME(t) AS newest_t,
  STDDEV(x) AS dev, VARIANCE(x) AS variance, MEDIAN(x) AS med, PERCENTILE_CONT(0.25) WITHIN GROUP (ORDER BY x) AS q,
  CORR(x, f) AS corr, STRING_AGG(t, '-') AS ts, COLLECT_LIST(x) AS xs, COLLECT_SET(x) AS set_of, TOPK(x, 2) AS top,
  HISTOGRAM(t) AS h, APPROX_COUNT_DISTINCT(t) AS about, MAX_BY(t, x) AS t_of_max
FROM s GROUP BY k;
SELECT COUNT(*) AS all_rows, COUNT(*) FILTER (WHERE x > 1) AS large, SUM(x) / COUNT(*) AS mean FROM s;
SELECT x % 2 = 0 AS even, day, COUNT(*) + 1 AS n FROM s WHERE x IS NOT NULL GROUP BY x % 2 = 0, day HAVING COUNT(*) < 3;
