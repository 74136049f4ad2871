CREATE STREAM prices (
  symbol VARCHAR NOT NULL,
  price DECIMAL(9, 2),
  ts TIMESTAMP
) WITH ('topic' = 'prices', 'event.time.field' = 'ts');

-- A result waits for the rows it needs, and at the end of the input waits no more.
CREATE STREAM ahead AS
SELECT symbol, price,
  LEAD(price) OVER (PARTITION BY symbol ORDER BY ts) AS next,
  LEAD(price, 2, 0) OVER (PARTITION BY symbol ORDER BY ts) AS after_next,
  LAG(price) OVER (PARTITION BY symbol ORDER BY ts) AS previous,
  AVG(price) OVER (PARTITION BY symbol ORDER BY ts ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS smooth,
  MAX(price) OVER (PARTITION BY symbol ORDER BY ts ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING) AS high_to_come,
  COUNT(*) OVER (PARTITION BY symbol ORDER BY ts RANGE BETWEEN CURRENT ROW AND INTERVAL '10' SECONDS FOLLOWING) AS in_ten_seconds
FROM prices
WITH ('sink.kafka.topic' = 'ahead');
