CREATE STREAM orders (
  account VARCHAR KEY,
  amount DECIMAL(12, 2)
) WITH ('topic' = 'orders');

CREATE TABLE large AS
SELECT account, SUM(amount) AS total, COUNT(*) AS orders
FROM orders
GROUP BY account
HAVING SUM(amount) > 100
WITH ('sink.kafka.topic' = 'large');
