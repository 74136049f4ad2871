-- A product with a constant zero is bound to be zero, yet its other factor may be no long.
CREATE STREAM t (x DECIMAL(38,2), y DECIMAL(19,2)) WITH ('topic' = 't', 'format' = 'json');

SELECT 0 * x AS zero_x, -(0 * y) AS minus_zero_y, y * 0.0 AS y_zero FROM t;
