#include <QtTest>

#include "core/handover/promise_text.h"
#include "tests/support/judged_quarter.h"

using namespace handschlag;
using handover::Promise;

namespace {

/// "sales Innendienst: 1 met 1 late 1 missed"
QStringList decisions(const usecase::ComplianceReport& report)
{
    QStringList lines;
    for (const auto& row : report.compliance.rows) {
        if (row.promise != Promise::Decision) continue;
        const QString team = row.team ? QString::fromStdString(report.teams.at(row.team)) : "whole";
        lines << QString("%1: %2 met %3 late %4 missed").arg(team).arg(row.counts.met).arg(row.counts.late).arg(row.counts.missed);
    }
    return lines;
}

handover::Reading reading(Promise promise, TeamId team, handover::Standing standing, std::int64_t id)
{
    handover::Reading reading;
    reading.promise = promise;
    reading.team = team;
    reading.standing = standing;
    reading.handover = {id};
    return reading;
}

}  // namespace

class TestComplianceReport : public QObject {
    Q_OBJECT
private slots:
    void teamsFromFivePeopleOn()
    {
        JudgedQuarter quarter(5, 4);
        const auto report = quarter.report();
        QCOMPARE(decisions(report), (QStringList{"whole: 2 met 1 late 2 missed", "Innendienst: 1 met 1 late 1 missed"}));
        QCOMPARE(report.teams.size(), std::size_t{1});
        QCOMPARE(report.handovers, 5);
        QCOMPARE(report.inForce, std::optional(2));
        QVERIFY(!report.compliance.restHidden);
    }
    /// Export's one person: the whole less Innendienst would be that person's figure.
    void noFigureOfOnePersonBySubtraction()
    {
        JudgedQuarter quarter(5, 1);
        const auto report = quarter.report();
        QCOMPARE(decisions(report), QStringList{"whole: 2 met 1 late 2 missed"});
        QVERIFY(report.compliance.restHidden);
        for (const auto& breach : report.compliance.breaches) QVERIFY(!breach.team);
    }
    /// Four people's figures are for whole quarters only, so in any other period they may not be what is left either.
    void withinAQuarterNothingOfFewerThanFive()
    {
        JudgedQuarter four(5, 4);
        QCOMPARE(decisions(four.report(dayFromCivil(2026, 3, 1), dayFromCivil(2026, 4, 1))), QStringList{"whole: 2 met 1 late 2 missed"});
        JudgedQuarter five(5, 5);
        QCOMPARE(decisions(five.report(dayFromCivil(2026, 3, 1), dayFromCivil(2026, 4, 1))).size(), 3);
    }
    void salesOfFewerThanFiveForWholeQuartersOnly()
    {
        const std::vector<handover::Reading> readings{reading(Promise::Decision, {1}, handover::Standing::Missed, 1), reading(Promise::Delivery, {1}, handover::Standing::Met, 1)};
        handover::ComplianceRules rules;
        rules.persons = {{TeamId{1}, 3}, {TeamId{}, 1}};
        const auto zone = *calendar::Zone::find("Europe/Berlin");
        const auto quarterly = handover::complianceOf(readings, rules, zone);
        QCOMPARE(quarterly.rows.size(), std::size_t{2});
        QVERIFY(!quarterly.salesHidden);
        rules.smallestSales = 5;
        const auto other = handover::complianceOf(readings, rules, zone);
        QCOMPARE(other.rows.size(), std::size_t{1});
        QCOMPARE(other.rows.front().side, agreement::Side::Marketing);
        QVERIFY(other.breaches.empty() && other.salesHidden);
    }
    /// A promise that only a large and a one-person team have readings of hides the large one there, and only there.
    void subtractionIsLookedAtPromiseByPromise()
    {
        const std::vector<handover::Reading> readings{
            reading(Promise::Decision, {1}, handover::Standing::Met, 1), reading(Promise::Decision, {2}, handover::Standing::Met, 2), reading(Promise::Decision, {3}, handover::Standing::Met, 3),
            reading(Promise::Cadence, {1}, handover::Standing::Met, 1),  reading(Promise::Cadence, {2}, handover::Standing::Late, 2)};
        handover::ComplianceRules rules;
        rules.persons = {{TeamId{1}, 6}, {TeamId{2}, 1}, {TeamId{3}, 2}};
        rules.smallestRest = 2;
        const auto compliance = handover::complianceOf(readings, rules, *calendar::Zone::find("Europe/Berlin"));
        std::vector<std::pair<Promise, TeamId>> rows;
        for (const auto& row : compliance.rows) rows.emplace_back(row.promise, row.team);
        QCOMPARE(rows, (std::vector<std::pair<Promise, TeamId>>{{Promise::Decision, {}}, {Promise::Decision, {1}}, {Promise::Cadence, {}}}));
    }
    void breachesNameTheirLead()
    {
        JudgedQuarter quarter(5, 4);
        const auto report = quarter.report();
        QCOMPARE(report.leads.size(), report.compliance.breaches.size());
        QStringList late;
        for (std::size_t i = 0; i < report.leads.size(); ++i) {
            const auto& breach = report.compliance.breaches[i];
            QCOMPARE(report.leads[i].lead, expectValue(quarter.store->handovers().find(breach.handover))->lead);
            if (breach.promise != Promise::Decision) continue;
            QCOMPARE(toIso(breach.due), std::string("2026-03-11"));
            late << QString::fromStdString(report.leads[i].externalId) + ' ' + key(breach.standing) + (breach.team ? " named" : "");
        }
        late.sort();
        QCOMPARE(late, (QStringList{"E2 missed", "I2 late named", "I3 missed named"}));
    }
    void observersGetNoLeads()
    {
        JudgedQuarter quarter(5, 4);
        const auto report = quarter.report(dayFromCivil(2026, 1, 1), dayFromCivil(2026, 4, 1), false);
        QVERIFY(report.leads.empty());
        QVERIFY(!report.compliance.breaches.empty());
    }
    void whatWasPromisedByVersion()
    {
        JudgedQuarter quarter(5, 4);
        const auto report = quarter.report();
        QCOMPARE(report.versions.size(), std::size_t{1});
        QCOMPARE(report.versions[0].number, 2);
        QCOMPARE(report.versions[0].handovers, 5);
        const auto text = [&](Language language, Promise promise) {
            return QString::fromStdString(handover::promisedText(agreement::Wording(language), promise, report.versions[0].marketing, report.versions[0].sales));
        };
        QCOMPARE(text(Language::English, Promise::Decision), QString("4 business hours, inquiry 30 minutes"));
        QCOMPARE(text(Language::German, Promise::FirstTouch), QString("9 Geschäftsstunden, Anfrage 30 Minuten"));
        QCOMPARE(text(Language::German, Promise::Cadence), QString("3 Anrufe und 3 E-Mails in 10 Arbeitstagen"));
        QCOMPARE(text(Language::English, Promise::Delivery), QString("9 business hours, inquiry 5 business hours"));
        QCOMPARE(text(Language::German, Promise::Feedback), QString("100 % mit Grund"));
    }
    void nothingInAnotherQuarter()
    {
        JudgedQuarter quarter(5, 4);
        const auto report = quarter.report(dayFromCivil(2025, 10, 1), dayFromCivil(2026, 1, 1));
        QCOMPARE(report.handovers, 0);
        QVERIFY(report.anyHandover && report.compliance.rows.empty() && report.versions.empty());
        TemporaryStore empty;
        const auto none = expectValue(usecase::complianceReport(*empty, {"", dayFromCivil(2026, 1, 1), dayFromCivil(2026, 4, 1), officeNow}));
        QVERIFY(!none.inForce && !none.anyHandover);
    }
};

QTEST_GUILESS_MAIN(TestComplianceReport)
#include "tst_compliance_report.moc"
