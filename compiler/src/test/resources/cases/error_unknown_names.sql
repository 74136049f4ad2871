CREATE STREAM trades (symbol VARCHAR, price DECIMAL(10,2), "Exact" INT);
SELECT exacty FROM trades;
SELECT "exact" FROM trades;
SELECT zzzzzz FROM trades;
SELECT t.symbol FROM trades;
SELECT x.* FROM trades t;
SELECT a.b.symbol FROM trades;
SELECT price * 2 AS dbl, dbll + 1 FROM trades;
SELECT rowtime FROM trades;
