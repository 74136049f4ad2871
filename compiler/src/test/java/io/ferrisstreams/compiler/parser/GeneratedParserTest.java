package io.ferrisstreams.compiler.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import net.sf.jsqlparser.parser.CCJSqlParserTokenManager;
import net.sf.jsqlparser.parser.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of JSqlParser's generated code that replay stands on; its authors promise none. */
class GeneratedParserTest {

  @Test
  void tokensCanBeFedIn() throws ReflectiveOperationException {
    assertThat(CCJSqlParser.class.getMethod("ReInit", CCJSqlParserTokenManager.class)).isNotNull();
    assertThat(CCJSqlParser.class.getMethod("Statement")).isNotNull();
    assertThat(CCJSqlParser.class.getMethod("Expression")).isNotNull();
    assertThat(CCJSqlParserTokenManager.class.getField("configuration")).isNotNull();
    var next = CCJSqlParserTokenManager.class.getMethod("getNextToken");
    assertThat(Modifier.isFinal(next.getModifiers())).isFalse();
    assertThat(Token.class.getField("absoluteBegin").getType()).isEqualTo(int.class);
    assertThat(Token.class.getField("absoluteEnd").getType()).isEqualTo(int.class);
  }

  /**
   * Kinds are constants, compiled into our classes: another version's numbers would not be ours.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "S_IDENTIFIER",
        "S_QUOTED_IDENTIFIER",
        "S_CHAR_LITERAL",
        "S_HEX",
        "S_LONG",
        "S_DOUBLE",
        "K_COMMA",
        "K_DATETIMELITERAL",
        "K_TIME_KEY_EXPR",
        "OP_RSHIFT"
      })
  void kindsAreWhereTheyWere(String name) throws ReflectiveOperationException {
    int kind = CCJSqlParserConstants.class.getField(name).getInt(null);
    assertThat(CCJSqlParserConstants.tokenImage[kind]).contains(name);
  }

  @Test
  void signsAreFoundByImage() {
    assertThat(CCJSqlParserConstants.tokenImage[Punctuation.DOT]).isEqualTo("\".\"");
    assertThat(CCJSqlParserConstants.tokenImage[Punctuation.ARROW]).isEqualTo("\"->\"");
  }
}
