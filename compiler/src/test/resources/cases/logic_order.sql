-- Operands are evaluated from the left, no further than needed.
CREATE STREAM t (a INT, b INT);
SELECT a, b, b <> 0 AND a / b > 1 AS guarded, b = 0 OR a / b > 1 AS either FROM t WHERE b IS NULL OR b >= 0;
