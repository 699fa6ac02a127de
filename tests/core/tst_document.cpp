// Documents as JSON: exact round trips, and whatever two readers could understand differently is refused by its path.

#include <QTest>

#include "core/agreement/canonical.h"
#include "core/agreement/document_json.h"
#include "core/agreement/strict_json.h"
#include "core/agreement/templates.h"
#include "core/base/hashing.h"

using namespace handschlag;
using namespace handschlag::agreement;
using nlohmann::json;

namespace {

Document standard() { return templateDocument("b2b_standard").value(); }

std::string text(const ErrorCode& code) { return std::string(code.name); }

/// Code and first argument of a refusal, "" if it was accepted.
template <class T>
std::string refusal(const Result<T>& result)
{
    if (result) return {};
    return text(result.error().code) + (result.error().arguments.empty() ? "" : ' ' + result.error().arguments.front());
}

Document everyShape()
{
    Document document = standard();
    document.title = {"Größe \"Ä\"\n", "x\\y\u2028"};
    document.fit.note = {"gilt", "holds"};
    document.fit.minimum = -9'007'199'254'740'991;
    document.situation.criteria[0].missing.reset();
    document.fit.criteria[0].buckets[0].exclude = true;
    document.fit.criteria[2].buckets[0].match = TextMatch{TextHow::StartsWith, true, {"A", ""}};
    document.fit.criteria[0].buckets[1].match = RangeMatch{};
    auto& rule = document.behaviour.groups[0].rules[0];
    rule.asset = "";
    rule.decay = Decay::Step;
    rule.steps = {{0, 65'536}, {10, 1}};
    document.behaviour.groups[1].cap.reset();
    document.behaviour.groups[1].rules[0].decay = Decay::Linear;
    document.thresholds.mql = Rule{AnyOf{{Rule{AtLeast{2, {Rule{SumAtLeast{-1}}, Rule{BehaviourAtLeast{7}}, Rule{Not{{Rule{IsComplete{}}}}}}}},
                                          Rule{FieldIs{"x", PresentMatch{}, FieldIs::Missing::Unknown}}, Rule{MeasureIs{Measure::Contact}}}}};
    document.calendar.region = "BY";
    document.calendar.closedDays = {dayFromCivil(2025, 12, 29), dayFromCivil(1999, 2, 28)};
    document.signatories.signatories = {{Side::Sales, "Jörg", "aa"}, {Side::Observer, "", ""}};
    document.signatories.validFrom = dayFromCivil(2026, 1, 1);
    document.reasons.reasons[0].key = -1;
    document.behaviour.mayBeNegative = true;
    document.bant.points = {-1, 0, 500, 1'000};
    document.bant.gate = Rule{AnyOf{{Rule{BantPointsAtLeast{-2}}, document.bant.gate}}};
    return document;
}

}  // namespace

class TestDocument : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    void templateIsListedAndUnknownOneRefused()
    {
        QVERIFY(templates().size() >= 4u);
        QCOMPARE(templates().front().name, std::string("b2b_standard"));
        QCOMPARE(refusal(templateDocument("nothing")), std::string("template.unknown nothing"));
    }

    void templateHoldsTheAgreedNumbers()
    {
        const Document document = standard();
        QCOMPARE(document.stages.stages.size(), 7u);
        QCOMPARE(document.fit.criteria.size(), 5u);
        QCOMPARE(document.fit.criteria[0].buckets[0].points, -4'000);
        QCOMPARE(document.thresholds.measures[0][1], Measure::HandOver);
        QCOMPARE(document.thresholds.measures[2][2], Measure::Contact);
        QCOMPARE(document.thresholds.measures[1][2], Measure::Nurture);
        QCOMPARE(document.marketing.leadsPerQuarter, 120);
        QCOMPARE(document.sales.inquiryDecisionMinutes, 30);
        QCOMPARE(document.routing.routes.back().target, RouteTarget::BothHeads);
        QCOMPARE(document.reasons.reasons[9].key, 0);
        QCOMPARE(document.calendar.hours.size(), 5u);
        Centipoints best = 0;
        for (const Criterion& criterion : document.fit.criteria) {
            Centipoints most = 0;
            for (const Bucket& bucket : criterion.buckets) most = std::max(most, bucket.points);
            best += most;
        }
        QCOMPARE(best, 10'000);
    }

    /// A document that says nothing of them keeps its bytes, and with them its hash and its signatures.
    void whatIsUsualIsNotWritten()
    {
        nlohmann::json value = toJson(standard());
        QVERIFY(!value["behaviour"].contains("may_be_negative") && !value["bant"].contains("points_c"));
        value["behaviour"]["may_be_negative"] = true;
        value["bant"]["points_c"] = {0, -5, 500, 1'000};
        value["bant"]["gate"] = {{"bant_points_at_least_c", 2'000}};
        const Document read = documentFromJson(value).value();
        QVERIFY(read.behaviour.mayBeNegative);
        QCOMPARE(read.bant.points[static_cast<std::size_t>(BantAnswer::No)], -5);
        QVERIFY(read.bant.gate == Rule{BantPointsAtLeast{2'000}});
        QVERIFY(toJson(read) == value);
        value["bant"]["points_c"] = {0, 500, 1'000};
        QCOMPARE(refusal(documentFromJson(value)), std::string("agreement.bad_value bant.points_c"));
    }

    void roundTripIsExact_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("template") << 0;
        QTest::newRow("empty") << 1;
        QTest::newRow("every shape") << 2;
    }
    void roundTripIsExact()
    {
        QFETCH(int, which);
        const Document document = which == 0 ? standard() : which == 1 ? Document{} : everyShape();
        const auto bytes = canonicalDocument(document);
        QVERIFY(bytes.has_value());
        const auto back = parseDocument(*bytes);
        QCOMPARE(refusal(back), std::string());
        QVERIFY(*back == document);
        QCOMPARE(canonicalDocument(*back).value(), *bytes);
    }

    /// Every member of the JSON matters: changing any one of them changes the document or is refused.
    void everyValueCounts()
    {
        const Document document = everyShape();
        const json whole = toJson(document);
        const json flat = whole.flatten();
        int changed = 0;
        for (const auto& [path, value] : flat.items()) {
            json other = whole;
            json& member = other[json::json_pointer(path)];
            if (value.is_string()) member = value.get<std::string>() + "x";
            if (value.is_number()) member = value.get<std::int64_t>() / 2 + 1;
            if (value.is_boolean()) member = !value.get<bool>();
            if (other == whole) continue;
            const auto read = documentFromJson(other);
            QVERIFY2(!read || !(*read == document), path.c_str());
            changed += read ? 1 : 0;
        }
        QVERIFY2(changed > 600, qPrintable(QString::number(changed)));
    }

    void badDocumentsAreRefusedByPath_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("format") << "/format"
                                << "\"other\""
                                << "agreement.other_format";
        QTest::newRow("newer") << "/format_version"
                               << "2"
                               << "agreement.newer_format 2";
        QTest::newRow("unknown top") << "/extra"
                                     << "1"
                                     << "agreement.unknown_key extra";
        QTest::newRow("unknown deep") << "/fit/criteria/1/colour"
                                      << "1"
                                      << "agreement.unknown_key fit.criteria[1].colour";
        QTest::newRow("text as number") << "/fit/criteria/0/buckets/2/points_c"
                                        << "\"20\""
                                        << "agreement.bad_value fit.criteria[0].buckets[2].points_c";
        QTest::newRow("number as text") << "/organisation"
                                        << "7"
                                        << "agreement.bad_value organisation";
        QTest::newRow("too large for minutes") << "/sales/decision_minutes"
                                               << "3000000000"
                                               << "agreement.bad_value sales.decision_minutes";
        QTest::newRow("enumeration") << "/thresholds/measures/0/3"
                                     << "\"sell\""
                                     << "agreement.bad_value thresholds.measures[0][3]";
        QTest::newRow("short table") << "/thresholds/measures/2"
                                     << "[\"contact\"]"
                                     << "agreement.bad_value thresholds.measures[2]";
        QTest::newRow("rule of nothing") << "/thresholds/mql"
                                         << "{}"
                                         << "agreement.bad_value thresholds.mql";
        QTest::newRow("rule of two kinds") << "/bant/gate"
                                           << R"({"all":[],"any":[]})"
                                           << "agreement.unknown_key bant.gate.any";
        QTest::newRow("match of nothing") << "/fit/criteria/0/buckets/0/match"
                                          << R"({"regex":"x"})"
                                          << "agreement.bad_value fit.criteria[0].buckets[0].match";
        QTest::newRow("never present") << "/situation/criteria/0/buckets/0/match"
                                       << R"({"present":false})"
                                       << "agreement.bad_value situation.criteria[0].buckets[0].match.present";
        QTest::newRow("day") << "/calendar/closed_days"
                             << R"(["2025-02-30"])"
                             << "agreement.bad_value calendar.closed_days[0]";
        QTest::newRow("object for list") << "/routing/routes"
                                         << "{}"
                                         << "agreement.bad_value routing.routes";
    }
    void badDocumentsAreRefusedByPath()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        json document = toJson(standard());
        document[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
        QCOMPARE(QString::fromStdString(refusal(documentFromJson(document))), expected);
    }

    void missingMembersAreRefused()
    {
        for (const char* name : {"stages", "organisation", "signatories", "title"}) {
            json document = toJson(standard());
            document.erase(name);
            QCOMPARE(refusal(documentFromJson(document)), std::string("agreement.missing_key ") + name);
        }
    }

    void strictJsonRefuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        // 64 times "[0]" is longer than 80 characters: the first 38 and the last 38 of them stay.
        const QString abridgedRoot = QStringLiteral("[0]").repeated(12) + QStringLiteral("[0\u20260]") + QStringLiteral("[0]").repeated(12);
        QTest::newRow("a long key") << QByteArray("{\"" + QByteArray(5000, 'k') + "\":null}")
                                    << "json.null " + QString(38, u'k') + QStringLiteral("\u2026") + QString(38, u'k');
        QTest::newRow("a long key of umlauts") << QByteArray("{\"k" + QByteArray("\xc3\xbc").repeated(100) + "\":null}")
                                               << "json.null k" + QString(18, QChar(0xFC)) + QStringLiteral("\u2026") + QString(19, QChar(0xFC));
        QTest::newRow("duplicate key") << QByteArray(R"({"a":{"b":1,"c":[{"x":1,"x":1}]}})") << "json.duplicate_key a.c[0].x";
        QTest::newRow("duplicate by escape") << QByteArray(R"({"a":1,"\u0061":2})") << "json.duplicate_key a";
        QTest::newRow("fraction") << QByteArray(R"({"a":[1,2.0]})") << "json.fraction a[1]";
        QTest::newRow("exponent") << QByteArray("[1e3]") << "json.fraction [0]";
        QTest::newRow("null") << QByteArray(R"({"a":null})") << "json.null a";
        QTest::newRow("2^53") << QByteArray("[9007199254740992]") << "json.number_too_large [0]";
        QTest::newRow("-2^53") << QByteArray("[-9007199254740992]") << "json.number_too_large [0]";
        QTest::newRow("beyond 64 bits") << QByteArray("[18446744073709551616]") << "json.number_too_large [0]";
        QTest::newRow("NUL escaped") << QByteArray(R"({"a":"x\u0000y"})") << "json.nul_character a";
        QTest::newRow("NUL in key") << QByteArray(R"({"\u0000":1})") << "json.nul_character ";
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}") << "json.not_utf8";
        QTest::newRow("overlong") << QByteArray("{\"a\":\"\xc0\xaf\"}") << "json.not_utf8";
        QTest::newRow("lone surrogate") << QByteArray(R"(["\ud800"])") << "json.not_json 9";
        QTest::newRow("cut off") << QByteArray(R"({"a":1)") << "json.not_json 7";
        QTest::newRow("two values") << QByteArray("{}{}") << "json.not_json 3";
        QTest::newRow("nothing") << QByteArray("") << "json.not_json 1";
        QTest::newRow("65 deep") << QByteArray(65, '[') + QByteArray(65, ']') << "json.too_deep " + abridgedRoot;
        QTest::newRow("64 deep") << QByteArray(64, '[') + QByteArray(64, ']') << "";
        QTest::newRow("a bomb of brackets") << QByteArray(1'000'000, '[') << "json.too_deep " + abridgedRoot;
        QTest::newRow("over 4 MiB") << QByteArray(4 * 1024 * 1024 + 1, ' ') << "json.too_large 4";
        QTest::newRow("largest numbers") << QByteArray("[9007199254740991,-9007199254740991,-0]") << "";
    }
    void strictJsonRefuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(refusal(parseStrictJson(bytes.toStdString()))), expected);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
