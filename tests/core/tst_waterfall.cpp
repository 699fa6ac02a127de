#include <QtTest>
#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "core/agreement/templates.h"
#include "core/pipeline/entries.h"
#include "core/pipeline/stage_order.h"
#include "core/pipeline/stock.h"
#include "core/pipeline/waterfall.h"

using namespace handschlag;
using namespace handschlag::pipeline;
using agreement::StagesClause;
using enum Role;

namespace {

constexpr std::int64_t day = secondsPerDay;
const Instant start = *instantFromIso("2026-01-01T00:00:00Z");

Instant onDay(double days) { return start.plus(static_cast<std::int64_t>(days * static_cast<double>(day))); }

/// A little history: cycles and events, written down line by line.
struct Past {
    std::vector<Cycle> cycles;
    std::vector<StageEvent> events;

    CycleId cycle(std::int64_t lead, int number = 1)
    {
        cycles.push_back({CycleId{static_cast<std::int64_t>(cycles.size()) + 1}, LeadId{lead}, "", number, start, {}, Exit::None});
        return cycles.back().id;
    }
    StageEventId add(CycleId cycle, StageEventKind kind, Role role, Instant at, std::optional<Instant> recorded = {})
    {
        StageEvent event;
        event.id = StageEventId{static_cast<std::int64_t>(events.size()) + 1};
        event.cycle = cycle;
        event.lead = cycles[static_cast<std::size_t>(cycle.value - 1)].lead;
        event.kind = kind;
        event.role = role;
        event.effectiveAt = at;
        event.recordedAt = recorded.value_or(at);
        events.push_back(event);
        return event.id;
    }
    StageEventId enter(CycleId cycle, Role role, double days) { return add(cycle, StageEventKind::Enter, role, onDay(days)); }
    StageEventId retract(StageEventId target, double days)
    {
        const StageEventId id = add(events[static_cast<std::size_t>(target.value - 1)].cycle, StageEventKind::Retract, Market, onDay(days));
        events.back().retracts = target;
        return id;
    }
    void close(CycleId cycle, Exit exit, double days)
    {
        add(cycle, StageEventKind::Exit, Market, onDay(days));
        cycles[static_cast<std::size_t>(cycle.value - 1)].exit = exit;
        cycles[static_cast<std::size_t>(cycle.value - 1)].closedAt = onDay(days);
    }
    std::vector<CycleEntries> entries(double asOf = 10'000, std::optional<Instant> knownOn = {}, const StagesClause& stages = defaultStages()) const
    {
        return entriesOf(cycles, events, stages, onDay(asOf), knownOn);
    }
    Flow flow(Instant asOf, const StagesClause& stages = defaultStages(), std::optional<Instant> knownOn = {}) const
    {
        return Flow(historyOf(cycles, events), "", stages, asOf, knownOn);
    }
    Flow flow(double asOf = 10'000, const StagesClause& stages = defaultStages()) const { return flow(onDay(asOf), stages); }
};

const Workers two(2);

Waterfall compute(const Flow& flow, const WaterfallRequest& request) { return computeWaterfall(flow, request, {}, two); }

WaterfallRequest request(Mode mode, double from, double to)
{
    WaterfallRequest result;
    result.mode = mode;
    result.from = onDay(from);
    result.to = onDay(to);
    return result;
}

const StageRow& row(const Waterfall& waterfall, Role role) { return *std::ranges::find(waterfall.stages, role, &StageRow::role); }

QString spelled(const CycleEntries& cycle)
{
    QStringList parts;
    for (const auto& entry : cycle.entries)
        parts << QStringLiteral("%1%2@%3")
                     .arg(entry.imputed ? "~" : "", key(entry.role))
                     .arg(static_cast<double>(entry.at.seconds - start.seconds) / day);
    return parts.join(' ');
}

StagesClause stagesOf(std::initializer_list<std::vector<Role>> roles)
{
    StagesClause clause;
    for (const auto& some : roles) clause.stages.push_back({"s" + std::to_string(clause.stages.size()), {}, some});
    return clause;
}

/// Random streams: in order, out of order, skipped, regressed, retracted, left.
Past randomHistory(unsigned seed, int leads)
{
    std::mt19937 random(seed);
    const auto dice = [&random](unsigned sides) { return random() % sides; };
    Past history;
    for (int lead = 1; lead <= leads; ++lead) {
        for (int number = 1; number <= (dice(5) == 0 ? 2 : 1); ++number) {
            const CycleId cycle = history.cycle(lead, number);
            double at = dice(200) + number * 40.0;
            for (int role = static_cast<int>(dice(4)); role < roleCount; ++role) {
                if (dice(4) == 0) continue;
                at += dice(10) == 0 ? -static_cast<double>(dice(20)) : static_cast<double>(dice(4000)) / 100;
                const StageEventId id = history.enter(cycle, static_cast<Role>(role), at);
                if (dice(8) == 0) history.enter(cycle, static_cast<Role>(role), at - dice(3));
                if (dice(12) == 0) {
                    const StageEventId taken = history.retract(id, at + 1);
                    if (dice(3) == 0) history.retract(taken, at + 2);
                }
                if (role > 1 && dice(9) == 0)
                    history.add(cycle, StageEventKind::Regress, static_cast<Role>(dice(static_cast<unsigned>(role))), onDay(at + 0.5));
                if (dice(6) == 0) break;
            }
            if (dice(3) == 0) history.close(cycle, static_cast<Exit>(1 + dice(6)), at + dice(30));
        }
    }
    return history;
}

/// Counts after domain section 5, one question at a time, from the raw events; slow and without any of the engine's parts.
class SlowCounter {
public:
    SlowCounter(const Past& history, WaterfallRequest request, Instant asOf, std::vector<Role> order)
        : history_(history), request_(request), asOf_(asOf), order_(std::move(order))
    {
    }

    std::optional<Instant> firstEntry(CycleId cycle, Role role) const
    {
        if (const auto real = realEntry(cycle, role)) return real;
        if (!request_.withImputed) return {};
        const auto place = std::ranges::find(order_, role);
        if (place == order_.end()) return {};
        for (auto later = place + 1; later != order_.end(); ++later)
            if (const auto time = realEntry(cycle, *later)) return time;
        return {};
    }
    std::optional<Instant> realEntry(CycleId cycle, Role role) const
    {
        std::optional<Instant> first;
        for (const StageEvent& event : history_.events) {
            if (event.kind != StageEventKind::Enter || event.cycle != cycle || event.role != role) continue;
            if (event.effectiveAt > asOf_ || takenBack(event.id)) continue;
            if (!first || event.effectiveAt < *first) first = event.effectiveAt;
        }
        return first;
    }
    bool takenBack(StageEventId id) const
    {
        return std::ranges::any_of(history_.events, [&](const StageEvent& event) {
            return event.kind == StageEventKind::Retract && event.retracts == id && !takenBack(event.id);
        });
    }
    bool inPeriod(std::optional<Instant> at) const { return at && *at >= request_.from && *at < request_.to; }
    bool inCohort(CycleId cycle) const
    {
        const auto anchor = firstEntry(cycle, request_.anchor);
        return inPeriod(anchor) && anchor->plus(request_.horizonDays * day) <= asOf_;
    }
    std::set<std::int64_t> entered(Role role) const
    {
        std::set<std::int64_t> cycles;
        const bool before = role < request_.anchor;
        for (const Cycle& cycle : history_.cycles) {
            const auto time = firstEntry(cycle.id, role);
            if (request_.mode == Mode::Period || before) {
                if (inPeriod(time)) cycles.insert(cycle.id.value);
                continue;
            }
            if (!time || !inCohort(cycle.id)) continue;
            const std::int64_t lag = time->seconds - firstEntry(cycle.id, request_.anchor)->seconds;
            if (lag >= 0 && lag <= request_.horizonDays * day) cycles.insert(cycle.id.value);
        }
        return cycles;
    }
    std::int64_t leads(const std::set<std::int64_t>& cycles) const
    {
        std::set<LeadId> found;
        for (const Cycle& cycle : history_.cycles)
            if (cycles.contains(cycle.id.value)) found.insert(cycle.lead);
        return static_cast<std::int64_t>(found.size());
    }
    std::vector<double> days(Role role) const
    {
        std::vector<double> result;
        for (const std::int64_t id : entered(role)) {
            const auto anchor = realEntry(CycleId{id}, request_.anchor);
            const auto time = realEntry(CycleId{id}, role);
            if (anchor && time && *time >= *anchor) result.push_back(static_cast<double>(time->seconds - anchor->seconds) / day);
        }
        std::ranges::sort(result);
        return result;
    }

private:
    const Past& history_;
    WaterfallRequest request_;
    Instant asOf_;
    std::vector<Role> order_;
};

/// Ids of the cycles behind a figure; those of the tests are 1, 2, 3 ... in the order of the history.
std::set<std::int64_t> idsBehind(const Flow& flow, const WaterfallRequest& asked, Behind behind)
{
    std::set<std::int64_t> ids;
    for (const std::uint32_t row : rowsBehind(flow, asked, {}, behind)) ids.insert(flow.cycleOf(row) + 1);
    return ids;
}

}  // namespace

class TestWaterfall : public QObject {
    Q_OBJECT
private slots:
    void firstEntries_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("spelling");
        QTest::newRow("skipped stages get the time of the next one entered")
            << 0 << "~market@1 ~fit@1 marketing_qualified@1 ~accepted@9 ~qualified@9 ~opportunity@9 won@9";
        QTest::newRow("the earliest entry counts") << 1 << "~market@2 ~fit@2 marketing_qualified@2";
        QTest::newRow("a regression keeps the first entry") << 2 << "~market@1 ~fit@1 marketing_qualified@1 accepted@2 qualified@3";
        QTest::newRow("a retraction takes back") << 3 << "~market@1 ~fit@1 marketing_qualified@1";
        QTest::newRow("a retracted retraction does not") << 4 << "~market@1 ~fit@1 marketing_qualified@1 accepted@2";
        QTest::newRow("a role without a stage keeps its place and is never imputed")
            << 5 << "~market@1 ~fit@1 ~marketing_qualified@1 handed_over@0.5 accepted@1";
        QTest::newRow("a win before the first contact stays")
            << 6 << "~market@5 ~fit@5 marketing_qualified@5 ~accepted@4 ~qualified@4 ~opportunity@4 won@4";
        QTest::newRow("nothing") << 7 << "";
    }
    void firstEntries()
    {
        QFETCH(int, which);
        QFETCH(QString, spelling);
        Past history;
        std::vector<CycleId> c;
        for (int lead = 1; lead <= 8; ++lead) c.push_back(history.cycle(lead));
        history.enter(c[0], MarketingQualified, 1), history.enter(c[0], Won, 9);
        history.enter(c[1], MarketingQualified, 3), history.enter(c[1], MarketingQualified, 2);
        history.enter(c[2], MarketingQualified, 1), history.enter(c[2], Accepted, 2), history.enter(c[2], Qualified, 3);
        history.add(c[2], StageEventKind::Regress, Accepted, onDay(4)), history.enter(c[2], Qualified, 5);
        history.enter(c[3], MarketingQualified, 1), history.retract(history.enter(c[3], Accepted, 2), 3);
        history.enter(c[4], MarketingQualified, 1), history.retract(history.retract(history.enter(c[4], Accepted, 2), 3), 4);
        history.enter(c[5], HandedOver, 0.5), history.enter(c[5], Accepted, 1);
        history.enter(c[6], MarketingQualified, 5), history.enter(c[6], Won, 4);
        QCOMPARE(spelled(history.entries()[static_cast<std::size_t>(which)]), spelling);
    }
    void asOfFiltersWhenItHappenedAndKnownOnWhenItWasRecorded()
    {
        Past history;
        const CycleId cycle = history.cycle(1);
        history.add(cycle, StageEventKind::Enter, MarketingQualified, onDay(1), onDay(10));
        history.add(cycle, StageEventKind::Enter, Accepted, onDay(5), onDay(6));
        history.close(cycle, Exit::Rejected, 20);
        QCOMPARE(spelled(history.entries(4)[0]), QString("~market@1 ~fit@1 marketing_qualified@1"));
        QCOMPARE(spelled(history.entries(30, onDay(6))[0]), QString("~market@5 ~fit@5 ~marketing_qualified@5 accepted@5"));
        QCOMPARE(history.entries(19)[0].exit, Exit::None);
        QCOMPARE(history.entries(30, onDay(19))[0].exit, Exit::None);
        QCOMPARE(history.entries(30, onDay(20))[0].exit, Exit::Rejected);
    }
    void someCyclesInAnyOrderFindTheirEvents()
    {
        const Past history = randomHistory(17, 40);
        const auto all = history.entries(300);
        std::vector<Cycle> some;
        for (const Cycle& cycle : history.cycles)
            if (cycle.id.value % 3 == 1) some.insert(some.begin(), cycle);
        const auto entries = entriesOf(some, history.events, defaultStages(), onDay(300), {});
        QCOMPARE(entries.size(), some.size());
        for (std::size_t i = 0; i < some.size(); ++i) {
            QCOMPARE(entries[i].cycle, some[i].id);
            QCOMPARE(spelled(entries[i]), spelled(all[static_cast<std::size_t>(some[i].id.value - 1)]));
        }
        QVERIFY(entriesOf({}, history.events, defaultStages(), onDay(300), {}).empty());
    }
    void theLatestWordOnTheValueCounts()
    {
        Past history;
        const CycleId cycle = history.cycle(1);
        history.enter(cycle, Won, 9);
        history.events.back().amountCents = 200;
        history.enter(cycle, Won, 5);
        history.events.back().amountCents = 100;
        const auto entry = history.entries()[0].entries.back();
        QCOMPARE(entry.at, onDay(5));
        QCOMPARE(*entry.amountCents, std::int64_t{200});
    }
    void theHorizonIsInclusiveAndMaturityToo()
    {
        Past history;
        for (const double lag : {0.0, 90.0, 90.00002, -0.5}) {
            const CycleId cycle = history.cycle(static_cast<std::int64_t>(history.cycles.size()) + 1);
            history.enter(cycle, MarketingQualified, 10);
            history.enter(cycle, Won, 10 + lag);
        }
        const Flow onTime = history.flow(100);
        const Waterfall mature = compute(onTime, request(Mode::Cohort, 10, 11));
        QCOMPARE(mature.anchored, std::int64_t{4});
        QCOMPARE(mature.immature, std::int64_t{0});
        QCOMPARE(row(mature, Won).entered, std::int64_t{2});
        QCOMPARE(mature.negativeLags, std::int64_t{1});
        QCOMPARE(idsBehind(onTime, request(Mode::Cohort, 10, 11), {Behind::Of::NegativeLag, 0, {}}), std::set<std::int64_t>{4});
        const Waterfall early = compute(history.flow(99.99), request(Mode::Cohort, 10, 11));
        QCOMPARE(early.anchored, std::int64_t{0});
        QCOMPARE(early.immature, std::int64_t{4});
        QVERIFY(!row(early, Won).fromAnchor.value);
        // from is inclusive, to is not
        QCOMPARE(compute(onTime, request(Mode::Cohort, 9, 10)).anchored, std::int64_t{0});
    }
    void aCohortByHand()
    {
        // Five leads qualified in January; 1 wins on day 30, 2 is rejected, 3 is open, 4 skips to opportunity, 5 is a second cycle and expires.
        Past history;
        const CycleId one = history.cycle(1), two = history.cycle(2), three = history.cycle(3), four = history.cycle(4), five = history.cycle(1, 2);
        int at = 1;
        for (const CycleId cycle : {one, two, three, four, five}) history.enter(cycle, MarketingQualified, at++);
        history.enter(one, Accepted, 3), history.enter(one, Qualified, 11), history.enter(one, Opportunity, 21), history.enter(one, Won, 31);
        history.events.back().amountCents = 1'250'00;
        history.close(one, Exit::Won, 31), history.close(two, Exit::Rejected, 4);
        history.enter(four, Opportunity, 14);
        history.close(five, Exit::Expired, 40);
        const Flow flow = history.flow();
        const Waterfall waterfall = compute(flow, request(Mode::Cohort, 0, 31));

        const StageRow& mql = row(waterfall, MarketingQualified);
        QCOMPARE(mql.entered, std::int64_t{5});
        QCOMPARE(mql.leads, std::int64_t{4});
        QCOMPARE(mql.recycled, std::int64_t{1});
        QCOMPARE((std::vector{mql.advanced, mql.open, mql.rejected, mql.left}), (std::vector<std::int64_t>{2, 1, 1, 1}));
        QCOMPARE(*mql.fromAnchor.value, 1.0);
        QVERIFY(!mql.fromPrevious.value);
        const StageRow& sal = row(waterfall, Accepted);
        QCOMPARE(sal.entered, std::int64_t{2});
        QCOMPARE(sal.imputed, std::int64_t{1});
        QCOMPARE(*sal.fromAnchor.value, 0.4);
        QCOMPARE(*sal.days.median, 2.0);  // of the one that was really accepted
        const StageRow& opportunity = row(waterfall, Opportunity);
        QCOMPARE(opportunity.entered, std::int64_t{2});
        QCOMPARE(*opportunity.days.median, 15.0);  // 20 and 10
        QCOMPARE(*opportunity.days.p25, 12.5);
        QCOMPARE(opportunity.open, std::int64_t{1});
        const StageRow& won = row(waterfall, Won);
        QCOMPARE(*won.fromPrevious.value, 0.5);
        QCOMPARE(won.advanced, std::int64_t{1});
        QCOMPARE(won.valueCents, std::int64_t{125'000});
        const StageRow& suspect = row(waterfall, Market);
        QCOMPARE(suspect.entered, std::int64_t{5});
        QCOMPARE(suspect.imputed, std::int64_t{5});
        QVERIFY(!suspect.fromAnchor.value && !row(waterfall, Fit).fromPrevious.value && !suspect.days.median);

        auto plain = request(Mode::Cohort, 0, 31);
        plain.withImputed = false;
        const Waterfall without = compute(flow, plain);
        QCOMPARE(row(without, Accepted).entered, std::int64_t{1});
        QCOMPARE(row(without, Opportunity).entered, std::int64_t{2});
        QCOMPARE(row(without, Market).entered, std::int64_t{0});
    }
    void aPeriodMayExceedTheWhole()
    {
        Past history;
        for (int lead = 1; lead <= 3; ++lead) {
            const CycleId cycle = history.cycle(lead);
            history.enter(cycle, MarketingQualified, lead == 1 ? 12 : 1);
            history.enter(cycle, Won, 14 + lead);
        }
        const Waterfall waterfall = compute(history.flow(), request(Mode::Period, 10, 20));
        QCOMPARE(*row(waterfall, Won).fromAnchor.value, 3.0);
        QVERIFY(!row(waterfall, Won).fromAnchor.high);
        QCOMPARE(*row(waterfall, Accepted).fromPrevious.value, 3.0);
        QCOMPARE(waterfall.immature, std::int64_t{0});
        QVERIFY(!row(waterfall, Fit).fromAnchor.value);
        QCOMPARE(*row(waterfall, Fit).fromPrevious.value, 1.0);
    }
    void theDefaultStagesAreThoseOfTheTemplate()
    {
        const auto document = agreement::templateDocument("b2b_standard");
        QVERIFY(document);
        QVERIFY(document->stages == defaultStages());
    }
    void otherOrdersAndSharedStages()
    {
        Past history;
        const CycleId cycle = history.cycle(1);
        history.enter(cycle, MarketingQualified, 1), history.enter(cycle, HandedOver, 3), history.enter(cycle, Qualified, 4),
            history.enter(cycle, Accepted, 6);
        // MQL > SQL > SAL
        const StagesClause swapped = stagesOf({{MarketingQualified}, {Qualified}, {Accepted}, {Won}});
        Waterfall waterfall = compute(history.flow(99, swapped), request(Mode::Cohort, 0, 9));
        QCOMPARE(*row(waterfall, Accepted).days.median, 5.0);
        QCOMPARE(row(waterfall, Qualified).advanced, std::int64_t{1});
        // One stage for two roles: entered with the earlier, but as the anchor's stage with the anchor
        const StagesClause shared = stagesOf({{MarketingQualified, HandedOver}, {Qualified, Accepted}, {Won}});
        waterfall = compute(history.flow(99, shared), request(Mode::Cohort, 0, 9));
        QCOMPARE(*waterfall.stages[1].days.median, 3.0);
        auto fromHandover = request(Mode::Cohort, 0, 9);
        fromHandover.anchor = HandedOver;
        waterfall = compute(history.flow(99, shared), fromHandover);
        QCOMPARE(*waterfall.stages[0].days.median, 0.0);
        QCOMPARE(*waterfall.stages[1].days.median, 1.0);
        // An anchor that is not drawn stands between its neighbours
        waterfall = compute(history.flow(), fromHandover);
        QCOMPARE(waterfall.anchored, std::int64_t{1});
        QCOMPARE(*row(waterfall, Accepted).days.median, 3.0);
        QVERIFY(!row(waterfall, MarketingQualified).fromAnchor.value && !row(waterfall, Accepted).fromPrevious.value);
        QCOMPARE(*row(waterfall, Accepted).fromAnchor.value, 1.0);
    }
    void randomHistoriesAgainstTheSlowCounter_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 24; ++seed) QTest::addRow("%d", seed) << seed;
    }
    void randomHistoriesAgainstTheSlowCounter()
    {
        QFETCH(int, seed);
        const Past history = randomHistory(static_cast<unsigned>(seed), 60);
        const Instant asOf = onDay(seed % 3 ? 230 : 500);
        WaterfallRequest asked = request(seed % 2 ? Mode::Cohort : Mode::Period, 60, 160);
        asked.horizonDays = 10 + seed;
        asked.withImputed = seed % 5 != 0;
        asked.anchor = std::array{MarketingQualified, Accepted, HandedOver, Market}[static_cast<std::size_t>(seed % 4)];
        const Flow flow = history.flow(asOf);
        const Waterfall waterfall = compute(flow, asked);
        const SlowCounter slow(history, asked, asOf, {Market, Fit, MarketingQualified, Accepted, Qualified, Opportunity, Won});
        for (std::size_t s = 0; s < waterfall.stages.size(); ++s) {
            const StageRow& stage = waterfall.stages[s];
            const auto ids = idsBehind(flow, asked, {Behind::Of::Stage, s, {}});
            QCOMPARE(ids, slow.entered(stage.role));
            QCOMPARE(stage.entered, static_cast<std::int64_t>(ids.size()));
            QCOMPARE(stage.leads, slow.leads(ids));
            QCOMPARE(stage.advanced + stage.open + stage.rejected + stage.left, stage.entered);
            for (const auto& [part, figure] : {std::pair{Part::Advanced, stage.advanced}, std::pair{Part::Open, stage.open},
                                               std::pair{Part::Rejected, stage.rejected}, std::pair{Part::Left, stage.left}})
                QCOMPARE(static_cast<std::int64_t>(idsBehind(flow, asked, {Behind::Of::Stage, s, part}).size()), figure);
            QCOMPARE(static_cast<std::int64_t>(idsBehind(flow, asked, {Behind::Of::Imputed, s, {}}).size()), stage.imputed);
            const auto days = slow.days(stage.role);
            if (stage.role >= asked.anchor) QCOMPARE(stage.days.n, static_cast<std::int64_t>(days.size()));
            if (stage.days.median) QCOMPARE(*stage.days.p90, *quantile(days, 0.9));
        }
        QCOMPARE(static_cast<std::int64_t>(idsBehind(flow, asked, {Behind::Of::Immature, 0, {}}).size()), waterfall.immature);
    }
    void groupsSumToTheWhole()
    {
        for (const Mode mode : {Mode::Cohort, Mode::Period}) {
            const Past history = randomHistory(99, 300);
            const Flow flow = history.flow(260);
            const auto asked = request(mode, 30, 200);
            const Waterfall whole = compute(flow, asked);
            std::vector<std::uint32_t> group;
            for (const FlowRow& row : flow.rows()) group.push_back(row.lead % 7);
            const auto parts = computeWaterfalls(flow, asked, {group, 7}, {}, two);
            std::vector<StageRow> sums(whole.stages.size());
            std::int64_t immature = 0, anchored = 0, negative = 0;
            for (std::uint32_t value = 0; value < 7; ++value) {
                const Waterfall& part = parts[value];
                immature += part.immature, anchored += part.anchored, negative += part.negativeLags;
                for (std::size_t s = 0; s < sums.size(); ++s) {
                    sums[s].entered += part.stages[s].entered, sums[s].leads += part.stages[s].leads, sums[s].imputed += part.stages[s].imputed;
                    sums[s].recycled += part.stages[s].recycled, sums[s].rejected += part.stages[s].rejected, sums[s].open += part.stages[s].open;
                }
                // A group is what a filter on it leaves.
                std::vector<std::uint8_t> filter;
                for (const std::uint32_t own : group) filter.push_back(own == value ? 1 : 0);
                QVERIFY(computeWaterfall(flow, asked, filter, two) == part);
            }
            QVERIFY(anchored > 50 && negative > 0);
            QCOMPARE(anchored, whole.anchored);
            QCOMPARE(immature, whole.immature);
            QCOMPARE(negative, whole.negativeLags);
            for (std::size_t s = 0; s < sums.size(); ++s) {
                const StageRow& all = whole.stages[s];
                QCOMPARE((std::vector{sums[s].entered, sums[s].leads, sums[s].imputed, sums[s].recycled, sums[s].rejected, sums[s].open}),
                         (std::vector{all.entered, all.leads, all.imputed, all.recycled, all.rejected, all.open}));
            }
        }
    }
    void theNumberOfThreadsDoesNotMatter()
    {
        const Flow flow = randomHistory(7, 500).flow(260);
        const auto asked = request(Mode::Cohort, 30, 200);
        const Waterfall alone = computeWaterfall(flow, asked, {}, Workers(1));
        for (const int threads : {2, 3, 5}) QVERIFY(computeWaterfall(flow, asked, {}, Workers(threads)) == alone);
    }
    void firstEntriesAreThoseOfTheRecords_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed) QTest::addRow("%d", seed) << seed;
    }
    /// The columns against the records one lead's history is read from (entries.h), also as known on a day.
    void firstEntriesAreThoseOfTheRecords()
    {
        QFETCH(int, seed);
        const Past history = randomHistory(static_cast<unsigned>(seed) + 400, 60);
        const StagesClause stages =
            seed % 3 ? defaultStages() : stagesOf({{Market}, {Fit, MarketingQualified}, {HandedOver}, {Qualified, Accepted}, {Opportunity, Won}});
        const Instant asOf = onDay(120 + 10 * seed);
        const auto knownOn = seed % 2 ? std::optional<Instant>() : onDay(100 + 9 * seed);
        const Flow flow = history.flow(asOf, stages, knownOn);
        const auto entries = entriesOf(history.cycles, history.events, stages, asOf, knownOn);
        QCOMPARE(flow.rows().size(), entries.size());
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const FlowRow& row = flow.rows()[i];
            std::array<FlowTime, roleCount> expected;
            expected.fill(notEntered);
            for (const auto& entry : entries[i].entries) {
                expected[static_cast<std::size_t>(entry.role)] = flowTime(entry.at);
                QCOMPARE(row.isImputed(entry.role), entry.imputed);
            }
            QVERIFY(row.at == expected);
            QCOMPARE(row.fate == Fate::Open, entries[i].exit == Exit::None);
            QCOMPARE(row.recycled, entries[i].number > 1);
        }
    }
    /// Each lag counted singly by the clock; a calendar with a long weekend and a change of clocks in it.
    void velocityInBusinessTime()
    {
        agreement::CalendarClause hours;
        hours.region = "BY";
        for (int weekday = 0; weekday < 5; ++weekday) hours.hours.push_back({weekday, 9 * 60, 18 * 60});
        const auto clock = calendar::BusinessClock::create(hours);
        QVERIFY(clock);
        for (unsigned seed = 1; seed <= 8; ++seed) {
            const Flow flow = randomHistory(seed, 120).flow(400);
            const auto asked = request(seed % 2 ? Mode::Cohort : Mode::Period, 40, 300);
            const BusinessTimes business(flow, *clock, two);
            const Waterfall waterfall = computeWaterfall(flow, asked, {}, two, &business);
            const Waterfall calendarTime = compute(flow, asked);
            for (std::size_t s = 0; s < waterfall.stages.size(); ++s) {
                std::vector<double> days;
                std::vector<double> fromPrevious;
                for (const std::uint32_t row : rowsBehind(flow, asked, {}, {Behind::Of::Stage, s, {}})) {
                    const FlowRow& known = flow.rows()[row];
                    const Role role = waterfall.stages[s].role;
                    const FlowTime at = known.at[static_cast<std::size_t>(role)];
                    const FlowTime anchor = known.at[static_cast<std::size_t>(MarketingQualified)];
                    const auto open = [&](FlowTime from) { return static_cast<double>(clock->elapsed(instantOf(from), instantOf(at))) / day; };
                    if (known.isImputed(role)) continue;
                    if (s >= 2 && anchor != notEntered && !known.isImputed(MarketingQualified) && at >= anchor) days.push_back(open(anchor));
                    if (s == 0) continue;
                    const Role before = waterfall.stages[s - 1].role;
                    const FlowTime previous = known.at[static_cast<std::size_t>(before)];
                    if (previous != notEntered && !known.isImputed(before) && at >= previous) fromPrevious.push_back(open(previous));
                }
                std::ranges::sort(days);
                std::ranges::sort(fromPrevious);
                QCOMPARE(waterfall.stages[s].days.median, quantile(days, 0.5));
                QCOMPARE(waterfall.stages[s].days.p90, quantile(days, 0.9));
                QCOMPARE(waterfall.stages[s].daysFromPrevious.p25, quantile(fromPrevious, 0.25));
                QCOMPARE(waterfall.stages[s].days.n, calendarTime.stages[s].days.n);
                QCOMPARE(waterfall.stages[s].entered, calendarTime.stages[s].entered);
            }
        }
    }
    void manyLagsAreRankedAsIfTheyWereSorted()
    {
        std::mt19937 random(3);
        for (const std::size_t n : {std::size_t{1}, std::size_t{2}, std::size_t{4'096}, std::size_t{4'097}, std::size_t{50'000}}) {
            for (const std::int32_t range : {1, 86'400, 90 * 86'400, std::numeric_limits<std::int32_t>::max()}) {
                std::vector<std::int32_t> lags;
                std::vector<double> days;
                for (std::size_t i = 0; i < n; ++i) {
                    lags.push_back(static_cast<std::int32_t>(random() % static_cast<unsigned>(range)));
                    days.push_back(static_cast<double>(lags.back()) / day);
                }
                std::ranges::sort(days);
                const LagDays found = lagDays(lags);
                QCOMPARE(found.n, static_cast<std::int64_t>(n));
                QCOMPARE(*found.p25, *quantile(days, 0.25));
                QCOMPARE(*found.median, *quantile(days, 0.5));
                QCOMPARE(*found.p75, *quantile(days, 0.75));
                QCOMPARE(*found.p90, *quantile(days, 0.9));
            }
        }
    }
    void theOrderOfEventsDoesNotMatter()
    {
        Past history = randomHistory(5, 80);
        const auto asked = request(Mode::Cohort, 30, 200);
        const Waterfall before = compute(history.flow(260), asked);
        std::ranges::shuffle(history.events, std::mt19937(1));
        QVERIFY(compute(history.flow(260), asked) == before);
    }
    void stockByHand()
    {
        Past history;
        const CycleId one = history.cycle(1), two = history.cycle(2), three = history.cycle(3);
        history.enter(one, MarketingQualified, 1), history.enter(one, Accepted, 12);
        history.enter(two, Accepted, 2), history.add(two, StageEventKind::Regress, MarketingQualified, onDay(13)),
            history.close(two, Exit::Expired, 15);
        history.enter(three, MarketingQualified, 14), history.enter(three, Market, 16);
        const auto events = standingEvents(history.events, onDay(99), {});
        const auto rows = stock(events, defaultStages(), onDay(10), onDay(20));
        const StockRow& mql = rows[2];
        QCOMPARE((std::vector{mql.atStart, mql.entered, mql.regressedIn, mql.advanced, mql.regressed, mql.exited, mql.atEnd}),
                 (std::vector<std::int64_t>{1, 1, 1, 1, 0, 1, 1}));
        const StockRow& sal = rows[3];
        QCOMPARE((std::vector{sal.atStart, sal.entered, sal.regressedIn, sal.advanced, sal.regressed, sal.exited, sal.atEnd}),
                 (std::vector<std::int64_t>{1, 1, 0, 0, 1, 0, 1}));
    }
    void theStockIdentityHolds_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 30; ++seed) QTest::addRow("%d", seed) << seed;
    }
    void theStockIdentityHolds()
    {
        QFETCH(int, seed);
        const Past history = randomHistory(static_cast<unsigned>(seed), 80);
        const auto events = standingEvents(history.events, onDay(10'000), {});
        std::int64_t moved = 0;
        std::vector<StockRow> previous;
        for (int from = 0; from < 320; from += 40) {
            const auto rows = stock(events, defaultStages(), onDay(from), onDay(from + 40));
            for (std::size_t s = 0; s < rows.size(); ++s) {
                QVERIFY(holds(rows[s]));
                QVERIFY(rows[s].atEnd >= 0);
                if (!previous.empty()) QCOMPARE(rows[s].atStart, previous[s].atEnd);
                moved += rows[s].advanced + rows[s].regressed + rows[s].exited;
            }
            previous = rows;
        }
        QVERIFY(moved > 100);
        StockRow broken;
        broken.exited = 1;
        QVERIFY(!holds(broken));
    }
    void olist_data();
    void olist();
    void olistByOrigin();

private:
    Past readOlist();
    std::map<std::int64_t, QString> origins_;
};

namespace {

QList<QStringList> csv(const QString& path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly)) return rows;
    while (!file.atEnd()) rows << QString::fromUtf8(file.readLine()).trimmed().split(',');
    return rows;
}

}  // namespace

