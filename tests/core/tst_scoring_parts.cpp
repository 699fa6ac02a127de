#include <QtTest>

#include <cmath>

#include "core/scoring/decay.h"
#include "core/scoring/kleene.h"
#include "core/scoring/mail_domain.h"
#include "core/scoring/matcher.h"
#include "core/scoring/rule_tree.h"

using namespace handschlag;
using namespace handschlag::scoring;
using namespace handschlag::agreement;

namespace {

constexpr auto F = Truth::False;
constexpr auto U = Truth::Unknown;
constexpr auto T = Truth::True;

Rule leaf(Truth truth)
{
    const auto missing = truth == T ? FieldIs::Missing::True : truth == U ? FieldIs::Missing::Unknown : FieldIs::Missing::False;
    return {FieldIs{"nowhere", PresentMatch{}, missing}};
}

/// Truth of a tree whose leaves are all about a missing field.
Truth truthOfTree(const Rule& rule)
{
    Conditions conditions;
    const RuleNode node = compileRule(rule, Purpose::Judging, conditions);
    return holds(node, Circumstances{}, [&](std::size_t i) { return conditions.fields[i].whenMissing; }, [](std::size_t) { return false; });
}

BehaviourRule decaying(Decay decay, int window, int halfLife = 0, std::vector<DecayStep> steps = {})
{
    BehaviourRule rule;
    rule.windowDays = window;
    rule.decay = decay;
    rule.halfLifeDays = halfLife;
    rule.steps = std::move(steps);
    return rule;
}

}  // namespace

class TestScoringParts : public QObject {
    Q_OBJECT
private slots:
    void kleeneTables()
    {
        struct Row { Truth a, b, all, any; };
        for (const Row& row : {Row{F, F, F, F}, Row{F, U, F, U}, Row{F, T, F, T}, Row{U, F, F, U}, Row{U, U, U, U}, Row{U, T, U, T}, Row{T, F, F, T}, Row{T, U, U, T}, Row{T, T, T, T}}) {
            QVERIFY(truthOfTree({AllOf{{leaf(row.a), leaf(row.b)}}}) == row.all);
            QVERIFY(truthOfTree({AnyOf{{leaf(row.a), leaf(row.b)}}}) == row.any);
        }
        QVERIFY(truthOfTree({Not{{leaf(T)}}}) == F);
        QVERIFY(truthOfTree({Not{{leaf(U)}}}) == U);
        QVERIFY(truthOfTree({Not{{leaf(F)}}}) == T);
        QVERIFY(truthOfTree({AllOf{}}) == T);
        QVERIFY(truthOfTree({AnyOf{}}) == F);
    }
    void someOfMany_data()
    {
        QTest::addColumn<QString>("leaves");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<QChar>("truth");
        QTest::newRow("enough") << "TTF" << 2 << QChar('T');
        QTest::newRow("perhaps") << "TUF" << 2 << QChar('U');
        QTest::newRow("open but not needed") << "TTU" << 2 << QChar('T');
        QTest::newRow("out of reach") << "TFF" << 2 << QChar('F');
        QTest::newRow("all open") << "UUU" << 3 << QChar('U');
        QTest::newRow("one false among all") << "UUF" << 3 << QChar('F');
        QTest::newRow("none wanted") << "FFF" << 0 << QChar('T');
        QTest::newRow("more than there are") << "TT" << 3 << QChar('F');
    }
    void someOfMany()
    {
        QFETCH(QString, leaves);
        QFETCH(int, wanted);
        QFETCH(QChar, truth);
        std::vector<Rule> rules;
        for (const QChar c : leaves) rules.push_back(leaf(c == 'T' ? T : c == 'U' ? U : F));
        QVERIFY(truthOfTree({AtLeast{wanted, rules}}) == (truth == 'T' ? T : truth == 'U' ? U : F));
    }
    void aMeasureOverAnInterval()
    {
        std::array<std::array<Measure, 4>, 4> measures{};
        for (auto& row : measures) row.fill(Measure::Nurture);
        measures[0][1] = measures[1][1] = Measure::HandOver;
        Conditions none;
        const RuleNode node = compileRule({MeasureIs{Measure::HandOver}}, Purpose::Judging, none);
        const auto over = [&](int high, int low, int letter) {
            Circumstances lead;
            lead.bandHigh = high;
            lead.bandLow = low;
            lead.letter = letter;
            lead.measures = &measures;
            return measureTruth(node, lead);
        };
        QVERIFY(over(1, 2, 1) == T);
        QVERIFY(over(1, 3, 1) == U);
        QVERIFY(over(3, 4, 1) == F);
        QVERIFY(over(1, 4, 0) == F);
    }

