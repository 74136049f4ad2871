-- IN, EXISTS and values of sub-queries: what tables have for a row when it comes.
CREATE STREAM orders (id INT KEY, customer VARCHAR, amount INT) WITH ('topic' = 'orders');
CREATE TABLE customers (name VARCHAR PRIMARY KEY, city VARCHAR, level INT) WITH ('topic' = 'customers');
-- By the key of the table, and by another column.
CREATE STREAM known AS SELECT id, amount FROM orders WHERE customer IN (SELECT name FROM customers WHERE level > 1);
CREATE STREAM cities AS SELECT id FROM orders WHERE amount > 1 AND (customer IN (SELECT city FROM customers) OR amount = 9);
CREATE STREAM tied AS
  SELECT id FROM orders AS o WHERE EXISTS (SELECT 1 FROM customers AS c WHERE c.name = o.customer AND c.level = 1);
CREATE STREAM not_tied AS
  SELECT id FROM orders AS o WHERE NOT EXISTS (SELECT * FROM customers AS c WHERE c.level = o.amount AND city = customer);
CREATE STREAM looked_up AS SELECT id, (SELECT city FROM customers WHERE name = customer) AS city FROM orders;
CREATE STREAM ranked AS
  SELECT id, amount - (SELECT MAX(level) FROM customers) AS above, (SELECT COUNT(*) FROM customers WHERE city = customer) + 1 AS n
  FROM orders;
-- NOT IN is true of nothing once there is a NULL, unless there is nothing at all.
CREATE STREAM no_city AS SELECT id FROM orders WHERE customer NOT IN (SELECT city FROM customers);
CREATE STREAM no_name AS SELECT id FROM orders WHERE NOT customer IN (SELECT name FROM customers WHERE level = 3);
CREATE STREAM is_in AS SELECT id, customer IN (SELECT city FROM customers) AS is_in, EXISTS (SELECT 1 FROM customers WHERE level > 2) AS any FROM orders;
-- Groups of a stream are a table.
CREATE STREAM often AS SELECT id FROM orders WHERE customer IN (SELECT customer FROM orders GROUP BY customer HAVING COUNT(*) > 1);
-- Rows of a table that are in another.
CREATE TABLE named_cities AS SELECT name, level FROM customers WHERE name IN (SELECT city FROM customers AS c);
CREATE TABLE ordering AS SELECT name FROM customers AS c WHERE EXISTS (SELECT 1 FROM (SELECT customer, COUNT(*) AS n FROM orders GROUP BY customer) AS o WHERE o.customer = c.name);
SELECT customer, COUNT(*) AS n FROM orders WHERE amount < (SELECT SUM(level) FROM customers) GROUP BY customer;
CREATE TABLE in_named_city AS SELECT name, level FROM customers WHERE city IN (SELECT name FROM customers AS c WHERE level > 0);
