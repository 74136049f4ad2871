-- Rows of constants, written once when the job starts: to a stream that is read, to one that nobody
-- reads, and to the result of a query.
CREATE STREAM rates (
  currency VARCHAR KEY,
  rate DECIMAL(12,6) NOT NULL,
  since DATE,
  at TIMESTAMP,
  tags ARRAY<VARCHAR>,
  source STRUCT<name VARCHAR, weight DECIMAL(4,2)>
) WITH ('topic' = 'rates');
CREATE STREAM notes (id INT, text VARCHAR) WITH ('topic' = 'notes', 'format' = 'csv');
CREATE STREAM strong WITH ('topic' = 'strong') AS SELECT currency, rate FROM rates WHERE rate >= 1;

INSERT INTO rates VALUES
  ('EUR', 1.0825, '2024-05-01', TIMESTAMP '2024-05-01 10:00:00', ARRAY['a', NULL], STRUCT(name := 'ecb', weight := 1)),
  ('JPY', 0.0064, DATE '2024-05-01' + 1, NULL, CAST(ARRAY[] AS ARRAY<VARCHAR>), NULL),
  (UPPER('gbp'), 1 + 0.25, NULL, '2024-05', NULL, NULL);
INSERT INTO rates (rate, currency) VALUES (2, 'X');
INSERT INTO rates (rate) VALUES (-1.5e0);
INSERT INTO rates (ROWTIME, currency, rate) VALUES (1714557600000, 'T', 3), ('2024-05-01T10:00:00.001Z', 'U', 4);
INSERT INTO notes VALUES (1, 'it''s, "one"'), (-2, NULL);
INSERT INTO strong VALUES ('Z', 9);
