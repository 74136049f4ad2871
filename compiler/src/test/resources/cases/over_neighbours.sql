CREATE STREAM prices (
  symbol VARCHAR NOT NULL,
  price DECIMAL(9, 2),
  ts TIMESTAMP
) WITH ('topic' = 'prices', 'event.time.field' = 'ts');

CREATE STREAM compared AS
SELECT symbol, price,
  LAG(price) OVER (PARTITION BY symbol ORDER BY ts) AS previous,
  price - LAG(price, 1, price) OVER (PARTITION BY symbol ORDER BY ts) AS change,
  LAG(price, 2, -1) OVER (PARTITION BY symbol ORDER BY ts) AS before_previous,
  FIRST_VALUE(price) OVER (PARTITION BY symbol ORDER BY ts) AS opening,
  NTH_VALUE(price, 2) OVER (PARTITION BY symbol ORDER BY ts) AS second,
  FIRST_VALUE(price) OVER (PARTITION BY symbol ORDER BY ts ROWS 2 PRECEDING) AS oldest_of_three,
  LAST_VALUE(price) OVER (PARTITION BY symbol ORDER BY ts) AS own,
  LAST_VALUE(price) OVER (PARTITION BY symbol ORDER BY ts ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING) AS last_before,
  _timestamp AS at
FROM prices
WITH ('sink.kafka.topic' = 'compared');
