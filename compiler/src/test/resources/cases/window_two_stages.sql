-- the largest count of ten seconds in each minute: windows of windows
CREATE STREAM hits (host VARCHAR);

CREATE STREAM tens AS
SELECT host, COUNT(*) AS hits, window_start
FROM hits
WINDOW TUMBLING(10s)
GROUP BY host;

CREATE STREAM minutes AS
SELECT host, MAX(hits) AS busiest, COUNT(*) AS tens
FROM tens
WINDOW TUMBLING(window_start, 1m)
GROUP BY host;
