// Two leads that are one: what the survivor gets, what becomes of the duplicate, and that all of it can be taken back.

#include <QtTest>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>
#include <set>

#include "core/usecase/checks.h"
#include "core/usecase/demo/demo_people.h"
#include "core/usecase/handovers.h"
#include "core/usecase/lead_context.h"
#include "core/usecase/lead_index.h"
#include "core/usecase/lead_merge.h"
#include "core/usecase/people.h"
#include "core/store/workspace_file.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;
using handover::State;

namespace {

const Instant now = *instantFromIso("2026-03-11T09:00:00Z");
constexpr std::int64_t minute = 60;

std::string codeOf(const auto& result) { return result ? std::string("done") : std::string(result.error().code.name); }

/// Every row of every table, as text, but for what history keeps of a merge and its undoing.
QStringList dump(const QString& path)
{
    static const QSet<QString> historic{"lead_merge", "batch", "field_change", "audit_entry", "change_log", "change_seq", "change_mark", "handover_event",
                                        "free_text",  "stage_event"};
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "dump");
        database.setDatabaseName(path);
        if (!database.open()) throw std::runtime_error("cannot open");
        for (const QString& table : database.tables()) {
            if (historic.contains(table)) continue;
            QSqlQuery query("SELECT * FROM " + table, database);
            while (query.next()) {
                QStringList values{table};
                for (int column = 0; column < query.record().count(); ++column)
                    if (query.record().fieldName(column) != "row_version") values << query.record().fieldName(column) + "=" + query.value(column).toString();
                rows << values.join('|');
            }
        }
    }
    QSqlDatabase::removeDatabase("dump");
    rows.sort();
    return rows;
}

