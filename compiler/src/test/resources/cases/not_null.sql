CREATE STREAM t (id INT NOT NULL, name VARCHAR NOT NULL, note VARCHAR) WITH ('topic' = 't');
CREATE STREAM out AS SELECT id + 1 AS next, name, note, name IS NULL AS never FROM t WHERE id IS NOT NULL;
