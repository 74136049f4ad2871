==== ferris.generated.AggregatesTopology
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
import org.apache.kafka.streams.kstream.Produced;

/**
 * The topology of job aggregates.
 */
public final class AggregatesTopology implements SqlTopology {
  @Override
  public void addTo(StreamsBuilder builder, JobProbe probe) {
    // CREATE STREAM s (k VARCHAR, x INT, d DECIMAL(30, 10), f DOUBLE, t VARCHAR, day DATE) WITH ('topic' = 's')
    KStream<byte[], S> s =
        builder.stream(
            "s",
            Consumed.with(
                Serdes.ByteArray(),
                probe.in("s", RowSerde.reading("json", S.TYPE, S::new)))
                .withName("s-source"));

    KStream<byte[], A> a = AQuery.addTo(s);
    a.to(
        "a",
        Produced.with(
            Serdes.ByteArray(),
            probe.out("a", RowSerde.writing("json", A::new)))
            .withName("a-sink"));

    KStream<byte[], Select> select = SelectQuery.addTo(s);
    select.foreach(probe.results("select"), Named.as("select-results"));

    KStream<byte[], Select2> select2 = Select2Query.addTo(s);
    select2.foreach(probe.results("select-2"), Named.as("select-2-results"));
  }

  @Override
  public JobSpec spec() {
    return new JobSpec(
          "aggregates",
          List.of(new JobSpec.Source("s", "s", Optional.empty())),
          List.of(new JobSpec.Sink("a", "a", Optional.empty())),
          List.of(new JobSpec.Statement("s", List.of("s"), List.of(),
              List.of(new JobSpec.Setting("topic", "s", "aggregates.sql:2:92")))));
  }

  public static void main(String[] args) {
    System.exit(JobMain.run(new AggregatesTopology(), args));
  }
}
==== ferris.generated.AQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.runtime.topology.RecordInfo;
import io.ferrisstreams.runtime.topology.WithRecord;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * CREATE STREAM a AS
 * SELECT k,
 *   COUNT(*) AS n, COUNT(DISTINCT x) AS nx, COUNT(DISTINCT x, t) AS nxt, COUNT(x) FILTER (WHERE x > 1) AS many,
 *   SUM(x) AS sx, SUM(DISTINCT x) AS sdx, SUM(d) AS sd, SUM(f) AS sf, AVG(d) AS ad, AVG(x) AS ax,
 *   MIN(day) AS first_day, MAX(t) AS last_t, FIRST(t) AS first_t, LAST(t) AS latest_t, LAST_BY_TIME(t) AS newest_t,
 *   STDDEV(x) AS dev, VARIANCE(x) AS variance, MEDIAN(x) AS med, PERCENTILE_CONT(0.25) WITHIN GROUP (ORDER BY x) AS q,
 *   CORR(x, f) AS corr, STRING_AGG(t, '-') AS ts, COLLECT_LIST(x) AS xs, COLLECT_SET(x) AS set_of, TOPK(x, 2) AS top,
 *   HISTOGRAM(t) AS h, APPROX_COUNT_DISTINCT(t) AS about, MAX_BY(t, x) AS t_of_max
 * FROM s GROUP BY k
 * }</pre>
 */
