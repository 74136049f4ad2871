-- Reads the Kafka topic 'prices', and writes what is worth knowing to the Kafka topic 'price-alerts'.

CREATE STREAM prices (
  symbol VARCHAR NOT NULL,
  date   VARCHAR,
  price  DECIMAL(9,2) NOT NULL
) WITH ('topic' = 'prices', 'format' = 'json');

CREATE STREAM price_alerts WITH ('topic' = 'price-alerts', 'format' = 'json') AS
SELECT
  symbol,
  date,
  price,
  price * 100 AS lot,
  CASE WHEN price >= 500 THEN 'very high' ELSE 'high' END AS level
FROM prices
WHERE price >= 200;

SELECT symbol, date, price, lot, level
FROM price_alerts;
