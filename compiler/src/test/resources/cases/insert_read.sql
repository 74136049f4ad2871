-- What is inserted into a stream made here reaches who reads it, wherever that stands.
CREATE STREAM a (id VARCHAR KEY, x INT) WITH ('topic' = 'a');
CREATE STREAM b (id VARCHAR, y INT) WITH ('topic' = 'b');
CREATE STREAM c AS SELECT id, x FROM a WHERE x > 0;
CREATE TABLE sums AS SELECT id, SUM(x) AS total FROM c GROUP BY id;
INSERT INTO c SELECT id, -x FROM a WHERE x < 0;
INSERT INTO c SELECT id, y * 10 FROM b WHERE y > 0 PARTITION BY id;
SELECT x FROM c WHERE x <> 3;
