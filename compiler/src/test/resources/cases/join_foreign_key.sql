CREATE TABLE orders (id INT PRIMARY KEY, customer VARCHAR, shop INT, amount INT) WITH ('topic' = 'orders');
CREATE TABLE customers (name VARCHAR PRIMARY KEY, city VARCHAR) WITH ('topic' = 'customers', 'key.format' = 'json');
CREATE TABLE shops (no INT PRIMARY KEY, city VARCHAR, boss VARCHAR) WITH ('topic' = 'shops');
CREATE TABLE located AS
  SELECT o.id, c.city, amount FROM orders o JOIN customers c ON LOWER(o.customer) = c.name WHERE amount > 0;
CREATE TABLE all_orders AS
  SELECT o.id, c.city, s.city AS shop_city
  FROM orders o LEFT JOIN customers c ON o.customer = c.name AND amount >= 5 LEFT JOIN shops s ON o.shop = s.no;
-- The other way round.
CREATE TABLE bosses AS SELECT orders.id, boss FROM shops JOIN orders ON shops.no = orders.shop;
