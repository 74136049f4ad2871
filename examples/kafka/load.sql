-- Writes the monthly prices of five stocks from a file to the Kafka topic 'prices', for alerts.sql.

CREATE STREAM monthly (
  symbol VARCHAR NOT NULL,
  date   VARCHAR NOT NULL,
  price  DECIMAL(9,2) NOT NULL
) WITH (
  'file.path' = '../stocks/data/stocks.csv',
  'file.format' = 'csv',
  'file.has_headers' = 'true'
);

CREATE STREAM prices WITH ('topic' = 'prices', 'format' = 'json') AS
SELECT symbol, date, price
FROM monthly;
