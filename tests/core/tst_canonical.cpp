// Canonical bytes against RFC 8785, hashes against RFC 7693's function as another program computes it.

#include <QTest>

#include "core/agreement/canonical.h"
#include "core/agreement/strict_json.h"
#include "core/agreement/templates.h"
#include "core/base/hashing.h"

using namespace handschlag;
using namespace handschlag::agreement;
using nlohmann::json;

class TestCanonical : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    void writesAsRfc8785_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected");
        // The "string" and "literals" members of the example in section 3.2.2 (numbers there are fractions, null is outside our restriction).
        QTest::newRow("rfc 3.2.3 string") << QByteArray(R"({"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[true,false]})")
                                          << QByteArray("{\"literals\":[true,false],\"string\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        // Section 3.2.3: the names that are ASCII in the published order.
        QTest::newRow("rfc 3.2.3 order") << QByteArray(R"({"1":"One","\r":"Carriage Return","</script>":"Script"})")
                                         << QByteArray(R"({"\r":"Carriage Return","1":"One","</script>":"Script"})");
        // The published arrays.json, structures.json and values.json of the RFC's test data, without fractions and null.
        QTest::newRow("arrays") << QByteArray(R"([ 56, { "d": true, "10": false, "1": [ ] } ])")
                                << QByteArray(R"([56,{"1":[],"10":false,"d":true}])");
        QTest::newRow("structures")
            << QByteArray(R"({"1":{"f":{"f":"hi","F":5},"\n":56},"10":{},"":"empty","a":{},"111":[{"e":"yes","E":"no"}],"A":{}})")
            << QByteArray(R"({"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}})");
        QTest::newRow("integers of appendix B") << QByteArray("[0,-0,9007199254740991,-9007199254740991]")
                                                << QByteArray("[0,0,9007199254740991,-9007199254740991]");
        QTest::newRow("short escapes") << QByteArray(R"("\b\t\n\f\r\u007f\u001f")") << QByteArray("\"\\b\\t\\n\\f\\r\x7f\\u001f\"");
        // "weird.json": a decomposed character stays decomposed, a surrogate pair becomes one character.
        QTest::newRow("no normalisation") << QByteArray(R"(["A\u030a","\ud83d\ude02"])") << QByteArray("[\"A\xcc\x8a\",\"\xf0\x9f\x98\x82\"]");
    }
    void writesAsRfc8785()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        const auto value = parseStrictJson(input.toStdString());
        QVERIFY(value.has_value());
        const auto bytes = canonicalJson(*value);
        QVERIFY(bytes.has_value());
        QCOMPARE(QByteArray::fromStdString(*bytes), expected);
        QCOMPARE(canonicalJson(parseStrictJson(*bytes).value()).value(), *bytes);
    }

    void refusesWhatIsOutside_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("fraction") << "canonical.bad_number a[0]";
        QTest::newRow("null") << "canonical.bad_kind a";
        QTest::newRow("2^53") << "canonical.bad_number ";
        QTest::newRow("-2^53") << "canonical.bad_number ";
        QTest::newRow("key") << "canonical.bad_key .\u00e4";
        QTest::newRow("bytes") << "canonical.bad_text x";
    }
    void refusesWhatIsOutside()
    {
        QFETCH(QString, expected);
        const std::map<std::string, json> values{
            {"fraction", {{"a", json::array({1.5})}}}, {"null", {{"a", nullptr}}}, {"2^53", 9'007'199'254'740'992u},
            {"-2^53", -9'007'199'254'740'992},         {"key", {{"\u00e4", 1}}},   {"bytes", {{"x", "\xff"}}}};
        const auto bytes = canonicalJson(values.at(QTest::currentDataTag()));
        QVERIFY(!bytes);
        QCOMPARE(QString::fromStdString(std::string(bytes.error().code.name) + ' ' + bytes.error().arguments.front()), expected);
    }

    void hashesAsOthersDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("hash");  // computed with `b2sum -l 256`
        QTest::newRow("abc") << QByteArray("abc") << QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    }
    void hashesAsOthersDo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, hash);
        QCOMPARE(QByteArray::fromStdString(hashOf(bytes.toStdString())), hash);
    }
};

QTEST_GUILESS_MAIN(TestCanonical)
#include "tst_canonical.moc"
