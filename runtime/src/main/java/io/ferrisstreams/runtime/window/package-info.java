/**
 * How rows are aggregated window by window.
 *
 * <p>A windowed query runs in three steps. Rows get their event time, if a column has it, and the
 * bytes of their group as key; they go through a repartition topic, if their key changed; then a
 * {@link WindowAggregate} has, in each of its tasks, the rows of its groups. It adds a row to every
 * open window that the row belongs to, and forwards results with the bounds in their key: after
 * each row, or once when a window closes.
 *
 * <p><b>Time</b> is that of the latest row which the task has seen, behind the repartition topic. A
 * window closes when the time has reached its end plus the grace; a session, when it has passed its
 * last row by more than the gap plus the grace. The time is kept in the store, so that a job which
 * starts again judges as one that was never stopped.
 *
 * <p><b>A row is late</b> when all windows it belongs to are closed; in sessions, when the session
 * that it is or becomes part of would be. It then fails with {@link
 * io.ferrisstreams.serdes.row.RowException.Kind#LATE}, and what becomes of it is decided where row
 * errors are: dropped and counted, or dead-lettered; it is counted once, and exactly. A row that
 * fails for another reason, such as an overflow, is in none of its windows.
 *
 * <p><b>The store</b> holds open windows only. What is kept longer by Kafka Streams' own windowed
 * stores, to be looked up or to update closed windows, is never needed here, so there is no
 * retention to be chosen too short. Results are forwarded in the order of their ends, then of their
 * groups.
 *
 * <p><b>The end of a bounded input</b> closes what is open: {@link
 * io.ferrisstreams.runtime.topology.InputEnd} tells the operators, stage by stage, and they set
 * their time to where the last window closes by itself. What is forwarded, deleted and kept of the
 * time is one commit. So rows that come in a later run for windows that were closed are late.
 *
 * <p><b>Why not the operators of the DSL?</b> {@code EmitStrategy.onWindowClose()} refuses windows
 * other than Kafka's own, hence those that cumulate. It emits at most once a second of the wall
 * clock, so results come in an order that depends on it; forgets the time when a task moves, and
 * then takes rows into windows that were emitted already; drops late rows without saying which; and
 * closes nothing at the end of the input, unless rows are made up. Each could be worked around, but
 * not all of it exactly.
 */
@NullMarked
package io.ferrisstreams.runtime.window;

import org.jspecify.annotations.NullMarked;
