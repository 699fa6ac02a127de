#include <QtTest>
#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "core/agreement/templates.h"
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
struct History {
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
};

WaterfallRequest request(Mode mode, double from, double to, double asOf = 10'000)
{
    WaterfallRequest result;
    result.mode = mode;
    result.from = onDay(from);
    result.to = onDay(to);
    result.asOf = onDay(asOf);
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
History randomHistory(unsigned seed, int leads)
{
    std::mt19937 random(seed);
    const auto dice = [&random](unsigned sides) { return random() % sides; };
    History history;
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
    SlowCounter(const History& history, WaterfallRequest request, std::vector<Role> order)
        : history_(history), request_(request), order_(std::move(order))
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
            if (event.effectiveAt > request_.asOf || takenBack(event.id)) continue;
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
        return inPeriod(anchor) && anchor->plus(request_.horizonDays * day) <= request_.asOf;
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
    const History& history_;
    WaterfallRequest request_;
    std::vector<Role> order_;
};

std::set<std::int64_t> idsOf(const StageRow& stage, const std::vector<CycleEntries>& entries)
{
    std::set<std::int64_t> ids;
    for (const std::size_t index : stage.cycles) ids.insert(entries[index].cycle.value);
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
        History history;
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
        History history;
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
        const History history = randomHistory(17, 40);
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
        History history;
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
        History history;
        for (const double lag : {0.0, 90.0, 90.00002, -0.5}) {
            const CycleId cycle = history.cycle(static_cast<std::int64_t>(history.cycles.size()) + 1);
            history.enter(cycle, MarketingQualified, 10);
            history.enter(cycle, Won, 10 + lag);
        }
        const auto entries = history.entries(100.5);
        const Waterfall mature = computeWaterfall(entries, defaultStages(), request(Mode::Cohort, 10, 11, 100));
        QCOMPARE(mature.anchored, std::int64_t{4});
        QCOMPARE(mature.immature, std::int64_t{0});
        QCOMPARE(row(mature, Won).entered, std::int64_t{2});
        QCOMPARE(mature.negativeLags, std::vector<std::size_t>{3});
        const Waterfall early = computeWaterfall(entries, defaultStages(), request(Mode::Cohort, 10, 11, 99.99));
        QCOMPARE(early.anchored, std::int64_t{0});
        QCOMPARE(early.immature, std::int64_t{4});
        QVERIFY(!row(early, Won).fromAnchor.value);
        // from is inclusive, to is not
        QCOMPARE(computeWaterfall(entries, defaultStages(), request(Mode::Cohort, 9, 10)).anchored, std::int64_t{0});
    }
    void aCohortByHand()
    {
        // Five leads qualified in January; 1 wins on day 30, 2 is rejected, 3 is open, 4 skips to opportunity, 5 is a second cycle and expires.
        History history;
        const CycleId one = history.cycle(1), two = history.cycle(2), three = history.cycle(3), four = history.cycle(4), five = history.cycle(1, 2);
        int at = 1;
        for (const CycleId cycle : {one, two, three, four, five}) history.enter(cycle, MarketingQualified, at++);
        history.enter(one, Accepted, 3), history.enter(one, Qualified, 11), history.enter(one, Opportunity, 21), history.enter(one, Won, 31);
        history.events.back().amountCents = 1'250'00;
        history.close(one, Exit::Won, 31), history.close(two, Exit::Rejected, 4);
        history.enter(four, Opportunity, 14);
        history.close(five, Exit::Expired, 40);
        const auto entries = history.entries();
        const Waterfall waterfall = computeWaterfall(entries, defaultStages(), request(Mode::Cohort, 0, 31));

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
        QCOMPARE(*sal.medianDays, 2.0);  // of the one that was really accepted
        const StageRow& opportunity = row(waterfall, Opportunity);
        QCOMPARE(opportunity.entered, std::int64_t{2});
        QCOMPARE(*opportunity.medianDays, 15.0);  // 20 and 10
        QCOMPARE(*opportunity.p25Days, 12.5);
        QCOMPARE(opportunity.open, std::int64_t{1});
        const StageRow& won = row(waterfall, Won);
        QCOMPARE(*won.fromPrevious.value, 0.5);
        QCOMPARE(won.advanced, std::int64_t{1});
        QCOMPARE(won.valueCents, std::int64_t{125'000});
        const StageRow& suspect = row(waterfall, Market);
        QCOMPARE(suspect.entered, std::int64_t{5});
        QCOMPARE(suspect.imputed, std::int64_t{5});
        QVERIFY(!suspect.fromAnchor.value && !row(waterfall, Fit).fromPrevious.value && !suspect.medianDays);

        auto plain = request(Mode::Cohort, 0, 31);
        plain.withImputed = false;
        const Waterfall without = computeWaterfall(entries, defaultStages(), plain);
        QCOMPARE(row(without, Accepted).entered, std::int64_t{1});
        QCOMPARE(row(without, Opportunity).entered, std::int64_t{2});
        QCOMPARE(row(without, Market).entered, std::int64_t{0});
    }
    void aPeriodMayExceedTheWhole()
    {
        History history;
        for (int lead = 1; lead <= 3; ++lead) {
            const CycleId cycle = history.cycle(lead);
            history.enter(cycle, MarketingQualified, lead == 1 ? 12 : 1);
            history.enter(cycle, Won, 14 + lead);
        }
        const Waterfall waterfall = computeWaterfall(history.entries(), defaultStages(), request(Mode::Period, 10, 20));
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
        History history;
        const CycleId cycle = history.cycle(1);
        history.enter(cycle, MarketingQualified, 1), history.enter(cycle, HandedOver, 3), history.enter(cycle, Qualified, 4),
            history.enter(cycle, Accepted, 6);
        // MQL > SQL > SAL
        const StagesClause swapped = stagesOf({{MarketingQualified}, {Qualified}, {Accepted}, {Won}});
        Waterfall waterfall = computeWaterfall(history.entries(99, {}, swapped), swapped, request(Mode::Cohort, 0, 9));
        QCOMPARE(*row(waterfall, Accepted).medianDays, 5.0);
        QCOMPARE(row(waterfall, Qualified).advanced, std::int64_t{1});
        // One stage for two roles: entered with the earlier, but as the anchor's stage with the anchor
        const StagesClause shared = stagesOf({{MarketingQualified, HandedOver}, {Qualified, Accepted}, {Won}});
        waterfall = computeWaterfall(history.entries(99, {}, shared), shared, request(Mode::Cohort, 0, 9));
        QCOMPARE(*waterfall.stages[1].medianDays, 3.0);
        auto fromHandover = request(Mode::Cohort, 0, 9);
        fromHandover.anchor = HandedOver;
        waterfall = computeWaterfall(history.entries(99, {}, shared), shared, fromHandover);
        QCOMPARE(*waterfall.stages[0].medianDays, 0.0);
        QCOMPARE(*waterfall.stages[1].medianDays, 1.0);
        // An anchor that is not drawn stands between its neighbours
        waterfall = computeWaterfall(history.entries(), defaultStages(), fromHandover);
        QCOMPARE(waterfall.anchored, std::int64_t{1});
        QCOMPARE(*row(waterfall, Accepted).medianDays, 3.0);
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
        const History history = randomHistory(static_cast<unsigned>(seed), 60);
        WaterfallRequest asked = request(seed % 2 ? Mode::Cohort : Mode::Period, 60, 160, seed % 3 ? 230 : 500);
        asked.horizonDays = 10 + seed;
        asked.withImputed = seed % 5 != 0;
        asked.anchor = std::array{MarketingQualified, Accepted, HandedOver, Market}[static_cast<std::size_t>(seed % 4)];
        const auto entries = entriesOf(history.cycles, history.events, defaultStages(), asked.asOf, {});
        const Waterfall waterfall = computeWaterfall(entries, defaultStages(), asked);
        const SlowCounter slow(history, asked, {Market, Fit, MarketingQualified, Accepted, Qualified, Opportunity, Won});
        for (const StageRow& stage : waterfall.stages) {
            QCOMPARE(idsOf(stage, entries), slow.entered(stage.role));
            QCOMPARE(stage.entered, static_cast<std::int64_t>(stage.cycles.size()));
            QCOMPARE(stage.advanced + stage.open + stage.rejected + stage.left, stage.entered);
            const auto days = slow.days(stage.role);
            if (stage.role >= asked.anchor) QCOMPARE(stage.medianDays.has_value(), !days.empty());
            if (stage.medianDays) QCOMPARE(*stage.p90Days, *quantile(days, 0.9));
        }
    }
    void groupsSumToTheWhole()
    {
        for (const Mode mode : {Mode::Cohort, Mode::Period}) {
            const History history = randomHistory(99, 300);
            const auto entries = history.entries(400);
            const auto asked = request(mode, 30, 200, 260);
            const Waterfall whole = computeWaterfall(entries, defaultStages(), asked);
            std::map<std::int64_t, std::vector<std::size_t>> groups;
            for (std::size_t i = 0; i < entries.size(); ++i) groups[entries[i].lead.value % 7].push_back(i);
            std::vector<StageRow> sums(whole.stages.size());
            std::int64_t immature = 0, anchored = 0;
            std::size_t negative = 0;
            for (const auto& [value, some] : groups) {
                const Waterfall part = computeWaterfall(entries, some, defaultStages(), asked);
                immature += part.immature, anchored += part.anchored, negative += part.negativeLags.size();
                for (std::size_t s = 0; s < sums.size(); ++s) {
                    sums[s].entered += part.stages[s].entered, sums[s].leads += part.stages[s].leads, sums[s].imputed += part.stages[s].imputed;
                    sums[s].recycled += part.stages[s].recycled, sums[s].rejected += part.stages[s].rejected, sums[s].open += part.stages[s].open;
                }
            }
            QVERIFY(anchored > 50 && negative > 0);
            QCOMPARE(anchored, whole.anchored);
            QCOMPARE(immature, whole.immature);
            QCOMPARE(negative, whole.negativeLags.size());
            for (std::size_t s = 0; s < sums.size(); ++s) {
                const StageRow& all = whole.stages[s];
                QCOMPARE((std::vector{sums[s].entered, sums[s].leads, sums[s].imputed, sums[s].recycled, sums[s].rejected, sums[s].open}),
                         (std::vector{all.entered, all.leads, all.imputed, all.recycled, all.rejected, all.open}));
            }
        }
    }
    void theOrderOfEventsDoesNotMatter()
    {
        History history = randomHistory(5, 80);
        const auto asked = request(Mode::Cohort, 30, 200, 260);
        const Waterfall before = computeWaterfall(history.entries(260), defaultStages(), asked);
        std::ranges::shuffle(history.events, std::mt19937(1));
        const Waterfall after = computeWaterfall(history.entries(260), defaultStages(), asked);
        for (std::size_t s = 0; s < before.stages.size(); ++s) {
            QCOMPARE(before.stages[s].cycles, after.stages[s].cycles);
            QCOMPARE(before.stages[s].p75Days, after.stages[s].p75Days);
        }
    }
    void stockByHand()
    {
        History history;
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
        const History history = randomHistory(static_cast<unsigned>(seed), 80);
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
    History readOlist();
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

History TestWaterfall::readOlist()
{
    const QString root = qEnvironmentVariable("HANDSCHLAG_TEST_DATA");
    History history;
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
    const History history = readOlist();
    if (history.cycles.empty()) QSKIP("HANDSCHLAG_TEST_DATA is not set: the Olist funnel is not there");
    WaterfallRequest asked;
    asked.mode = cohort ? Mode::Cohort : Mode::Period;
    asked.from = {dayFromIso(from.toStdString())->number * day};
    asked.to = {dayFromIso(to.toStdString())->number * day};
    asked.asOf = *instantFromIso("2018-12-31T00:00:00Z");
    const auto entries = entriesOf(history.cycles, history.events, defaultStages(), asked.asOf, {});
    const Waterfall waterfall = computeWaterfall(entries, defaultStages(), asked);
    QCOMPARE(row(waterfall, MarketingQualified).entered, entered);
    QCOMPARE(row(waterfall, Won).entered, won);
    QCOMPARE(row(waterfall, Won).imputed, std::int64_t{0});
    QCOMPARE(row(waterfall, Accepted).imputed, won);
    QVERIFY(!row(waterfall, Accepted).medianDays);
    QCOMPARE(QString::number(*row(waterfall, Won).fromAnchor.value, 'f', 5), rate);
    if (cohort && from == "2018-01-01") QCOMPARE(QString::number(*row(waterfall, Won).medianDays, 'f', 2), QString("11.87"));
}

void TestWaterfall::olistByOrigin()
{
    const History history = readOlist();
    if (history.cycles.empty()) QSKIP("HANDSCHLAG_TEST_DATA is not set: the Olist funnel is not there");
    WaterfallRequest asked;
    asked.from = *instantFromIso("2018-01-01T00:00:00Z");
    asked.to = *instantFromIso("2018-04-01T00:00:00Z");
    asked.asOf = *instantFromIso("2018-12-31T00:00:00Z");
    const auto entries = entriesOf(history.cycles, history.events, defaultStages(), asked.asOf, {});
    std::map<QString, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < entries.size(); ++i) groups[origins_[entries[i].lead.value]].push_back(i);
    const std::map<QString, std::pair<std::int64_t, std::int64_t>> expected{
        {"social", {457, 32}}, {"paid search", {644, 81}}, {"", {21, 7}}, {"unknown", {493, 97}}};
    for (const auto& [origin, counts] : expected) {
        const Waterfall waterfall = computeWaterfall(entries, groups.at(origin), defaultStages(), asked);
        QCOMPARE(row(waterfall, MarketingQualified).entered, counts.first);
        QCOMPARE(row(waterfall, Won).entered, counts.second);
    }
    // The one win before its first contact lies in another window; over all time it is the only one listed.
    asked.from = *instantFromIso("2017-01-01T00:00:00Z");
    asked.to = *instantFromIso("2019-01-01T00:00:00Z");
    QCOMPARE(computeWaterfall(entries, defaultStages(), asked).negativeLags.size(), std::size_t{1});
    QCOMPARE(row(computeWaterfall(entries, defaultStages(), asked), Won).entered, std::int64_t{690});
}

QTEST_GUILESS_MAIN(TestWaterfall)
#include "tst_waterfall.moc"