class Office {
public:
    Office() : staff(expectValue(usecase::demo::hireStaff(*store, now.plus(-400 * secondsPerDay))))
    {
        static_cast<void>(expectValue(usecase::demo::signTwice(*store, staff, 2'000, now.plus(-380 * secondsPerDay), now.plus(-370 * secondsPerDay))));
    }
    LeadId lead(leads::Fields fields) { return store.addLead(std::move(fields), now.plus(-100 * secondsPerDay)); }
    LeadId ideal(const char* id, const char* phone = "+49 30 23125 100")
    {
        leads::Fields fields{{"external_id", std::string(id)},       {"last_name", std::string("Weber")},       {"email", std::string(id) + "@weber.example"},
                             {"company", std::string("Weber GmbH")}, {"country", std::string("DE")},            {"employees", std::int64_t{320}},
                             {"industry", std::string("Maschinenbau")}, {"job_title", std::string("Produktionsleiter")}, {"postcode", std::string("89073")}};
        if (*phone) fields["phone"] = std::string(phone);
        return lead(std::move(fields));
    }
    void act(LeadId lead, const char* type, Instant at, const char* externalId = "")
    {
        const leads::Activity activity{lead, type, {}, at, at, 0, externalId};
        store.write([&](usecase::Store& s) { expectValue(s.activities().add(std::span(&activity, 1), BatchId{})); });
    }
    handover::Handover handOver(LeadId lead)
    {
        act(lead, "inquiry", now.plus(-3'600));
        static_cast<void>(expectValue(usecase::runHandover(*store, "", now)));
        return expectValue(store->handovers().ofLead(lead)).back();
    }
    leads::FieldValue value(LeadId lead, const char* field) { return leads::valueOf(*expectValue(store->leads().find(lead)), field); }
    std::set<std::int64_t> population()
    {
        const auto all = expectValue(store->leads().population());
        std::set<std::int64_t> ids;
        for (std::size_t row = 0; row < all->size(); ++row) ids.insert(all->ids[row].value);
        return ids;
    }
    bool isSound(Instant at) { return expectValue(usecase::checkWorkspace(*store, at)).empty(); }
    PersonId sales() { return expectValue(usecase::personNamed(*store, "Jonas Vogel")).id; }

    TemporaryStore store;
    usecase::demo::Staff staff;
};

}  // namespace

class TestLeadMerge : public QObject {
    Q_OBJECT
private slots:
    void unitesActivitiesFieldsAndConsent()
    {
        Office office;
        const LeadId survivor = office.lead({{"external_id", std::string("S")}, {"company", std::string("Weber")}, {"consent_email", std::int64_t{1}}});
        const LeadId duplicate = office.lead({{"external_id", std::string("D")}, {"company", std::string("WEBER GmbH")}, {"phone", std::string("0731 1")},
                                              {"consent_email", std::int64_t{0}}, {"consent_phone", std::int64_t{1}}});
        const Instant at = now.plus(-5 * secondsPerDay);
        office.act(survivor, "visit", at);
        office.act(survivor, "webinar", at, "W1");
        office.act(duplicate, "visit", at.plus(minute));        // the same ten minutes
        office.act(duplicate, "visit", at.plus(20 * minute));   // another visit
        office.act(duplicate, "webinar", at.plus(900 * minute), "W1");  // the same by its name
        office.act(duplicate, "inquiry", at);
        expectValue(usecase::mergeLeads(*office.store, survivor, duplicate, office.sales(), now));
        QCOMPARE(expectValue(office.store->activities().of(survivor)).size(), std::size_t{4});
        QCOMPARE(expectValue(office.store->activities().of(duplicate)).size(), std::size_t{4});
        QVERIFY(office.value(survivor, "company") == leads::FieldValue(std::string("Weber")));
        QVERIFY(office.value(survivor, "phone") == leads::FieldValue(std::string("0731 1")));
        QVERIFY(office.value(survivor, "consent_email") == leads::FieldValue(std::int64_t{0}));
        QVERIFY(office.value(survivor, "consent_phone") == leads::FieldValue(std::int64_t{1}));
        QVERIFY(office.value(survivor, "external_id") == leads::FieldValue(std::string("S")));
        QCOMPARE(office.population(), std::set{survivor.value});
        QVERIFY(expectValue(office.store->leads().find(duplicate)).has_value());
        // A file that names the duplicate means the one that stands for both.
        const auto index = expectValue(usecase::LeadIndex::load(*office.store));
        QCOMPARE(index.leads().ids[index.byExternalId("D").value()], survivor);
        QVERIFY(office.isSound(now));
    }

    void takenBackAllIsAsBefore()
    {
        Office office;
        const LeadId survivor = office.ideal("S", "");
        const LeadId duplicate = office.ideal("D");
        for (int i = 0; i < 5; ++i) office.act(duplicate, "product_page", now.plus(-i * secondsPerDay - 60));
        office.act(survivor, "product_page", now.plus(-60));
        const auto before = expectValue(office.store->leads().population());
        const QStringList rows = dump(QString::fromStdString(office.store.path()));
        expectValue(usecase::mergeLeads(*office.store, survivor, duplicate, office.sales(), now));
        QVERIFY(dump(QString::fromStdString(office.store.path())) != rows);
        expectValue(usecase::undoMerge(*office.store, duplicate, office.sales(), now.plus(minute)));
        QCOMPARE(dump(QString::fromStdString(office.store.path())), rows);
        QCOMPARE(office.population(), (std::set{survivor.value, duplicate.value}));
        QVERIFY(office.isSound(now.plus(minute)));
        // And once more: a merge that was undone is no obstacle.
        expectValue(usecase::mergeLeads(*office.store, survivor, duplicate, office.sales(), now.plus(2 * minute)));
        QCOMPARE(office.population(), std::set{survivor.value});
    }

    void whatAHandChangedSinceStays()
    {
        Office office;
        const LeadId survivor = office.lead({{"external_id", std::string("S")}});
        const LeadId duplicate = office.lead({{"external_id", std::string("D")}, {"phone", std::string("1")}, {"country", std::string("DE")}});
        expectValue(usecase::mergeLeads(*office.store, survivor, duplicate, office.sales(), now));
        const leads::FieldChange change{survivor, "phone", std::string("1"), std::string("2"), now, now};
        office.store.write([&](usecase::Store& s) { expectValue(s.leads().change(std::span(&change, 1), BatchId{})); });
        expectValue(usecase::undoMerge(*office.store, duplicate, office.sales(), now.plus(minute)));
        QVERIFY(office.value(survivor, "phone") == leads::FieldValue(std::string("2")));
        QVERIFY(leads::isMissing(office.value(survivor, "country")));
    }

    void refusesByName()
    {
        Office office;
        const LeadId a = office.lead({{"external_id", std::string("A")}});
        const LeadId b = office.lead({{"external_id", std::string("B")}});
        const LeadId c = office.lead({{"external_id", std::string("C")}});
        const PersonId me = office.sales();
        QCOMPARE(codeOf(usecase::mergeLeads(*office.store, a, a, me, now)), std::string("merge.same_lead"));
        QCOMPARE(codeOf(usecase::mergeLeads(*office.store, a, LeadId{99}, me, now)), std::string("lead.unknown"));
        QCOMPARE(codeOf(usecase::undoMerge(*office.store, b, me, now)), std::string("merge.not_merged"));
        expectValue(usecase::mergeLeads(*office.store, a, b, me, now));
        QCOMPARE(codeOf(usecase::mergeLeads(*office.store, c, b, me, now)), std::string("merge.already_merged"));
        QCOMPARE(codeOf(usecase::mergeLeads(*office.store, b, c, me, now)), std::string("merge.survivor_merged"));
        expectValue(usecase::mergeLeads(*office.store, c, a, me, now));
        QCOMPARE(codeOf(usecase::undoMerge(*office.store, b, me, now)), std::string("merge.undo_order"));
        expectValue(usecase::undoMerge(*office.store, a, me, now));
        expectValue(usecase::undoMerge(*office.store, b, me, now));
    }

    void decidedInTheQueue_data()
    {
        QTest::addColumn<bool>("accepted");
        QTest::newRow("before acceptance") << false;
        QTest::newRow("after acceptance") << true;
    }
    void decidedInTheQueue()
    {
        QFETCH(bool, accepted);
        Office office;
        const LeadId survivor = office.lead({{"external_id", std::string("S")}, {"company", std::string("Weber")}});
        const LeadId duplicate = office.ideal("D");
        const auto waiting = office.handOver(duplicate);
        const PersonId me = office.sales();
        QCOMPARE(codeOf(usecase::mergeLeads(*office.store, survivor, duplicate, me, now)), std::string("merge.under_way"));
        if (accepted) static_cast<void>(expectValue(usecase::accept(*office.store, waiting.id, -1, me, now)));
        const QStringList rows = dump(QString::fromStdString(office.store.path()));
        usecase::MergeRequest request;
        request.handover = waiting.id;
        request.survivorExternalId = "nobody";
        QCOMPARE(codeOf(usecase::mergeInto(*office.store, request, me, now.plus(minute))), std::string("lead.unknown"));
        QCOMPARE(dump(QString::fromStdString(office.store.path())), rows);
        request.survivorExternalId = "S";
        const auto after = expectValue(usecase::mergeInto(*office.store, request, me, now.plus(minute)));
        QCOMPARE(after.state, accepted ? State::Closed : State::Rejected);
        QCOMPARE(office.population(), std::set{survivor.value});
        QVERIFY(expectValue(usecase::queue(*office.store, {}, now.plus(minute))).empty());
        QVERIFY(office.isSound(now.plus(minute)));
        QCOMPARE(codeOf(usecase::undoMerge(*office.store, duplicate, me, now.plus(2 * minute))), std::string("merge.undo_decision"));
        const auto back = expectValue(usecase::undoDecision(*office.store, waiting.id, me, now.plus(2 * minute)));
        QCOMPARE(back.state, accepted ? State::Accepted : State::Open);
        QCOMPARE(dump(QString::fromStdString(office.store.path())), rows);
        QVERIFY(office.isSound(now.plus(2 * minute)));
    }

    void knownPopulationsNotice()
    {
        Office office;
        const LeadId survivor = office.ideal("S");
        const LeadId duplicate = office.ideal("D");
        const auto shelf = store::makePopulationShelf("");
        const auto reader = expectValue(store::openWorkspace(office.store.path(), shelf));
        QCOMPARE(expectValue(reader->leads().population())->size(), std::size_t{2});
        expectValue(usecase::mergeLeads(*office.store, survivor, duplicate, office.sales(), now));
        QCOMPARE(expectValue(reader->leads().population())->size(), std::size_t{1});
        expectValue(usecase::undoMerge(*office.store, duplicate, office.sales(), now));
        QCOMPARE(expectValue(reader->leads().population())->size(), std::size_t{2});
    }

    void tellsWhatIsKnownAroundALead()
    {
        Office office;
        const LeadId one = office.ideal("L1");
        const LeadId two = office.ideal("L2");
        const auto waiting = office.handOver(two);
        const auto context = expectValue(usecase::leadContext(*office.store, one));
        QCOMPARE(context.others, 1);
        QCOMPARE(context.customers, 0);
        QCOMPARE(context.openHandovers, 1);
        QCOMPARE(context.colleagues.front().lead, two);
        QVERIFY(context.colleagues.front().state == State::Open);
        usecase::MergeRequest request;
        request.handover = waiting.id;
        request.survivor = one;
        static_cast<void>(expectValue(usecase::mergeInto(*office.store, request, office.sales(), now.plus(minute))));
        QCOMPARE(expectValue(usecase::leadContext(*office.store, one)).others, 0);
    }
};

QTEST_GUILESS_MAIN(TestLeadMerge)
#include "tst_lead_merge.moc"
