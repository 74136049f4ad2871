-- WITH before AS, behind FROM, behind WHERE, and twice.
CREATE STREAM events (id INT, name VARCHAR) WITH ('topic' = 'events');

CREATE STREAM head WITH ('topic' = 'out-head') AS SELECT id FROM events;

CREATE STREAM behind_from AS SELECT id FROM events WITH ('topic' = 'out-behind-from') WHERE id > 1;

CREATE STREAM behind_where AS SELECT id FROM events WHERE id > 2 WITH ('topic' = 'out-behind-where');

CREATE STREAM twice WITH ('topic' = 'lost', 'format' = 'csv') AS
SELECT id, name FROM events WHERE id > 2 EMIT CHANGES WITH ('topic' = 'out-twice');

CREATE STREAM without AS SELECT name FROM events;
