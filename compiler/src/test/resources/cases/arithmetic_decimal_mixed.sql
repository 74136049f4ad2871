CREATE STREAM t (p DECIMAL(18,4), i INT, l BIGINT, f DOUBLE);
SELECT p + i AS pi, i - p AS ip, p * l AS pl, l / p AS lp, p * 1.5 AS half_more, p * 0.07 AS tax, p + f AS pf, p / 3 AS third FROM t;
