-- A day in a shop: what was sold, who buys how much, visits, and orders that look like fraud.
-- Run it with:  ./ferris-sql run examples/ecommerce/ecommerce.sql

-- Tables tell of every change at once, rather than of those that are left after a while.
SET 'statestore.cache.max.bytes' = '0';

CREATE STREAM orders (
  id       BIGINT NOT NULL,
  ts       TIMESTAMP NOT NULL,
  customer VARCHAR NOT NULL,
  region   VARCHAR NOT NULL,
  items    ARRAY<STRUCT<sku VARCHAR, quantity INT, price DECIMAL(9,2)>> NOT NULL,
  WATERMARK FOR ts AS ts - INTERVAL '1' MINUTE
) WITH ('file.path' = 'data/orders.jsonl', 'file.format' = 'json');

CREATE STREAM clicks (
  ts       TIMESTAMP NOT NULL,
  customer VARCHAR NOT NULL,
  page     VARCHAR NOT NULL,
  WATERMARK FOR ts AS ts - INTERVAL '1' MINUTE
) WITH ('file.path' = 'data/clicks.csv', 'file.format' = 'csv', 'file.has_headers' = 'true');

-- An order's total and its tax, exact to the cent.
CREATE STREAM totals WITH (
  'file.path' = 'out/totals.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT
  id,
  ts,
  customer,
  region,
  CAST(REDUCE(items, CAST(0 AS DECIMAL(18,2)), (sum, item) => CAST(sum + item->quantity * item->price AS DECIMAL(18,2)))
    AS DECIMAL(12,2)) AS total,
  CAST(total * 0.19 / 1.19 AS DECIMAL(12,2)) AS tax,
  CASE WHEN total >= 200 THEN 'large' WHEN total >= 50 THEN 'medium' ELSE 'small' END AS size
FROM orders;

-- A row for each line of an order, and from these what is sold by the hour.
CREATE STREAM lines AS
SELECT id, ts, item->sku AS sku, item->quantity AS quantity, item->quantity * item->price AS revenue
FROM (SELECT id, ts, EXPLODE(items) AS item FROM orders);

CREATE STREAM product_hours WITH (
  'file.path' = 'out/product_hours.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT sku, window_start AS since, SUM(quantity) AS sold, CAST(SUM(revenue) AS DECIMAL(12,2)) AS revenue
FROM lines
WINDOW TUMBLING(1h)
GROUP BY sku;

-- What each customer is worth: a table.
CREATE TABLE customers WITH ('topic' = 'customers') AS
SELECT
  customer,
  COUNT(*) AS orders,
  SUM(total) AS spent,
  CAST(AVG(total) AS DECIMAL(12,2)) AS average,
  CASE WHEN spent >= 500 THEN 'gold' WHEN spent >= 150 THEN 'silver' ELSE 'bronze' END AS tier
FROM totals
GROUP BY customer;

-- The customers of each tier: a table of a table. Who moves up leaves one group and enters another.
CREATE TABLE tiers WITH ('topic' = 'tiers') AS
SELECT tier, COUNT(*) AS customers, SUM(spent) AS spent
FROM customers
GROUP BY tier;

-- The three largest orders of each region, as they stand.
CREATE TABLE largest WITH ('topic' = 'largest') AS
SELECT region, place, id, customer, total
FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY region ORDER BY total DESC) AS place FROM totals)
WHERE place <= 3;

-- Visits: clicks of a customer that are no more than ten minutes apart.
CREATE STREAM visits WITH (
  'file.path' = 'out/visits.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT
  customer,
  window_start AS since,
  COUNT(*) AS clicks,
  COUNT(DISTINCT page) AS pages,
  CASE
    WHEN COUNT(*) FILTER (WHERE page = 'checkout') > 0 THEN 'bought'
    WHEN COUNT(*) FILTER (WHERE page = 'cart') > 0 THEN 'left a cart'
    ELSE 'looked'
  END AS outcome
FROM clicks
WINDOW SESSION(10m)
GROUP BY customer;

-- Fraud: the fourth order within ten minutes and the ones behind it, or five times what the customer
-- usually spends.
CREATE STREAM spending AS
SELECT
  id,
  ts,
  customer,
  total,
  COUNT(*) OVER (PARTITION BY customer ORDER BY ts RANGE BETWEEN INTERVAL '10' MINUTES PRECEDING AND CURRENT ROW) AS lately,
  AVG(total) OVER (PARTITION BY customer ORDER BY ts ROWS BETWEEN 10 PRECEDING AND 1 PRECEDING) AS usual
FROM totals;

CREATE STREAM suspects WITH (
  'file.path' = 'out/suspects.csv', 'file.format' = 'csv', 'file.has_headers' = 'true'
) AS
SELECT
  id,
  ts,
  customer,
  total,
  CASE WHEN lately >= 4 THEN lately || ' orders in ten minutes' ELSE 'usually spends ' || CAST(usual AS DECIMAL(12,2)) END
    AS why
FROM spending
WHERE lately >= 4 OR total > 5 * usual;

-- What is known of one customer in the end: a look-up by the key of a table.
SELECT customer, orders, spent, average, tier FROM customers WHERE customer = 'c07';
