package io.ferrisstreams.runtime.over;

/**
 * A row that is kept.
 *
 * @param arrival its number among all rows of the partition, as they arrived
 * @param timestamp of its record
 * @param peer position of the first row that is equal to it in order
 * @param dense how many different rows there are up to it, as far as their order goes
 */
record Entry<R>(R row, long arrival, long timestamp, long peer, long dense) {}
