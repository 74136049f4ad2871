-- with row classes
CREATE STREAM trades (symbol VARCHAR, price DECIMAL(10,2), quantity INT) WITH ('topic' = 'trades-in');

CREATE STREAM big_trades WITH ('topic' = 'big-trades') AS
SELECT symbol, price * quantity AS notional
FROM trades
WHERE price * quantity >= 1000;
