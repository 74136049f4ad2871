-- Two streams of one topic, each with its own columns: read once, decoded by each, errors counted for each.
CREATE STREAM orders (id INT KEY, price DECIMAL(8,2)) WITH ('topic' = 'orders', 'key.format' = 'kafka');
CREATE STREAM notes (note VARCHAR) WITH ('topic' = 'orders');
CREATE STREAM dear AS SELECT id, price FROM orders WHERE price > 10;
CREATE STREAM noted AS SELECT UPPER(note) AS note FROM notes WHERE note IS NOT NULL;
