CREATE STREAM t (i INT, s VARCHAR);
CREATE VIEW n AS SELECT i, s, ARRAY[i, 2, NULL] AS numbers,
  ARRAY[STRUCT(sku := s, qty := i), STRUCT(sku := 'y', qty := 3)] AS items
FROM t;
SELECT TRANSFORM(numbers, x => x + i) AS plus,
  TRANSFORM(items, item => item->qty * 2) AS twice,
  TRANSFORM(numbers, I => I IS NULL) AS shadowed,
  TRANSFORM(numbers, x => TRANSFORM(numbers, y => x * y)) AS products,
  TRANSFORM(numbers, x => TRANSFORM(items, x => x->qty)) AS inner_first,
  TRANSFORM(items, item => CASE WHEN item->qty > 2 THEN s ELSE item->sku END) AS chosen,
  TRANSFORM(numbers, x => TRANSFORM(items, y => TRY(y->qty / x))) AS tried,
  TRANSFORM(items, item => STRUCT(name := UPPER(item->sku), n := item->qty))[1]->name,
  TRANSFORM(TRANSFORM(numbers, x => x = 2), b => NOT b) AS negated
FROM n;