    void weights_data()
    {
        QTest::addColumn<int>("decay");
        QTest::addColumn<int>("age");
        QTest::addColumn<int>("weight");
        QTest::newRow("none") << int(Decay::None) << 89 << 65'536;
        QTest::newRow("half-life 14, age 0") << int(Decay::HalfLife) << 0 << 65'536;
        QTest::newRow("half-life 14, age 14") << int(Decay::HalfLife) << 14 << 32'768;
        QTest::newRow("half-life 14, age 28") << int(Decay::HalfLife) << 28 << 16'384;
        QTest::newRow("half-life 14, age 3") << int(Decay::HalfLife) << 3 << 56'490;  // 65536 * 0.861977...
        QTest::newRow("linear 90, age 0") << int(Decay::Linear) << 0 << 65'536;
        QTest::newRow("linear 90, age 45") << int(Decay::Linear) << 45 << 32'768;
        QTest::newRow("linear 90, age 89") << int(Decay::Linear) << 89 << 728;  // 728.18
        QTest::newRow("linear 90, age 1") << int(Decay::Linear) << 1 << 64'808;  // 64807.82
        QTest::newRow("before the first step") << int(Decay::Step) << 9 << 65'536;
        QTest::newRow("on the first step") << int(Decay::Step) << 10 << 30'000;
        QTest::newRow("after the last step") << int(Decay::Step) << 80 << 0;
    }
    void weights()
    {
        QFETCH(int, decay);
        QFETCH(int, age);
        QFETCH(int, weight);
        const auto table = weightTable(decaying(static_cast<Decay>(decay), 90, 14, {{10, 30'000}, {40, 0}}));
        QCOMPARE(table.size(), 90U);
        QCOMPARE(int(table.at(static_cast<std::size_t>(age))), weight);
    }
    void noWeightLiesOnAnEdgeOfRounding()
    {
        // A library function may be off in its last bit; 1e-9 is a thousand times that. So every machine gets the same table.
        double nearest = 1;
        for (int halfLife = 1; halfLife <= 3'660; ++halfLife)
            for (int age = 0; age < 3'660; ++age) {
                const double exact = 65'536.0 * std::exp2(-static_cast<double>(age) / halfLife);
                if (exact < 0.25) break;
                if (age % halfLife == 0) continue;  // powers of two are exact
                nearest = std::min(nearest, std::abs(exact - std::floor(exact) - 0.5));
            }
        QVERIFY2(nearest > 1e-9, qPrintable(QString::number(nearest)));
    }
    void contributionsRoundHalfAwayFromZero()
    {
        QCOMPARE(contribution(1'000, 1, 16'384), 250);
        QCOMPARE(contribution(1, 1, 32'768), 1);
        QCOMPARE(contribution(-1, 1, 32'768), -1);
        QCOMPARE(contribution(1, 1, 32'767), 0);
        QCOMPARE(contribution(1'000'000, 10'000, std::int64_t{1} << 48), 10'000'000'000);
        QCOMPARE(contribution(-1'000'000, 10'000, std::int64_t{1} << 48), -10'000'000'000);
    }

    void mailAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("host");
        QTest::newRow("plain") << "jana@Weber.de" << true << "weber.de";
        QTest::newRow("below") << "a@mail.weber.co.uk" << true << "mail.weber.co.uk";
        QTest::newRow("umlaut") << "a@Müller.de" << true << "xn--mller-kva.de";
        QTest::newRow("no at") << "weber.de" << false << "weber.de";
        QTest::newRow("two ats") << "a@b@c.de" << false << "c.de";
        QTest::newRow("no dot") << "a@weber" << false << "";
        QTest::newRow("space") << "a b@weber.de" << false << "weber.de";
        QTest::newRow("nothing before") << "@weber.de" << false << "weber.de";
        QTest::newRow("empty label") << "a@weber..de" << false << "";
        QTest::newRow("ends in a dot") << "a@weber.de." << false << "weber.de";
        QTest::newRow("web address") << "https://www.weber.de:8080/a?b=c@d" << false << "www.weber.de";
        QTest::newRow("nothing") << "" << false << "";
        QTest::newRow("a note") << "k. A." << false << "";
    }
    void mailAddresses()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QFETCH(QString, host);
        QCOMPARE(isPlausibleEmail(text.toStdString()), valid);
        QCOMPARE(QString::fromStdString(hostOf(text.toStdString())), host);
    }
    void domainsEndAtLabels()
    {
        const Matcher weber(DomainMatch{{"zorn.at", "weber.de", "acme.com"}});
        for (const char* within : {"weber.de", "shop.weber.de", "jana@mail.Weber.DE", "https://www.weber.de/a", "acme.com", "x.zorn.at"}) QVERIFY2(weber.fitsText(within), within);
        for (const char* outside : {"notweber.de", "de", "weber.de.com", "weber", "at"}) QVERIFY2(!weber.fitsText(outside), outside);
        QVERIFY(Matcher(DomainMatch{{".edu"}}).fitsText("mit.edu"));
        QVERIFY(isFreeMailHost("gmail.com") && isFreeMailHost("web.de") && isFreeMailHost("mail.gmx.net") && !isFreeMailHost("notgmail.com") && !isFreeMailHost("acme.com"));
    }

    void matches_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<bool>("caseSensitive");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* name, TextHow how, bool caseSensitive, const char* word, const char* value, bool fits) {
            QTest::newRow(name) << int(how) << caseSensitive << word << value << fits;
        };
        row("folded", TextHow::Equals, false, "STRASSE", "Straße", true);
        row("decomposed", TextHow::Equals, true, "Gescha\u0308ft", "Geschäft", true);
        row("case counts", TextHow::Equals, true, "ceo", "CEO", false);
        row("the whole value", TextHow::Equals, false, "bau", "Tiefbau", false);
        row("in the word", TextHow::Contains, false, "LEITER", "Produktionsleiterin", true);
        row("a word", TextHow::WholeWord, false, "head", "Head of Sales", true);
        row("no word", TextHow::WholeWord, false, "head", "Headhunter", false);
        row("a word at an umlaut", TextHow::WholeWord, false, "leiter", "Überleiter", false);
        row("begins", TextHow::StartsWith, false, "70", "70173", true);
        row("does not begin", TextHow::StartsWith, false, "70", "17070", false);
        row("an empty word fits nothing", TextHow::Contains, false, "", "x", false);
    }
    void matches()
    {
        QFETCH(int, how);
        QFETCH(bool, caseSensitive);
        QFETCH(QString, word);
        QFETCH(QString, value);
        QFETCH(bool, fits);
        const Matcher matcher(TextMatch{static_cast<TextHow>(how), caseSensitive, {"never", word.toStdString()}});
        QCOMPARE(matcher.fitsText(value.toStdString()), fits);
        QVERIFY(!matcher.fitsNumber(70, false));
    }
    void presenceAndMail()
    {
        QVERIFY(Matcher(PresentMatch{}).fitsNumber(0, false));
        QVERIFY(!Matcher(PresentMatch{}).fitsNumber(0, true));
        QVERIFY(Matcher(PresentMatch{}).fitsNumber(1, true));
        QVERIFY(Matcher(MailMatch{MailKind::Private}).fitsText("Jana@GMX.de"));
        QVERIFY(Matcher(MailMatch{MailKind::Business}).fitsText("jana@weber.de"));
        QVERIFY(!Matcher(MailMatch{MailKind::Business}).fitsText("unbekannt") && !Matcher(MailMatch{MailKind::Private}).fitsText("unbekannt"));
        QVERIFY(Matcher(DomainMatch{{"Müller.de"}}).fitsText("https://shop.xn--mller-kva.de"));
        QVERIFY(Matcher(DomainMatch{{".edu"}}).fitsText("a@mit.edu"));
    }
    void rangesThatHoldEveryCount()
    {
        using R = std::vector<RangeMatch>;
        QVERIFY(coverAllCounts(R{{{}, {}}}));
        QVERIFY(coverAllCounts(R{{100, {}}, {0, 99}}));
        QVERIFY(coverAllCounts(R{{{}, 50}, {20, 30}, {51, {}}}));
        QVERIFY(!coverAllCounts(R{{1, {}}}));
        QVERIFY(!coverAllCounts(R{{0, 98}, {100, {}}}));
        QVERIFY(!coverAllCounts(R{{0, 1'000'000}}));
        QVERIFY(!coverAllCounts(R{}));
    }
};

QTEST_GUILESS_MAIN(TestScoringParts)
#include "tst_scoring_parts.moc"
