CREATE STREAM orders (id INT KEY, sku VARCHAR, region VARCHAR, amount DOUBLE, _at BIGINT)
  WITH ('topic' = 'orders', 'event.time.field' = '_at', 'watermark.max_out_of_orderness' = '2s');
CREATE STREAM payments (no BIGINT KEY, order_id BIGINT, sum DOUBLE) WITH ('topic' = 'payments');
CREATE TABLE products (sku VARCHAR PRIMARY KEY, title VARCHAR) WITH ('topic' = 'products');
CREATE TABLE prices AS SELECT sku, region, MAX(amount) AS most FROM orders GROUP BY sku, region;

-- Each to where the next one is; the first by expressions of different types.
CREATE STREAM paid AS
  SELECT o.id, title, most, sum, o._timestamp AS ordered, p._timestamp AS paid, _timestamp AS joined
  FROM orders o
    JOIN payments p WITHIN 10 SECONDS ON o.id = p.order_id AND o.amount <= p.sum
    LEFT JOIN products pr ON o.sku = pr.sku
    JOIN prices m ON m.region = o.region AND o.sku = m.sku;

-- Rows of one stream with those of the same: it goes to its new places once.
CREATE STREAM repeats AS
  SELECT a.id, b.id AS again FROM orders a JOIN orders b WITHIN (0 SECONDS, 5 SECONDS) ON a.sku = b.sku AND b.id > a.id;

CREATE STREAM grouped AS
  SELECT title, COUNT(*) AS n FROM orders JOIN products USING (sku) GROUP BY title;

SELECT sku, o.*, title AS name FROM orders o JOIN products USING (sku) WHERE products.title LIKE 'b%';
