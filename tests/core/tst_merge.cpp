// Two people on one document: what merges, what is a conflict, and that nothing is lost.

#include <QTest>
#include <algorithm>
#include <set>

#include "core/agreement/canonical.h"
#include "core/agreement/document_json.h"
#include "core/agreement/merge.h"
#include "core/agreement/templates.h"
#include "tests/support/mutated_agreement.h"

using namespace handschlag;
using agreement::Change;
using agreement::Choice;
using agreement::Conflict;
using agreement::Document;
using agreement::Merge;
using nlohmann::json;

namespace {

Document standard() { return agreement::templateDocument("b2b_standard").value(); }
std::string bytes(const json& document) { return agreement::canonicalJson(document).value(); }
json jsonOf(const Document& document) { return agreement::toJson(document); }

/// The change stands in the document: its value is there, or it is gone; an order holds among those that are left.
bool holds(const json& document, const agreement::PlacedChange& placed)
{
    if (placed.path.back() == agreement::orderWord) {
        const json* list = agreement::valueAt(document, agreement::Path(placed.path.begin(), placed.path.end() - 1));
        if (!list) return false;
        std::vector<std::string> wanted, present;
        const auto keys = agreement::elementKeys(*list);
        for (const json& key : *placed.change.after)
            if (std::ranges::find(keys, key.get<std::string>()) != keys.end()) wanted.push_back(key.get<std::string>());
        for (const std::string& key : keys)
            if (std::ranges::find(wanted, key) != wanted.end()) present.push_back(key);
        return wanted == present;
    }
    const json* value = agreement::valueAt(document, placed.path);
    return placed.change.after ? value && *value == *placed.change.after : value == nullptr;
}

bool isIn(const std::vector<Conflict>& conflicts, const json& base, const json& side, const agreement::PlacedChange& placed)
{
    return std::ranges::any_of(conflicts, [&](const Conflict& conflict) {
        for (const json* document : {&base, &side}) {
            const auto path = agreement::pathOf(*document, conflict.mine.place());
            if (path && agreement::overlap(*path, placed.path)) return true;
        }
        return conflict.mine.place() == placed.change.place();
    });
}

}  // namespace

class TestMerge : public QObject {
    Q_OBJECT
private slots:
    void disjointEditsMerge()
    {
        const Document base = standard();
        Document mine = base, theirs = base;
        mine.fit.criteria[0].buckets[0].points = -1'000;
        theirs.fit.criteria[0].buckets[1].points = 2'100;
        theirs.sales.decisionMinutes = 60;
        const Merge merged = agreement::merge(jsonOf(base), jsonOf(mine), jsonOf(theirs));
        QVERIFY(merged.conflicts.empty());
        Document expected = theirs;
        expected.fit.criteria[0].buckets[0].points = -1'000;
        QCOMPARE(bytes(merged.document), bytes(jsonOf(expected)));
    }