Past TestWaterfall::readOlist()
{
    const QString root = qEnvironmentVariable("HANDSCHLAG_TEST_DATA");
    Past history;
    if (root.isEmpty()) return history;
    QHash<QString, CycleId> cycleOf;
    for (const QStringList& cells : csv(root + "/olist/olist_marketing_qualified_leads_dataset.csv").mid(1)) {
        const auto lead = static_cast<std::int64_t>(history.cycles.size()) + 1;
        const CycleId cycle = history.cycle(lead);
        cycleOf.insert(cells[0], cycle);
        origins_[lead] = cells[3];
        history.add(cycle, StageEventKind::Enter, MarketingQualified, {dayFromIso(cells[1].toStdString())->number * day});
    }
    for (const QStringList& cells : csv(root + "/olist/olist_closed_deals_dataset.csv").mid(1))
        history.add(cycleOf.value(cells[0]), StageEventKind::Enter, Won, *instantFromIso((QString(cells[4]).replace(' ', 'T') + 'Z').toStdString()));
    return history;
}

void TestWaterfall::olist_data()
{
    QTest::addColumn<bool>("cohort");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qint64>("entered");
    QTest::addColumn<qint64>("won");
    QTest::addColumn<QString>("rate");
    QTest::newRow("cohort Q1") << true << "2018-01-01"
                               << "2018-04-01" << qint64{3343} << qint64{397} << "0.11876";
    QTest::newRow("period Q1") << false << "2018-01-01"
                               << "2018-04-01" << qint64{3343} << qint64{333} << "0.09961";
    QTest::newRow("cohort Q2") << true << "2018-04-01"
                               << "2018-07-01" << qint64{2655} << qint64{280} << "0.10546";
}

