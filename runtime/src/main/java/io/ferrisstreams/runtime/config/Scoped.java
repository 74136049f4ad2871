package io.ferrisstreams.runtime.config;

/**
 * A property of one of the things a job consists of.
 *
 * @param scope as in {@link Decision#scope()}
 */
record Scoped(String scope, String key) {}
