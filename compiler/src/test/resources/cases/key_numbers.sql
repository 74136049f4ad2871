CREATE STREAM t (id BIGINT KEY, n INT) WITH ('topic' = 't');
CREATE STREAM i (id INT KEY, n INT) WITH ('topic' = 'i');
SELECT id * 2 AS twice, n FROM t;
CREATE STREAM out AS SELECT id, n FROM i;
