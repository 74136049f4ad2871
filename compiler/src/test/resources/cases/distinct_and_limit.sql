CREATE STREAM visits (page VARCHAR, visitor VARCHAR, seconds INT) WITH ('topic' = 'visits');

CREATE STREAM pages AS
SELECT DISTINCT page, visitor FROM visits WHERE seconds > 0
WITH ('sink.kafka.topic' = 'pages');

CREATE TABLE upper_pages AS
SELECT DISTINCT UPPER(page) AS page FROM visits
WITH ('sink.kafka.topic' = 'upper_pages');

CREATE TABLE longest AS
SELECT page, visitor, seconds FROM visits ORDER BY seconds DESC, visitor LIMIT 2
WITH ('sink.kafka.topic' = 'longest');

CREATE STREAM first_three AS
SELECT * FROM visits LIMIT 3
WITH ('sink.kafka.topic' = 'first_three');
