CREATE STREAM orders (id INT KEY, customer VARCHAR, amount DECIMAL(10,2)) WITH ('topic' = 'orders');
CREATE TABLE customers (name VARCHAR PRIMARY KEY, city VARCHAR, age INT) WITH ('topic' = 'customers');

-- Keyed by something else, so it goes to where the customers are.
CREATE STREAM located AS
  SELECT o.id, o.customer, o.amount, c.city FROM orders AS o JOIN customers c ON o.customer = c.name;

-- Rows without a customer stay, and so do those of one that is not known.
CREATE STREAM all_orders AS
  SELECT id, customer, city FROM orders LEFT JOIN customers ON customers.name = orders.customer AND age >= 18 AND amount > age;

-- A table with a stream is a stream with a table.
SELECT * FROM customers JOIN orders ON name = customer WHERE amount > 5 AND city = 'Rom';
