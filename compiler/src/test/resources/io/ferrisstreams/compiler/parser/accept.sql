-- Statements the parser takes; every one, and nothing of them is lost.

-- the shortest of each kind
SELECT * FROM orders;
SELECT customer_id, amount FROM orders WHERE amount > 100 AND status = 'completed';
SELECT id AS order_id, amount * 2 AS dbl FROM orders WHERE amount BETWEEN 10 AND 100;
SELECT COUNT(*) FROM orders WINDOW TUMBLING(5m);
SELECT AVG(amount) FROM orders WINDOW SLIDING(10m, 5m);
SELECT c, COUNT(*) AS n FROM orders GROUP BY c WINDOW SESSION(30s);
SELECT c, SUM(a) AS t FROM orders GROUP BY c HAVING SUM(a) > 1000;
SELECT c, SUM(a) AS t FROM o WHERE created_at > '2024-01-01' GROUP BY c HAVING SUM(a) > 1000 WINDOW TUMBLING(1h);
SELECT c, SUM(a) AS t FROM o GROUP BY c WINDOW TUMBLING(ts, INTERVAL '1' MINUTE) HAVING SUM(a) > 10 EMIT FINAL;
SELECT customer_id, TUMBLE_START(ts, INTERVAL '5' SECONDS) AS ws, COUNT(*) AS n FROM o GROUP BY customer_id, TUMBLE(ts, INTERVAL '5' SECONDS);
SELECT s, LAG(p, 1) OVER (PARTITION BY s ORDER BY ts) AS prev FROM t;
SELECT s, AVG(p) OVER (PARTITION BY s ORDER BY ts ROWS BETWEEN 20 PRECEDING AND 1 PRECEDING) AS ma FROM t;
SELECT s, AVG(p) OVER (ROWS WINDOW BUFFER 100 ROWS PARTITION BY s ORDER BY ts) AS ma FROM t;
SELECT CASE WHEN a > 100 THEN 'HIGH' WHEN a > 50 THEN 'MID' ELSE 'LOW' END AS tier FROM o;
SELECT o.id, c.name FROM orders o JOIN customers c ON o.cid = c.id;
SELECT o.id FROM orders o LEFT JOIN pay p ON o.id = p.oid WITHIN INTERVAL '5' MINUTES;
SELECT o.id FROM orders o JOIN ship s ON o.id = s.oid AND s.ts BETWEEN o.ts AND o.ts + INTERVAL '24' HOUR;
SELECT * FROM o WHERE cid IN (SELECT id FROM vip) AND NOT EXISTS (SELECT 1 FROM blocked b WHERE b.id = o.cid);
SELECT a FROM x UNION ALL SELECT a FROM y;
SELECT id FROM 'file://./in.csv' INTO 'file://./out.jsonl' WITH ('format'='jsonlines');
CREATE STREAM big AS SELECT * FROM orders WHERE amount > 100 WITH ('source.kafka.topic'='orders','sink.kafka.topic'='big');
CREATE STREAM big AS SELECT * FROM orders EMIT CHANGES WITH ('orders.type'='kafka_source','orders.topic'='orders','big.type'='kafka_sink','big.topic'='big');
CREATE TABLE stats AS SELECT symbol PRIMARY KEY, COUNT(*) AS n FROM trades GROUP BY symbol EMIT CHANGES;
CREATE STREAM orders WITH (config_file = 'configs/orders_topic.yaml');
INSERT INTO alerts SELECT id, timestamp() AS at FROM sensors WHERE t > 80;
CREATE STREAM e AS SELECT * FROM r WITH ('r.type'='kafka_source') WHERE a > 0 INTO k WITH ('k.type'='kafka_sink') EMIT CHANGES;
START JOB j AS SELECT * FROM t WITH ('output.topic'='o');
DEPLOY JOB j VERSION '2' AS SELECT * FROM t STRATEGY CANARY(25);
ROLLBACK JOB j VERSION '1';   STOP JOB j FORCE;   PAUSE JOB j;   RESUME JOB j;
SHOW STREAMS; SHOW JOBS; SHOW STATUS j; SHOW VERSIONS j; SHOW METRICS; SHOW PARTITIONS t; DESCRIBE t;
SELECT _timestamp, _partition, _offset, HEADER('trace-id') AS tid FROM orders;
SELECT p.id, EXTRACT(EPOCH FROM (m.ts - p.ts)) AS lag FROM pos p LEFT JOIN mkt m ON p.s = m.s AND m.ts BETWEEN p.ts - INTERVAL '30' SECOND AND p.ts + INTERVAL '30' SECOND;

