CREATE STREAM t (i INT, l BIGINT, f DOUBLE, p DECIMAL(10,2), q DECIMAL(10,4));
SELECT i = l AS il, i < l AS lt, i <= f AS le, p = q AS pq, p > q AS gt, p >= i AS ge, p <> 1.5 AS ne, q != l AS nl, f = p AS fp FROM t;
