CREATE STREAM t (a DOUBLE, b DOUBLE, i INT);
SELECT a + b AS s, a - b AS d, a * b AS p, -a AS n, a / b AS q, a % b AS r, a * i AS ai, i / b AS ib FROM t;