-- properties at the end, after INTO, after a source, after the name
-- @name: fixed_batches
CREATE STREAM fixed_batches AS
SELECT customer_id, amount, timestamp
FROM orders
WITH (
    -- sizes are in records
    'batch.strategy' = 'fixed_size',
    'batch.size' = '100',
    'source.fetch.min.bytes' = '1',
    'sink.linger.ms' = '10'
);
INSERT INTO kafka_sink
SELECT * FROM processed_orders
WITH (
    'kafka.topic' = 'processed_orders',
    'batch.strategy' = 'memory_based'
);
CREATE STREAM per_window AS
SELECT customer_id, COUNT(*) as order_count,
       TUMBLE_START(timestamp, INTERVAL '5' SECONDS) as window_start
FROM orders
GROUP BY customer_id, TUMBLE(timestamp, INTERVAL '5' SECONDS)
WITH (
    'batch.strategy' = 'time_window',
    'batch.window' = '5s'
);
CREATE STREAM low_latency AS
SELECT alert_id, severity, timestamp
FROM critical_alerts
WHERE severity = 'CRITICAL'
WITH ('batch.strategy' = 'low_latency', 'sink.acks' = '1');
CREATE STREAM csv_processor AS
SELECT col_0 as id, col_1 as name, col_2 as amount
FROM csv_input
WITH ('source.file.path' = '/data/input.csv', 'sink.file.path' = '/data/output.json');
CREATE STREAM big WITH ('sink.kafka.topic' = 'big') AS SELECT * FROM orders WHERE amount > 100.0;

-- blank lines, a lone slash and a lone go separate nothing
SELECT a


FROM t
WHERE a
/
b > go
;

