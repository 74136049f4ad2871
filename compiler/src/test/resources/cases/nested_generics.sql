CREATE STREAM t (s STRUCT<a VARCHAR, b ARRAY<VARCHAR>>, m MAP<VARCHAR, ARRAY<VARCHAR>>, i INT, k INT);
-- Java must not take one value for the array of all arguments
SELECT ARRAY[s->a] AS one, STRUCT(a := s->a) AS only, ARRAY[s->b] AS lists, ARRAY[m['k']] AS values, ARRAY[s->b[1]] AS deep,
  ARRAY[TRANSFORM(s->b, x => x)[1]] AS transformed, ARRAY[NULL, s->a][2] AS second,
  s->b[(i % k)] AS computed, ARRAY[(i * k), (i - k)] AS products, ARRAY[i > k, i IS NULL] AS conditions
FROM t
WHERE ARRAY[s->a] = ARRAY['x'] OR ARRAY[s->a] IS NOT NULL;
