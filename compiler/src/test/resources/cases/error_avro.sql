-- What Avro has no name or no type for.
SET 'schema.registry.url' = 'mock://error-avro';
CREATE STREAM a ("1st" INT) WITH ('topic' = 'a', 'format' = 'avro');
CREATE STREAM b (m MAP<INT, INT>) WITH ('topic' = 'b', 'format' = 'avro');
CREATE STREAM c (x INT) WITH ('topic' = 'c', 'format' = 'avro', 'value.schema.full.name' = 'no name');
CREATE STREAM d (x INT, y INT) WITH ('topic' = 'd', 'format' = 'avro', 'wrap_single_value' = 'false');
CREATE STREAM e (s STRUCT<"a b" INT>) WITH ('topic' = 'e', 'format' = 'avro');
