package io.ferrisstreams.runtime.function;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ferrisstreams.serdes.format.Values;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Functions of URLs (RFC 3986). A text that is no URL has no parts. */
public final class Urls {
  private static final String EXAMPLE = "https://ann@example.org:8443/a/b?x=1&y=a%20b#top";
  private static final String PART = " of a URL; NULL if it has none, or the text is no URL.";

  private Urls() {}

  @SqlFunction(
      name = "URL_EXTRACT_PROTOCOL",
      meaning = "The protocol" + PART,
      example = "URL_EXTRACT_PROTOCOL('" + EXAMPLE + "') = 'https'")
  public static @Nullable String urlExtractProtocol(String url) {
    return part(url, URI::getScheme);
  }

  @SqlFunction(
      name = "URL_EXTRACT_HOST",
      meaning = "The host" + PART,
      example = "URL_EXTRACT_HOST('" + EXAMPLE + "') = 'example.org'")
  public static @Nullable String urlExtractHost(String url) {
    return part(url, URI::getHost);
  }

  @SqlFunction(
      name = "URL_EXTRACT_PORT",
      meaning = "The port" + PART,
      example = {
        "URL_EXTRACT_PORT('" + EXAMPLE + "') = 8443",
        "URL_EXTRACT_PORT('https://example.org/') IS NULL"
      })
  public static @Nullable Integer urlExtractPort(String url) {
    Integer port = part(url, URI::getPort);
    return port == null || port < 0 ? null : port;
  }

  @SqlFunction(
      name = "URL_EXTRACT_PATH",
      meaning = "The path" + PART,
      example = "URL_EXTRACT_PATH('" + EXAMPLE + "') = '/a/b'")
  public static @Nullable String urlExtractPath(String url) {
    return part(url, URI::getPath);
  }

  @SqlFunction(
      name = "URL_EXTRACT_QUERY",
      meaning = "The query" + PART,
      example = "URL_EXTRACT_QUERY('" + EXAMPLE + "') = 'x=1&y=a b'")
  public static @Nullable String urlExtractQuery(String url) {
    return part(url, URI::getQuery);
  }

  @SqlFunction(
      name = "URL_EXTRACT_FRAGMENT",
      meaning = "The fragment" + PART,
      example = "URL_EXTRACT_FRAGMENT('" + EXAMPLE + "') = 'top'")
  public static @Nullable String urlExtractFragment(String url) {
    return part(url, URI::getFragment);
  }

  @SqlFunction(
      name = "URL_EXTRACT_PARAMETER",
      meaning =
          "The decoded value of a parameter in the query of a URL; NULL if it has no such"
              + " parameter, or the text is no URL.",
      example = {
        "URL_EXTRACT_PARAMETER('" + EXAMPLE + "', 'y') = 'a b'",
        "URL_EXTRACT_PARAMETER('" + EXAMPLE + "', 'z') IS NULL"
      })
  public static @Nullable String urlExtractParameter(String url, String parameter) {
    String query = part(url, URI::getRawQuery);
    if (query == null) {
      return null;
    }
    for (int start = 0; start <= query.length(); ) {
      int end = query.indexOf('&', start);
      end = end < 0 ? query.length() : end;
      int equals = query.indexOf('=', start);
      int nameEnd = equals < 0 || equals > end ? end : equals;
      if (urlDecodeParam(query.substring(start, nameEnd)).equals(parameter)) {
        return nameEnd == end ? "" : urlDecodeParam(query.substring(nameEnd + 1, end));
      }
      start = end + 1;
    }
    return null;
  }

  @SqlFunction(
      name = "URL_ENCODE_PARAM",
      meaning = "The text as the value of a URL's parameter (application/x-www-form-urlencoded).",
      example = "URL_ENCODE_PARAM('a b&c') = 'a+b%26c'")
  public static String urlEncodeParam(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  @SqlFunction(
      name = "URL_DECODE_PARAM",
      meaning = "The text that is written so as the value of a URL's parameter.",
      example = "URL_DECODE_PARAM('a+b%26c') = 'a b&c'")
  public static String urlDecodeParam(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      throw Limits.bad("'" + Values.shown(text) + "' is not encoded as a URL's parameter");
    }
  }

  private static <T> @Nullable T part(String url, Function<URI, @Nullable T> part) {
    try {
      return part.apply(new URI(url));
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
