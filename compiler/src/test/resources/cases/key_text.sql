-- A KEY column comes from the record's key; the result keeps the key, and has it as a column where asked.
CREATE STREAM t (id VARCHAR KEY, n INT) WITH ('topic' = 't');
CREATE STREAM with_key AS SELECT id, n + 1 AS n FROM t WHERE id <> 'skip';
CREATE STREAM without_key AS SELECT n FROM t;
SELECT UPPER(id) AS id, n FROM t;