final class AQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), AArguments.TYPE);

  private static final Serde<AArguments> ROWS_2 = new CompactSerde<>(AArguments::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("kafka", RowType.of(new Column("k", SqlType.VARCHAR, false)), AGroup.TYPE);

  private AQuery() {
  }

  static KStream<byte[], A> addTo(KStream<byte[], S> s) {
    return s
        .processValues(WithRecord.mapping(false, AQuery::arguments), Named.as("a-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("a-key"))
        .groupByKey(Grouped.with("a-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            AState::new,
            (key, row, state) -> state.add(row),
            Named.as("a-aggregate"),
            Materialized.<byte[], AState, KeyValueStore<Bytes, byte[]>>as("a-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(AState.SERDE))
        .toStream(Named.as("a-changes"))
        .processValues(new StateCheck<>("a-groups"), Named.as("a-check"), "a-groups")
        .mapValues((key, state) -> group(key, state), Named.as("a-row"))
        .mapValues(row -> select(row), Named.as("a-select"));
  }

  private static AArguments arguments(RecordInfo record, S row) {
    AArguments result = new AArguments();
    result.setK(row.k);
    if (!row.xIsNull()) {
      result.setX(row.x);
    }
    result.setArgument3(Struct.of(row.xIsNull() ? null : row.x, row.t));
    result.setArgument4((!row.xIsNull() && !row.tIsNull()));
    if (!row.xIsNull()) {
      result.setArgument5(row.x > 1);
    }
    if (!row.xIsNull()) {
      result.setArgument6((long) row.x);
    }
    result.setD(row.d);
    if (!row.fIsNull()) {
      result.setF(row.f);
    }
    if (!row.dayIsNull()) {
      result.setDay(row.day);
    }
    result.setT(row.t);
    result.setArgument11(record.timestamp());
    if (!row.xIsNull()) {
      result.setArgument12((double) row.x);
    }
    return result;
  }

  private static AGroup group(byte[] key, AState state) {
    AGroup group = new AGroup();
    GROUP_KEY_3.read(key, group);
    group.setN(state.n.count());
    group.setNx(state.nx.count());
    group.setNxt(state.nxt.count());
    group.setMany(state.many.count());
    Long sx = state.sx.sum();
    if (sx != null) {
      group.setSx(sx);
    }
    Long sdx = state.sdx.sum();
    if (sdx != null) {
      group.setSdx(sdx);
    }
    group.setSd(state.sd.sum());
    Double sf = state.sf.sum();
    if (sf != null) {
      group.setSf(sf);
    }
    group.setAd(state.ad.average());
    Double ax = state.ax.average();
    if (ax != null) {
      group.setAx(ax);
    }
    Integer firstDay = state.firstDay.least();
    if (firstDay != null) {
      group.setFirstDay(firstDay);
    }
    group.setLastT(state.lastT.greatest());
    group.setFirstT(state.firstT.first());
    group.setLatestT(state.latestT.last());
    group.setNewestT(state.newestT.lastByTime());
    Double dev = state.dev.deviationOfSample();
    if (dev != null) {
      group.setDev(dev);
    }
    Double variance = state.dev.varianceOfSample();
    if (variance != null) {
      group.setVariance(variance);
    }
    Double med = state.med.median();
    if (med != null) {
      group.setMed(med);
    }
    Double q = state.med.quantile(0.25d);
    if (q != null) {
      group.setQ(q);
    }
    Double corr = state.corr.correlation();
    if (corr != null) {
      group.setCorr(corr);
    }
    group.setTs(state.ts.text());
    group.setXs(state.xs.values());
    group.setSetOf(state.setOf.values());
    group.setTop(state.top.values());
    group.setH(state.h.counts());
    group.setAbout(state.about.count());
    group.setTOfMax(state.tOfMax.value());
    return group;
  }

  private static A select(AGroup row) {
    A result = new A();
    result.setK(row.k);
    result.setN(row.n);
    result.setNx(row.nx);
    result.setNxt(row.nxt);
    result.setMany(row.many);
    if (!row.sxIsNull()) {
      result.setSx(row.sx);
    }
    if (!row.sdxIsNull()) {
      result.setSdx(row.sdx);
    }
    result.setSd(row.sd);
    if (!row.sfIsNull()) {
      result.setSf(row.sf);
    }
    result.setAd(row.ad);
    if (!row.axIsNull()) {
      result.setAx(row.ax);
    }
    if (!row.firstDayIsNull()) {
      result.setFirstDay(row.firstDay);
    }
    result.setLastT(row.lastT);
    result.setFirstT(row.firstT);
    result.setLatestT(row.latestT);
    result.setNewestT(row.newestT);
    if (!row.devIsNull()) {
      result.setDev(row.dev);
    }
    if (!row.varianceIsNull()) {
      result.setVariance(row.variance);
    }
    if (!row.medIsNull()) {
      result.setMed(row.med);
    }
    if (!row.qIsNull()) {
      result.setQ(row.q);
    }
    if (!row.corrIsNull()) {
      result.setCorr(row.corr);
    }
    result.setTs(row.ts);
    result.setXs(row.xs);
    result.setSetOf(row.setOf);
    result.setTop(row.top);
    result.setH(row.h);
    result.setAbout(row.about);
    result.setTOfMax(row.tOfMax);
    return result;
  }
}
==== ferris.generated.AState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.ApproxCountDistinct;
import io.ferrisstreams.runtime.aggregate.CollectList;
import io.ferrisstreams.runtime.aggregate.CollectSet;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.DecimalAverage;
import io.ferrisstreams.runtime.aggregate.DecimalSum;
import io.ferrisstreams.runtime.aggregate.Distinct;
import io.ferrisstreams.runtime.aggregate.DoubleSum;
import io.ferrisstreams.runtime.aggregate.First;
import io.ferrisstreams.runtime.aggregate.Histogram;
import io.ferrisstreams.runtime.aggregate.IntMin;
import io.ferrisstreams.runtime.aggregate.Last;
import io.ferrisstreams.runtime.aggregate.LongAverage;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.runtime.aggregate.Max;
import io.ferrisstreams.runtime.aggregate.MaxBy;
import io.ferrisstreams.runtime.aggregate.Moments;
import io.ferrisstreams.runtime.aggregate.Quantiles;
import io.ferrisstreams.runtime.aggregate.Regression;
import io.ferrisstreams.runtime.aggregate.StringAgg;
import io.ferrisstreams.runtime.aggregate.TopK;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import io.ferrisstreams.serdes.row.Struct;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;

/**
 * What a knows of one group.
 */
final class AState implements Accumulator<AState> {
  private static final SqlType TYPE_1 = new SqlType.Struct(RowType.of(
    Column.of("f0", SqlType.INT),
    Column.of("f1", SqlType.VARCHAR)));

  private static final SqlType TYPE_2 = new SqlType.Decimal(30, 10);

  static final Serde<AState> SERDE = new AccumulatorSerde<>("Count(), Distinct(x INT), Distinct(argument_3 STRUCT<f0 INT, f1 VARCHAR>) if argument_4 BOOLEAN, Count(x INT) if argument_5 BOOLEAN, LongSum(argument_6 BIGINT), LongSum(argument_6 BIGINT) distinct, DecimalSum(d DECIMAL(30,10)), DoubleSum(f DOUBLE), DecimalAverage(d DECIMAL(30,10)), LongAverage(argument_6 BIGINT), IntMin(day DATE), Max(t VARCHAR), First(t VARCHAR), Last(t VARCHAR), Last(t VARCHAR), Moments(argument_12 DOUBLE), Quantiles(argument_12 DOUBLE), Regression(argument_12 DOUBLE, f DOUBLE), StringAgg(t VARCHAR)[-], CollectList(x INT), CollectSet(x INT), TopK(x INT)[2], Histogram(t VARCHAR), ApproxCountDistinct(t VARCHAR), MaxBy(t VARCHAR, x INT), arrivals; by kafka(k VARCHAR)", AState::new);

  final Count n = new Count();

  final Distinct<Integer> nx = new Distinct<>(SqlType.INT);

  final Distinct<Struct> nxt = new Distinct<>(TYPE_1);

  final Count many = new Count();

  final LongSum sx = new LongSum();

  final Distinct<Long> sdxSeen = new Distinct<>(SqlType.BIGINT);

  final LongSum sdx = new LongSum();

  final DecimalSum sd = new DecimalSum();

  final DoubleSum sf = new DoubleSum();

  final DecimalAverage ad = new DecimalAverage(TYPE_2);

  final LongAverage ax = new LongAverage();

  final IntMin firstDay = new IntMin();

  final Max<String> lastT = new Max<>(SqlType.VARCHAR);

  final First<String> firstT = new First<>(SqlType.VARCHAR);

  final Last<String> latestT = new Last<>(SqlType.VARCHAR);

  final Last<String> newestT = new Last<>(SqlType.VARCHAR);

  final Moments dev = new Moments();

  final Quantiles med = new Quantiles();

  final Regression corr = new Regression();

  final StringAgg ts = new StringAgg("-");

  final CollectList<Integer> xs = new CollectList<>(SqlType.INT);

  final CollectSet<Integer> setOf = new CollectSet<>(SqlType.INT);

  final TopK<Integer> top = new TopK<>(SqlType.INT, 2);

  final Histogram h = new Histogram();

  final ApproxCountDistinct<String> about = new ApproxCountDistinct<>(SqlType.VARCHAR);

  final MaxBy<String, Integer> tOfMax = new MaxBy<>(SqlType.VARCHAR, SqlType.INT);

  private long arrivals;

  AState add(AArguments row) {
    arrivals++;
    n.add();
    if (!row.xIsNull()) {
      nx.add(row.x);
    }
    if (row.argument4) {
      nxt.add(row.argument3);
    }
    if (!row.argument5IsNull() && row.argument5 && !row.xIsNull()) {
      many.add();
    }
    if (!row.argument6IsNull()) {
      sx.add(row.argument6);
    }
    if (!row.argument6IsNull() && sdxSeen.add(row.argument6)) {
      sdx.add(row.argument6);
    }
    if (!row.dIsNull()) {
      sd.add(row.d);
    }
    if (!row.fIsNull()) {
      sf.add(row.f);
    }
    if (!row.dIsNull()) {
      ad.add(row.d);
    }
    if (!row.argument6IsNull()) {
      ax.add(row.argument6);
    }
    if (!row.dayIsNull()) {
      firstDay.add(row.day);
    }
    if (!row.tIsNull()) {
      lastT.add(row.t);
    }
    firstT.add(row.t, arrivals);
    latestT.add(row.t, arrivals);
    newestT.add(row.t, row.argument11);
    if (!row.argument12IsNull()) {
      dev.add(row.argument12);
    }
    if (!row.argument12IsNull()) {
      med.add(row.argument12);
    }
    if (!row.argument12IsNull() && !row.fIsNull()) {
      corr.add(row.argument12, row.f);
    }
    if (!row.tIsNull()) {
      ts.add(row.t);
    }
    xs.add(row.xIsNull() ? null : row.x);
    setOf.add(row.xIsNull() ? null : row.x);
    if (!row.xIsNull()) {
      top.add(row.x);
    }
    if (!row.tIsNull()) {
      h.add(row.t);
    }
    if (!row.tIsNull()) {
      about.add(row.t);
    }
    if (!row.xIsNull()) {
      tOfMax.add(row.t, row.x);
    }
    return this;
  }

  @Override
  public void merge(AState other) {
    arrivals = Math.max(arrivals, other.arrivals);
    n.merge(other.n);
    nx.merge(other.nx);
    nxt.merge(other.nxt);
    many.merge(other.many);
    sx.merge(other.sx);
    for (Long value : sdxSeen.missing(other.sdxSeen)) {
      sdx.add(value);
    }
    sdxSeen.merge(other.sdxSeen);
    sd.merge(other.sd);
    sf.merge(other.sf);
    ad.merge(other.ad);
    ax.merge(other.ax);
    firstDay.merge(other.firstDay);
    lastT.merge(other.lastT);
    firstT.merge(other.firstT);
    latestT.merge(other.latestT);
    newestT.merge(other.newestT);
    dev.merge(other.dev);
    med.merge(other.med);
    corr.merge(other.corr);
    ts.merge(other.ts);
    xs.merge(other.xs);
    setOf.merge(other.setOf);
    top.merge(other.top);
    h.merge(other.h);
    about.merge(other.about);
    tOfMax.merge(other.tOfMax);
  }

  @Override
  public AState copy() {
    AState copy = new AState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    out.putLong(arrivals);
    n.write(out);
    nx.write(out);
    nxt.write(out);
    many.write(out);
    sx.write(out);
    sdxSeen.write(out);
    sdx.write(out);
    sd.write(out);
    sf.write(out);
    ad.write(out);
    ax.write(out);
    firstDay.write(out);
    lastT.write(out);
    firstT.write(out);
    latestT.write(out);
    newestT.write(out);
    dev.write(out);
    med.write(out);
    corr.write(out);
    ts.write(out);
    xs.write(out);
    setOf.write(out);
    top.write(out);
    h.write(out);
    about.write(out);
    tOfMax.write(out);
  }

  @Override
  public void read(StateInput in) {
    arrivals = in.getLong();
    n.read(in);
    nx.read(in);
    nxt.read(in);
    many.read(in);
    sx.read(in);
    sdxSeen.read(in);
    sdx.read(in);
    sd.read(in);
    sf.read(in);
    ad.read(in);
    ax.read(in);
    firstDay.read(in);
    lastT.read(in);
    firstT.read(in);
    latestT.read(in);
    newestT.read(in);
    dev.read(in);
    med.read(in);
    corr.read(in);
    ts.read(in);
    xs.read(in);
    setOf.read(in);
    top.read(in);
    h.read(in);
    about.read(in);
    tOfMax.read(in);
  }
}
==== ferris.generated.SelectQuery
package ferris.generated;

import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.RowType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * SELECT COUNT(*) AS all_rows, COUNT(*) FILTER (WHERE x > 1) AS large, SUM(x) / COUNT(*) AS mean FROM s
 * }</pre>
 */
final class SelectQuery {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(), SelectArguments.TYPE);

  private static final Serde<SelectArguments> ROWS_2 = new CompactSerde<>(SelectArguments::new);

  private SelectQuery() {
  }

  static KStream<byte[], Select> addTo(KStream<byte[], S> s) {
    return s
        .mapValues(row -> arguments(row), Named.as("select-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-key"))
        .groupByKey(Grouped.with("select-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            SelectState::new,
            (key, row, state) -> state.add(row),
            Named.as("select-aggregate"),
            Materialized.<byte[], SelectState, KeyValueStore<Bytes, byte[]>>as("select-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(SelectState.SERDE))
        .toStream(Named.as("select-changes"))
        .processValues(new StateCheck<>("select-groups"), Named.as("select-check"), "select-groups")
        .mapValues((key, state) -> group(key, state), Named.as("select-row"))
        .mapValues(row -> select(row), Named.as("select-select"));
  }

  private static SelectArguments arguments(S row) {
    SelectArguments result = new SelectArguments();
    if (!row.xIsNull()) {
      result.setArgument1(row.x > 1);
    }
    if (!row.xIsNull()) {
      result.setArgument2((long) row.x);
    }
    return result;
  }

  private static SelectGroup group(byte[] key, SelectState state) {
    SelectGroup group = new SelectGroup();
    group.setAllRows(state.allRows.count());
    group.setLarge(state.large.count());
    Long sum = state.sum.sum();
    if (sum != null) {
      group.setSum(sum);
    }
    return group;
  }

  private static Select select(SelectGroup row) {
    Select result = new Select();
    result.setAllRows(row.allRows);
    result.setLarge(row.large);
    if (!row.sumIsNull()) {
      result.setMean(Integers.divide(row.sum, row.allRows));
    }
    return result;
  }
}
==== ferris.generated.SelectState
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.runtime.aggregate.LongSum;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What select knows of one group.
 */
final class SelectState implements Accumulator<SelectState> {
  static final Serde<SelectState> SERDE = new AccumulatorSerde<>("Count(), Count() if argument_1 BOOLEAN, LongSum(argument_2 BIGINT); by compact()", SelectState::new);

  final Count allRows = new Count();

  final Count large = new Count();

  final LongSum sum = new LongSum();

  SelectState add(SelectArguments row) {
    allRows.add();
    if (!row.argument1IsNull() && row.argument1) {
      large.add();
    }
    if (!row.argument2IsNull()) {
      sum.add(row.argument2);
    }
    return this;
  }

  @Override
  public void merge(SelectState other) {
    allRows.merge(other.allRows);
    large.merge(other.large);
    sum.merge(other.sum);
  }

  @Override
  public SelectState copy() {
    SelectState copy = new SelectState();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    allRows.write(out);
    large.write(out);
    sum.write(out);
  }

  @Override
  public void read(StateInput in) {
    allRows.read(in);
    large.read(in);
    sum.read(in);
  }
}
==== ferris.generated.Select2Query
package ferris.generated;

import io.ferrisstreams.runtime.table.StateCheck;
import io.ferrisstreams.serdes.decimal.Integers;
import io.ferrisstreams.serdes.format.KeyReader;
import io.ferrisstreams.serdes.format.KeyWriter;
import io.ferrisstreams.serdes.format.compact.CompactSerde;
import io.ferrisstreams.serdes.type.Column;
import io.ferrisstreams.serdes.type.RowType;
import io.ferrisstreams.serdes.type.SqlType;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * <pre>{@code
 * SELECT x % 2 = 0 AS even, day, COUNT(*) + 1 AS n FROM s WHERE x IS NOT NULL GROUP BY x % 2 = 0, day HAVING COUNT(*) < 3
 * }</pre>
 */
final class Select2Query {
  private static final KeyWriter KEY_1 = KeyWriter.of("compact", RowType.of(
    new Column("even", SqlType.BOOLEAN, false),
    new Column("day", SqlType.DATE, false)), Select2Arguments.TYPE);

  private static final Serde<Select2Arguments> ROWS_2 = new CompactSerde<>(Select2Arguments::new);

  private static final KeyReader GROUP_KEY_3 = KeyReader.of("compact", RowType.of(
    new Column("even", SqlType.BOOLEAN, false),
    new Column("day", SqlType.DATE, false)), Select2Group.TYPE);

  private Select2Query() {
  }

  static KStream<byte[], Select2> addTo(KStream<byte[], S> s) {
    return s
        .filter((key, row) -> where(row), Named.as("select-2-where"))
        .mapValues(row -> arguments(row), Named.as("select-2-arguments"))
        .selectKey((key, row) -> KEY_1.write(row), Named.as("select-2-key"))
        .groupByKey(Grouped.with("select-2-group", Serdes.ByteArray(), ROWS_2))
        .aggregate(
            Select2State::new,
            (key, row, state) -> state.add(row),
            Named.as("select-2-aggregate"),
            Materialized.<byte[], Select2State, KeyValueStore<Bytes, byte[]>>as("select-2-groups")
            .withKeySerde(Serdes.ByteArray())
            .withValueSerde(Select2State.SERDE))
        .toStream(Named.as("select-2-changes"))
        .processValues(new StateCheck<>("select-2-groups"), Named.as("select-2-check"), "select-2-groups")
        .mapValues((key, state) -> group(key, state), Named.as("select-2-row"))
        .filter((key, row) -> having(row), Named.as("select-2-having"))
        .mapValues(row -> select(row), Named.as("select-2-select"));
  }

  /**
   * WHERE x IS NOT NULL
   */
  private static boolean where(S row) {
    return !row.xIsNull();
  }

  private static Select2Arguments arguments(S row) {
    Select2Arguments result = new Select2Arguments();
    if (!row.xIsNull()) {
      result.setEven(Integers.remainder(row.x, 2) == 0);
    }
    if (!row.dayIsNull()) {
      result.setDay(row.day);
    }
    return result;
  }

  private static Select2Group group(byte[] key, Select2State state) {
    Select2Group group = new Select2Group();
    GROUP_KEY_3.read(key, group);
    group.setCount(state.count.count());
    return group;
  }

  /**
   * HAVING count < 3
   */
  private static boolean having(Select2Group row) {
    return row.count < 3L;
  }

  private static Select2 select(Select2Group row) {
    Select2 result = new Select2();
    result.setEven(row.even);
    result.setDay(row.day);
    result.setN(Integers.add(row.count, 1L));
    return result;
  }
}
==== ferris.generated.Select2State
package ferris.generated;

import io.ferrisstreams.runtime.aggregate.Accumulator;
import io.ferrisstreams.runtime.aggregate.AccumulatorSerde;
import io.ferrisstreams.runtime.aggregate.Count;
import io.ferrisstreams.serdes.format.compact.StateInput;
import io.ferrisstreams.serdes.format.compact.StateOutput;
import org.apache.kafka.common.serialization.Serde;

/**
 * What select-2 knows of one group.
 */
final class Select2State implements Accumulator<Select2State> {
  static final Serde<Select2State> SERDE = new AccumulatorSerde<>("Count(); by compact(even BOOLEAN, day DATE)", Select2State::new);

  final Count count = new Count();

  Select2State add(Select2Arguments row) {
    count.add();
    return this;
  }

  @Override
  public void merge(Select2State other) {
    count.merge(other.count);
  }

  @Override
  public Select2State copy() {
    Select2State copy = new Select2State();
    copy.merge(this);
    return copy;
  }

  @Override
  public void write(StateOutput out) {
    count.write(out);
  }

  @Override
  public void read(StateInput in) {
    count.read(in);
  }
}
