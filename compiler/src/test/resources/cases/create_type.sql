-- Names for types: in columns, inside of others, in casts; gone after DROP.
CREATE TYPE money AS DECIMAL(18,2);
CREATE TYPE address AS STRUCT<number INT, street VARCHAR>;
CREATE TYPE Person AS STRUCT<name VARCHAR, home ADDRESS, "others" ARRAY<address>>;
CREATE TYPE IF NOT EXISTS money AS VARCHAR;
CREATE TYPE tmp AS INT;
SHOW TYPES;
DROP TYPE tmp;
DROP TYPE IF EXISTS tmp;
CREATE TYPE tmp AS BIGINT;
CREATE STREAM people (who Person, fee MONEY, codes MAP<VARCHAR, tmp>) WITH ('topic' = 'people');
CREATE STREAM copy AS
SELECT who->name AS name, who->home->street AS street, CAST(fee * 1.5 AS money) AS fee,
  CAST(STRUCT(number := 1, street := 'x') AS address) AS made, codes['a'] AS code, TRY_CAST('1.5' AS money) AS m
FROM people;
DESCRIBE people;
