CREATE STREAM t (arr ARRAY<INT>, m MAP<VARCHAR, DECIMAL(9,2)>,
  s STRUCT<a INT, b STRUCT<c VARCHAR, d DOUBLE>>, txt VARCHAR,
  items ARRAY<STRUCT<sku VARCHAR, qty INT>>);
CREATE STREAM casts WITH ('topic' = 'casts') AS
SELECT CAST(arr AS ARRAY<BIGINT>) AS wider,
  arr::ARRAY<VARCHAR> AS texts,
  CAST(m AS MAP<VARCHAR, VARCHAR>) AS m_texts,
  CAST(s AS STRUCT<b STRUCT<D VARCHAR, c VARCHAR>, a BIGINT>) AS by_name,
  CAST(items AS ARRAY<STRUCT<qty DECIMAL(9,1)>>) AS quantities,
  CAST(CAST(MAP(1 := arr) AS MAP<VARCHAR, ARRAY<DOUBLE>>) AS VARCHAR) AS deep,
  CAST(items AS VARCHAR) AS json,
  'items: ' || items AS joined,
  TRY_CAST(txt AS ARRAY<DECIMAL(9,1)>) AS tried,
  TRY_CAST(arr AS ARRAY<BOOLEAN>) AS booleans,
  CAST(ARRAY[] AS ARRAY<INT>) AS no_elements,
  CAST(MAP() AS MAP<VARCHAR, INT>) AS no_entries,
  CAST(NULL AS STRUCT<a INT>) AS nothing
FROM t;
SELECT CAST(txt AS STRUCT<x INT, y ARRAY<VARCHAR>>)->y[1] AS read FROM t;
SELECT TRY_CAST(ARRAY[txt] AS ARRAY<INT>) AS all_or_nothing, CAST(ARRAY[txt] AS ARRAY<INT>)[1] AS sure FROM t;
