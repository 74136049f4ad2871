-- Days have 24 hours, months are counted before days and keep to the end of a month, times go around the clock.
CREATE STREAM t (id INT, d DATE, e DATE, ts TIMESTAMP(3), us TIMESTAMP(6), n INT, l BIGINT);
SELECT id,
  ts + INTERVAL '90' MINUTE AS later, ts - INTERVAL '1' MONTH AS month_ago, INTERVAL '1' DAY + ts AS tomorrow,
  ts + INTERVAL '1' MICROSECOND AS finer, us - INTERVAL '1 month 1 hour' AS both,
  d + INTERVAL '1' DAY AS next_day, d - INTERVAL '1' YEAR AS year_ago, d + INTERVAL '36' HOUR AS hours, d + n AS n_days, 1 + d AS one, d - l AS l_days,
  d + n * INTERVAL '1' DAY AS scaled, d + (us - ts) AS fine_date,
  CAST(ts AS TIME) + INTERVAL '20' HOUR AS clock, CAST(ts AS TIME) - INTERVAL '1' DAY AS same_clock, CAST(ts AS TIME) - INTERVAL '13' HOUR AS back, d + CAST(ts AS TIME) AS joined,
  ts - us AS apart, us - d AS since_date, d - e AS days, CAST(us AS TIME) - CAST(ts AS TIME) AS clocks_apart,
  INTERVAL '1' DAY + (ts - us) AS sum, INTERVAL '1-0' YEAR TO MONTH - INTERVAL '1' MONTH AS difference, INTERVAL '1 month 2 days' * n AS product, n * INTERVAL '1' HOUR AS product_too, (ts - us) / n AS quotient, -(ts - us) AS negated
FROM t;
