-- Avro, with its schemas in a registry: trades are written with one, and quotes are read that were written with it.
SET 'schema.registry.url' = 'mock://avro-case';
CREATE STREAM trades (symbol VARCHAR, price DECIMAL(9,2), at TIMESTAMP, tags ARRAY<VARCHAR>, venue STRUCT<city VARCHAR, floor INT>,
  limits MAP<VARCHAR, BIGINT>, day DATE NOT NULL)
  WITH ('topic' = 'trades', 'format' = 'json');
CREATE STREAM written WITH ('topic' = 'written', 'format' = 'avro', 'value.schema.full.name' = 'com.example.Trade') AS
SELECT * FROM trades;
CREATE STREAM keyed WITH ('topic' = 'keyed', 'format' = 'avro', 'wrap_single_value' = 'false') AS SELECT price FROM trades;
CREATE STREAM quotes (price DECIMAL(12,4), symbol VARCHAR, venue STRUCT<floor BIGINT, street VARCHAR>, missing INT)
  WITH ('topic' = 'quotes', 'format' = 'avro');
SELECT symbol, price, venue, missing FROM quotes;
