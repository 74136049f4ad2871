CREATE STREAM sales (shop VARCHAR, amount DECIMAL(8, 2));

CREATE TABLE so_far AS
SELECT shop, SUM(amount) AS amount, window_start, window_end
FROM sales
WINDOW CUMULATE(10s, 30s)
GROUP BY shop
HAVING SUM(amount) < 50;
