-- Comments, of every kind; and texts that would end a Java comment.
/* block
   comment */
CREATE STREAM t (a INT, b VARCHAR); -- behind
SELECT a /* inside */ AS a, '*/ \u002a/ "quoted" -- no comment' AS b, b AS "*/ System.exit(1); /*" FROM t WHERE b <> '\n' AND b <> '"; //';
