-- A record without a value is no row: dropped, and counted as that.
CREATE STREAM t (id INT, name VARCHAR) WITH ('topic' = 't');
SELECT id FROM t;
