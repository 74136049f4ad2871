-- What leaves the years 0001 to 9999, does not fit, or has no answer is an error of its row.
CREATE STREAM t (id INT, d DATE, ts TIMESTAMP(3), i VARCHAR, n INT);
CREATE STREAM far AS SELECT id, ts + CAST(i AS INTERVAL) AS moment FROM t;
CREATE STREAM further AS SELECT id, d + n AS moment FROM t;
CREATE STREAM larger AS SELECT id, CAST(CAST(i AS INTERVAL) * 1000000 AS VARCHAR) AS length FROM t;
CREATE STREAM parts AS SELECT id, CAST(CAST(i AS INTERVAL) / n AS VARCHAR) AS length FROM t;
CREATE STREAM clock AS SELECT id, CAST(CAST(ts AS TIME) + CAST(i AS INTERVAL) AS VARCHAR) AS clock FROM t;
CREATE STREAM order_of AS SELECT id, CAST(i AS INTERVAL) > INTERVAL '30' DAYS AS longer FROM t;
