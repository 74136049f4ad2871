CREATE STREAM t (a VARCHAR, b VARCHAR);
SELECT a = b AS eq, a <> b AS ne, a < b AS lt, a <= b AS le, a > b AS gt, a >= 'm' AS ge FROM t;