void TestWaterfall::olist()
{
    QFETCH(bool, cohort);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(qint64, entered);
    QFETCH(qint64, won);
    QFETCH(QString, rate);
    const Past history = readOlist();
    if (history.cycles.empty()) QSKIP("HANDSCHLAG_TEST_DATA is not set: the Olist funnel is not there");
    WaterfallRequest asked;
    asked.mode = cohort ? Mode::Cohort : Mode::Period;
    asked.from = {dayFromIso(from.toStdString())->number * day};
    asked.to = {dayFromIso(to.toStdString())->number * day};
    const Waterfall waterfall = compute(history.flow(*instantFromIso("2018-12-31T00:00:00Z")), asked);
    QCOMPARE(row(waterfall, MarketingQualified).entered, entered);
    QCOMPARE(row(waterfall, Won).entered, won);
    QCOMPARE(row(waterfall, Won).imputed, std::int64_t{0});
    QCOMPARE(row(waterfall, Accepted).imputed, won);
    QVERIFY(!row(waterfall, Accepted).days.median);
    QCOMPARE(QString::number(*row(waterfall, Won).fromAnchor.value, 'f', 5), rate);
    if (cohort && from == "2018-01-01") QCOMPARE(QString::number(*row(waterfall, Won).days.median, 'f', 2), QString("11.87"));
}

