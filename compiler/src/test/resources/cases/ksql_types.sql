SET 'sql.dialect' = 'ksql';
DROP STREAM IF EXISTS `s`;
CREATE TYPE address AS STRUCT<number INT, street VARCHAR>;
CREATE STREAM s (k STRING KEY, address ADDRESS) WITH (kafka_topic='s', value_format='JSON');
CREATE STREAM copy AS SELECT *, address->street FROM s;
DROP STREAM IF EXISTS other;
