-- A CAST that cannot be done fails its row; TRY_CAST gives NULL, also where digits do not fit.
CREATE STREAM t (s VARCHAR, f DOUBLE, p DECIMAL(9,2));
CREATE STREAM strict AS SELECT CAST(s AS INT) AS n FROM t;
SELECT TRY_CAST(s AS INT) AS n, TRY_CAST(f AS INT) AS fi, TRY_CAST(p AS DECIMAL(4,2)) AS narrow, TRY_CAST(f AS DECIMAL(4,2)) AS fp FROM t;
