CREATE STREAM s (id INT);
SELECT	id,	idd	AS x
	FROM s;
