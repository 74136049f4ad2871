-- A key of several columns, and one that is written in another format than it was read in.
CREATE STREAM orders (region VARCHAR KEY, id BIGINT KEY, total DECIMAL(9,2))
  WITH ('topic' = 'orders', 'key.format' = 'json', 'value.fields.include' = 'EXCEPT_KEY');
CREATE STREAM same AS SELECT id, region, total FROM orders;
CREATE STREAM as_csv WITH ('key.format' = 'csv', 'key.delimiter' = ';') AS
SELECT total, region AS r, id FROM orders WHERE id > 1;
CREATE STREAM without_key_columns AS SELECT total * 2 AS twice FROM orders;
