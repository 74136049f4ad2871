-- What fails for certain is not folded: it fails each row, and only where it is evaluated.
CREATE STREAM t (a INT);
CREATE STREAM fails AS SELECT 1 / 0 AS never FROM t;
SELECT CASE WHEN a > 0 THEN 1 ELSE 1 / 0 END AS sometimes, TRY_CAST('x' AS INT) AS nothing FROM t WHERE a > 0 OR 2147483647 + 1 > 0;
