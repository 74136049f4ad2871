-- JOIN is a function where nothing stands before it that could be joined.
CREATE STREAM s (a VARCHAR, b INT, m DECIMAL(4,2)) WITH ('topic' = 's');
SELECT JOIN('-', a, b, m) AS j, UPPER(JOIN('', a, 'x')) || JOIN('/', a, a) AS k, CASE WHEN b = 1 THEN JOIN(',', a, b) ELSE 'no' END AS c,
  JOIN(JOIN('+', ':', ''), a, a) AS n
FROM s WHERE JOIN('', a, b) <> 'z0' AND NOT JOIN('', a) IN ('w', JOIN('', 'v'));
