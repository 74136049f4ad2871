CREATE STREAM t (id INT, s VARCHAR, r VARCHAR);
CREATE VIEW v AS SELECT id, CAST(s AS BYTES) AS b, r::BYTES AS c FROM t;
SELECT id, b, b = c AS same, b < c AS less, b || c || X'00' AS joined, CONCAT(b, c) AS joined_without_null, b IN (X'61', X'62', NULL) AS listed, b BETWEEN X'' AND X'7F' AS ascii,
  GREATEST(b, c) AS greatest, CASE WHEN b = X'61' THEN X'CA fe' ELSE c END AS chosen, CAST(b AS VARCHAR) AS text, b IS DISTINCT FROM c AS different, TRY_CAST(X'FF' || b AS VARCHAR) AS no_text
FROM v;
