CREATE STREAM a (x INT) WITH ('topic' = 'a', 'timestamp' = 'y');
CREATE STREAM b (x VARCHAR) WITH ('topic' = 'a', 'timestamp' = 'x');
CREATE STREAM c (x INT) WITH ('topic' = 'a', 'timestamp' = 'x');
CREATE STREAM d (x BIGINT) WITH ('topic' = 'a', 'event.time.format' = 'epoch_millis');
CREATE STREAM e (x DOUBLE) WITH ('topic' = 'a', 'timestamp' = 'x', 'event.time.format' = 'epoch_seconds');
CREATE STREAM f (x BIGINT) WITH ('topic' = 'a');
SELECT _key FROM f;
SELECT rowtime > 'yesterday' AS c FROM f;
CREATE STREAM g WITH ('timestamp' = 'z') AS SELECT x FROM f;
