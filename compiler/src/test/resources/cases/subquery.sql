CREATE STREAM trades (symbol VARCHAR NOT NULL, price DECIMAL(9, 2), quantity INT) WITH ('topic' = 'trades');

CREATE STREAM large AS
SELECT t.symbol, t.notional, t.notional * 2 AS twice
FROM (SELECT symbol, price * quantity AS notional FROM trades WHERE quantity > 0) AS t
WHERE t.notional > 100
WITH ('sink.kafka.topic' = 'large');

CREATE STREAM moves AS
SELECT symbol, change
FROM (
  SELECT symbol, price - previous AS change
  FROM (SELECT symbol, price, LAG(price) OVER (PARTITION BY symbol) AS previous FROM trades)
)
WHERE change <> 0
WITH ('sink.kafka.topic' = 'moves');

CREATE TABLE counts AS
SELECT size, COUNT(*) AS trades
FROM (SELECT CASE WHEN quantity > 10 THEN 'large' ELSE 'small' END AS size FROM trades)
GROUP BY size
WITH ('sink.kafka.topic' = 'counts');

-- How many symbols have so many trades.
CREATE TABLE counts_of_counts AS
SELECT trades, COUNT(*) AS symbols
FROM (SELECT symbol, COUNT(*) AS trades FROM trades GROUP BY symbol)
GROUP BY trades
WITH ('sink.kafka.topic' = 'counts_of_counts');
