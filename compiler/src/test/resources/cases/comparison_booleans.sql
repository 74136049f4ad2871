CREATE STREAM t (a BOOLEAN, b BOOLEAN);
SELECT a = b AS eq, a <> b AS ne, a < b AS lt, a >= b AS ge, a = TRUE AS yes FROM t;
