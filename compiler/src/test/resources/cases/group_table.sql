CREATE TABLE accounts (
  id VARCHAR PRIMARY KEY,
  region VARCHAR,
  balance DECIMAL(12, 2)
) WITH ('topic' = 'accounts');

CREATE TABLE regions AS
SELECT region, COUNT(*) AS accounts, SUM(balance) AS balance, MAX(balance) AS largest
FROM accounts
GROUP BY region
WITH ('sink.kafka.topic' = 'regions');