-- everything else
SELECT a->b->c, t.st->a + 1, arr[1]->x, m['k'], f(x)->a, st->* FROM t;
SELECT TRANSFORM(arr, x => x + 1), REDUCE(m, 0, (s, x) => s + x), MAP('a' := 1, 'b' := 2), STRUCT(a := 1, b := 'x'), ARRAY[1,2,3] FROM t;
SELECT CAST(x AS MAP<VARCHAR, ARRAY<STRUCT<a INT, b DECIMAL(18,4)>>>), x::STRUCT<a INT>::VARCHAR, TRY_CAST(y AS DECIMAL(10,2)) FROM t;
SELECT o.id FROM orders o LEFT JOIN rates FOR SYSTEM_TIME AS OF o.ts AS r ON o.cur = r.cur;
SELECT * FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(ts), INTERVAL '5' MINUTES)) AS w;
SELECT '${x}' AS a, year, window, final, output, timestamp, "key", order, limit, offset, group FROM window WHERE limit > 5 AND window = 3;
SELECT a FROM t HAVING COUNT(*) > 1 GROUP BY a WHERE a > 3 LIMIT 5 ORDER BY a DESC NULLS LAST;
SELECT a, COUNT(DISTINCT b) FILTER (WHERE c > 1) AS n, SUBSTRING(a, 1, 2), SUBSTRING(a FROM 1 FOR 3), TRIM(BOTH ' ' FROM a), LEFT(a, 3), REPLACE(a,'b','c'), IF(a = b, 1, 2), POSITION('a' IN b) FROM t;
WITH x AS (SELECT * FROM a EMIT CHANGES), y (p, q) AS (SELECT 1, 2) SELECT * FROM x JOIN y ON x.a = y.p WITHIN 5 MINUTES GRACE PERIOD 1 HOUR PARTITION BY x.a, x.b EMIT CHANGES WITH (a.b = 1);
SELECT LAG(p, 1) OVER (ROWS WINDOW BUFFER 100 ROWS PARTITION BY s ORDER BY ts ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW EXPIRE AFTER INTERVAL '5' MINUTE INACTIVITY EMIT EVERY RECORD) AS x FROM t;
SELECT SUM(a) OVER w FROM t WINDOW w AS (PARTITION BY b ORDER BY c RANGE BETWEEN INTERVAL '5' MINUTE PRECEDING AND CURRENT ROW);
SELECT a FROM t WHERE x IS DISTINCT FROM y AND b IS NOT DISTINCT FROM c AND d LIKE 'x!%' ESCAPE '!' AND e REGEXP 'a+' AND f NOT RLIKE 'b' AND g ILIKE 'z';
SELECT * FROM a CROSS JOIN UNNEST(a.arr) AS u(x);
SELECT a FROM t WHERE d = DATE '2020-01-01' AND ts > TIMESTAMP '2020-01-01 00:00:00' AND x < CURRENT_TIMESTAMP;
SELECT EXPLODE(arr) AS x FROM s; SELECT COLLECT_LIST(x) FROM s WINDOW HOPPING (SIZE 5 MINUTES, ADVANCE BY 1 MINUTE, RETENTION 1 DAY, GRACE PERIOD 0 SECONDS) WHERE a = 1 GROUP BY x EMIT FINAL;
SELECT a FROM x UNION ALL SELECT a FROM y UNION SELECT DISTINCT b FROM z ORDER BY 1 LIMIT 3;
(SELECT a FROM x) UNION ALL (SELECT b FROM y WINDOW TUMBLING(5m)) WITH ('a'='b');
SELECT 1_000, 1e3, .5, 0x1F, X'CAFE', -a, +b, NOT a = b, a || b, a % b, a == b FROM t;
SELECT symbol KEY, b AS c PRIMARY KEY, SUM(x) FROM t GROUP BY symbol PRIMARY KEY, b;
SELECT * FROM (SELECT a, ROW_NUMBER() OVER (PARTITION BY a ORDER BY b) AS rn FROM t) x WHERE rn = 1;
SELECT a INTO sink FROM t WITH ('x'='y');
SELECT t.*, a.* FROM t, a WHERE EXISTS (SELECT 1 FROM b WHERE b.x = a.x) OR a.y > (SELECT MAX(z) FROM q) AND a.z = ANY (SELECT 1 FROM r);
CREATE TABLE t (id INT PRIMARY KEY, a ARRAY<INT> NOT NULL, h BYTES HEADER('k'), hs ARRAY<STRUCT<key STRING, value BYTES>> HEADERS, ts TIMESTAMP(3), c AS a + 1, WATERMARK FOR ts AS ts - INTERVAL '5' SECOND) WITH (kafka_topic='t', value_format='json', partitions=3, x=true, y = -1.5, z=['a','b']);
SHOW PROPERTIES; SHOW STREAMS LIKE 'a%'; SHOW STREAMS 'b'; SHOW PROPERTIES STREAM s; DESCRIBE FUNCTION x; DESCRIBE s EXTENDED; EXPLAIN SELECT 1; EXPLAIN q; PRINT 'topic' FROM BEGINNING LIMIT 3; SET 'a.b' = 'c'; SET x = 3; UNSET 'a'; DEFINE a = 'b'; UNDEFINE a; CREATE TYPE x AS STRUCT<a INT>; DROP STREAM IF EXISTS s DELETE TOPIC; TERMINATE ALL; ALTER STREAM s ADD COLUMN c INT, ADD d VARCHAR;
INSERT INTO s (a, b) VALUES (1, 'x'), (-2, ARRAY[1,2]), (MAP('a':=1), STRUCT(x := 1)); INSERT INTO x WITH (query_id='y') SELECT 1; ASSERT VALUES s (a) VALUES (1); ASSERT NULL VALUES t (a) KEY (1); ASSERT STREAM s (a INT) WITH (x='y');
SELECT a FROM t WINDOW SLIDING(ts, 10m, 5m) GROUP BY a EMIT CHANGES;
SELECT a FROM t GROUP BY a WINDOW SESSION(ts, INTERVAL '30' SECOND, k);
SELECT a FROM t WINDOW w TUMBLING (SIZE 5 MINUTES);
SELECT p.a, positions.price FROM 'kafka://localhost:9092/topic' p WITH ('a' = 'b') JOIN q WITH (c = d) ON p.x = q.x WHERE p.a > 1;
SELECT CASE a WHEN 1 THEN 'x' ELSE CASE WHEN b THEN c = 1 AND d END END FROM t;
SELECT IGNORE, ROW_NUMBER() OVER (), LAG(a) IGNORE NULLS OVER (ORDER BY b), PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY x) FROM t;
SELECT SUM(a) AS double, map, b AS int, decimal FROM t WHERE date > 1 GROUP BY double;
