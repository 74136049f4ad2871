==== ferris.generated.LargeSelectTopology
package ferris.generated;

import io.ferrisstreams.runtime.job.JobMain;
import io.ferrisstreams.runtime.topology.JobProbe;
import io.ferrisstreams.runtime.topology.JobSpec;
import io.ferrisstreams.runtime.topology.SqlTopology;
import io.ferrisstreams.serdes.format.RowSerde;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * The topology of job large_select.
 */
public final class LargeSelectTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (a INT, b INT)
    KStream<byte[], T> t =
        builder.stream(
            "t",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("t", RowSerde.reading("json", T.TYPE, T::new)))
                .withName("t-source"));

    KStream<byte[], Select> select = SelectQuery.addTo(t);
    select.foreach(probe.results("select"), Named.as("select-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "large_select",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new LargeSelectTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.serdes.decimal.Integers;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT a + b * 1 + b * 2 + b * 3 + b * 4 + b * 5 + b * 6 + b * 7 + b * 8 + b * 9 + b * 10 + b * 11 + b * 12 + b * 13 + b ...
 * }</pre>
 */
final class SelectQuery {
  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE a = 0 OR a = 1 OR a = 2 OR a = 3 OR a = 4 OR a = 5 OR a = 6 OR a = 7 OR a = 8 OR a = 9 OR a = 10 OR a = 11 OR a =  ...
   */
  private static boolean where(T row) {
    return (!row.aIsNull() && row.a == 0) || (!row.aIsNull() && row.a == 1) || (!row.aIsNull()
        && row.a == 2) || (!row.aIsNull() && row.a == 3) || (!row.aIsNull() && row.a == 4)
        || (!row.aIsNull() && row.a == 5) || (!row.aIsNull() && row.a == 6) || (!row.aIsNull()
        && row.a == 7) || (!row.aIsNull() && row.a == 8) || (!row.aIsNull() && row.a == 9)
        || (!row.aIsNull() && row.a == 10) || (!row.aIsNull() && row.a == 11) || (!row.aIsNull()
        && row.a == 12) || (!row.aIsNull() && row.a == 13) || (!row.aIsNull() && row.a == 14)
        || (!row.aIsNull() && row.a == 15) || (!row.aIsNull() && row.a == 16) || (!row.aIsNull()
        && row.a == 17) || (!row.aIsNull() && row.a == 18) || (!row.aIsNull() && row.a == 19)
        || (!row.aIsNull() && row.a == 20) || (!row.aIsNull() && row.a == 21) || (!row.aIsNull()
        && row.a == 22) || (!row.aIsNull() && row.a == 23) || (!row.aIsNull() && row.a == 24)
        || (!row.aIsNull() && row.a == 25) || (!row.aIsNull() && row.a == 26) || (!row.aIsNull()
        && row.a == 27) || (!row.aIsNull() && row.a == 28) || (!row.aIsNull() && row.a == 29)
        || (!row.aIsNull() && row.a == 30) || (!row.aIsNull() && row.a == 31) || (!row.aIsNull()
        && row.a == 32) || (!row.aIsNull() && row.a == 33) || (!row.aIsNull() && row.a == 34)
        || (!row.aIsNull() && row.a == 35) || (!row.aIsNull() && row.a == 36) || (!row.aIsNull()
        && row.a == 37) || (!row.aIsNull() && row.a == 38) || (!row.aIsNull() && row.a == 39)
        || (!row.aIsNull() && row.a == 40) || (!row.aIsNull() && row.a == 41) || (!row.aIsNull()
        && row.a == 42) || (!row.aIsNull() && row.a == 43) || (!row.aIsNull() && row.a == 44)
        || (!row.aIsNull() && row.a == 45) || (!row.aIsNull() && row.a == 46) || (!row.aIsNull()
        && row.a == 47) || (!row.aIsNull() && row.a == 48) || (!row.aIsNull() && row.a == 49)
        || (!row.aIsNull() && row.a == 50) || (!row.aIsNull() && row.a == 51) || (!row.aIsNull()
        && row.a == 52) || (!row.aIsNull() && row.a == 53) || (!row.aIsNull() && row.a == 54)
        || (!row.aIsNull() && row.a == 55) || (!row.aIsNull() && row.a == 56) || (!row.aIsNull()
        && row.a == 57) || (!row.aIsNull() && row.a == 58) || (!row.aIsNull() && row.a == 59)
        || (!row.aIsNull() && row.a == 60) || (!row.aIsNull() && row.a == 61) || (!row.aIsNull()
        && row.a == 62) || (!row.aIsNull() && row.a == 63) || (!row.aIsNull() && row.a == 64)
        || (!row.aIsNull() && row.a == 65) || (!row.aIsNull() && row.a == 66) || (!row.aIsNull()
        && row.a == 67) || (!row.aIsNull() && row.a == 68) || (!row.aIsNull() && row.a == 69)
        || (!row.aIsNull() && row.a == 70) || (!row.aIsNull() && row.a == 71) || (!row.aIsNull()
        && row.a == 72) || (!row.aIsNull() && row.a == 73) || (!row.aIsNull() && row.a == 74)
        || (!row.aIsNull() && row.a == 75) || (!row.aIsNull() && row.a == 76) || (!row.aIsNull()
        && row.a == 77) || (!row.aIsNull() && row.a == 78) || (!row.aIsNull() && row.a == 79)
        || (!row.aIsNull() && row.a == 80) || (!row.aIsNull() && row.a == 81) || (!row.aIsNull()
        && row.a == 82) || (!row.aIsNull() && row.a == 83) || (!row.aIsNull() && row.a == 84)
        || (!row.aIsNull() && row.a == 85) || (!row.aIsNull() && row.a == 86) || (!row.aIsNull()
        && row.a == 87) || (!row.aIsNull() && row.a == 88) || (!row.aIsNull() && row.a == 89)
        || (!row.aIsNull() && row.a == 90) || (!row.aIsNull() && row.a == 91) || (!row.aIsNull()
        && row.a == 92) || (!row.aIsNull() && row.a == 93) || (!row.aIsNull() && row.a == 94)
        || (!row.aIsNull() && row.a == 95) || (!row.aIsNull() && row.a == 96) || (!row.aIsNull()
        && row.a == 97) || (!row.aIsNull() && row.a == 98) || (!row.aIsNull() && row.a == 99)
        || (!row.aIsNull() && row.a == 100) || (!row.aIsNull() && row.a == 101) || (!row.aIsNull()
        && row.a == 102) || (!row.aIsNull() && row.a == 103) || (!row.aIsNull() && row.a == 104)
        || (!row.aIsNull() && row.a == 105) || (!row.aIsNull() && row.a == 106) || (!row.aIsNull()
        && row.a == 107) || (!row.aIsNull() && row.a == 108) || (!row.aIsNull() && row.a == 109)
        || (!row.aIsNull() && row.a == 110) || (!row.aIsNull() && row.a == 111) || (!row.aIsNull()
        && row.a == 112) || (!row.aIsNull() && row.a == 113) || (!row.aIsNull() && row.a == 114)
        || (!row.aIsNull() && row.a == 115) || (!row.aIsNull() && row.a == 116) || (!row.aIsNull()
        && row.a == 117) || (!row.aIsNull() && row.a == 118) || (!row.aIsNull() && row.a == 119)
        || (!row.aIsNull() && row.a == 120) || (!row.aIsNull() && row.a == 121) || (!row.aIsNull()
        && row.a == 122) || (!row.aIsNull() && row.a == 123) || (!row.aIsNull() && row.a == 124)
        || (!row.aIsNull() && row.a == 125) || (!row.aIsNull() && row.a == 126) || (!row.aIsNull()
        && row.a == 127) || (!row.aIsNull() && row.a == 128) || (!row.aIsNull() && row.a == 129)
        || (!row.aIsNull() && row.a == 130) || (!row.aIsNull() && row.a == 131) || (!row.aIsNull()
        && row.a == 132) || (!row.aIsNull() && row.a == 133) || (!row.aIsNull() && row.a == 134)
        || (!row.aIsNull() && row.a == 135) || (!row.aIsNull() && row.a == 136) || (!row.aIsNull()
        && row.a == 137) || (!row.aIsNull() && row.a == 138) || (!row.aIsNull() && row.a == 139)
        || (!row.aIsNull() && row.a == 140) || (!row.aIsNull() && row.a == 141) || (!row.aIsNull()
        && row.a == 142) || (!row.aIsNull() && row.a == 143) || (!row.aIsNull() && row.a == 144)
        || (!row.aIsNull() && row.a == 145) || (!row.aIsNull() && row.a == 146) || (!row.aIsNull()
        && row.a == 147) || (!row.aIsNull() && row.a == 148) || (!row.aIsNull() && row.a == 149)
        || (!row.aIsNull() && row.a == 150) || (!row.aIsNull() && row.a == 151) || (!row.aIsNull()
        && row.a == 152) || (!row.aIsNull() && row.a == 153) || (!row.aIsNull() && row.a == 154)
        || (!row.aIsNull() && row.a == 155) || (!row.aIsNull() && row.a == 156) || (!row.aIsNull()
        && row.a == 157) || (!row.aIsNull() && row.a == 158) || (!row.aIsNull() && row.a == 159)
        || (!row.aIsNull() && row.a == 160) || (!row.aIsNull() && row.a == 161) || (!row.aIsNull()
        && row.a == 162) || (!row.aIsNull() && row.a == 163) || (!row.aIsNull() && row.a == 164)
        || (!row.aIsNull() && row.a == 165) || (!row.aIsNull() && row.a == 166) || (!row.aIsNull()
        && row.a == 167) || (!row.aIsNull() && row.a == 168) || (!row.aIsNull() && row.a == 169)
        || (!row.aIsNull() && row.a == 170) || (!row.aIsNull() && row.a == 171) || (!row.aIsNull()
        && row.a == 172) || (!row.aIsNull() && row.a == 173) || (!row.aIsNull() && row.a == 174)
        || (!row.aIsNull() && row.a == 175) || (!row.aIsNull() && row.a == 176) || (!row.aIsNull()
        && row.a == 177) || (!row.aIsNull() && row.a == 178) || (!row.aIsNull() && row.a == 179)
        || (!row.aIsNull() && row.a == 180) || (!row.aIsNull() && row.a == 181) || (!row.aIsNull()
        && row.a == 182) || (!row.aIsNull() && row.a == 183) || (!row.aIsNull() && row.a == 184)
        || (!row.aIsNull() && row.a == 185) || (!row.aIsNull() && row.a == 186) || (!row.aIsNull()
        && row.a == 187) || (!row.aIsNull() && row.a == 188) || (!row.aIsNull() && row.a == 189)
        || (!row.aIsNull() && row.a == 190) || (!row.aIsNull() && row.a == 191) || (!row.aIsNull()
        && row.a == 192) || (!row.aIsNull() && row.a == 193) || (!row.aIsNull() && row.a == 194)
        || (!row.aIsNull() && row.a == 195) || (!row.aIsNull() && row.a == 196) || (!row.aIsNull()
        && row.a == 197) || (!row.aIsNull() && row.a == 198) || (!row.aIsNull() && row.a == 199)
        || (!row.aIsNull() && row.a == 200) || (!row.aIsNull() && row.a == 201) || (!row.aIsNull()
        && row.a == 202) || (!row.aIsNull() && row.a == 203) || (!row.aIsNull() && row.a == 204)
        || (!row.aIsNull() && row.a == 205) || (!row.aIsNull() && row.a == 206) || (!row.aIsNull()
        && row.a == 207) || (!row.aIsNull() && row.a == 208) || (!row.aIsNull() && row.a == 209)
        || (!row.aIsNull() && row.a == 210) || (!row.aIsNull() && row.a == 211) || (!row.aIsNull()
        && row.a == 212) || (!row.aIsNull() && row.a == 213) || (!row.aIsNull() && row.a == 214)
        || (!row.aIsNull() && row.a == 215) || (!row.aIsNull() && row.a == 216) || (!row.aIsNull()
        && row.a == 217) || (!row.aIsNull() && row.a == 218) || (!row.aIsNull() && row.a == 219)
        || (!row.aIsNull() && row.a == 220) || (!row.aIsNull() && row.a == 221) || (!row.aIsNull()
        && row.a == 222) || (!row.aIsNull() && row.a == 223) || (!row.aIsNull() && row.a == 224)
        || (!row.aIsNull() && row.a == 225) || (!row.aIsNull() && row.a == 226) || (!row.aIsNull()
        && row.a == 227) || (!row.aIsNull() && row.a == 228) || (!row.aIsNull() && row.a == 229)
        || (!row.aIsNull() && row.a == 230) || (!row.aIsNull() && row.a == 231) || (!row.aIsNull()
        && row.a == 232) || (!row.aIsNull() && row.a == 233) || (!row.aIsNull() && row.a == 234)
        || (!row.aIsNull() && row.a == 235) || (!row.aIsNull() && row.a == 236) || (!row.aIsNull()
        && row.a == 237) || (!row.aIsNull() && row.a == 238) || (!row.aIsNull() && row.a == 239)
        || (!row.aIsNull() && row.a == 240) || (!row.aIsNull() && row.a == 241) || (!row.aIsNull()
        && row.a == 242) || (!row.aIsNull() && row.a == 243) || (!row.aIsNull() && row.a == 244)
        || (!row.aIsNull() && row.a == 245) || (!row.aIsNull() && row.a == 246) || (!row.aIsNull()
        && row.a == 247) || (!row.aIsNull() && row.a == 248) || (!row.aIsNull() && row.a == 249)
        || (!row.aIsNull() && row.a == 250) || (!row.aIsNull() && row.a == 251) || (!row.aIsNull()
        && row.a == 252) || (!row.aIsNull() && row.a == 253) || (!row.aIsNull() && row.a == 254)
        || (!row.aIsNull() && row.a == 255) || (!row.aIsNull() && row.a == 256) || (!row.aIsNull()
        && row.a == 257) || (!row.aIsNull() && row.a == 258) || (!row.aIsNull() && row.a == 259)
        || (!row.aIsNull() && row.a == 260) || (!row.aIsNull() && row.a == 261) || (!row.aIsNull()
        && row.a == 262) || (!row.aIsNull() && row.a == 263) || (!row.aIsNull() && row.a == 264)
        || (!row.aIsNull() && row.a == 265) || (!row.aIsNull() && row.a == 266) || (!row.aIsNull()
        && row.a == 267) || (!row.aIsNull() && row.a == 268) || (!row.aIsNull() && row.a == 269)
        || (!row.aIsNull() && row.a == 270) || (!row.aIsNull() && row.a == 271) || (!row.aIsNull()
        && row.a == 272) || (!row.aIsNull() && row.a == 273) || (!row.aIsNull() && row.a == 274)
        || (!row.aIsNull() && row.a == 275) || (!row.aIsNull() && row.a == 276) || (!row.aIsNull()
        && row.a == 277) || (!row.aIsNull() && row.a == 278) || (!row.aIsNull() && row.a == 279)
        || (!row.aIsNull() && row.a == 280) || (!row.aIsNull() && row.a == 281) || (!row.aIsNull()
        && row.a == 282) || (!row.aIsNull() && row.a == 283) || (!row.aIsNull() && row.a == 284)
        || (!row.aIsNull() && row.a == 285) || (!row.aIsNull() && row.a == 286) || (!row.aIsNull()
        && row.a == 287) || (!row.aIsNull() && row.a == 288) || (!row.aIsNull() && row.a == 289)
        || (!row.aIsNull() && row.a == 290) || (!row.aIsNull() && row.a == 291) || (!row.aIsNull()
        && row.a == 292) || (!row.aIsNull() && row.a == 293) || (!row.aIsNull() && row.a == 294)
        || (!row.aIsNull() && row.a == 295) || (!row.aIsNull() && row.a == 296) || (!row.aIsNull()
        && row.a == 297) || (!row.aIsNull() && row.a == 298) || (!row.aIsNull() && row.a == 299)
        || (!row.aIsNull() && row.a == 300) || (!row.aIsNull() && row.a == 301) || (!row.aIsNull()
        && row.a == 302) || (!row.aIsNull() && row.a == 303) || (!row.aIsNull() && row.a == 304)
        || (!row.aIsNull() && row.a == 305) || (!row.aIsNull() && row.a == 306) || (!row.aIsNull()
        && row.a == 307) || (!row.aIsNull() && row.a == 308) || (!row.aIsNull() && row.a == 309)
        || (!row.aIsNull() && row.a == 310) || (!row.aIsNull() && row.a == 311) || (!row.aIsNull()
        && row.a == 312) || (!row.aIsNull() && row.a == 313) || (!row.aIsNull() && row.a == 314)
        || (!row.aIsNull() && row.a == 315) || (!row.aIsNull() && row.a == 316) || (!row.aIsNull()
        && row.a == 317) || (!row.aIsNull() && row.a == 318) || (!row.aIsNull() && row.a == 319)
        || (!row.aIsNull() && row.a == 320) || (!row.aIsNull() && row.a == 321) || (!row.aIsNull()
        && row.a == 322) || (!row.aIsNull() && row.a == 323) || (!row.aIsNull() && row.a == 324)
        || (!row.aIsNull() && row.a == 325) || (!row.aIsNull() && row.a == 326) || (!row.aIsNull()
        && row.a == 327) || (!row.aIsNull() && row.a == 328) || (!row.aIsNull() && row.a == 329)
        || (!row.aIsNull() && row.a == 330) || (!row.aIsNull() && row.a == 331) || (!row.aIsNull()
        && row.a == 332) || (!row.aIsNull() && row.a == 333) || (!row.aIsNull() && row.a == 334)
        || (!row.aIsNull() && row.a == 335) || (!row.aIsNull() && row.a == 336) || (!row.aIsNull()
        && row.a == 337) || (!row.aIsNull() && row.a == 338) || (!row.aIsNull() && row.a == 339)
        || (!row.aIsNull() && row.a == 340) || (!row.aIsNull() && row.a == 341) || (!row.aIsNull()
        && row.a == 342) || (!row.aIsNull() && row.a == 343) || (!row.aIsNull() && row.a == 344)
        || (!row.aIsNull() && row.a == 345) || (!row.aIsNull() && row.a == 346) || (!row.aIsNull()
        && row.a == 347) || (!row.aIsNull() && row.a == 348) || (!row.aIsNull() && row.a == 349)
        || (!row.aIsNull() && row.a == 350) || (!row.aIsNull() && row.a == 351) || (!row.aIsNull()
        && row.a == 352) || (!row.aIsNull() && row.a == 353) || (!row.aIsNull() && row.a == 354)
        || (!row.aIsNull() && row.a == 355) || (!row.aIsNull() && row.a == 356) || (!row.aIsNull()
        && row.a == 357) || (!row.aIsNull() && row.a == 358) || (!row.aIsNull() && row.a == 359)
        || (!row.aIsNull() && row.a == 360) || (!row.aIsNull() && row.a == 361) || (!row.aIsNull()
        && row.a == 362) || (!row.aIsNull() && row.a == 363) || (!row.aIsNull() && row.a == 364)
        || (!row.aIsNull() && row.a == 365) || (!row.aIsNull() && row.a == 366) || (!row.aIsNull()
        && row.a == 367) || (!row.aIsNull() && row.a == 368) || (!row.aIsNull() && row.a == 369)
        || (!row.aIsNull() && row.a == 370) || (!row.aIsNull() && row.a == 371) || (!row.aIsNull()
        && row.a == 372) || (!row.aIsNull() && row.a == 373) || (!row.aIsNull() && row.a == 374)
        || (!row.aIsNull() && row.a == 375) || (!row.aIsNull() && row.a == 376) || (!row.aIsNull()
        && row.a == 377) || (!row.aIsNull() && row.a == 378) || (!row.aIsNull() && row.a == 379)
        || (!row.aIsNull() && row.a == 380) || (!row.aIsNull() && row.a == 381) || (!row.aIsNull()
        && row.a == 382) || (!row.aIsNull() && row.a == 383) || (!row.aIsNull() && row.a == 384)
        || (!row.aIsNull() && row.a == 385) || (!row.aIsNull() && row.a == 386) || (!row.aIsNull()
        && row.a == 387) || (!row.aIsNull() && row.a == 388) || (!row.aIsNull() && row.a == 389)
        || (!row.aIsNull() && row.a == 390) || (!row.aIsNull() && row.a == 391) || (!row.aIsNull()
        && row.a == 392) || (!row.aIsNull() && row.a == 393) || (!row.aIsNull() && row.a == 394)
        || (!row.aIsNull() && row.a == 395) || (!row.aIsNull() && row.a == 396) || (!row.aIsNull()
        && row.a == 397) || (!row.aIsNull() && row.a == 398) || (!row.aIsNull() && row.a == 399)
        || (!row.aIsNull() && row.a == 400) || (!row.aIsNull() && row.a == 401) || (!row.aIsNull()
        && row.a == 402) || (!row.aIsNull() && row.a == 403) || (!row.aIsNull() && row.a == 404)
        || (!row.aIsNull() && row.a == 405) || (!row.aIsNull() && row.a == 406) || (!row.aIsNull()
        && row.a == 407) || (!row.aIsNull() && row.a == 408) || (!row.aIsNull() && row.a == 409)
        || (!row.aIsNull() && row.a == 410) || (!row.aIsNull() && row.a == 411) || (!row.aIsNull()
        && row.a == 412) || (!row.aIsNull() && row.a == 413) || (!row.aIsNull() && row.a == 414)
        || (!row.aIsNull() && row.a == 415) || (!row.aIsNull() && row.a == 416) || (!row.aIsNull()
        && row.a == 417) || (!row.aIsNull() && row.a == 418) || (!row.aIsNull() && row.a == 419)
        || (!row.aIsNull() && row.a == 420) || (!row.aIsNull() && row.a == 421) || (!row.aIsNull()
        && row.a == 422) || (!row.aIsNull() && row.a == 423) || (!row.aIsNull() && row.a == 424)
        || (!row.aIsNull() && row.a == 425) || (!row.aIsNull() && row.a == 426) || (!row.aIsNull()
        && row.a == 427) || (!row.aIsNull() && row.a == 428) || (!row.aIsNull() && row.a == 429)
        || (!row.aIsNull() && row.a == 430) || (!row.aIsNull() && row.a == 431) || (!row.aIsNull()
        && row.a == 432) || (!row.aIsNull() && row.a == 433) || (!row.aIsNull() && row.a == 434)
        || (!row.aIsNull() && row.a == 435) || (!row.aIsNull() && row.a == 436) || (!row.aIsNull()
        && row.a == 437) || (!row.aIsNull() && row.a == 438) || (!row.aIsNull() && row.a == 439)
        || (!row.aIsNull() && row.a == 440) || (!row.aIsNull() && row.a == 441) || (!row.aIsNull()
        && row.a == 442) || (!row.aIsNull() && row.a == 443) || (!row.aIsNull() && row.a == 444)
        || (!row.aIsNull() && row.a == 445) || (!row.aIsNull() && row.a == 446) || (!row.aIsNull()
        && row.a == 447) || (!row.aIsNull() && row.a == 448) || (!row.aIsNull() && row.a == 449)
        || (!row.aIsNull() && row.a == 450) || (!row.aIsNull() && row.a == 451) || (!row.aIsNull()
        && row.a == 452) || (!row.aIsNull() && row.a == 453) || (!row.aIsNull() && row.a == 454)
        || (!row.aIsNull() && row.a == 455) || (!row.aIsNull() && row.a == 456) || (!row.aIsNull()
        && row.a == 457) || (!row.aIsNull() && row.a == 458) || (!row.aIsNull() && row.a == 459)
        || (!row.aIsNull() && row.a == 460) || (!row.aIsNull() && row.a == 461) || (!row.aIsNull()
        && row.a == 462) || (!row.aIsNull() && row.a == 463) || (!row.aIsNull() && row.a == 464)
        || (!row.aIsNull() && row.a == 465) || (!row.aIsNull() && row.a == 466) || (!row.aIsNull()
        && row.a == 467) || (!row.aIsNull() && row.a == 468) || (!row.aIsNull() && row.a == 469)
        || (!row.aIsNull() && row.a == 470) || (!row.aIsNull() && row.a == 471) || (!row.aIsNull()
        && row.a == 472) || (!row.aIsNull() && row.a == 473) || (!row.aIsNull() && row.a == 474)
        || (!row.aIsNull() && row.a == 475) || (!row.aIsNull() && row.a == 476) || (!row.aIsNull()
        && row.a == 477) || (!row.aIsNull() && row.a == 478) || (!row.aIsNull() && row.a == 479)
        || (!row.aIsNull() && row.a == 480) || (!row.aIsNull() && row.a == 481) || (!row.aIsNull()
        && row.a == 482) || (!row.aIsNull() && row.a == 483) || (!row.aIsNull() && row.a == 484)
        || (!row.aIsNull() && row.a == 485) || (!row.aIsNull() && row.a == 486) || (!row.aIsNull()
        && row.a == 487) || (!row.aIsNull() && row.a == 488) || (!row.aIsNull() && row.a == 489)
        || (!row.aIsNull() && row.a == 490) || (!row.aIsNull() && row.a == 491) || (!row.aIsNull()
        && row.a == 492) || (!row.aIsNull() && row.a == 493) || (!row.aIsNull() && row.a == 494)
        || (!row.aIsNull() && row.a == 495) || (!row.aIsNull() && row.a == 496) || (!row.aIsNull()
        && row.a == 497) || (!row.aIsNull() && row.a == 498) || (!row.aIsNull() && row.a == 499)
        || (!row.aIsNull() && row.a == 500) || (!row.aIsNull() && row.a == 501) || (!row.aIsNull()
        && row.a == 502) || (!row.aIsNull() && row.a == 503) || (!row.aIsNull() && row.a == 504)
        || (!row.aIsNull() && row.a == 505) || (!row.aIsNull() && row.a == 506) || (!row.aIsNull()
        && row.a == 507) || (!row.aIsNull() && row.a == 508) || (!row.aIsNull() && row.a == 509)
        || (!row.aIsNull() && row.a == 510) || (!row.aIsNull() && row.a == 511) || (!row.aIsNull()
        && row.a == 512) || (!row.aIsNull() && row.a == 513) || (!row.aIsNull() && row.a == 514)
        || (!row.aIsNull() && row.a == 515) || (!row.aIsNull() && row.a == 516) || (!row.aIsNull()
        && row.a == 517) || (!row.aIsNull() && row.a == 518) || (!row.aIsNull() && row.a == 519)
        || (!row.aIsNull() && row.a == 520) || (!row.aIsNull() && row.a == 521) || (!row.aIsNull()
        && row.a == 522) || (!row.aIsNull() && row.a == 523) || (!row.aIsNull() && row.a == 524)
        || (!row.aIsNull() && row.a == 525) || (!row.aIsNull() && row.a == 526) || (!row.aIsNull()
        && row.a == 527) || (!row.aIsNull() && row.a == 528) || (!row.aIsNull() && row.a == 529)
        || (!row.aIsNull() && row.a == 530) || (!row.aIsNull() && row.a == 531) || (!row.aIsNull()
        && row.a == 532) || (!row.aIsNull() && row.a == 533) || (!row.aIsNull() && row.a == 534)
        || (!row.aIsNull() && row.a == 535) || (!row.aIsNull() && row.a == 536) || (!row.aIsNull()
        && row.a == 537) || (!row.aIsNull() && row.a == 538) || (!row.aIsNull() && row.a == 539)
        || (!row.aIsNull() && row.a == 540) || (!row.aIsNull() && row.a == 541) || (!row.aIsNull()
        && row.a == 542) || (!row.aIsNull() && row.a == 543) || (!row.aIsNull() && row.a == 544)
        || (!row.aIsNull() && row.a == 545) || (!row.aIsNull() && row.a == 546) || (!row.aIsNull()
        && row.a == 547) || (!row.aIsNull() && row.a == 548) || (!row.aIsNull() && row.a == 549)
        || (!row.aIsNull() && row.a == 550) || (!row.aIsNull() && row.a == 551) || (!row.aIsNull()
        && row.a == 552) || (!row.aIsNull() && row.a == 553) || (!row.aIsNull() && row.a == 554)
        || (!row.aIsNull() && row.a == 555) || (!row.aIsNull() && row.a == 556) || (!row.aIsNull()
        && row.a == 557) || (!row.aIsNull() && row.a == 558) || (!row.aIsNull() && row.a == 559)
        || (!row.aIsNull() && row.a == 560) || (!row.aIsNull() && row.a == 561) || (!row.aIsNull()
        && row.a == 562) || (!row.aIsNull() && row.a == 563) || (!row.aIsNull() && row.a == 564)
        || (!row.aIsNull() && row.a == 565) || (!row.aIsNull() && row.a == 566) || (!row.aIsNull()
        && row.a == 567) || (!row.aIsNull() && row.a == 568) || (!row.aIsNull() && row.a == 569)
        || (!row.aIsNull() && row.a == 570) || (!row.aIsNull() && row.a == 571) || (!row.aIsNull()
        && row.a == 572) || (!row.aIsNull() && row.a == 573) || (!row.aIsNull() && row.a == 574)
        || (!row.aIsNull() && row.a == 575) || (!row.aIsNull() && row.a == 576) || (!row.aIsNull()
        && row.a == 577) || (!row.aIsNull() && row.a == 578) || (!row.aIsNull() && row.a == 579)
        || (!row.aIsNull() && row.a == 580) || (!row.aIsNull() && row.a == 581) || (!row.aIsNull()
        && row.a == 582) || (!row.aIsNull() && row.a == 583) || (!row.aIsNull() && row.a == 584)
        || (!row.aIsNull() && row.a == 585) || (!row.aIsNull() && row.a == 586) || (!row.aIsNull()
        && row.a == 587) || (!row.aIsNull() && row.a == 588) || (!row.aIsNull() && row.a == 589)
        || (!row.aIsNull() && row.a == 590) || (!row.aIsNull() && row.a == 591) || (!row.aIsNull()
        && row.a == 592) || (!row.aIsNull() && row.a == 593) || (!row.aIsNull() && row.a == 594)
        || (!row.aIsNull() && row.a == 595) || (!row.aIsNull() && row.a == 596) || (!row.aIsNull()
        && row.a == 597) || (!row.aIsNull() && row.a == 598) || (!row.aIsNull() && row.a == 599);
  }

  private static Select select(T row) {
    Select result = new Select();
    selectPart(row, result);
    selectPart_2(row, result);
    selectPart_3(row, result);
    selectPart_4(row, result);
    return result;
  }

  private static void selectPart(T row, Select result) {
    int s0 = 0;
    if (!row.aIsNull() && !row.bIsNull()) {
      s0 = Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(row.a,
          Integers.multiply(row.b, 1)), Integers.multiply(row.b, 2)), Integers.multiply(row.b, 3)),
          Integers.multiply(row.b, 4)), Integers.multiply(row.b, 5)), Integers.multiply(row.b, 6)),
          Integers.multiply(row.b, 7)), Integers.multiply(row.b, 8)), Integers.multiply(row.b, 9)),
          Integers.multiply(row.b, 10)), Integers.multiply(row.b, 11)), Integers.multiply(row.b,
          12)), Integers.multiply(row.b, 13)), Integers.multiply(row.b, 14)),
          Integers.multiply(row.b, 15)), Integers.multiply(row.b, 16)), Integers.multiply(row.b,
          17)), Integers.multiply(row.b, 18)), Integers.multiply(row.b, 19)),
          Integers.multiply(row.b, 20)), Integers.multiply(row.b, 21));
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setS0(s0);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setS1(s0);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setS2(s0);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setS3(s0);
    }
  }

  private static void selectPart_2(T row, Select result) {
    int s4 = 0;
    if (!row.aIsNull() && !row.bIsNull()) {
      s4 = Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(row.a,
          Integers.multiply(row.b, 1)), Integers.multiply(row.b, 2)), Integers.multiply(row.b, 3)),
          Integers.multiply(row.b, 4)), Integers.multiply(row.b, 5)), Integers.multiply(row.b, 6)),
          Integers.multiply(row.b, 7)), Integers.multiply(row.b, 8)), Integers.multiply(row.b, 9)),
          Integers.multiply(row.b, 10)), Integers.multiply(row.b, 11)), Integers.multiply(row.b,
          12)), Integers.multiply(row.b, 13)), Integers.multiply(row.b, 14)),
          Integers.multiply(row.b, 15)), Integers.multiply(row.b, 16)), Integers.multiply(row.b,
          17)), Integers.multiply(row.b, 18)), Integers.multiply(row.b, 19)),
          Integers.multiply(row.b, 20)), Integers.multiply(row.b, 21));
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setS4(s4);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setS5(s4);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setS6(s4);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setS7(s4);
    }
  }

  private static void selectPart_3(T row, Select result) {
    int s8 = 0;
    if (!row.aIsNull() && !row.bIsNull()) {
      s8 = Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(row.a,
          Integers.multiply(row.b, 1)), Integers.multiply(row.b, 2)), Integers.multiply(row.b, 3)),
          Integers.multiply(row.b, 4)), Integers.multiply(row.b, 5)), Integers.multiply(row.b, 6)),
          Integers.multiply(row.b, 7)), Integers.multiply(row.b, 8)), Integers.multiply(row.b, 9)),
          Integers.multiply(row.b, 10)), Integers.multiply(row.b, 11)), Integers.multiply(row.b,
          12)), Integers.multiply(row.b, 13)), Integers.multiply(row.b, 14)),
          Integers.multiply(row.b, 15)), Integers.multiply(row.b, 16)), Integers.multiply(row.b,
          17)), Integers.multiply(row.b, 18)), Integers.multiply(row.b, 19)),
          Integers.multiply(row.b, 20)), Integers.multiply(row.b, 21));
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setS8(s8);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setS9(s8);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setS10(s8);
    }
    if (!row.aIsNull() && !row.bIsNull()) {
      result.setS11(s8);
    }
  }

  private static void selectPart_4(T row, Select result) {
    if (!row.aIsNull()) {
      result.setChain(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(Integers.add(row.a,
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a),
          row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a), row.a));
    }
  }
}
