-- The key format of a stream without a key is that of what is made of it, once it has one.
SET 'sql.dialect' = 'ksql';
CREATE STREAM u (a INT, b INT) WITH (kafka_topic = 'u', format = 'JSON');
CREATE STREAM plain AS SELECT a FROM u;
CREATE STREAM keyed AS SELECT a, b FROM u PARTITION BY a;
