CREATE STREAM results (
  race VARCHAR NOT NULL,
  runner VARCHAR,
  points INT,
  ts TIMESTAMP
) WITH ('topic' = 'results');

CREATE STREAM ranked AS
SELECT race, runner,
  ROW_NUMBER() OVER w AS number,
  RANK() OVER w AS place,
  DENSE_RANK() OVER w AS step,
  PERCENT_RANK() OVER w AS part_less,
  CUME_DIST() OVER w AS part_not_greater,
  NTILE(2) OVER w AS half,
  RANK() OVER (PARTITION BY race) AS no_order
FROM results
WINDOW w AS (PARTITION BY race ORDER BY points)
WITH ('sink.kafka.topic' = 'ranked');