void TestWaterfall::olistByOrigin()
{
    const Past history = readOlist();
    if (history.cycles.empty()) QSKIP("HANDSCHLAG_TEST_DATA is not set: the Olist funnel is not there");
    WaterfallRequest asked;
    asked.from = *instantFromIso("2018-01-01T00:00:00Z");
    asked.to = *instantFromIso("2018-04-01T00:00:00Z");
    const Flow flow = history.flow(*instantFromIso("2018-12-31T00:00:00Z"));
    const std::vector<QString> origins{"social", "paid search", "", "unknown"};
    std::vector<std::uint32_t> group;
    for (const FlowRow& row : flow.rows())
        group.push_back(static_cast<std::uint32_t>(std::ranges::find(origins, origins_[row.lead]) - origins.begin()));
    const auto groups = computeWaterfalls(flow, asked, {group, 5}, {}, two);
    const std::vector<std::pair<std::int64_t, std::int64_t>> expected{{457, 32}, {644, 81}, {21, 7}, {493, 97}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(row(groups[i], MarketingQualified).entered, expected[i].first);
        QCOMPARE(row(groups[i], Won).entered, expected[i].second);
    }
    // The one win before its first contact lies in another window; over all time it is the only one listed.
    asked.from = *instantFromIso("2017-01-01T00:00:00Z");
    asked.to = *instantFromIso("2019-01-01T00:00:00Z");
    QCOMPARE(compute(flow, asked).negativeLags, std::int64_t{1});
    QCOMPARE(row(compute(flow, asked), Won).entered, std::int64_t{690});
}

QTEST_GUILESS_MAIN(TestWaterfall)
#include "tst_waterfall.moc"
