// What it takes to make one document out of another: by natural keys, one change each, exact to the byte.

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

#include "core/agreement/canonical.h"
#include "core/agreement/difference.h"
#include "core/agreement/document_json.h"
#include "core/agreement/templates.h"
#include "tests/support/mutated_agreement.h"

using namespace handschlag;
using agreement::Change;
using agreement::Document;
using nlohmann::json;

namespace {

Document standard() { return agreement::templateDocument("b2b_standard").value(); }

/// "fit.employees buckets[1_99].points_c -4000 > -1000", one line per change; structures as their size.
QString text(const std::vector<Change>& changes)
{
    const auto value = [](const std::optional<json>& v) {
        if (!v) return std::string("nothing");
        return v->is_object() ? std::string("{}") : v->dump();
    };
    QString lines;
    for (const Change& change : changes)
        lines += QString::fromStdString(change.clause + ' ' + change.parameter + ' ' + value(change.before) + " > " + value(change.after) + '\n');
    return lines;
}

std::string bytes(const json& document) { return agreement::canonicalJson(document).value(); }

std::string codeOfPlace(const json& document, const agreement::Place& place)
{
    const auto path = agreement::pathOf(document, place);
    return path ? std::string("there") : std::string(path.error().code.name);
}

/// 200 criteria and rules, each document a little different from the other.
Document large(int seed)
{
    Document d = standard();
    const auto criterion = d.fit.criteria.front();
    const auto rule = d.behaviour.groups.front().rules.front();
    for (int i = 0; i < 100; ++i) {
        d.fit.criteria.push_back(criterion);
        d.fit.criteria.back().id = "fit.c" + std::to_string(i);
        d.fit.criteria.back().buckets[1].points = 100 * ((i * seed) % 7);
        d.behaviour.groups.front().rules.push_back(rule);
        d.behaviour.groups.front().rules.back().id = "behaviour.r" + std::to_string(i);
        d.behaviour.groups.front().rules.back().cap = 1 + (i * seed) % 5;
    }
    return d;
}

}  // namespace

class TestDifference : public QObject {
    Q_OBJECT
private slots:
    void equalDocumentsDoNotDiffer()
    {
        QVERIFY(agreement::differences(standard(), standard()).empty());
    }

