CREATE STREAM t (id INT, ti TIME, i INTERVAL, d DATE, ts TIMESTAMP(3), n INT, u VARCHAR);
SELECT id, HOUR(ti) AS h, MINUTE(ti) AS m, EXTRACT(MILLISECOND FROM ti) AS ms, EXTRACT(EPOCH FROM ti) AS epoch, TIMEADD(u, n, ti) AS added, TIMESUB(HOUR, n, ti) AS subtracted, DATE_TRUNC(u, ti) AS truncated, FORMAT_TIME(ti, 'hh:mm a') AS text,
  EXTRACT(YEAR FROM i) AS iy, EXTRACT(MONTH FROM i) AS im, EXTRACT(DAY FROM i) AS id2, EXTRACT(HOUR FROM i) AS ih, EXTRACT(SECOND FROM i) AS isec, EXTRACT(EPOCH FROM i - n * INTERVAL '0' MONTH) AS iepoch,
  DATE_ADD(d, INTERVAL '1' DAY) AS next_day, DATE_SUB(ts, INTERVAL '1' MONTH) AS month_ago, TIME(ts) AS clock, DATE(ts) AS day, TIMESTAMP(d) AS midnight, DATE_TRUNC(DAY, ts, 'America/New_York') AS their_day, MAKE_INTERVAL(DAY, n) AS made, EXTRACT(ISODOW FROM d) AS isodow, DAYNAME(d) AS day_name
FROM t;
