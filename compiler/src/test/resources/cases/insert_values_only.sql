-- A script may do nothing else.
CREATE STREAM s (a INT KEY, b INT KEY, c VARCHAR) WITH ('topic' = 's', 'key.format' = 'json', 'value.fields.include' = 'EXCEPT_KEY');
INSERT INTO s VALUES (1, NULL, 'half a key'), (NULL, NULL, 'no key');
