-- Every problem of a script is shown, in order; readers of what failed add no noise.
CREATE STREAM trades (symbol VARCHAR, price DECIMAL(10,2), quantity INT);
CREATE STREAM a AS SELECT symbl, price * quantity AS n FROM trades WHERE pric > 1;
CREATE STREAM b AS SELECT anything, at, all FROM a WHERE nonsense > 1;
SELECT UPPR(symbol) FROM trades;
SELECT symbol FROM trade;
CREATE STREAM c (x STRNG);
SELECT x FROM c;
SELECT symbol FROM trades GROUP BY symbol;