    void sameParameterIsAConflictUnlessEqual()
    {
        const Document base = standard();
        Document mine = base, theirs = base;
        mine.sales.decisionMinutes = 60;
        theirs.sales.decisionMinutes = 90;
        mine.fit.threshold = theirs.fit.threshold = 4'000;
        const Merge merged = agreement::merge(jsonOf(base), jsonOf(mine), jsonOf(theirs));
        QCOMPARE(merged.conflicts.size(), 1u);
        const Conflict& conflict = merged.conflicts.front();
        QCOMPARE(conflict.mine.clause + ' ' + conflict.mine.parameter, std::string("sales decision_minutes"));
        QVERIFY(conflict.mine.after == std::optional<json>(60));
        QVERIFY(conflict.theirs.after == std::optional<json>(90));
        QVERIFY(conflict.mine.before == std::optional<json>(base.sales.decisionMinutes));
        QVERIFY(merged.document["fit"]["threshold_c"] == json(4'000));
        const std::map<Choice, int> chosen{{Choice::Mine, 60}, {Choice::Theirs, 90}, {Choice::Base, base.sales.decisionMinutes}};
        for (const auto& [choice, minutes] : chosen)
            QVERIFY(agreement::resolve(merged.document, conflict, choice).value()["sales"]["decision_minutes"] == json(minutes));
    }

    void removingWhatTheOtherEditedIsAConflict()
    {
        const Document base = standard();
        Document mine = base, theirs = base;
        mine.fit.criteria.erase(mine.fit.criteria.begin());
        theirs.fit.criteria[0].buckets[0].points = -100;
        theirs.fit.criteria[0].name.en = "Size";
        const Merge merged = agreement::merge(jsonOf(base), jsonOf(mine), jsonOf(theirs));
        QCOMPARE(merged.conflicts.size(), 1u);
        QCOMPARE(merged.conflicts[0].mine.parameter, std::string("criteria[fit.employees]"));
        QVERIFY(!merged.conflicts[0].mine.after);
        QCOMPARE(bytes(agreement::resolve(merged.document, merged.conflicts[0], Choice::Theirs).value()), bytes(jsonOf(theirs)));
        QCOMPARE(bytes(agreement::resolve(merged.document, merged.conflicts[0], Choice::Mine).value()), bytes(jsonOf(mine)));
        QCOMPARE(bytes(agreement::resolve(merged.document, merged.conflicts[0], Choice::Base).value()), bytes(jsonOf(base)));
        const Merge turned = agreement::merge(jsonOf(base), jsonOf(theirs), jsonOf(mine));
        QCOMPARE(turned.conflicts.size(), 1u);
        QVERIFY(turned.conflicts[0].theirs == merged.conflicts[0].mine);
    }

    void bothMayAddAndMove()
    {
        const Document base = standard();
        Document mine = base, theirs = base;
        std::ranges::rotate(mine.fit.criteria, mine.fit.criteria.begin() + 1);
        auto added = base.fit.criteria[0];
        added.id = "fit.added";
        theirs.fit.criteria.insert(theirs.fit.criteria.begin() + 1, added);
        const Merge merged = agreement::merge(jsonOf(base), jsonOf(mine), jsonOf(theirs));
        QVERIFY(merged.conflicts.empty());
        const Document result = agreement::documentFromJson(merged.document).value();
        QCOMPARE(result.fit.criteria.size(), base.fit.criteria.size() + 1);
        QCOMPARE(result.fit.criteria.front().id, base.fit.criteria[1].id);
        QCOMPARE(result.fit.criteria.back().id, std::string("fit.added"));  // behind fit.employees, as theirs had it
    }

    void bothEditPauses()
    {
        const Document base = standard();
        Document mine = base, theirs = base;
        mine.sales.pauses[0].name.en = "On leave";
        mine.sales.pauses.push_back({"fair", {"Messe", "Trade fair"}});
        theirs.sales.pauses[1].name.de = "Bitte später";
        theirs.sales.pauses.erase(theirs.sales.pauses.begin() + 2);
        const Merge merged = agreement::merge(jsonOf(base), jsonOf(mine), jsonOf(theirs));
        QVERIFY(merged.conflicts.empty());
        Document expected = base;
        expected.sales.pauses = {{"contact_away", {"Ansprechpartner abwesend", "On leave"}},
                                 {"asked_to_wait", {"Bitte später", "Asked to be contacted later"}},
                                 {"fair", {"Messe", "Trade fair"}}};
        QVERIFY(agreement::documentFromJson(merged.document).value() == expected);
        // The same name, named otherwise by both.
        theirs.sales.pauses[0].name.en = "Out of office";
        const Merge disputed = agreement::merge(jsonOf(base), jsonOf(mine), jsonOf(theirs));
        QCOMPARE(disputed.conflicts.size(), 1u);
        QCOMPARE(disputed.conflicts[0].mine.clause + ' ' + disputed.conflicts[0].mine.parameter, std::string("sales pauses[contact_away].name.en"));
        expected.sales.pauses[0].name.en = "Out of office";
        QVERIFY(agreement::documentFromJson(agreement::resolve(disputed.document, disputed.conflicts[0], Choice::Theirs).value()).value() == expected);
    }

    void firstPausesAndTeamsOfBothAreKept()
    {
        Document base = standard();
        base.sales.pauses.clear();
        Document mine = base, theirs = base;
        mine.sales.pauses = {{"fair", {"Messe", "Trade fair"}}};
        theirs.sales.pauses = {{"leave", {"Urlaub", "Leave"}}};
        mine.calendar.teams = {{"Export", "Europe/London", "BY", base.calendar.hours, {}, {}}};
        theirs.calendar.teams = {{"Süd", "Europe/Vienna", "", base.calendar.hours, {}, {}}};
        const Merge merged = agreement::merge(jsonOf(base), jsonOf(mine), jsonOf(theirs));
        QVERIFY(merged.conflicts.empty());
        const Document result = agreement::documentFromJson(merged.document).value();
        std::set<std::string> codes, teams;
        for (const auto& pause : result.sales.pauses) codes.insert(pause.code);
        for (const auto& team : result.calendar.teams) teams.insert(team.team);
        QVERIFY(codes == (std::set<std::string>{"fair", "leave"}));
        QVERIFY(teams == (std::set<std::string>{"Export", "Süd"}));
    }

    void properties()
    {
        const json base = jsonOf(standard());
        int conflicts = 0;
        for (std::uint64_t seed = 1; seed <= 1'500; ++seed) {
            test::Mutation mutation(seed * 77, false);
            const json mine = jsonOf(mutation.of(standard()));
            const json theirs = jsonOf(mutation.of(standard()));
            const QByteArray name = QByteArray::number(static_cast<qulonglong>(seed));
            QVERIFY2(bytes(agreement::merge(base, mine, base).document) == bytes(mine), name.constData());
            QVERIFY2(bytes(agreement::merge(base, base, theirs).document) == bytes(theirs), name.constData());
            QVERIFY2(bytes(agreement::merge(base, mine, mine).document) == bytes(mine), name.constData());
            const Merge one = agreement::merge(base, mine, theirs);
            const Merge other = agreement::merge(base, theirs, mine);
            QVERIFY2(bytes(one.document) == bytes(other.document), name.constData());
            QCOMPARE(one.conflicts.size(), other.conflicts.size());
            for (const Conflict& conflict : one.conflicts)
                QVERIFY2(std::ranges::find(other.conflicts, Conflict{conflict.theirs, conflict.mine}) != other.conflicts.end(), name.constData());
            for (const auto& placed : agreement::placedDifferences(base, mine))
                QVERIFY2(holds(one.document, placed) || isIn(one.conflicts, base, mine, placed), (name + ' ' + placed.change.parameter.c_str()).constData());
            for (const auto& placed : agreement::placedDifferences(base, theirs))
                QVERIFY2(holds(one.document, placed) || isIn(one.conflicts, base, theirs, placed), (name + ' ' + placed.change.parameter.c_str()).constData());
            QVERIFY(agreement::documentFromJson(one.document).has_value());
            conflicts += static_cast<int>(one.conflicts.size());
        }
        QVERIFY2(conflicts > 200, qPrintable(QString::number(conflicts)));
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
