-- A value becomes one of the column exactly, or its row is an error: nothing is rounded or cut that
-- no CAST asks for.
CREATE STREAM orders (
  id BIGINT,
  amount DECIMAL(18,4),
  wide DECIMAL(38,10),
  at TIMESTAMP(6),
  day DATE,
  name VARCHAR,
  tags ARRAY<INT>
) WITH ('topic' = 'orders');
CREATE STREAM narrow (
  id INT,
  amount DECIMAL(6,2),
  wide DECIMAL(20,5),
  at TIMESTAMP(3),
  day TIMESTAMP,
  name VARCHAR NOT NULL,
  tags ARRAY<BIGINT>,
  since DATE
) WITH ('topic' = 'narrow');
CREATE STREAM others (id DOUBLE, amount INT, wide BIGINT, note VARCHAR) WITH ('topic' = 'others');

INSERT INTO narrow SELECT id, amount, wide, at, day, name, tags, '2024-05-01' FROM orders;
INSERT INTO others SELECT id, amount, wide, NULL FROM orders;
