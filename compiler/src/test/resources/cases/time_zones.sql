-- A time that no clock shows is taken as so much later; of one that clocks show twice, the first is meant.
CREATE STREAM t (id INT, ts TIMESTAMP(3), us TIMESTAMP(6), z VARCHAR, s VARCHAR);
SELECT id, ts AT TIME ZONE 'Europe/Berlin' AS berlin, us AT TIME ZONE z AS by_column, ts AT TIME ZONE '+05:45' AS by_offset, CONVERT_TZ(ts, 'Europe/Berlin', 'UTC') AS instant, CONVERT_TZ(us, z, 'Asia/Tokyo') AS tokyo,
  EXTRACT(HOUR FROM ts AT TIME ZONE 'America/New_York') AS hour, INTERVAL '1' DAY + ts AT TIME ZONE 'Asia/Tokyo' AS binds_tighter,
  TIMESTAMP '2024-03-31 02:30:00 Europe/Berlin' AS gap, TIMESTAMP '2024-10-27 02:30:00 europe/berlin' AS overlap, TIMESTAMP '2024-07-01T12:00:00+02:00' AS with_offset,
  CAST(s AS TIMESTAMP) AS zoned, FORMAT_TIMESTAMP(ts, 'HH:mm XXX', 'Europe/Berlin') AS text
FROM t;
