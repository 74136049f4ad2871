CREATE STREAM t (a INT, b INT);
SELECT a + b AS s, a - b AS d, a * b AS p, -a AS n, a / b AS q, a % b AS r FROM t;
