-- customer 100 at 0, 10, 50, 60 s are two sessions, until a late row at 25 s makes them one
CREATE STREAM clicks (customer INT, page VARCHAR, at BIGINT);

CREATE STREAM visits AS
SELECT customer, COUNT(*) AS clicks, FIRST(page) AS entered, SESSION_START(at, INTERVAL '30' SECOND) AS since,
  SESSION_END(at, INTERVAL '30' SECOND) AS until, SESSION_DURATION() AS lasted
FROM clicks
WINDOW SESSION(at, INTERVAL '30' SECOND, customer)
GROUP BY customer;

CREATE TABLE changes AS
SELECT customer, COUNT(*) AS clicks
FROM clicks
WINDOW SESSION(at, 30s)
GROUP BY customer
EMIT CHANGES;
