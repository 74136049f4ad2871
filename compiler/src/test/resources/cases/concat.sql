-- || is NULL if an operand is; CONCAT leaves NULLs out.
CREATE STREAM t (a VARCHAR, i INT, p DECIMAL(6,3), d DATE, b BOOLEAN);
SELECT a || '-' || i AS joined, CONCAT(a, '-', i) AS concatenated, p || '%' AS percent, 'on ' || d AS day_of, b || '' AS flag, a || NULL AS nothing, CONCAT(a) AS single FROM t;
