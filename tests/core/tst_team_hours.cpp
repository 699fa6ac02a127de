// Hours of a team in the place of everybody's, and pauses: what is refused, and by which clock a team's dues run.

#include <QtTest>

#include "core/agreement/validation.h"
#include "tests/support/told_life.h"

using namespace handschlag;

namespace {

agreement::Document document()
{
    auto made = told::terms().document;
    agreement::TeamHours team;
    team.team = "Export";
    team.zone = "Europe/London";
    for (int day = 0; day < 5; ++day) team.hours.push_back({day, 600, 1080});
    made.calendar.teams = {team};
    made.sales.pauses = {{"contact_away", {"Ansprechpartner abwesend", "contact away"}}};
    return made;
}

QStringList codesOf(const agreement::Document& document)
{
    QStringList codes;
    for (const auto& problem : agreement::validate(document))
        if (problem.clause == "calendar" || problem.clause == "sales") codes << QString::fromUtf8(problem.code.name.data(), static_cast<qsizetype>(problem.code.name.size()));
    return codes;
}

}  // namespace

class TestTeamHours : public QObject {
    Q_OBJECT
private slots:
    void byItsOwnClock()
    {
        const auto clocks = *calendar::TeamClocks::create(document().calendar);
        // 10:00 in London is 11:00 in Berlin.
        QCOMPARE(told::written(clocks.of("Export").due(told::local("2026-02-02 09:00"), 3600)), QString("2026-02-02 12:00"));
        QCOMPARE(told::written(clocks.of("").due(told::local("2026-02-02 09:00"), 3600)), QString("2026-02-02 10:00"));
        QCOMPARE(told::written(clocks.of("Innendienst").due(told::local("2026-02-02 09:00"), 3600)), QString("2026-02-02 10:00"));
    }
    void refusals()
    {
        QCOMPARE(codesOf(document()), QStringList());
        auto bad = document();
        bad.calendar.teams.push_back(bad.calendar.teams[0]);
        QVERIFY(codesOf(bad).contains("validation.team_twice"));
        bad = document();
        bad.calendar.teams[0].team = "Mond";
        QVERIFY(codesOf(bad).contains("validation.team_unrouted"));
        bad = document();
        bad.calendar.teams[0].hours.clear();
        QVERIFY(codesOf(bad).contains("calendar.never_open"));
        bad = document();
        bad.calendar.teams[0].hours.push_back({0, 660, 720});
        QVERIFY(codesOf(bad).contains("validation.hours_overlap"));
        bad = document();
        bad.sales.pauses.push_back(bad.sales.pauses[0]);
        QVERIFY(codesOf(bad).contains("validation.pause_twice"));
        bad = document();
        bad.sales.pauses[0].name.en.clear();
        QVERIFY(codesOf(bad).contains("validation.pause_empty"));
    }
};

QTEST_GUILESS_MAIN(TestTeamHours)
#include "tst_team_hours.moc"
