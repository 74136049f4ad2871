CREATE STREAM t (i INT, s VARCHAR, p BOOLEAN);
CREATE VIEW n AS SELECT i,
  STRUCT(street := s, geo := STRUCT(lat := i, ok := p)) AS address,
  STRUCT(i := i) AS n,
  ARRAY[i, 2, 3] AS numbers,
  ARRAY[STRUCT(sku := s, tags := MAP('k' := i))] AS items,
  MAP('a' := ARRAY[i, 5]) AS lists
FROM t;
SELECT address->street, address.geo.lat AS latitude, n.address->geo->lat * 2 AS twice,
  n.i AS own, n->i AS inner_i,
  numbers[1] AS first, numbers[-1] AS last, numbers[4] AS beyond, numbers[-4] AS before, numbers[i] AS at_i,
  items[1]->sku, items[1]->tags['k'] AS k, items[1].tags['none'] AS none, items[2]->sku AS nothing,
  lists['a'][2] AS five, (address)->geo->lat AS bracketed, n.numbers[2] AS two,
  STRUCT(x := i)->x, ARRAY[i, 7][2] AS seven,
  address->geo->*
FROM n
WHERE (address->geo->ok OR address->street = 'x') AND (numbers[1] = items[1]->tags['k'] OR i IS NULL);