    void changesStandAtTheirPart()
    {
        const Document from = standard();
        Document to = from;
        to.title.de = "Neu";
        to.fit.criteria[0].buckets[0].points = -1'000;
        to.fit.threshold = 4'000;
        to.fit.note = {"Anmerkung", "Note"};
        to.behaviour.groups[0].rules[0].cap = 9;
        to.thresholds.measures[1][2] = agreement::Measure::Contact;
        to.thresholds.fitCuts[2] = 2'400;
        to.calendar.hours[0].fromMinute = 481;
        to.routing.routes[0].capacity = 7;
        QStringList places;
        for (const Change& change : agreement::differences(from, to)) places << QString::fromStdString(change.clause + ' ' + change.parameter);
        QCOMPARE(places, (QStringList{"document title.de", "fit.employees buckets[1_99].points_c", "fit note", "fit threshold_c",
                                      "behaviour.mail.email_open cap", "thresholds fit_cuts_c[3]", "thresholds measures[C2]",
                                      QString::fromStdString(from.routing.routes[0].id) + " capacity", "calendar hours[0].from_minute"}));
        const auto change = agreement::differences(from, to)[1];
        QVERIFY(change.before == std::optional<json>(-4'000));
        QVERIFY(change.after == std::optional<json>(-1'000));
    }

    void pausesAndTeamsAreMatchedByCodeAndName()
    {
        Document from = standard();
        agreement::TeamHours team{"Export", "Europe/London", "BY", from.calendar.hours, {{12, 24}}, {}};
        from.calendar.teams = {team, team};
        from.calendar.teams[1].team = "Süd";
        Document to = from;
        to.sales.pauses[1].name.en = "Later please";
        to.sales.pauses.erase(to.sales.pauses.begin());
        std::ranges::reverse(to.calendar.teams);
        to.calendar.teams[1].region = "BE";
        to.calendar.teams[1].hours[4].toMinute = 900;
        to.calendar.teams[0].closedYearly.push_back({12, 31});
        QCOMPARE(text(agreement::differences(from, to)),
                 QStringLiteral("sales pauses[asked_to_wait].name.en \"Asked to be contacted later\" > \"Later please\"\n"
                                "sales pauses[contact_away] {} > nothing\n"
                                "calendar teams[Süd].closed_yearly[12-31] nothing > {}\n"
                                "calendar teams[Export].hours[4].to_minute 1020 > 900\n"
                                "calendar teams[Export].region \"BY\" > \"BE\"\n"
                                "calendar teams.order [\"[Export]\",\"[Süd]\"] > [\"[Süd]\",\"[Export]\"]\n"));
    }

    /// A document without the list has it empty: the first element is one change, and so is the last.
    void firstAndLastOfAnOptionalList()
    {
        Document without = standard();
        without.sales.pauses.clear();
        Document with = without;
        with.sales.pauses = {{"fair", {"Messe", "Trade fair"}}, {"leave", {"Urlaub", "Leave"}}};
        with.calendar.teams = {{"Export", "Europe/London", "BY", without.calendar.hours, {}, {}}};
        const auto came = agreement::differences(without, with);
        QCOMPARE(text(came), QStringLiteral("sales pauses[fair] nothing > {}\nsales pauses[leave] nothing > {}\ncalendar teams[Export] nothing > {}\n"));
        const auto went = agreement::differences(with, without);
        QCOMPARE(text(went), QStringLiteral("sales pauses[leave] {} > nothing\nsales pauses[fair] {} > nothing\ncalendar teams[Export] {} > nothing\n"));
        const json small = agreement::toJson(without), large = agreement::toJson(with);
        QCOMPARE(bytes(agreement::apply(small, came).value()), bytes(large));
        QCOMPARE(bytes(agreement::apply(large, went).value()), bytes(small));
        json back = large;
        for (auto change = came.rbegin(); change != came.rend(); ++change) back = agreement::revert(back, *change).value();
        QCOMPARE(bytes(back), bytes(small));
        QCOMPARE(codeOfPlace(small, {"sales", "pauses[fair].name.en"}), std::string("agreement.place_missing"));
    }

    void elementsAreMatchedByKey()
    {
        const Document from = standard();
        Document added = from;
        agreement::Bucket bucket = from.fit.criteria[0].buckets[0];
        bucket.id = "new";
        added.fit.criteria[0].buckets.insert(added.fit.criteria[0].buckets.begin() + 1, bucket);
        const auto one = agreement::differences(from, added);
        QCOMPARE(text(one), QStringLiteral("fit.employees buckets[new] nothing > {}\n"));
        QCOMPARE(one[0].behind, std::string("[1_99]"));
        QCOMPARE(text(agreement::differences(added, from)), QStringLiteral("fit.employees buckets[new] {} > nothing\n"));

        Document moved = from;
        std::ranges::rotate(moved.fit.criteria, moved.fit.criteria.begin() + 1);
        const auto order = agreement::differences(from, moved);
        QCOMPARE(order.size(), 1u);
        QCOMPARE(order[0].clause + ' ' + order[0].parameter, std::string("fit criteria.order"));
        QCOMPARE(order[0].before->front().get<std::string>(), std::string("[fit.employees]"));
        QCOMPARE(order[0].after->back().get<std::string>(), std::string("[fit.employees]"));

        Document gone = from;
        gone.reasons.reasons.erase(gone.reasons.reasons.begin());
        QCOMPARE(text(agreement::differences(from, gone)), QStringLiteral("reasons reasons[wrong_route] {} > nothing\n"));
    }

    void wordsAreOneChange()
    {
        const Document from = standard();
        Document to = from;
        auto& words = std::get<agreement::TextMatch>(to.fit.criteria[1].buckets[1].match).words;
        words.erase(words.begin());
        words.emplace_back("kranbau");
        const auto changes = agreement::differences(from, to);
        QCOMPARE(changes.size(), 1u);
        QCOMPARE(changes[0].parameter, std::string("buckets[adjacent].match.words"));
        QVERIFY(agreement::isListOfWords(changes[0]));
        QCOMPARE(agreement::wordsChanged(changes[0]).came, std::vector<std::string>{"kranbau"});
        QCOMPARE(agreement::wordsChanged(changes[0]).went, std::vector<std::string>{"chemie"});
    }

    void keysThatLookLikePathsAreSafe()
    {
        const Document from = standard();
        Document to = from;
        to.signatories.signatories = {{agreement::Side::Sales, "Dr. [A]#2 \\ B", "f1"}, {agreement::Side::Sales, "Twin", "f2"}, {agreement::Side::Sales, "Twin", "f3"}};
        Document third = to;
        third.signatories.signatories[0].fingerprint = "g1";
        third.signatories.signatories[2].fingerprint = "g3";
        const json start = agreement::toJson(from);
        QCOMPARE(bytes(agreement::apply(start, agreement::differences(from, to)).value()), bytes(agreement::toJson(to)));
        const auto changes = agreement::differences(to, third);
        QCOMPARE(changes.size(), 2u);
        QCOMPARE(bytes(agreement::apply(agreement::toJson(to), changes).value()), bytes(agreement::toJson(third)));
    }

    void unknownPlacesAreRefused()
    {
        const json document = agreement::toJson(standard());
        for (const auto& [clause, parameter] : std::vector<std::pair<std::string, std::string>>{
                 {"fit.nobody", "field"}, {"fit", "nowhere.deeper"}, {"fit", ""}, {"fit.employees", "buckets[none].points_c"}, {"fit", "criteria[0"}, {"fit", "criteria.x"}}) {
            const auto applied = agreement::apply(document, Change{clause, parameter, {}, json(1), {}});
            QVERIFY2(!applied || parameter == "criteria[0", (clause + ' ' + parameter).c_str());
            if (!applied) QCOMPARE(std::string(applied.error().code.name), std::string("agreement.place_missing"));
        }
    }

    void applyingMakesTheOther()
    {
        int cases = 0;
        for (const auto& info : agreement::templates()) {
            const Document base = agreement::templateDocument(info.name).value();
            for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
                test::Mutation mutation(seed);
                const Document from = mutation.of(base);
                const Document to = mutation.of(from);
                const json a = agreement::toJson(from);
                const json b = agreement::toJson(to);
                const auto changes = agreement::differences(a, b);
                const auto made = agreement::apply(a, changes);
                QVERIFY2(made.has_value(), qPrintable(QString::number(seed)));
                QVERIFY2(bytes(*made) == bytes(b), qPrintable(QString::number(seed) + '\n' + text(changes)));
                json back = *made;
                for (auto it = changes.rbegin(); it != changes.rend(); ++it) back = agreement::revert(std::move(back), *it).value();
                QVERIFY2(bytes(back) == bytes(a), qPrintable(QString::number(seed) + '\n' + text(changes)));
                ++cases;
            }
        }
        QVERIFY(cases >= 2'000);
    }

    void largeDocumentsCompareInAFrame()
    {
        const json a = agreement::toJson(large(3));
        const json b = agreement::toJson(large(4));
        double best = 1e9;
        std::size_t found = 0;
        for (int i = 0; i < 10; ++i) {
            QElapsedTimer timer;
            timer.start();
            found = agreement::differences(a, b).size();
            best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        QVERIFY(found > 100);
        qInfo("%zu changes in %.2f ms", found, best);
        QVERIFY2(best < 16, qPrintable(QString::number(best)));
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
