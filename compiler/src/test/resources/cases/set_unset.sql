SET 'batch.strategy' = 'LowLatency';
SET 'commit.interval.ms' = '250';
SET 'kafka.password' = 'secret';
SET 'commit.interval.ms' = '500';
SET 'num.stream.threads' = '2';
UNSET 'num.stream.threads';
SHOW PROPERTIES;
CREATE STREAM s (a INT);
SELECT a FROM s;
