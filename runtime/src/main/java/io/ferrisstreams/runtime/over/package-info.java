/**
 * Window functions: for each row of a stream one row, which tells of the rows around it in its
 * partition.
 *
 * <p><b>Order.</b> Rows of a partition stand in the order that OVER asks for, equal ones as they
 * arrived; each has a position, from 1. A function sees the rows that have come so far. A row that
 * belongs behind all others, as rows ordered by time mostly do, moves each frame by a step: rows
 * that enter it are added to what is known of the frame, rows that leave it are taken back. A row
 * that belongs further in front is put there, its own result computed from the rows that are kept,
 * and results that are out already stay: they told of the rows there were. If a row that it would
 * have to tell of is kept no more, it is late: an error of the row.
 *
 * <p><b>What is kept</b>, in one store: for each partition an entry with the positions that matter
 * and with what is known of each frame; and an entry for each row that some frame still needs, so
 * that a row costs the same whatever the length of a frame. Some more rows are kept for those that
 * come out of order. All that a row changes is written when nothing can fail any more.
 *
 * <p><b>Rows that wait.</b> A row whose result needs rows behind it is kept until those are there,
 * or the input ends.
 */
@NullMarked
package io.ferrisstreams.runtime.over;

import org.jspecify.annotations.NullMarked;
