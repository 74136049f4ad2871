CREATE STREAM t (a INT, b VARCHAR, c INT);
SELECT * FROM t WHERE a > 1;
SELECT *, a + c AS total FROM t;
SELECT x.*, x.a AS again FROM t AS x;
SELECT t.c, t.a FROM t;
