CREATE STREAM a (id INT KEY, x INT) WITH ('topic' = 'a', 'partitions' = '4');
CREATE TABLE t (id INT PRIMARY KEY, z INT) WITH ('topic' = 't', 'partitions' = '6');
CREATE STREAM filtered AS SELECT id, x FROM a WHERE x > 0;
SELECT t.z FROM filtered JOIN t ON filtered.id = t.id;
-- Sent elsewhere, it has as many as it needs.
SELECT t.z FROM filtered JOIN t ON filtered.x = t.id;
