-- Three queries fill one declared stream; numbers are converted where nothing is lost.
CREATE STREAM orders (id INT, amount DECIMAL(10,2), item VARCHAR) WITH ('topic' = 'orders');
CREATE STREAM archive (id BIGINT, amount DECIMAL(12,3), item VARCHAR, note VARCHAR)
  WITH ('topic' = 'archive');

INSERT INTO archive SELECT id, amount, item, 'all' AS note FROM orders WHERE amount < 10;
INSERT INTO archive SELECT id + 100, amount * 2, item, NULL FROM orders WHERE amount >= 10;
INSERT INTO archive (item, id) SELECT item, id FROM orders WHERE amount IS NULL;
