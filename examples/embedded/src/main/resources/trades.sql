-- What each large trade came to, exact to the last digit. The record's key, the symbol, stays.

CREATE STREAM trades (
  symbol   VARCHAR KEY,
  price    DECIMAL(12,4) NOT NULL,
  quantity INT NOT NULL
) WITH ('topic' = 'trades', 'format' = 'json');

CREATE STREAM large_trades WITH ('topic' = 'large-trades', 'format' = 'csv') AS
SELECT price * quantity AS notional
FROM trades
WHERE price * quantity > 100000;
