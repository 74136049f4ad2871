-- Columns that come from a schema, where there is none, or nobody to ask.
CREATE STREAM a WITH ('topic' = 'a', 'format' = 'avro');
SET 'schema.registry.url' = 'mock://error-avro-schema';
CREATE STREAM b WITH ('topic' = 'b', 'format' = 'avro');
CREATE STREAM c WITH ('topic' = 'c', 'format' = 'json');
