// The won base: relative win rates with worked values, the adjustment of p-values, groups of values, who belongs to the base, and everything
// together against a slow computation that looks at one lead and one value at a time.

#include <QtTest>
#include <cmath>
#include <random>

#include "core/agreement/templates.h"
#include "core/agreement/validation.h"
#include "core/base/text.h"
#include "core/insight/win_rate_buckets.h"
#include "core/insight/win_rates.h"
#include "core/leads/population_builder.h"
#include "core/pipeline/stage_order.h"

using namespace handschlag;
using namespace handschlag::insight;
using Kind = ValueGroup::Kind;

namespace {

bool near(double a, double b, double by) { return std::abs(a - b) <= by; }

constexpr Instant start{1'700'000'000};
constexpr std::int64_t day = secondsPerDay;

/// Leads with what became of them, as a workspace would hand them over to the analysis.
class PastOfLeads {
public:
    PastOfLeads()
    {
        inputs.asOf = start.plus(400 * day);
        inputs.stages = pipeline::defaultStages();
        inputs.attributes = {{"machines", leads::FieldKind::Integer}, {"export", leads::FieldKind::Boolean}};
    }
    /// handover: days after start, -1: never; won: days after the handover.
    LeadId add(leads::Fields fields, int handover, std::optional<int> won = {}, pipeline::Exit exit = pipeline::Exit::None)
    {
        leads::Lead lead;
        lead.id = LeadId{static_cast<std::int64_t>(leads.size()) + 1};
        lead.createdAt = lead.recordedAt = start;
        lead.fields = std::move(fields);
        leads.push_back(lead);
        addCycle(lead.id, handover, won, exit);
        return lead.id;
    }
    void addCycle(LeadId lead, int handover, std::optional<int> won, pipeline::Exit exit = pipeline::Exit::None)
    {
        pipeline::Cycle cycle{CycleId{static_cast<std::int64_t>(inputs.cycles.size()) + 1}, lead, "", 1, start, {}, exit};
        if (exit != pipeline::Exit::None) cycle.closedAt = start.plus(std::max(handover, 0) * day);
        inputs.cycles.push_back(cycle);
        if (handover < 0) return;
        enter(cycle, pipeline::Role::HandedOver, handover);
        if (won) enter(cycle, pipeline::Role::Won, handover + *won);
    }
    void change(LeadId lead, const std::string& field, leads::FieldValue before, leads::FieldValue after, int recorded)
    {
        inputs.changes.push_back({lead, field, std::move(before), std::move(after), start.plus(recorded * day), start.plus(recorded * day)});
    }
    [[nodiscard]] WinBase base(const WinPeriod& period = {}, Outcome outcome = Outcome::Won)
    {
        leads::PopulationBuilder builder(inputs.attributes);
        for (const leads::Lead& lead : leads) builder.addLead(lead);
        inputs.population = std::make_shared<const leads::Population>(std::move(builder).build());
        return winBase(inputs, outcome, period);
    }

    BacktestInputs inputs;
    std::vector<leads::Lead> leads;

private:
    void enter(const pipeline::Cycle& cycle, pipeline::Role role, int at)
    {
        pipeline::StageEvent event;
        event.id = StageEventId{static_cast<std::int64_t>(inputs.events.size()) + 1};
        event.lead = cycle.lead;
        event.cycle = cycle.id;
        event.role = role;
        event.effectiveAt = event.recordedAt = start.plus(at * day);
        inputs.events.push_back(event);
    }
};

const FieldWinRates* find(const WinRates& rates, std::string_view field)
{
    const auto found = std::ranges::find(rates.fields, field, &FieldWinRates::field);
    return found == rates.fields.end() ? nullptr : &*found;
}

const WinRate* find(const FieldWinRates& field, Kind kind, std::string_view value)
{
    const auto found = std::ranges::find_if(field.values, [&](const WinRate& rate) { return rate.group.kind == kind && rate.group.value == value; });
    return found == field.values.end() ? nullptr : &*found;
}

WinRate rateOf(const WinCounts& counts, std::optional<double> adjustedP)
{
    WinRate rate;
    rate.group.kind = Kind::Word;
    rate.group.match = agreement::TextMatch{};
    rate.counts = counts;
    rate.relative = relativeRate(counts);
    rate.thin = isThin(counts);
    rate.adjusted = adjustedP;
    return rate;
}

}  // namespace

class TestWinRates : public QObject {
    Q_OBJECT
private slots:
    /// Computed apart: python3, rr = (a/n1)/(c/n0); se = sqrt(1/a-1/n1+1/c-1/n0); rr/exp(1.96*se), rr*exp(1.96*se); erfc(abs(log(rr))/se/sqrt(2)).
    void relativeRateWorkedValues_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<QList<double>>("expected");  // value, low, high, p
        QTest::addColumn<bool>("corrected");
        QTest::newRow("3 times") << QList<int>{30, 100, 20, 200} << QList<double>{3.0000000, 1.7972463, 5.007661, 2.637528e-05} << false;
        QTest::newRow("no difference") << QList<int>{10, 100, 30, 300} << QList<double>{1.0000000, 0.5071422, 1.971834, 1} << false;
        QTest::newRow("Olist social") << QList<int>{58, 1350, 632, 6650} << QList<double>{0.4520628, 0.3477044, 0.587743, 3.05239e-09} << false;
        QTest::newRow("no win") << QList<int>{0, 50, 100, 1000} << QList<double>{0.0976490, 0.0061529, 1.549742, 0.0990665} << true;
        QTest::newRow("all won") << QList<int>{40, 40, 10, 40} << QList<double>{3.8571429, 2.2867257, 6.506050, 4.173294e-07} << true;
        QTest::newRow("no other win") << QList<int>{5, 30, 0, 60} << QList<double>{21.6451613, 1.2363092, 378.961017, 0.03527029} << true;
        QTest::newRow("no win at all") << QList<int>{0, 30, 0, 60} << QList<double>{1.9677419, 0.0399870, 96.831707, 0.7334646} << true;
    }
    void relativeRateWorkedValues()
    {
        QFETCH(QList<int>, counts);
        QFETCH(QList<double>, expected);
        QFETCH(bool, corrected);
        const auto relative = relativeRate({counts[0], counts[1], counts[2], counts[3]});
        QVERIFY(relative);
        QVERIFY2(near(relative->value, expected[0], 1e-6), qPrintable(QString::number(relative->value, 'g', 9)));
        QVERIFY2(near(relative->low, expected[1], 1e-6), qPrintable(QString::number(relative->low, 'g', 9)));
        QVERIFY2(near(relative->high, expected[2], 1e-5), qPrintable(QString::number(relative->high, 'g', 9)));
        QVERIFY2(near(relative->p, expected[3], 1e-5 * std::max(expected[3], 1e-3)), qPrintable(QString::number(relative->p, 'g', 9)));
        QCOMPARE(relative->corrected, corrected);
    }
    void theDomainsWorkedValue()
    {
        const auto relative = relativeRate({30, 100, 20, 200});
        QCOMPARE(relative->value, 3.0);
        QCOMPARE(QString::number(relative->low, 'f', 2), QString("1.80"));
        QCOMPARE(QString::number(relative->high, 'f', 2), QString("5.01"));
    }
    void withoutTwoGroupsThereIsNoRate()
    {
        QVERIFY(!relativeRate({0, 0, 5, 10}));
        QVERIFY(!relativeRate({5, 10, 0, 0}));
    }
    /// The interval leaves out 1 just when p is under 0.05 (1.96 for 1.95996...), and swapping the groups turns everything over.
    void intervalAndPValueAgree()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 5'000; ++i) {
            const auto n1 = static_cast<std::int64_t>(random() % 300 + 1), n0 = static_cast<std::int64_t>(random() % 300 + 1);
            const auto a = static_cast<std::int64_t>(random() % (n1 + 1)), c = static_cast<std::int64_t>(random() % (n0 + 1));
            const auto there = relativeRate({a, n1, c, n0}), back = relativeRate({c, n0, a, n1});
            QVERIFY(there->low <= there->value && there->value <= there->high);
            QCOMPARE(there->low > 1 || there->high < 1, there->p < 0.04999579);  // of 1.96 exactly
            QVERIFY(near(there->value * back->value, 1, 1e-9) && near(there->low * back->high, 1, 1e-9) && near(there->p, back->p, 1e-12));
        }
    }
    void thinEvidence_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<bool>("thin");
        QTest::newRow("enough") << QList<int>{5, 30, 5, 30} << false;
        QTest::newRow("29 leads") << QList<int>{15, 29, 5, 300} << true;
        QTest::newRow("29 others") << QList<int>{50, 300, 5, 29} << true;
        QTest::newRow("4 wins") << QList<int>{4, 500, 50, 300} << true;
        QTest::newRow("few other wins") << QList<int>{5, 300, 0, 300} << false;
    }
    void thinEvidence()
    {
        QFETCH(QList<int>, counts);
        QFETCH(bool, thin);
        QCOMPARE(isThin({counts[0], counts[1], counts[2], counts[3]}), thin);
    }
    /// By hand: sorted 0.005 .01 .03 .04 .04 .55 .9 times 7/rank, then each no more than those behind it.
    void adjustedWorkedValues()
    {
        const std::vector<double> p{0.01, 0.04, 0.03, 0.005, 0.55, 0.04, 0.9};
        const std::vector<double> expected{0.035, 0.056, 0.056, 0.035, 0.55 * 7 / 6, 0.056, 0.9};
        const std::vector<double> values = adjusted(p);
        for (std::size_t i = 0; i < p.size(); ++i) QVERIFY2(near(values[i], expected[i], 1e-12), qPrintable(QString::number(values[i], 'g', 9)));
        QVERIFY(adjusted({}).empty());
    }
    /// The procedure as the paper says it: reject the k smallest, k the greatest i with p(i) <= i/m q.
    void adjustedRejectsWhatTheProcedureRejects()
    {
        std::mt19937 random(11);
        std::uniform_real_distribution<double> any(0, 1);
        for (int round = 0; round < 500; ++round) {
            std::vector<double> p(random() % 40 + 1);
            for (double& value : p) value = std::pow(any(random), 3);
            auto sorted = p;
            std::ranges::sort(sorted);
            std::size_t rejected = 0;
            for (std::size_t i = 1; i <= sorted.size(); ++i)
                if (sorted[i - 1] <= static_cast<double>(i) / static_cast<double>(sorted.size()) * 0.05) rejected = i;
            const auto values = adjusted(p);
            QCOMPARE(static_cast<std::size_t>(std::ranges::count_if(values, [](double value) { return value <= 0.05; })), rejected);
        }
    }
    void humanLimitsWorkedValues_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<qlonglong>("limit");
        for (const auto& [number, limit] : {std::pair{0.0, 0LL}, {7.4, 7LL}, {11.0, 12LL}, {47.0, 50LL}, {183.0, 200LL}, {790.0, 800LL}, {1'370.0, 1'500LL},
                                            {-183.0, -200LL}, {26'000'000.0, 25'000'000LL}, {9'600.0, 10'000LL}})
            QTest::newRow(qPrintable(QString::number(number))) << number << limit;
    }
    void humanLimitsWorkedValues()
    {
        QFETCH(double, number);
        QFETCH(qlonglong, limit);
        QCOMPARE(humanLimit(number), limit);
    }
    void quartilesMakeFourBuckets()
    {
        std::vector<std::int64_t> values;
        for (int i = 1; i <= 1'000; ++i) values.push_back(i);
        QCOMPARE(humanLimits(values), (std::vector<std::int64_t>{250, 500, 800}));  // 250.75, 500.5, 750.25; 750 lies nearer to 800 than to 600
        QCOMPARE(humanLimits({5, 5, 5, 5}), (std::vector<std::int64_t>{}));
        QCOMPARE(humanLimits({0, 1, 1, 1, 1, 9}), (std::vector<std::int64_t>{1}));
        const auto grouping = groupingOf(leads::FieldKind::Integer, nullptr, values);
        QCOMPARE(grouping->groups().size(), std::size_t{5});
        for (const auto& [value, group] : {std::pair{std::int64_t{1}, 1}, {249, 1}, {250, 2}, {799, 3}, {800, 4}, {9'999, 4}})
            QCOMPARE(grouping->groupOf(value), static_cast<std::size_t>(group));
        QCOMPARE(grouping->groupOf({}), std::size_t{0});
    }
    void theDocumentsBucketsComeFirst()
    {
        const agreement::Document document = agreement::templateDocument("b2b_standard").value();
        const agreement::Criterion* employees = criterionOf(document, "employees");
        QVERIFY(employees && groupsByBuckets(*employees));
        const auto grouping = groupingOf(leads::FieldKind::Integer, employees, {});
        QCOMPARE(grouping->groups()[grouping->groupOf(std::int64_t{320})].value, std::string("250_999"));
        QVERIFY(grouping->groups()[grouping->groupOf(std::int64_t{0})].kind == Kind::Rest);
        const auto mail = groupingOf(leads::FieldKind::Text, criterionOf(document, "email"), {});
        QVERIFY(mail->groupOf(std::string("a@gmail.com")) != mail->groupOf(std::string("a@weber-maschinen.de")));
        QVERIFY(!criterionOf(document, "source"));
    }
    void wordsThatDifferInCaseAreOne()
    {
        const auto words = groupingOf(leads::FieldKind::Text, nullptr, {});
        const std::size_t street = words->groupOf(std::string("Straße"));
        QCOMPARE(words->groupOf(std::string("STRASSE")), street);
        QVERIFY(words->groupOf(std::string("social")) != words->groupOf(std::string("Straße")));
        QCOMPARE(words->groups()[1].value, std::string("Straße"));
    }

    void whoBelongsToTheBase()
    {
        PastOfLeads past;
        past.add({{"source", std::string("won in time")}}, 10, 90);
        past.add({{"source", std::string("too late")}}, 10, 91);
        past.add({{"source", std::string("before the handover")}}, 10, -3);
        past.add({{"source", std::string("open")}}, 350, 2);
        past.add({{"source", std::string("just mature")}}, 310, 5);
        past.add({{"source", std::string("unworked")}}, 10, {}, pipeline::Exit::Expired);
        past.add({{"source", std::string("never")}}, -1);
        const LeadId twice = past.add({{"source", std::string("second time")}}, 10);
        past.addCycle(twice, 100, 30);
        const WinBase base = past.base();
        QCOMPARE(base.rows, (std::vector<std::uint32_t>{0, 1, 2, 4, 7}));
        QCOMPARE(base.won, (std::vector<std::uint8_t>{1, 0, 0, 1, 1}));
        QCOMPARE(base.wins, 3);
        QCOMPARE(base.open, 1);
        QCOMPARE(base.unworked, 1);
        QCOMPARE(base.neverHandedOver, 1);
        const Day first = past.inputs.zone.dayOf(start);
        const WinBase early = past.base({first, first.plus(11)});
        QCOMPARE(early.rows, (std::vector<std::uint32_t>{0, 1, 2, 7}));
        QCOMPARE(early.won, (std::vector<std::uint8_t>{1, 0, 0, 0}));  // the second cycle lies outside
    }
    void fieldsAreThoseKnownAtTheHandover()
    {
        PastOfLeads past;
        const LeadId lead = past.add({{"source", std::string("customer")}, {"industry", std::string("metal")}}, 50, 5);
        past.change(lead, "source", std::string("fair"), std::string("web"), 20);       // before: does not matter
        past.change(lead, "source", std::string("web"), std::string("crm"), 60);        // first one after the handover
        past.change(lead, "source", std::string("crm"), std::string("customer"), 70);
        past.change(lead, "industry", {}, std::string("metal"), 61);
        const WinBase base = past.base();
        QCOMPARE(leads::textOf(base.earlier.at("source").at(0)), std::string_view("web"));
        const WinRates rates = winRates(base, {});
        QVERIFY(find(*find(rates, "source"), Kind::Word, "web"));
        // Nobody had filled it in by then: the field says nothing.
        QVERIFY(!find(rates, "industry"));
    }
    void whatWasFilledInLaterIsCounted()
    {
        PastOfLeads past;
        past.add({{"industry", std::string("metal")}}, 10);
        const LeadId lead = past.add({{"industry", std::string("metal")}}, 10, 5);
        past.change(lead, "industry", {}, std::string("metal"), 40);
        const WinRates rates = winRates(past.base(), {});
        const FieldWinRates* industry = find(rates, "industry");
        QVERIFY(industry);
        QCOMPARE(industry->filledLater, 1);
        QCOMPARE(find(*industry, Kind::Word, "metal")->counts, (WinCounts{0, 1, 1, 1}));
    }
    void identityIsNoAttribute()
    {
        PastOfLeads past;
        for (int i = 0; i < 3; ++i)
            past.add({{"last_name", std::string("Weber")}, {"email", std::string("a@gmail.com")}, {"company", std::string("W")}, {"owner", std::string("Max")}}, 10);
        QVERIFY(winRates(past.base(), {}).fields.empty());
        const WinRates rates = winRates(past.base(), agreement::templateDocument("b2b_standard").value());
        QCOMPARE(rates.fields.size(), std::size_t{1});  // e-mail by its buckets only
        QCOMPARE(rates.fields[0].field, std::string("email"));
        QVERIFY(std::ranges::all_of(rates.fields[0].values, [](const WinRate& rate) { return rate.group.kind != Kind::Word; }));
    }

    /// Everything together against one lead and one value at a time, written anew.
    void againstASlowComputation()
    {
        for (unsigned seed = 1; seed <= 8; ++seed) {
            std::mt19937 random(seed);
            PastOfLeads past;
            for (int i = 0; i < 900; ++i) {
                leads::Fields fields;
                static const char* const sources[] = {"social", "Social", "fair", "mail", "unknown", ""};
                if (const std::string source = sources[random() % 6]; !source.empty()) fields["source"] = source;
                if (random() % 5 != 0) fields["employees"] = static_cast<std::int64_t>(std::exp(static_cast<double>(random() % 900) / 100));
                if (random() % 3 != 0) fields["export"] = static_cast<std::int64_t>(random() % 2);
                if (random() % 2 != 0) fields["machines"] = static_cast<std::int64_t>(random() % 7);
                const bool likely = fields.contains("source") && foldCase(leads::textOf(fields["source"])) == "social";
                const bool won = random() % 100 < (likely ? 30u : 12u);
                past.add(fields, static_cast<int>(random() % 400), won ? std::optional<int>(static_cast<int>(random() % 120)) : std::nullopt);
            }
            const agreement::Document document = agreement::templateDocument("b2b_standard").value();
            const WinBase base = past.base();
            const WinRates rates = winRates(base, document);
            // The base, slowly.
            std::vector<std::pair<const leads::Lead*, bool>> mature;
            std::int64_t wins = 0;
            for (const leads::Lead& lead : past.leads) {
                std::optional<Instant> handover, won;
                for (const auto& event : past.inputs.events) {
                    if (event.lead != lead.id) continue;
                    (event.role == pipeline::Role::Won ? won : handover) = event.effectiveAt;
                }
                if (handover->plus(90 * day) > past.inputs.asOf) continue;
                const bool inTime = won && *won >= *handover && *won <= handover->plus(90 * day);
                mature.emplace_back(&lead, inTime);
                wins += inTime;
            }
            QCOMPARE(rates.leads, static_cast<std::int64_t>(mature.size()));
            QCOMPARE(rates.wins, wins);
            QCOMPARE(rates.fields.size(), std::size_t{4});
            std::int64_t tested = 0;
            for (const FieldWinRates& field : rates.fields) {
                std::int64_t inGroups = 0;
                for (const WinRate& rate : field.values) {
                    const auto has = [&](const leads::Lead& lead) {
                        const leads::FieldValue& value = valueOf(lead, field.field);
                        const auto number = leads::numberOf(value);
                        switch (rate.group.kind) {
                            case Kind::Missing: return leads::isMissing(value);
                            case Kind::Word: return foldCase(leads::textOf(value)) == foldCase(rate.group.value);
                            case Kind::Flag: return number && (*number == 1) == (rate.group.value == "true");
                            case Kind::Rest: return number && *number < 1;
                            default: return number && (!rate.group.from || *number >= *rate.group.from) && (!rate.group.to || *number <= *rate.group.to);
                        }
                    };
                    WinCounts counts;
                    for (const auto& [lead, won] : mature) {
                        ++(has(*lead) ? counts.leads : counts.otherLeads);
                        if (won) ++(has(*lead) ? counts.wins : counts.otherWins);
                    }
                    QVERIFY2(rate.counts == counts, field.field.c_str());
                    QCOMPARE(rate.thin, std::min(counts.leads, counts.otherLeads) < 30 || counts.wins < 5);
                    QCOMPARE(rate.adjusted.has_value(), !rate.thin);
                    tested += rate.thin ? 0 : 1;
                    inGroups += counts.leads;
                }
                QCOMPARE(inGroups, rates.leads);
            }
            QCOMPARE(rates.tested, tested);
            QCOMPARE(rates.fields[0].field, std::string("source"));  // where the difference was put
            QVERIFY(find(rates.fields[0], Kind::Word, "social") || find(rates.fields[0], Kind::Word, "Social"));
        }
    }

    void suggestedPointsWorkedValues()
    {
        QCOMPARE(suggestedPoints(rateOf({30, 100, 20, 200}, 0.001)), std::optional<agreement::Centipoints>(3'000));   // 20 log2 3 = 31.7
        QCOMPARE(suggestedPoints(rateOf({40, 100, 40, 200}, 0.001)), std::optional<agreement::Centipoints>(2'000));   // a doubling
        QCOMPARE(suggestedPoints(rateOf({10, 200, 40, 400}, 0.001)), std::optional<agreement::Centipoints>(-2'000));  // a half
        QCOMPARE(suggestedPoints(rateOf({90, 100, 10, 500}, 0.001)), std::optional<agreement::Centipoints>(4'000));   // 45-fold: no more than 40
        QCOMPARE(suggestedPoints(rateOf({5, 1'000, 500, 1'000}, 0.001)), std::optional<agreement::Centipoints>(-4'000));
        QCOMPARE(suggestedPoints(rateOf({30, 100, 20, 200}, 0.06)), std::optional<agreement::Centipoints>(0));
        QVERIFY(!suggestedPoints(rateOf({4, 100, 20, 200}, {})));
    }

    void chosenValuesBecomeBuckets()
    {
        agreement::Document document = agreement::templateDocument("b2b_standard").value();
        const auto before = agreement::validate(document).size();
        ValueGroup social;
        social.kind = Kind::Word;
        social.value = "Social Media";
        social.match = agreement::TextMatch{agreement::TextHow::Equals, false, {"Social Media"}};
        ValueGroup fair = social;
        fair.value = "fair";
        fair.match = agreement::TextMatch{agreement::TextHow::Equals, false, {"fair"}};
        ValueGroup large;
        large.kind = Kind::Bucket;
        large.value = "250_999";
        giveChosenPoints(document, std::vector<ChosenValue>{{"source", social, 2'000}, {"source", fair, -500}, {"employees", large, 3'500}, {"employees", {}, -1'000}});
        const agreement::Criterion& source = document.fit.criteria.back();
        QCOMPARE(source.id, std::string("fit.source"));
        QCOMPARE(source.buckets.size(), std::size_t{2});
        QCOMPARE(source.missing, std::optional<agreement::Centipoints>(0));
        const agreement::Criterion* employees = criterionOf(document, "employees");
        QCOMPARE(employees->missing, std::optional<agreement::Centipoints>(-1'000));
        QCOMPARE(std::ranges::find(employees->buckets, "250_999", &agreement::Bucket::id)->points, 3'500);
        QCOMPARE(agreement::validate(document).size(), before);
        // Once more: the same buckets, other points.
        giveChosenPoints(document, std::vector<ChosenValue>{{"source", social, 1'500}});
        QCOMPARE(document.fit.criteria.back().buckets.size(), std::size_t{2});
        QCOMPARE(std::ranges::find(document.fit.criteria.back().buckets, "social_media", &agreement::Bucket::id)->points, 1'500);
    }
    void aWordLeavesTheBucketThatListedIt()
    {
        agreement::Document document;
        document.fit.criteria.push_back(
            {"fit.source", {"Quelle", "Source"}, "source", {{"online", {"online", "online"}, agreement::TextMatch{agreement::TextHow::Equals, false, {"Social", "paid"}}, 1'000, false}}, 0});
        ValueGroup social;
        social.kind = Kind::Word;
        social.value = "social";
        social.match = agreement::TextMatch{agreement::TextHow::Equals, false, {"social"}};
        giveChosenPoints(document, std::vector<ChosenValue>{{"source", social, -1'000}});
        const auto& buckets = document.fit.criteria[0].buckets;
        QCOMPARE(buckets.size(), std::size_t{2});
        QCOMPARE(buckets[0].points, -1'000);
        QCOMPARE(std::get<agreement::TextMatch>(buckets[1].match).words, (std::vector<std::string>{"paid"}));
    }
    void rangesStandInOrder()
    {
        agreement::Document document;
        const auto grouping = groupingOf(leads::FieldKind::Integer, nullptr, {1, 100, 200, 300, 400, 500, 600, 700, 800, 900});
        const auto groups = grouping->groups();
        QVERIFY(groups.size() >= 4);
        giveChosenPoints(document, std::vector<ChosenValue>{{"machines", groups[3], 300}, {"machines", groups[1], 100}, {"machines", groups[2], 200}});
        const auto& buckets = document.fit.criteria.at(0).buckets;
        QCOMPARE(buckets.size(), std::size_t{3});
        for (int i = 0; i < 3; ++i) QCOMPARE(buckets[static_cast<std::size_t>(i)].points, (i + 1) * 100);
        QVERIFY(std::ranges::none_of(agreement::validate(document), [](const auto& problem) { return problem.clause.starts_with("fit."); }));
    }
};

QTEST_GUILESS_MAIN(TestWinRates)
#include "tst_win_rates.moc"
