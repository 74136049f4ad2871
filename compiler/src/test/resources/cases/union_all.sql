CREATE STREAM eu (id INT KEY, amount INT, city VARCHAR) WITH ('topic' = 'eu');
CREATE STREAM us (no INT KEY, price DECIMAL(8,2), place VARCHAR) WITH ('topic' = 'us');
CREATE STREAM sales AS
  SELECT id, amount, city, 'eu' AS region FROM eu WHERE amount > 0
  UNION ALL
  SELECT no, price, place, 'us' FROM us
  UNION ALL
  SELECT id, amount, NULL, NULL FROM eu WHERE amount < 0;
SELECT region, amount FROM sales;
