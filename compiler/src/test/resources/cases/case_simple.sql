CREATE STREAM t (side VARCHAR, code INT, d DATE);
SELECT CASE side WHEN 'B' THEN 1 WHEN 'S' THEN -1 ELSE 0 END AS direction,
  CASE code WHEN 1 THEN 'one' WHEN 2.0 THEN 'two' END AS named,
  CASE d WHEN '2024-02-29' THEN 'leap' ELSE 'other' END AS day_kind,
  CASE side WHEN NULL THEN 'never' ELSE 'always' END AS never
FROM t;
