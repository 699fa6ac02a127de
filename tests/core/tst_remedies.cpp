#include <QtTest>
#include <set>

#include "core/agreement/templates.h"
#include "core/agreement/validation.h"
#include "core/insight/backtest.h"
#include "core/insight/remedies.h"
#include "tests/support/random_past.h"

using namespace handschlag;
using namespace handschlag::insight;
using test::PastLead;

namespace {

const Instant asOf = *instantFromIso("2026-03-18T15:00:00Z");
const calendar::Zone berlin = *calendar::Zone::find("Europe/Berlin");

std::vector<std::uint8_t> chosenBy(const BacktestBasis& basis, const agreement::Document& document)
{
    return backtest(basis, *scoring::compile(document), Workers(1))->chosen;
}

}  // namespace

class TestRemedies : public QObject {
    Q_OBJECT
private slots:
    void smallEditsOfTheTemplate_data()
    {
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a criterion: its buckets, the threshold") << "fit.employees" << "buckets[1_99].points_c";
        QTest::newRow("or a bucket excludes") << "fit.employees" << "buckets[100_249].exclude";
        QTest::newRow("the threshold of fit") << "fit" << "threshold_c";
        QTest::newRow("the cuts of behaviour") << "behaviour" << "behaviour_cuts_c[A]";
        QTest::newRow("one more field") << "required" << "items[required.job_title]";
        QTest::newRow("a cell") << "thresholds" << "measures[B1]";
    }
    void smallEditsOfTheTemplate()
    {
        QFETCH(QString, clause);
        QFETCH(QString, expected);
        const auto document = *agreement::templateDocument("b2b_standard");
        const auto edits = smallEdits(document, clause.toStdString());
        QStringList parameters;
        for (const SmallEdit& edit : edits) {
            parameters << QString::fromStdString(edit.change.parameter);
            QVERIFY(!agreement::hasErrors(agreement::validate(edit.document)));
            QCOMPARE(agreement::differences(document, edit.document), std::vector{edit.change});
            QVERIFY(edit.step >= 1);
        }
        QVERIFY2(parameters.contains(expected), qPrintable(parameters.join(' ')));
    }
    void clausesWithoutNumbersHaveNone()
    {
        const auto document = *agreement::templateDocument("b2b_standard");
        for (const char* clause : {"routing", "calendar", "bant", "exclusions", "nowhere"}) QVERIFY(smallEdits(document, clause).empty());
    }
    /// What a remedy says against whole backtests of the agreement as it stands and as it would be.
    void pricesAreThoseOfBacktests()
    {
        const Workers workers(2);
        test::Random random(20'261'122);
        int found = 0, lossy = 0;
        for (int n = 0; n < 25; ++n) {
            test::RandomPast some(random, asOf);
            std::vector<PastLead> pasts;
            for (int i = 1; i <= 40; ++i) pasts.push_back(some.lead(i));
            const agreement::Document document = some.document();
            const BacktestInputs inputs = test::inputsOf(pasts, berlin, asOf);
            const BacktestBasis basis = prepare(inputs, test::filesOf(pasts, leadsToLoad(inputs)));
            std::vector<std::uint8_t> rejected(basis.handedOver.labels.size());
            for (std::size_t i = 0; i < rejected.size(); ++i) rejected[i] = basis.handedOver.labels[i][0] == Label::Negative ? 1 : 0;
            const auto before = chosenBy(basis, document);
            for (const char* clause : {"fit.size", "fit", "behaviour", "thresholds"}) {
                const auto all = remedies(basis, document, clause, rejected, workers);
                QVERIFY(all);
                std::set<agreement::Place> places;
                for (const Remedy& remedy : *all) {
                    QVERIFY(places.insert(remedy.edit.change.place()).second);
                    const auto after = chosenBy(basis, remedy.edit.document);
                    Price avoided, accepted, won;
                    for (std::size_t i = 0; i < before.size(); ++i) {
                        if (!before[i]) continue;
                        const auto& labels = basis.handedOver.labels[i];
                        if (rejected[i]) ++avoided.of, avoided.lost += after[i] ? 0 : 1;
                        if (labels[0] == Label::Positive) ++accepted.of, accepted.lost += after[i] ? 0 : 1;
                        if (labels[2] == Label::Positive) ++won.of, won.lost += after[i] ? 0 : 1;
                    }
                    QVERIFY(remedy.avoided == avoided && remedy.accepted == accepted && remedy.won == won);
                    QVERIFY(avoided.lost > 0);
                    ++found;
                    lossy += accepted.lost > 0 ? 1 : 0;
                    smallestThatDoesHalf(basis, document, clause, rejected, before, remedy);
                }
            }
        }
        QVERIFY2(found > 60 && lossy > 20, qPrintable(QStringLiteral("%1 %2").arg(found).arg(lossy)));
    }

private:
    static void smallestThatDoesHalf(const BacktestBasis& basis, const agreement::Document& document, const char* clause, const std::vector<std::uint8_t>& rejected,
                                     const std::vector<std::uint8_t>& before, const Remedy& remedy)
    {
        std::int64_t most = 0, bySmaller = 0;
        for (const SmallEdit& edit : smallEdits(document, clause)) {
            if (edit.change.place() != remedy.edit.change.place()) continue;
            const auto after = chosenBy(basis, edit.document);
            std::int64_t avoided = 0;
            for (std::size_t i = 0; i < before.size(); ++i) avoided += before[i] && rejected[i] && !after[i] ? 1 : 0;
            most = std::max(most, avoided);
            if (edit.step < remedy.edit.step) bySmaller = std::max(bySmaller, avoided);
        }
        QVERIFY(2 * remedy.avoided.lost >= most);
        QVERIFY(2 * bySmaller < most);
    }
};

QTEST_GUILESS_MAIN(TestRemedies)
#include "tst_remedies.moc"
