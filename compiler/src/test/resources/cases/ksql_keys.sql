-- Keys are in the key only, and have to be selected; a stream without key columns has no keys.
SET 'sql.dialect' = 'ksql';
CREATE STREAM a (v INT, k INT KEY) WITH (KAFKA_TOPIC = 'a', VALUE_FORMAT = 'JSON');
CREATE STREAM b AS SELECT v, AS_VALUE(k) AS copy, k AS renamed FROM a;
CREATE STREAM c WITH (KEY_FORMAT = 'DELIMITED', VALUE_FORMAT = 'DELIMITED') AS SELECT * FROM b;
CREATE STREAM d AS SELECT * FROM c WHERE renamed > 1;
CREATE STREAM e (x VARCHAR) WITH (KAFKA_TOPIC = 'e', FORMAT = 'KAFKA');
CREATE STREAM f AS SELECT x || '!' AS y FROM e;
INSERT INTO d SELECT * FROM b WHERE v = 20;
