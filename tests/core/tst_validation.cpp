// Each mistake in a document, and the one clause that is named for it.

#include <QTest>

#include <functional>
#include <map>
#include <random>

#include "core/agreement/clause_ids.h"
#include "core/agreement/document_json.h"
#include "core/agreement/greatest_total.h"
#include "core/agreement/templates.h"
#include "core/agreement/validation.h"
#include "core/calendar/business_clock.h"
#include "core/scoring/executable.h"
#include "core/scoring/plan.h"

using namespace handschlag;
using namespace handschlag::agreement;

namespace {

Document standard()
{
    Document document = templateDocument("b2b_standard").value();
    document.calendar.region = "BY";
    return document;
}

/// "error fit.employees validation.ranges_overlap 1_99 100_249", one line a problem.
QString text(const std::vector<Problem>& problems)
{
    QStringList lines;
    for (const Problem& problem : problems) {
        QStringList parts{problem.severity == Problem::Severity::Error ? QStringLiteral("error") : QStringLiteral("warning"), QString::fromStdString(problem.clause),
                          QString::fromStdString(std::string(problem.code.name))};
        for (const std::string& argument : problem.arguments) parts << QString::fromStdString(argument);
        lines << parts.join(u' ');
    }
    return lines.join(u'\n');
}

using Change = std::function<void(Document&)>;

Rule nested(int depth)
{
    Rule rule{IsComplete{}};
    for (int i = 1; i < depth; ++i) rule = Rule{Not{{rule}}};
    return rule;
}

const std::map<std::string, std::pair<Change, std::string>>& mistakes()
{
    static const std::map<std::string, std::pair<Change, std::string>> table{
        {"points", {[](Document& d) { d.fit.criteria[0].buckets[0].points = 1'000'001; }, "error fit.employees validation.out_of_range points_c 1000001 -1000000 1000000"}},
        {"points at the limit", {[](Document& d) { d.fit.criteria[0].buckets[0].points = -1'000'000; }, ""}},
        {"cap 0", {[](Document& d) { d.behaviour.groups[0].rules[0].cap = 0; }, "error behaviour.mail.email_open validation.out_of_range cap 0 1 10000"}},
        {"cap over", {[](Document& d) { d.behaviour.groups[0].rules[0].cap = 10'001; }, "error behaviour.mail.email_open validation.out_of_range cap 10001 1 10000"}},
        {"window", {[](Document& d) { d.behaviour.penalties[0].windowDays = 3'661; }, "error behaviour.penalty.careers_page validation.out_of_range window_days 3661 1 3660"}},
        {"window negative", {[](Document& d) { d.behaviour.penalties[0].windowDays = -1; }, "error behaviour.penalty.careers_page validation.out_of_range window_days -1 1 3660"}},
        {"half-life", {[](Document& d) { d.behaviour.groups[1].rules[0].halfLifeDays = 0; }, "error behaviour.web.page_view validation.out_of_range half_life_days 0 1 3660"}},
        {"half-life unused", {[](Document& d) { d.behaviour.penalties[0].halfLifeDays = -5; }, ""}},
        {"no steps", {[](Document& d) { d.behaviour.groups[0].rules[0].decay = Decay::Step; }, "error behaviour.mail.email_open validation.steps_invalid\n"
                                                                                              "warning behaviour.mail.email_open validation.never_scores"}},
        {"steps descend", {[](Document& d) {
                               d.behaviour.groups[0].rules[0].decay = Decay::Step;
                               d.behaviour.groups[0].rules[0].steps = {{10, 65'536}, {5, 100}};
                           },
                           "error behaviour.mail.email_open validation.steps_invalid"}},
        {"weight", {[](Document& d) {
                        d.behaviour.groups[0].rules[0].decay = Decay::Step;
                        d.behaviour.groups[0].rules[0].steps = {{0, 65'537}};
                    },
                    "error behaviour.mail.email_open validation.out_of_range weight 65537 0 65536"}},
        {"penalty positive", {[](Document& d) { d.behaviour.penalties[1].points = 5; }, "error behaviour.penalty.unsubscribe validation.penalty_positive"}},
        {"penalty trigger", {[](Document& d) { d.behaviour.penalties[1].trigger = true; }, "error behaviour.penalty.unsubscribe validation.penalty_trigger"}},
        {"type", {[](Document& d) { d.behaviour.groups[0].rules[0].type = ""; }, "error behaviour.mail.email_open validation.type_empty"}},
        {"asset", {[](Document& d) { d.behaviour.groups[0].rules[0].asset = ""; }, "error behaviour.mail.email_open validation.asset_empty"}},
        {"group cap", {[](Document& d) { d.behaviour.groups[0].cap = -1; }, "error behaviour.mail validation.out_of_range cap_c -1 0 1000000000"}},
        {"group cap 0", {[](Document& d) { d.behaviour.groups[0].cap = 0; }, "warning behaviour.mail validation.never_scores"}},
        {"rule of nothing", {[](Document& d) { d.behaviour.groups[0].rules[0].points = 0; }, "warning behaviour.mail.email_open validation.never_scores"}},
        {"id empty", {[](Document& d) { d.fit.criteria[1].id = ""; }, "error fit validation.id_empty"}},
        {"id twice", {[](Document& d) { d.behaviour.groups[0].rules[1].id = "fit.employees"; }, "error behaviour validation.id_twice fit.employees"}},
        {"bucket twice", {[](Document& d) { d.fit.criteria[0].buckets[1].id = "1_99"; }, "error fit.employees validation.bucket_id_twice 1_99"}},
        {"overlap", {[](Document& d) { d.fit.criteria[0].buckets[1].match = RangeMatch{99, 249}; }, "error fit.employees validation.ranges_overlap 1_99 100_249"}},
        {"open overlap", {[](Document& d) { d.fit.criteria[0].buckets[4].match = RangeMatch{{}, 0}; }, ""}},
        {"from beyond to", {[](Document& d) { d.fit.criteria[0].buckets[4].match = RangeMatch{6'000, 5'000}; }, "error fit.employees validation.range_empty 5000_up"}},
        {"no words", {[](Document& d) { d.fit.criteria[1].buckets[1].match = TextMatch{TextHow::Contains, false, {}}; }, "error fit.industry validation.words_empty adjacent"}},
        {"empty word", {[](Document& d) { d.fit.criteria[1].buckets[1].match = TextMatch{TextHow::Contains, false, {"a", ""}}; }, "error fit.industry validation.words_empty adjacent"}},
        {"no domains", {[](Document& d) { d.fit.criteria[4].buckets[1].match = DomainMatch{}; }, "error fit.email validation.words_empty private"}},
        {"range on text", {[](Document& d) { d.fit.criteria[1].buckets[1].match = RangeMatch{1, 2}; }, "error fit.industry validation.match_kind adjacent industry"}},
        {"words on number", {[](Document& d) { d.fit.criteria[0].buckets[1].match = TextMatch{TextHow::Equals, false, {"x"}}; }, "error fit.employees validation.match_kind 100_249 employees"}},
        {"no buckets", {[](Document& d) { d.situation.criteria[0].buckets.clear(); }, "error situation.problem validation.no_buckets"}},
        {"field empty", {[](Document& d) { d.situation.criteria[0].field = ""; }, "error situation.problem validation.field_implausible "}},
        {"field with control", {[](Document& d) { d.situation.criteria[0].field = "a\nb"; }, "error situation.problem validation.field_implausible a\nb"}},
        {"field misspelt", {[](Document& d) { d.fit.criteria[2].field = "job_titel"; }, "warning fit.role validation.field_misspelt job_titel job_title"}},
        {"own field", {[](Document& d) { d.fit.criteria[2].field = "Landing Page"; }, ""}},
        {"sizes", {[](Document& d) { d.fit.criteria[1].field = "revenue"; d.fit.criteria[1].buckets = {{"big", {}, RangeMatch{1, {}}, 2'000, false}}; }, "warning fit validation.size_counted_twice"}},
        {"minimum", {[](Document& d) { d.fit.minimum = 10'001; }, "error fit validation.minimum_above_maximum"}},
        {"threshold out of reach", {[](Document& d) { d.fit.criteria.erase(d.fit.criteria.begin(), d.fit.criteria.begin() + 3); },
                                    "warning thresholds validation.points_unreachable 5000 2500\nwarning fit validation.points_unreachable 5000 2500"}},
        {"cuts equal", {[](Document& d) { d.thresholds.fitCuts = {7'500, 7'500, 0}; }, "error thresholds validation.cuts_not_descending fit_cuts_c"}},
        {"cuts ascend", {[](Document& d) { d.thresholds.behaviourCuts = {2'500, 5'000, 7'500}; }, "error thresholds validation.cuts_not_descending behaviour_cuts_c"}},
        {"hysteresis", {[](Document& d) { d.thresholds.hysteresis = -1; }, "error thresholds validation.out_of_range hysteresis_c -1 0 1000000"}},
        {"mql always", {[](Document& d) { d.thresholds.mql = Rule{AllOf{}}; }, "warning thresholds validation.qualifies_everybody"}},
        {"bant points", {[](Document& d) { d.bant.points[1] = -1'000'001; }, "error bant validation.out_of_range points_c -1000001 -1000000 1000000"}},
        {"bant points within reach", {[](Document& d) { d.bant.gate = Rule{BantPointsAtLeast{4'000}}; }, ""}},
        {"bant points out of reach", {[](Document& d) { d.bant.gate = Rule{BantPointsAtLeast{4'001}}; }, "warning bant validation.points_unreachable 4001 4000"}},
        {"behaviour below zero", {[](Document& d) { d.behaviour.mayBeNegative = true; }, ""}},
        {"depth 16", {[](Document& d) { d.bant.gate = nested(16); }, ""}},
        {"depth 17", {[](Document& d) { d.bant.gate = nested(17); }, "error bant validation.rule_too_deep 16"}},
        {"not of two", {[](Document& d) { d.bant.gate = Rule{Not{{Rule{IsComplete{}}, Rule{IsComplete{}}}}}; }, "error bant validation.rule_malformed"}},
        {"none of", {[](Document& d) { d.bant.gate = Rule{AnyOf{}}; }, "error bant validation.rule_empty"}},
        {"3 of 2", {[](Document& d) { d.bant.gate = Rule{AtLeast{3, {Rule{IsComplete{}}, Rule{IsComplete{}}}}}; }, "error bant validation.count_impossible 3 2"}},
        {"no answers", {[](Document& d) { d.bant.gate = Rule{BantIs{BantField::Need, {}}}; }, "error bant validation.rule_empty"}},
        {"days", {[](Document& d) { d.bant.gate = Rule{ActivityWithin{{"form"}, 0}}; }, "error bant validation.out_of_range within_days 0 1 3660"}},
        {"exclusion always", {[](Document& d) { d.exclusions.exclusions[0].when = Rule{AllOf{}}; }, "error exclusions.competitor validation.excludes_everybody"}},
        {"no trigger", {[](Document& d) { d.behaviour.groups[3].rules[2].trigger = false; }, "warning thresholds validation.no_trigger\nwarning routing.inquiry validation.no_trigger"}},
        {"no mql stage", {[](Document& d) { d.stages.stages[2].roles.clear(); }, "error stages validation.role_missing marketing_qualified"}},
        {"no won stage", {[](Document& d) { d.stages.stages[6].roles.clear(); }, "error stages validation.role_missing won"}},
        {"role twice", {[](Document& d) { d.stages.stages[0].roles.push_back(Role::Won); }, "error stages validation.role_twice won"}},
        {"sales enters", {[](Document& d) { d.stages.salesEntersAt = "sol"; }, "error stages validation.stage_unknown sol"}},
        {"stage twice", {[](Document& d) { d.stages.stages[1].id = "suspect"; }, "error stages validation.stage_id_twice suspect"}},
        {"required empty", {[](Document& d) { d.required.items[0].anyOf.clear(); }, "error required.last_name validation.required_item_empty"}},
        {"promise zero", {[](Document& d) { d.marketing.leadsPerQuarter = 0; }, "warning marketing validation.promise_zero leads_per_quarter"}},
        {"promise negative", {[](Document& d) { d.sales.decisionMinutes = -1; }, "error sales validation.out_of_range decision_minutes -1 0 525600"}},
        {"percent", {[](Document& d) { d.sales.feedbackPercent = 101; }, "error sales validation.out_of_range feedback_percent 101 0 100"}},
        {"cadence", {[](Document& d) { d.sales.cadence[0] = {"", 0}; }, "error sales validation.channel_empty\nerror sales validation.out_of_range count 0 1 100"}},
        {"team", {[](Document& d) { d.routing.routes[1].team = ""; }, "error routing.inquiry validation.team_empty"}},
        {"capacity", {[](Document& d) { d.routing.routes[1].capacity = -1; }, "error routing.inquiry validation.out_of_range capacity -1 0 1000000"}},
        {"no last route", {[](Document& d) { d.routing.routes.pop_back(); }, "warning routing validation.no_last_route"}},
        {"unreachable route", {[](Document& d) { d.routing.routes[4].when = Rule{AllOf{}}; }, "warning routing.nobody validation.route_unreachable"}},
        {"reason twice", {[](Document& d) { d.reasons.reasons[1].code = "wrong_route"; }, "error reasons validation.reason_twice wrong_route"}},
        {"reason key", {[](Document& d) { d.reasons.reasons[1].key = 1; }, "error reasons validation.reason_key_twice data_missing 1"}},
        {"reason key 10", {[](Document& d) { d.reasons.reasons[1].key = 10; }, "error reasons validation.out_of_range key 10 -1 9"}},
        {"reason clause", {[](Document& d) { d.reasons.reasons[1].clause = "fit.colour"; }, "error reasons validation.clause_unknown data_missing fit.colour"}},
        {"zone", {[](Document& d) { d.zone = "Europe/Bonn"; }, "error calendar calendar.zone_unknown Europe/Bonn"}},
        {"calendar zone", {[](Document& d) { d.calendar.zone = ""; }, "error calendar calendar.zone_unknown "}},
        {"region", {[](Document& d) { d.calendar.region = "XX"; }, "error calendar calendar.region_unknown XX"}},
        {"no region", {[](Document& d) { d.calendar.region = ""; }, "warning calendar validation.region_not_chosen"}},
        {"never open", {[](Document& d) { d.calendar.hours.clear(); }, "error calendar calendar.never_open"}},
        {"hours overlap", {[](Document& d) { d.calendar.hours.push_back({0, 1'000, 1'100}); }, "error calendar validation.hours_overlap 1"}},
        {"30 February", {[](Document& d) { d.calendar.closedYearly = {{2, 30}}; }, "error calendar validation.date_impossible 30 2"}},
        {"29 February", {[](Document& d) { d.calendar.closedYearly = {{2, 29}}; }, ""}},
        {"validity", {[](Document& d) { d.signatories.validFrom = Day{10}; d.signatories.validUntil = Day{9}; }, "error signatories validation.validity_empty"}},
        {"one day", {[](Document& d) { d.signatories.validFrom = d.signatories.validUntil = Day{10}; }, ""}},
        {"fingerprint", {[](Document& d) { d.signatories.signatories = {{Side::Sales, "A", "0123"}}; }, "error signatories validation.signatory_incomplete A"}},
        {"observer", {[](Document& d) { d.signatories.signatories = {{Side::Observer, "A", "0123 0123 0123 0123 0123 0123 0123 0123"}}; }, "error signatories validation.signatory_incomplete A"}},
        {"key twice", {[](Document& d) {
                           const std::string fingerprint = "0123 0123 0123 0123 0123 0123 0123 0123";
                           d.signatories.signatories = {{Side::Sales, "A", fingerprint}, {Side::Marketing, "B", fingerprint}};
                       },
                       "error signatories validation.signatory_twice B"}},
    };
    return table;
}

}  // namespace

class TestValidation : public QObject {
    Q_OBJECT
private slots:
    void templateIsSound()
    {
        QCOMPARE(text(validate(templateDocument("b2b_standard").value())), QStringLiteral("warning calendar validation.region_not_chosen"));
        QCOMPARE(text(validate(standard())), QString());
    }

    void mistakeNamesItsClause_data()
    {
        QTest::addColumn<QString>("expected");
        for (const auto& [name, mistake] : mistakes()) QTest::newRow(name.c_str()) << QString::fromStdString(mistake.second);
    }
    void mistakeNamesItsClause()
    {
        QFETCH(QString, expected);
        Document document = standard();
        mistakes().at(QTest::currentDataTag()).first(document);
        QCOMPARE(text(validate(document)), expected);
        QCOMPARE(hasErrors(validate(document)), expected.contains(QLatin1String("error ")));
    }

    void ownFieldsAreThoseOfTheWorkspace()
    {
        const std::vector<leads::Attribute> attributes{{"Landing Page", leads::FieldKind::Text}};
        Document document = standard();
        QCOMPARE(text(validate(document, attributes)), QString());  // what the template asks for is known everywhere
        document.fit.criteria[2].field = "Landing Page";
        QCOMPARE(text(validate(document, attributes)), QString());
        document.required.items[0].anyOf = {"job_titel"};
        document.bant.gate = Rule{Not{{Rule{FieldIs{"shoe size", PresentMatch{}, FieldIs::Missing::False}}}}};
        document.bant.needPartlyWhen = "landing page";
        QCOMPARE(text(validate(document, attributes)), QStringLiteral("error required.last_name validation.field_misspelt job_titel job_title\n"
                                                                      "error bant validation.field_unknown shoe size\n"
                                                                      "error bant validation.field_unknown landing page"));
    }

    void theTotalIsBounded()
    {
        Document document;
        document.fit.criteria = {{"a", {}, "employees", {{"x", {}, PresentMatch{}, -700}, {"y", {}, PresentMatch{}, 600}}, {}}};
        document.situation.criteria = {{"b", {}, "employees", {{"x", {}, PresentMatch{}, 5}}, 50}};
        document.behaviour.groups = {{"g", {}, 1, {{.id = "c", .points = 100, .cap = 3}}}};
        document.behaviour.penalties = {{.id = "d", .points = -10, .cap = 2}};
        QVERIFY(!excessiveTotal(document, 700 + 50 + 300 + 20));
        QCOMPARE(excessiveTotal(document, 700 + 50 + 300 + 19)->clause, std::string("d"));
        QCOMPARE(excessiveTotal(document, 700 + 50 + 299)->clause, std::string("c"));
        QCOMPARE(excessiveTotal(document, 749)->clause, std::string("b"));
        QCOMPARE(excessiveTotal(document, 699)->total, 700);
        document.behaviour.penalties[0].points = std::numeric_limits<std::int64_t>::min();  // another complaint, and no overflow
        document.behaviour.penalties[0].cap = std::numeric_limits<int>::max();
        QVERIFY(!excessiveTotal(document));
        // 2^53 - 1 holds 900,719 rules of 10,000 x 10,000 points and not one more.
        document = Document{};
        document.behaviour.groups = {{"g", {}, {}, std::vector<BehaviourRule>(900'720, {.id = "r", .points = 1'000'000, .cap = 10'000})}};
        QCOMPARE(excessiveTotal(document)->total, 9'007'200'000'000'000);
        QCOMPARE(scoring::checkExecutable(document).error().arguments,
                 (std::vector<std::string>{"r", "total", "9007200000000000", "-9007199254740991", "9007199254740991"}));
        document.behaviour.groups[0].rules.pop_back();
        QVERIFY(!excessiveTotal(document) && scoring::checkExecutable(document).has_value());
    }

    /// Whatever has no errors can be executed, and its clocks run. Random numbers are put at random places of the document.
    void withoutErrorsItRuns()
    {
        std::mt19937 random(7);
        const nlohmann::json whole = toJson(standard());
        std::vector<std::string> numbers;
        const nlohmann::json flat = whole.flatten();
        for (const auto& [path, value] : flat.items())
            if (value.is_number()) numbers.push_back(path);
        constexpr std::array<std::int64_t, 12> values{0, 1, -1, 2, 16, 65'536, 1'000'000, 1'000'001, -1'000'001, 3'661, 2'000'000'000, 9'007'199'254'740'991};
        int sound = 0;
        int unsound = 0;
        for (int round = 0; round < 400; ++round) {
            nlohmann::json changed = whole;
            for (int i = 0; i < 2; ++i) changed[nlohmann::json::json_pointer(numbers[random() % numbers.size()])] = values[random() % values.size()];
            const auto document = documentFromJson(changed);
            if (!document) continue;
            if (hasErrors(validate(*document))) {
                ++unsound;
                continue;
            }
            ++sound;
            QVERIFY2(scoring::compile(*document).has_value(), changed.dump().c_str());
            QVERIFY(calendar::BusinessClock::create(document->calendar).has_value());
        }
        QVERIFY2(sound > 50 && unsound > 50, qPrintable(QStringLiteral("%1 %2").arg(sound).arg(unsound)));
    }

    void partsCanBeCited()
    {
        const Document document = standard();
        for (const char* id : {"fit", "fit.employees", "behaviour.mail", "behaviour.mail.email_open", "bant.need", "sales.cadence", "exclusions.objection", "routing.owner",
                               "required.phone", "situation.problem", "signatories"})
            QVERIFY2(isCitable(document, id), id);
        for (const char* id : {"", "fit.", "bant.money", "sales.cadences", "1_99"}) QVERIFY2(!isCitable(document, id), id);
        QCOMPARE(wholeClauses(document).size(), 14u);
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
