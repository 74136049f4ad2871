-- with row classes
-- Columns with the names that the generated code itself uses.
CREATE STREAM t (value DOUBLE, "column" INT, "row" VARCHAR, type BOOLEAN, result DECIMAL(4,1), "null" BIGINT,
  nulls0 INT, key VARCHAR, "int" INT, string VARCHAR, "class" DATE, value_is_null BOOLEAN)
  WITH ('topic' = 't', 'format' = 'json');
CREATE STREAM same AS SELECT * FROM t;
CREATE STREAM computed AS
SELECT "value" * 2 AS value, "column" + 1 AS "column", "row" || '!' AS "row", NOT type AS type, result + 1 AS result,
  "null" + 1 AS "null", nulls0 + 1 AS nulls0, UPPER(key) AS key, "int" + 1 AS "int", CAST("class" AS VARCHAR) AS string,
  CASE WHEN "row" IS NULL THEN 1 ELSE 2 END AS "where"
FROM same WHERE "value" IS NOT NULL AND "column" > 0;
