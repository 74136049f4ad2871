-- Keys in Avro: one column is its value, several are a record.
SET 'schema.registry.url' = 'mock://avro-keys-case';
CREATE STREAM s (a INT KEY, v VARCHAR) WITH ('topic' = 's', 'format' = 'json');
CREATE STREAM one WITH ('topic' = 'one', 'format' = 'avro', 'key.format' = 'avro', 'value.fields.include' = 'EXCEPT_KEY') AS SELECT * FROM s;
CREATE STREAM two (a INT KEY, b VARCHAR KEY, v VARCHAR) WITH ('topic' = 'two', 'format' = 'json', 'key.format' = 'json');
CREATE STREAM both WITH ('topic' = 'both', 'format' = 'csv', 'key.format' = 'avro') AS SELECT * FROM two;
