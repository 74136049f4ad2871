package io.ferrisstreams.serdes.format.json;

/**
 * What is read although it is not exactly what a column is.
 *
 * @param rounding whether a DECIMAL's extra digits are rounded instead of being an error
 * @param numbers whether a fraction is cut off where a whole number is wanted, and a DOUBLE is read
 *     of the texts of NaN and the infinities
 */
record JsonLeniency(boolean rounding, boolean numbers) {
  static JsonLeniency rounding(boolean rounding) {
    return new JsonLeniency(rounding, false);
  }
}
