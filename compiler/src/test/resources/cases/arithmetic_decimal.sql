CREATE STREAM t (a DECIMAL(9,2), b DECIMAL(7,3));
SELECT a + b AS s, a - b AS d, a * b AS p, -a AS n, a / b AS q, a % b AS r FROM t;
