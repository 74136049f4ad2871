CREATE STREAM events (id INT KEY, x INT) WITH ('topic' = 'events');

-- The partition is the key of the stream: nothing is keyed anew.
CREATE STREAM by_key AS
SELECT id, x, SUM(x) OVER (PARTITION BY id) AS total, LAG(x) OVER (PARTITION BY id) AS previous
FROM events
WITH ('sink.kafka.topic' = 'by_key');

-- All rows are one partition; two functions over other partitions are two steps.
CREATE STREAM everything AS
SELECT x, ROW_NUMBER() OVER () AS number, SUM(x) OVER (PARTITION BY x % 2) AS total_of_parity
FROM events
WITH ('sink.kafka.topic' = 'everything');
