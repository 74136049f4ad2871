CREATE STREAM trades (
  symbol VARCHAR NOT NULL,
  price DECIMAL(18, 4),
  quantity INT,
  ts TIMESTAMP
) WITH ('topic' = 'trades');

CREATE STREAM moving AS
SELECT symbol, price, ts,
  SUM(price) OVER (PARTITION BY symbol ORDER BY ts ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS total
FROM trades
WITH ('sink.kafka.topic' = 'moving');
