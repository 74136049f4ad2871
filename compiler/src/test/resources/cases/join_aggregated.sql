-- Groups, windows, OVER and the first rows of joined rows.
CREATE STREAM orders (id INT KEY, customer VARCHAR, amount INT) WITH ('topic' = 'orders');
CREATE STREAM payments (order_id INT KEY, paid INT) WITH ('topic' = 'payments');
CREATE TABLE customers (name VARCHAR PRIMARY KEY, city VARCHAR) WITH ('topic' = 'customers');
CREATE TABLE totals AS
SELECT o.customer, COUNT(*) AS n, SUM(p.paid) AS paid
FROM orders AS o JOIN payments AS p WITHIN 10 SECONDS ON o.id = p.order_id
GROUP BY o.customer HAVING COUNT(*) > 1;
CREATE STREAM windowed AS
SELECT c.city, SUM(o.amount) AS amount, window_start
FROM orders AS o JOIN customers AS c ON o.customer = c.name
GROUP BY c.city WINDOW TUMBLING(4s);
CREATE STREAM numbered AS
SELECT o.id, c.city, ROW_NUMBER() OVER (PARTITION BY c.city ORDER BY o._timestamp) AS n
FROM orders AS o LEFT JOIN customers AS c ON o.customer = c.name;
CREATE TABLE by_city AS
SELECT city, COUNT(*) AS n FROM (SELECT c.city, o.id FROM orders AS o JOIN customers AS c ON o.customer = c.name) AS q GROUP BY city;
CREATE STREAM placed AS
SELECT o.id, c.city FROM orders AS o JOIN customers AS c ON o.customer = c.name PARTITION BY c.city;
