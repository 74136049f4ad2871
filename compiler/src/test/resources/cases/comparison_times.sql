CREATE STREAM t (d DATE, a TIMESTAMP(3), b TIMESTAMP(6));
SELECT d = '2024-02-29' AS leap, d < DATE '2024-03-01' AS before_march, a = b AS same, a < b AS lt,
  a >= TIMESTAMP '2024-02-29 12:00:00' AS afternoon, b > '2024-02-29 12:00:00.000001' AS micro, d <= a AS on_day
FROM t;
