==== ferris.generated.LongInListTopology
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
 * The topology of job long_in_list.
 */
public final class LongInListTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM t (i INT, s VARCHAR)
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
          "long_in_list",
          List.of(new JobSpec.Source("t", "t", Optional.empty())),
          List.of(),
          List.of());
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new LongInListTopology(), args));
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/**
 * <pre>{@code
 * SELECT i FROM t WHERE i IN (0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57, 60, 63, 66, 69,  ...
 * }</pre>
 */
final class SelectQuery {
  private static final Set<Integer> SET_1 = set1();

  private static final Set<String> SET_2 = Set.of("w0", "w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8", "w9", "w10", "w11", "w12", "w13", "w14", "w15", "w16", "w17", "w18", "w19", "w20", "w21", "w22", "w23", "w24", "w25", "w26", "w27", "w28", "w29", "w30", "w31", "w32", "w33", "w34", "w35", "w36", "w37", "w38", "w39", "w40", "w41", "w42", "w43", "w44", "w45", "w46", "w47", "w48", "w49");

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], T> t) {
    return t
        .filter((key, row) -> where(row), Named.as("select-where"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  /**
   * WHERE i IN (0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57, 60, 63, 66, 69, 72, 75, 78, 81,  ...
   */
  private static boolean where(T row) {
    return !row.iIsNull() && SET_1.contains(row.i) && !row.sIsNull() && !(SET_2.contains(row.s));
  }

  private static Select select(T row) {
    Select result = new Select();
    if (!row.iIsNull()) {
      result.setI(row.i);
    }
    return result;
  }

  private static Set<Integer> set1() {
    Set<Integer> values = new HashSet<>();
    set1Part1(values);
    return values;
  }

  private static void set1Part1(Set<Integer> values) {
    values.add(0);
    values.add(3);
    values.add(6);
    values.add(9);
    values.add(12);
    values.add(15);
    values.add(18);
    values.add(21);
    values.add(24);
    values.add(27);
    values.add(30);
    values.add(33);
    values.add(36);
    values.add(39);
    values.add(42);
    values.add(45);
    values.add(48);
    values.add(51);
    values.add(54);
    values.add(57);
    values.add(60);
    values.add(63);
    values.add(66);
    values.add(69);
    values.add(72);
    values.add(75);
    values.add(78);
    values.add(81);
    values.add(84);
    values.add(87);
    values.add(90);
    values.add(93);
    values.add(96);
    values.add(99);
    values.add(102);
    values.add(105);
    values.add(108);
    values.add(111);
    values.add(114);
    values.add(117);
    values.add(120);
    values.add(123);
    values.add(126);
    values.add(129);
    values.add(132);
    values.add(135);
    values.add(138);
    values.add(141);
    values.add(144);
    values.add(147);
    values.add(150);
    values.add(153);
    values.add(156);
    values.add(159);
    values.add(162);
    values.add(165);
    values.add(168);
    values.add(171);
    values.add(174);
    values.add(177);
    values.add(180);
    values.add(183);
    values.add(186);
    values.add(189);
    values.add(192);
    values.add(195);
    values.add(198);
    values.add(201);
    values.add(204);
    values.add(207);
    values.add(210);
    values.add(213);
    values.add(216);
    values.add(219);
    values.add(222);
    values.add(225);
    values.add(228);
    values.add(231);
    values.add(234);
    values.add(237);
    values.add(240);
    values.add(243);
    values.add(246);
    values.add(249);
    values.add(252);
    values.add(255);
    values.add(258);
    values.add(261);
    values.add(264);
    values.add(267);
    values.add(270);
    values.add(273);
    values.add(276);
    values.add(279);
    values.add(282);
    values.add(285);
    values.add(288);
    values.add(291);
    values.add(294);
    values.add(297);
    values.add(300);
    values.add(303);
    values.add(306);
    values.add(309);
    values.add(312);
    values.add(315);
    values.add(318);
    values.add(321);
    values.add(324);
    values.add(327);
    values.add(330);
    values.add(333);
    values.add(336);
    values.add(339);
    values.add(342);
    values.add(345);
    values.add(348);
    values.add(351);
    values.add(354);
    values.add(357);
    values.add(360);
    values.add(363);
    values.add(366);
    values.add(369);
    values.add(372);
    values.add(375);
    values.add(378);
    values.add(381);
    values.add(384);
    values.add(387);
    values.add(390);
    values.add(393);
    values.add(396);
    values.add(399);
    values.add(402);
    values.add(405);
    values.add(408);
    values.add(411);
    values.add(414);
    values.add(417);
    values.add(420);
    values.add(423);
    values.add(426);
    values.add(429);
    values.add(432);
    values.add(435);
    values.add(438);
    values.add(441);
    values.add(444);
    values.add(447);
    values.add(450);
    values.add(453);
    values.add(456);
    values.add(459);
    values.add(462);
    values.add(465);
    values.add(468);
    values.add(471);
    values.add(474);
    values.add(477);
    values.add(480);
    values.add(483);
    values.add(486);
    values.add(489);
    values.add(492);
    values.add(495);
    values.add(498);
    values.add(501);
    values.add(504);
    values.add(507);
    values.add(510);
    values.add(513);
    values.add(516);
    values.add(519);
    values.add(522);
    values.add(525);
    values.add(528);
    values.add(531);
    values.add(534);
    values.add(537);
    values.add(540);
    values.add(543);
    values.add(546);
    values.add(549);
    values.add(552);
    values.add(555);
    values.add(558);
    values.add(561);
    values.add(564);
    values.add(567);
    values.add(570);
    values.add(573);
    values.add(576);
    values.add(579);
    values.add(582);
    values.add(585);
    values.add(588);
    values.add(591);
    values.add(594);
    values.add(597);
    values.add(600);
    values.add(603);
    values.add(606);
    values.add(609);
    values.add(612);
    values.add(615);
    values.add(618);
    values.add(621);
    values.add(624);
    values.add(627);
    values.add(630);
    values.add(633);
    values.add(636);
    values.add(639);
    values.add(642);
    values.add(645);
    values.add(648);
    values.add(651);
    values.add(654);
    values.add(657);
    values.add(660);
    values.add(663);
    values.add(666);
    values.add(669);
    values.add(672);
    values.add(675);
    values.add(678);
    values.add(681);
    values.add(684);
    values.add(687);
    values.add(690);
    values.add(693);
    values.add(696);
    values.add(699);
    values.add(702);
    values.add(705);
    values.add(708);
    values.add(711);
    values.add(714);
    values.add(717);
    values.add(720);
    values.add(723);
    values.add(726);
    values.add(729);
    values.add(732);
    values.add(735);
    values.add(738);
    values.add(741);
    values.add(744);
    values.add(747);
    values.add(750);
    values.add(753);
    values.add(756);
    values.add(759);
    values.add(762);
    values.add(765);
    values.add(768);
    values.add(771);
    values.add(774);
    values.add(777);
    values.add(780);
    values.add(783);
    values.add(786);
    values.add(789);
    values.add(792);
    values.add(795);
    values.add(798);
    values.add(801);
    values.add(804);
    values.add(807);
    values.add(810);
    values.add(813);
    values.add(816);
    values.add(819);
    values.add(822);
    values.add(825);
    values.add(828);
    values.add(831);
    values.add(834);
    values.add(837);
    values.add(840);
    values.add(843);
    values.add(846);
    values.add(849);
    values.add(852);
    values.add(855);
    values.add(858);
    values.add(861);
    values.add(864);
    values.add(867);
    values.add(870);
    values.add(873);
    values.add(876);
    values.add(879);
    values.add(882);
    values.add(885);
    values.add(888);
    values.add(891);
    values.add(894);
    values.add(897);
    values.add(900);
    values.add(903);
    values.add(906);
    values.add(909);
    values.add(912);
    values.add(915);
    values.add(918);
    values.add(921);
    values.add(924);
    values.add(927);
    values.add(930);
    values.add(933);
    values.add(936);
    values.add(939);
    values.add(942);
    values.add(945);
    values.add(948);
    values.add(951);
    values.add(954);
    values.add(957);
    values.add(960);
    values.add(963);
    values.add(966);
    values.add(969);
    values.add(972);
    values.add(975);
    values.add(978);
    values.add(981);
    values.add(984);
    values.add(987);
    values.add(990);
    values.add(993);
    values.add(996);
    values.add(999);
    values.add(1002);
    values.add(1005);
    values.add(1008);
    values.add(1011);
    values.add(1014);
    values.add(1017);
    values.add(1020);
    values.add(1023);
    values.add(1026);
    values.add(1029);
    values.add(1032);
    values.add(1035);
    values.add(1038);
    values.add(1041);
    values.add(1044);
    values.add(1047);
    values.add(1050);
    values.add(1053);
    values.add(1056);
    values.add(1059);
    values.add(1062);
    values.add(1065);
    values.add(1068);
    values.add(1071);
    values.add(1074);
    values.add(1077);
    values.add(1080);
    values.add(1083);
    values.add(1086);
    values.add(1089);
    values.add(1092);
    values.add(1095);
    values.add(1098);
    values.add(1101);
    values.add(1104);
    values.add(1107);
    values.add(1110);
    values.add(1113);
    values.add(1116);
    values.add(1119);
    values.add(1122);
    values.add(1125);
    values.add(1128);
    values.add(1131);
    values.add(1134);
    values.add(1137);
    values.add(1140);
    values.add(1143);
    values.add(1146);
    values.add(1149);
    values.add(1152);
    values.add(1155);
    values.add(1158);
    values.add(1161);
    values.add(1164);
    values.add(1167);
    values.add(1170);
    values.add(1173);
    values.add(1176);
    values.add(1179);
    values.add(1182);
    values.add(1185);
    values.add(1188);
    values.add(1191);
    values.add(1194);
    values.add(1197);
  }
}
