CREATE STREAM t (a INT, b BIGINT, s VARCHAR, p DECIMAL(6,2));
SELECT COALESCE(a, b, -1) AS c, IFNULL(s, 'none') AS s, NULLIF(a, 0) AS n, COALESCE(p, 0.005) AS p, 10 / NULLIF(a, 0) AS q, COALESCE(NULL, a) AS a, COALESCE(1 / a, 0) AS still_fails FROM t;
