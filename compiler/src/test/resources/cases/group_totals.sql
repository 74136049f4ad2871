CREATE STREAM trades (
  symbol VARCHAR NOT NULL,
  price DECIMAL(18, 4),
  quantity INT
) WITH ('topic' = 'trades');

CREATE STREAM totals AS
SELECT symbol,
  COUNT(*) AS trades,
  COUNT(price) AS priced,
  SUM(price) AS sum_price,
  AVG(price) AS mean_price,
  MIN(price) AS low,
  MAX(price) AS high,
  SUM(price * quantity) AS notional,
  SUM(price * quantity) / SUM(quantity) AS vwap
FROM trades
GROUP BY symbol
WITH ('sink.kafka.topic' = 'totals');
