CREATE STREAM t (i INT, l BIGINT, p DECIMAL(7,3), f DOUBLE);
SELECT ABS(i) AS ai, ABS(l) AS al, ABS(p) AS ap, ABS(f) AS af, SIGN(i) AS si, SIGN(p) AS sp, SIGN(f) AS sf, FLOOR(p) AS fp, FLOOR(f) AS ff,
  CEIL(p) AS cp, CEILING(f) AS cf, MOD(i, 3) AS m, SQRT(ABS(f)) AS sq, POWER(f, 2e0) AS pw, FLOOR(i) AS fi
FROM t;
