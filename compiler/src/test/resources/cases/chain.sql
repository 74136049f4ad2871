-- Streams of streams: computed in memory, and written each.
CREATE STREAM raw (n INT);
CREATE STREAM evens AS SELECT n, n / 2 AS half FROM raw WHERE n % 2 = 0;
CREATE STREAM quarters AS SELECT half / 2 AS quarter FROM evens WHERE half % 2 = 0;
SELECT quarter FROM quarters WHERE quarter <> 0;
