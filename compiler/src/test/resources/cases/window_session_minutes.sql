-- events at 0:00, 0:02, 0:03, 0:10, 0:12: [0:00, 0:08) with three, [0:10, 0:17) with two
CREATE STREAM events (name VARCHAR);

SELECT name, COUNT(*) AS events, window_start, window_end
FROM events
WINDOW SESSION(5m)
GROUP BY name;
