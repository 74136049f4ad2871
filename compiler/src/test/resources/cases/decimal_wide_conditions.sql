-- Digits of operands tell whether a product fits a long; mixed widths and scales compare exactly.
CREATE STREAM t (price DECIMAL(18,4), small DECIMAL(10,2), few DECIMAL(6,0), quantity INT, w DECIMAL(38,10), v DECIMAL(38,0)) WITH ('topic' = 't');
CREATE STREAM wide_product AS SELECT price FROM t WHERE price * quantity > 100000;
CREATE STREAM narrow_product AS SELECT small FROM t WHERE small * few > 100000 AND price + small < 10.5;
CREATE STREAM mixed AS SELECT v FROM t WHERE w > price AND v >= w AND v <> 12345678901234567890123 AND w BETWEEN -0.5 AND 1e0;
SELECT
  w = v AS equal, w IS DISTINCT FROM v AS distinct_, v IN (1, 2, 12345678901234567890123) AS few_in,
  w IN (1, 2, 3, 4, 5.5, 12345678901234567890123) AS many_in, GREATEST(w, price) AS greatest, COALESCE(w, price, 1) AS coalesced,
  CASE WHEN w < 0 THEN small ELSE v END AS cased, NULLIF(w, v) AS nullif, w > 1e0 AS inexact
FROM t;
