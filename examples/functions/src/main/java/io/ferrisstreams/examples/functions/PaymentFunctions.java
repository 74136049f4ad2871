package io.ferrisstreams.examples.functions;

import io.ferrisstreams.runtime.function.SqlFunction;
import io.ferrisstreams.runtime.function.SqlFunction.As;
import io.ferrisstreams.runtime.function.SqlFunction.Type;
import io.ferrisstreams.serdes.decimal.Decimals;
import io.ferrisstreams.serdes.row.RowException;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What a bank knows of accounts and charges, and SQL does not. */
public final class PaymentFunctions {
  private static final BigInteger MODULUS = BigInteger.valueOf(97);
  private static final int CHARGE_SCALE = 2;

  private PaymentFunctions() {}

  @SqlFunction(
      name = "IS_IBAN",
      meaning = "Whether it is an account number by ISO 13616, with the right check digits.",
      example = "IS_IBAN('DE89370400440532013000')")
  public static boolean isIban(String text) {
    if (!text.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")) {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    (text.substring(4) + text.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, Character.MAX_RADIX)));
    return new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
  }

  /** A result that can be null says so; an argument that is NULL never gets here. */
  @SqlFunction(
      name = "IBAN_COUNTRY",
      meaning = "The country of an account; NULL if it is none.",
      example = "IBAN_COUNTRY('DE89370400440532013000') = 'DE'")
  public static @Nullable String ibanCountry(String text) {
    return isIban(text) ? text.substring(0, 2) : null;
  }

  /**
   * Money stays exact: a DECIMAL is a whole number and its scale.
   *
   * @param amount unscaled
   */
  @SqlFunction(
      name = "CHARGE",
      meaning = "What a payment costs: a per mille of it, at least 0.50. It cannot be negative.",
      example = "CHARGE(1234.56) = 1.23")
  public static @As(Type.DECIMAL) long charge(@As(Type.DECIMAL) long amount, int scale) {
    if (amount < 0) {
      // An error of the row, as that of any exception, but of a kind that is counted for itself.
      throw new RowException(RowException.Kind.BAD_ARGUMENT, "a payment of less than nothing");
    }
    long perMille = Decimals.rescale(amount, scale + 3, CHARGE_SCALE);
    return Decimals.rescale(Math.max(perMille, 50), CHARGE_SCALE, scale);
  }
}
