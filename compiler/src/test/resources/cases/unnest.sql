-- UNNEST beside a stream: a row for each element, with the columns of the row they are in.
CREATE STREAM orders (id INT KEY, items ARRAY<VARCHAR>, prices ARRAY<INT>, n INT) WITH ('topic' = 'orders');
CREATE STREAM lines AS SELECT o.id, line.item, line.price + o.n AS price
FROM orders AS o CROSS JOIN UNNEST(o.items, prices) AS line (item, price) WHERE item <> 'c';
CREATE STREAM kept AS SELECT id, u AS item FROM orders LEFT JOIN UNNEST(items) AS u ON TRUE;
CREATE STREAM numbered AS SELECT id, i FROM orders, UNNEST(GENERATE_SERIES(1, n)) AS s (i);
CREATE TABLE sold AS SELECT item, COUNT(*) AS n FROM orders CROSS JOIN UNNEST(items) AS u (item) GROUP BY item;
SELECT * FROM orders CROSS JOIN UNNEST(items) AS u (item);
