CREATE STREAM t (v VARIANT, i INT, s VARCHAR, a ARRAY<DECIMAL(9,2)>, day DATE, vs ARRAY<VARIANT>);
CREATE STREAM picked WITH ('topic' = 'picked') AS
SELECT v.user.name AS name, v->user->tags[1] AS first, v['user']['tags'][-1] AS last, v.user.tags[9] AS beyond, v[2] AS second,
  v.user.name::VARCHAR AS name_text, CAST(v.user.tags AS ARRAY<VARCHAR>) AS tags,
  CAST(v.user.age AS INT) + 1 AS next_age, TRY_CAST(v.user.name AS INT) AS no_number,
  CAST(v.user.score AS DECIMAL(9,1)) AS score, CAST(v.user.score AS DOUBLE) AS rough, CAST(v.user.since AS DATE) AS since,
  CAST(v.user AS STRUCT<name VARCHAR, age BIGINT>) AS person,
  CAST(v.user.ok AS BOOLEAN) AS ok, v.user.more AS more,
  CAST(v AS VARCHAR) AS whole, v[s] AS dynamic, vs[1].a AS in_array
FROM t;
SELECT CAST(i AS VARIANT) AS n, CAST(s AS VARIANT) AS text, CAST(a AS VARIANT) AS list, CAST(day AS VARIANT) AS day_text,
  (CAST(STRUCT(x := i, y := v) AS VARIANT)).y.user AS inside, CAST(CAST(s AS VARIANT) AS VARCHAR) AS back,
  ARRAY[CAST(i AS VARIANT), v, CAST(s AS VARIANT)] AS mixed, TRY(PARSE_JSON(s)) AS parsed, v IS NULL AS none
FROM t;
