// What every Store must do, written against core/usecase/ports.h alone: another database is another row in implementations().
#include <QtTest>

#include <functional>
#include <map>
#include <set>

#include "core/usecase/audit_chain.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;

namespace {

/// An empty store, a second connection to it, and whatever keeps both alive.
struct StoreUnderTest {
    std::shared_ptr<void> keeper;
    usecase::Store* store = nullptr;
    std::function<std::unique_ptr<usecase::Store>()> another;
    usecase::Store* operator->() const { return store; }
    usecase::Store& operator*() const { return *store; }
};

using Factory = std::function<StoreUnderTest()>;

const std::map<QString, Factory>& implementations()
{
    static const std::map<QString, Factory> all{{QStringLiteral("sqlite"), [] {
                                                     auto workspace = std::make_shared<TemporaryStore>();
                                                     return StoreUnderTest{workspace, &**workspace, [workspace] { return workspace->another(); }};
                                                 }}};
    return all;
}

template <class Work>
ChangeSet write(usecase::Store& store, Work work)
{
    auto transaction = expectValue(store.begin());
    work(store);
    return expectValue(transaction->commit());
}

leads::Lead leadWith(leads::Fields fields)
{
    leads::Lead lead;
    lead.createdAt = Instant{1'000};
    lead.recordedAt = Instant{2'000};
    lead.fields = std::move(fields);
    return lead;
}

LeadId addLead(usecase::Store& store, leads::Fields fields = {})
{
    LeadId id;
    write(store, [&](usecase::Store& s) { id = expectValue(s.leads().add(leadWith(std::move(fields)), BatchId{})); });
    return id;
}

leads::Activity activity(LeadId lead, const char* type, std::int64_t at, const char* asset = "", std::int64_t value = 0)
{
    return {lead, type, asset, Instant{at}, Instant{at + 60}, value, {}};
}

std::string codeOf(const auto& result) { return result ? std::string("done") : std::string(result.error().code.name); }

agreement::Version draft(const std::string& product = {})
{
    agreement::Version version;
    version.product = product;
    version.canonical = R"({"title":"Ähre"})";
    version.hash = "h1";
    version.createdAt = Instant{10};
    return version;
}

handover::Handover handoverOf(LeadId lead)
{
    handover::Handover handover;
    handover.lead = lead;
    handover.route = "inside";
    handover.category = "A";
    handover.fitBand = 2;
    handover.readiness = 71;
    handover.submittedAt = Instant{100};
    handover.decisionDue = Instant{200};
    return handover;
}

}  // namespace

class TestStoreContract : public QObject {
    Q_OBJECT

    StoreUnderTest fresh() const
    {
        QFETCH_GLOBAL(QString, database);
        return implementations().at(database)();
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("database");
        for (const auto& [name, factory] : implementations()) QTest::newRow(qPrintable(name)) << name;
    }

    void workspaceKeepsItsInfoAndSettings()
    {
        const auto store = fresh();
        const auto info = expectValue(store->workspace().info());
        QCOMPARE(info.organisation, std::string("Weber GmbH"));
        QCOMPARE(info.zone, std::string("Europe/Berlin"));
        QCOMPARE(info.token.size(), std::size_t{32});
        QVERIFY(info.demo);
        QVERIFY(!expectValue(store->workspace().setting("zone")));
        write(*store, [](usecase::Store& s) { expectValue(s.workspace().setSetting("zone", "")); });
        QCOMPARE(expectValue(store->workspace().setting("zone")), std::optional<std::string>(""));
        write(*store, [](usecase::Store& s) { expectValue(s.workspace().setSetting("zone", "Größe'; DROP TABLE lead --")); });
        QCOMPARE(expectValue(store->workspace().setting("zone")), std::optional<std::string>("Größe'; DROP TABLE lead --"));
    }

    void writingNeedsATransaction()
    {
        const auto store = fresh();
        QCOMPARE(codeOf(store->workspace().setSetting("a", "b")), std::string("store.no_transaction"));
        QCOMPARE(codeOf(store->leads().add(leadWith({}), BatchId{})), std::string("store.no_transaction"));
        QCOMPARE(codeOf(store->activities().add({}, BatchId{})), std::string("store.no_transaction"));
        QVERIFY(!expectValue(store->workspace().setting("a")));
    }

    void oneTransactionAtATime()
    {
        const auto store = fresh();
        const auto transaction = expectValue(store->begin());
        QCOMPARE(codeOf(store->begin()), std::string("store.transaction_open"));
    }

    void leavingWithoutCommitRollsBack()
    {
        const auto store = fresh();
        const std::int64_t before = expectValue(store->workspace().sequence());
        {
            const auto transaction = expectValue(store->begin());
            expectValue(store->leads().add(leadWith({{"country", "DE"}}), BatchId{}));
            expectValue(store->leads().addAttribute({"colour", leads::FieldKind::Text}));
        }
        QVERIFY(expectValue(store->leads().all()).empty());
        QCOMPARE(expectValue(store->workspace().sequence()), before);
        // What was seen of the transaction that was rolled back is forgotten too.
        const auto transaction = expectValue(store->begin());
        QCOMPARE(codeOf(store->leads().add(leadWith({{"colour", "red"}}), BatchId{})), std::string("store.unknown_field"));
    }

    void commitSaysWhatChangedAndOthersSeeIt()
    {
        const auto store = fresh();
        const auto reader = store.another();
        const std::int64_t before = expectValue(reader->workspace().sequence());
        LeadId lead;
        const ChangeSet set = write(*store, [&](usecase::Store& s) {
            lead = expectValue(s.leads().add(leadWith({}), BatchId{}));
            expectValue(s.people().addTeam("Inside"));
        });
        QCOMPARE(set.sequence, before + 1);
        QCOMPARE(set.changes.size(), std::size_t{2});
        QVERIFY(set.touches(Table::Team));
        QVERIFY(!set.touches(Table::Handover));
        const ChangeSet seen = expectValue(reader->workspace().changesSince(before));
        QCOMPARE(seen.sequence, set.sequence);
        const Change expected{Table::Lead, lead.value};
        QVERIFY(std::ranges::find(seen.changes, expected) != seen.changes.end());
        QVERIFY(expectValue(reader->workspace().changesSince(set.sequence)).changes.empty());
    }

    void manyChangesBecomeOne()
    {
        const auto store = fresh();
        const ChangeSet few = write(*store, [](usecase::Store& s) {
            for (int i = 0; i < 1'000; ++i) expectValue(s.leads().add(leadWith({}), BatchId{}));
        });
        QCOMPARE(few.changes.size(), std::size_t{1'000});
        const ChangeSet many = write(*store, [](usecase::Store& s) {
            for (int i = 0; i < 1'001; ++i) expectValue(s.leads().add(leadWith({}), BatchId{}));
        });
        QCOMPARE(many.changes, (std::vector<Change>{{Table::Lead, 0}}));
        QCOMPARE(expectValue(store->workspace().changesSince(0)).touches(Table::Lead), true);
    }

    void peopleHaveSidesAndTeams()
    {
        const auto store = fresh();
        usecase::Person person;
        person.name = "Jana Weber";
        person.side = agreement::Side::Marketing;
        write(*store, [&](usecase::Store& s) {
            person.team = expectValue(s.people().addTeam("Inside"));
            person.id = expectValue(s.people().addPerson(person));
        });
        auto persons = expectValue(store->people().persons());
        QCOMPARE(persons.size(), std::size_t{1});
        QCOMPARE(persons[0].name, person.name);
        QVERIFY(persons[0].side == agreement::Side::Marketing);
        QVERIFY(persons[0].team == person.team);
        QVERIFY(!persons[0].token.empty());
        person = persons[0];
        person.fingerprint = "3f9a";
        person.head = true;
        person.team = {};
        write(*store, [&](usecase::Store& s) { expectValue(s.people().updatePerson(person)); });
        persons = expectValue(store->people().persons());
        QCOMPARE(persons[0].fingerprint, std::string("3f9a"));
        QVERIFY(persons[0].head && !persons[0].team);
        QCOMPARE(expectValue(store->people().teams()).size(), std::size_t{1});
        const auto transaction = expectValue(store->begin());
        person.id.value = 99;
        QCOMPARE(codeOf(store->people().updatePerson(person)), std::string("store.row_missing"));
    }

    void everyStandardFieldComesBack()
    {
        const auto store = fresh();
        leads::Fields fields;
        std::int64_t number = 41;
        for (const auto& field : leads::standardFields()) {
            if (field.name == "created_at") continue;
            if (field.kind == leads::FieldKind::Text)
                fields.emplace(field.name, "value of " + std::string(field.name));
            else
                fields.emplace(field.name, ++number);
        }
        const LeadId id = addLead(*store, fields);
        const auto found = expectValue(store->leads().find(id));
        QVERIFY(found.has_value());
        QVERIFY(found->fields == fields);
        QCOMPARE(found->createdAt.seconds, std::int64_t{1'000});
        QCOMPARE(found->recordedAt.seconds, std::int64_t{2'000});
        QCOMPARE(found->token.size(), std::size_t{32});
        QVERIFY(expectValue(store->leads().all()).at(0).fields == fields);
        QCOMPARE(expectValue(store->leads().findByExternalId("value of external_id")), std::optional(id));
        QVERIFY(!expectValue(store->leads().findByExternalId("VALUE OF external_id")));
        QVERIFY(!expectValue(store->leads().find(LeadId{99})));
    }

    void textsAreKeptAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty is a value") << QStringLiteral("");
        QTest::newRow("white space") << QStringLiteral(" \t x ");
        QTest::newRow("digits") << QStringLiteral("007");
        QTest::newRow("umlauts and emoji") << QStringLiteral("Größe \U0001F91D");
        QTest::newRow("quotes") << QStringLiteral("O'Neill \"x\"; --");
        QTest::newRow("decomposed") << QStringLiteral("A\u0308");
    }
    void textsAreKeptAsTheyAre()
    {
        QFETCH(QString, text);
        const auto store = fresh();
        const LeadId id = addLead(*store, {{"company", text.toStdString()}});
        QCOMPARE(leads::textOf(expectValue(store->leads().find(id))->fields.at("company")), std::string_view(text.toStdString()));
        QCOMPARE(leads::textOf(expectValue(store->leads().all()).at(0).fields.at("company")), std::string_view(text.toStdString()));
    }

    void attributesAreTyped()
    {
        const auto store = fresh();
        write(*store, [](usecase::Store& s) {
            expectValue(s.leads().addAttribute({"landing_page", leads::FieldKind::Text}));
            expectValue(s.leads().addAttribute({"score_old", leads::FieldKind::Decimal}));
        });
        QCOMPARE(expectValue(store->leads().attributes()),
                 (std::vector<leads::Attribute>{{"landing_page", leads::FieldKind::Text}, {"score_old", leads::FieldKind::Decimal}}));
        const leads::Fields fields{{"landing_page", "88740e65d5d6b056e0cda098e1ea6313"}, {"score_old", std::int64_t{-12'500}}};
        const LeadId with = addLead(*store, fields);
        const LeadId without = addLead(*store);
        QVERIFY(expectValue(store->leads().find(with))->fields == fields);
        QVERIFY(expectValue(store->leads().find(without))->fields.empty());
        const auto all = expectValue(store->leads().all());
        QVERIFY(all.at(0).fields == fields && all.at(1).fields.empty());
        const auto transaction = expectValue(store->begin());
        QCOMPARE(codeOf(store->leads().add(leadWith({{"landingpage", "x"}}), BatchId{})), std::string("store.unknown_field"));
    }

    void anExternalIdNamesOneLead()
    {
        const auto store = fresh();
        addLead(*store, {{"external_id", "L1"}});
        addLead(*store, {{"external_id", ""}});
        addLead(*store, {{"external_id", ""}});
        const auto transaction = expectValue(store->begin());
        QCOMPARE(codeOf(store->leads().add(leadWith({{"external_id", "L1"}}), BatchId{})), std::string("store.duplicate_external_id"));
        QCOMPARE(expectValue(store->leads().all()).size(), std::size_t{3});
    }

    void changesAreWrittenAndRemembered()
    {
        const auto store = fresh();
        write(*store, [](usecase::Store& s) { expectValue(s.leads().addAttribute({"colour", leads::FieldKind::Text})); });
        const LeadId id = addLead(*store, {{"country", "AT"}, {"colour", "red"}});
        const std::vector<leads::FieldChange> changes{
            {id, "country", "AT", "DE", Instant{5}, Instant{6}},
            {id, "employees", leads::FieldValue{}, std::int64_t{120}, Instant{5}, Instant{6}},
            {id, "colour", "red", leads::FieldValue{}, Instant{7}, Instant{8}},
            {id, "created_at", std::int64_t{1'000}, std::int64_t{900}, Instant{7}, Instant{8}},
        };
        const ChangeSet set = write(*store, [&](usecase::Store& s) { expectValue(s.leads().change(changes, BatchId{})); });
        QCOMPARE(set.changes, (std::vector<Change>{{Table::Lead, id.value}}));
        const auto lead = expectValue(store->leads().find(id));
        QVERIFY((lead->fields == leads::Fields{{"country", "DE"}, {"employees", std::int64_t{120}}}));
        QCOMPARE(lead->createdAt.seconds, std::int64_t{900});
        const auto history = expectValue(store->leads().history(id));
        QCOMPARE(history.size(), changes.size());
        for (std::size_t i = 0; i < changes.size(); ++i) {
            QCOMPARE(history[i].field, changes[i].field);
            QVERIFY(history[i].before == changes[i].before && history[i].after == changes[i].after);
            QVERIFY(history[i].effectiveAt == changes[i].effectiveAt && history[i].recordedAt == changes[i].recordedAt);
        }
        const auto transaction = expectValue(store->begin());
        const std::vector<leads::FieldChange> unknownLead{{LeadId{77}, "country", {}, "DE", {}, {}}};
        const std::vector<leads::FieldChange> unknownField{{id, "shoe_size", {}, "44", {}, {}}};
        QCOMPARE(codeOf(store->leads().change(unknownLead, BatchId{})), std::string("store.row_missing"));
        QCOMPARE(codeOf(store->leads().change(unknownField, BatchId{})), std::string("store.unknown_field"));
    }

    void activitiesReadTheSameHoweverTheyAreKept_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("few: rows") << 50;
        QTest::newRow("one fewer than many") << 4'095;
        QTest::newRow("many: segments") << 4'096;
        QTest::newRow("several segments of a type") << 20'000;
    }
    void activitiesReadTheSameHoweverTheyAreKept()
    {
        QFETCH(int, count);
        const auto store = fresh();
        std::vector<LeadId> leads;
        write(*store, [&](usecase::Store& s) {
            for (int i = 0; i < 17; ++i) leads.push_back(expectValue(s.leads().add(leadWith({}), BatchId{})));
        });
        std::vector<leads::Activity> added;
        for (int i = 0; i < count; ++i) {
            const std::size_t at = static_cast<std::size_t>(i) * 7 % leads.size();
            added.push_back(activity(leads[at], i % 3 == 0 ? "visit" : "click", 1'000'000 - i * 31, i % 5 == 0 ? "Preisliste" : "", i % 11));
            if (i % 2 == 0) added.back().externalId = "e" + std::to_string(i);
        }
        write(*store, [&](usecase::Store& s) { expectValue(s.activities().add(added, BatchId{})); });
        const std::vector<leads::Activity> one{activity(leads[3], "call", 42)};
        write(*store, [&](usecase::Store& s) { expectValue(s.activities().add(one, BatchId{})); });
        added.push_back(one.front());

        std::ranges::stable_sort(added, [](const auto& a, const auto& b) { return std::tie(a.lead, a.occurredAt) < std::tie(b.lead, b.occurredAt); });
        QCOMPARE(expectValue(store->activities().count()), static_cast<std::int64_t>(added.size()));
        QVERIFY(expectValue(store->activities().all()) == added);
        std::vector<leads::Activity> ofThird;
        std::ranges::copy_if(added, std::back_inserter(ofThird), [&](const auto& entry) { return entry.lead == leads[3]; });
        QVERIFY(expectValue(store->activities().of(leads[3])) == ofThird);
        QVERIFY(expectValue(store->activities().of(LeadId{9'999})).empty());
    }

    void activitiesOfUnknownLeadsAreRefused_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("rows") << 3;
        QTest::newRow("segments") << 5'000;
    }
    void activitiesOfUnknownLeadsAreRefused()
    {
        QFETCH(int, count);
        const auto store = fresh();
        const LeadId lead = addLead(*store);
        std::vector<leads::Activity> activities(static_cast<std::size_t>(count), activity(lead, "click", 5));
        activities.back().lead.value = 12'345;
        {
            const auto transaction = expectValue(store->begin());
            QVERIFY(!store->activities().add(activities, BatchId{}));
        }
        QCOMPARE(expectValue(store->activities().count()), std::int64_t{0});
    }

    void populationHoldsWhatTheRecordsHold()
    {
        const auto store = fresh();
        write(*store, [](usecase::Store& s) { expectValue(s.leads().addAttribute({"rate", leads::FieldKind::Decimal})); });
        const LeadId first = addLead(*store, {{"country", "DE"}, {"employees", std::int64_t{120}}, {"rate", std::int64_t{12'500}}});
        const LeadId second = addLead(*store, {{"country", ""}});
        const std::vector<leads::Activity> activities{activity(second, "click", 20), activity(second, "visit", 10, "Preise", 90),
                                                      activity(first, "click", 5)};
        write(*store, [&](usecase::Store& s) { expectValue(s.activities().add(activities, BatchId{})); });
        const auto all = expectValue(store->leads().population());
        const leads::Population& population = *all;
        QCOMPARE(population.size(), std::size_t{2});
        QVERIFY(population.ids[0] == first && population.ids[1] == second);
        QCOMPARE(population.cell("country", 0), std::string("DE"));
        QCOMPARE(population.cell("country", 1), std::string());
        QCOMPARE(population.cell("employees", 0), std::string("120"));
        QCOMPARE(population.cell("employees", 1), std::string());
        QCOMPARE(population.cell("rate", 0), std::string("1.25"));
        QCOMPARE(population.createdAt[0], std::int64_t{1'000});
        QCOMPARE(population.recordedAt[0], std::int64_t{2'000});
        QCOMPARE(population.activities.count, std::size_t{3});
        QCOMPARE(population.activities.of(0).size(), std::size_t{1});
        QCOMPARE(population.activities.of(0).front().occurredAt, std::int64_t{5});
        const auto ofSecond = population.activities.of(1);
        QCOMPARE(ofSecond.size(), std::size_t{2});
        for (const leads::ActivityEntry& entry : ofSecond) {
            const bool visit = population.activities.types.text(entry.type) == "visit";
            QCOMPARE(entry.occurredAt, visit ? std::int64_t{10} : std::int64_t{20});
            QCOMPARE(std::string(population.activities.assets.text(entry.asset)), std::string(visit ? "Preise" : ""));
            QCOMPARE(entry.value, visit ? std::int64_t{90} : std::int64_t{0});
        }
    }

    void cyclesOpenCloseAndReopen()
    {
        const auto store = fresh();
        const LeadId lead = addLead(*store);
        pipeline::Cycle cycle;
        cycle.lead = lead;
        cycle.openedAt = Instant{50};
        CycleId id;
        write(*store, [&](usecase::Store& s) { id = expectValue(s.pipeline().openCycle(cycle)); });
        write(*store, [&](usecase::Store& s) { expectValue(s.pipeline().closeCycle(id, pipeline::Exit::Recycled, Instant{60})); });
        auto cycles = expectValue(store->pipeline().cyclesOf(lead));
        QCOMPARE(cycles.size(), std::size_t{1});
        QVERIFY(cycles[0].exit == pipeline::Exit::Recycled && cycles[0].closedAt == Instant{60} && cycles[0].openedAt == Instant{50});
        // How a cycle ended is not overwritten by a second ending.
        write(*store, [&](usecase::Store& s) {
            for (const CycleId closed : {id, CycleId{999}}) {
                const auto again = s.pipeline().closeCycle(closed, pipeline::Exit::Rejected, Instant{70});
                QVERIFY(!again);
                QCOMPARE(std::string(again.error().code.name), std::string("store.cycle_not_open"));
            }
        });
        cycles = expectValue(store->pipeline().cyclesOf(lead));
        QVERIFY(cycles[0].exit == pipeline::Exit::Recycled && cycles[0].closedAt == Instant{60});
        write(*store, [&](usecase::Store& s) { expectValue(s.pipeline().reopenCycle(id)); });
        cycles = expectValue(store->pipeline().cycles());
        QVERIFY(cycles[0].exit == pipeline::Exit::None && !cycles[0].closedAt);
        // Two open cycles of one lead and product line cannot be.
        cycle.number = 2;
        const auto transaction = expectValue(store->begin());
        QVERIFY(!store->pipeline().openCycle(cycle));
        cycle.product = "Service";
        QVERIFY(store->pipeline().openCycle(cycle).has_value());
    }

    void stageEventsComeBackInOrder()
    {
        const auto store = fresh();
        const LeadId lead = addLead(*store);
        pipeline::StageEvent enter;
        enter.lead = lead;
        enter.role = pipeline::Role::Won;
        enter.effectiveAt = Instant{70};
        enter.recordedAt = Instant{80};
        enter.amountCents = 1'234'500;
        enter.imported = true;
        pipeline::StageEvent retract = enter;
        retract.kind = pipeline::StageEventKind::Retract;
        retract.reason = "typo";
        retract.amountCents.reset();
        write(*store, [&](usecase::Store& s) {
            pipeline::Cycle cycle;
            cycle.lead = lead;
            enter.batch = expectValue(s.batches().begin(usecase::BatchKind::Outcomes, "deals.csv", Instant{1}));
            enter.cycle = retract.cycle = expectValue(s.pipeline().openCycle(cycle));
            retract.retracts = expectValue(s.pipeline().append(enter));
            expectValue(s.pipeline().append(retract));
        });
        const auto events = expectValue(store->pipeline().eventsOf(lead));
        QCOMPARE(events.size(), std::size_t{2});
        QVERIFY(events[0].role == pipeline::Role::Won && events[0].amountCents == 1'234'500 && events[0].imported && events[0].batch == enter.batch);
        QVERIFY(events[1].kind == pipeline::StageEventKind::Retract && events[1].retracts == events[0].id && !events[1].amountCents &&
                !events[1].batch);
        QCOMPARE(events[1].reason, std::string("typo"));
        QCOMPARE(expectValue(store->pipeline().events()).size(), std::size_t{2});
    }

    void manyLeadsAreAddedAsOneIs()
    {
        const auto store = fresh();
        write(*store, [](usecase::Store& s) { expectValue(s.leads().addAttribute({"colour", leads::FieldKind::Text})); });
        std::vector<leads::Lead> wanted;
        for (int i = 0; i < 3'000; ++i) {
            leads::Fields fields{{"external_id", "L" + std::to_string(i)}};
            if (i % 2 == 0) fields["company"] = "Firma " + std::to_string(i % 7);
            if (i % 3 == 0) fields["employees"] = std::int64_t{i};
            if (i % 5 == 0) fields["colour"] = std::string("blau");
            if (i % 11 == 0) fields["stage"] = std::string();
            wanted.push_back(leadWith(std::move(fields)));
            wanted.back().createdAt = Instant{1'000 + i};
            wanted.back().history = i % 13 == 0;
        }
        std::vector<LeadId> ids;
        const ChangeSet set = write(*store, [&](usecase::Store& s) { ids = expectValue(s.leads().addMany(wanted, BatchId{})); });
        QCOMPARE(set.changes, (std::vector<Change>{{Table::Lead, 0}}));
        const auto all = expectValue(store->leads().all());
        QCOMPARE(all.size(), wanted.size());
        std::set<std::string> tokens;
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(all[i].id == ids[i] && all[i].fields == wanted[i].fields && all[i].history == wanted[i].history);
            QVERIFY(all[i].createdAt == wanted[i].createdAt && all[i].recordedAt == wanted[i].recordedAt);
            tokens.insert(all[i].token);
        }
        QCOMPARE(tokens.size(), wanted.size());
        QVERIFY(expectValue(store->leads().find(ids[30]))->fields == wanted[30].fields);
    }

    void manyLeadsAreRefusedAsOneIs()
    {
        const auto store = fresh();
        const std::vector<leads::Lead> twice{leadWith({{"external_id", "L1"}}), leadWith({{"external_id", "L1"}})};
        const std::vector<leads::Lead> unknown{leadWith({}), leadWith({{"shoe_size", "44"}})};
        QCOMPARE(codeOf(store->leads().addMany(twice, BatchId{})), std::string("store.no_transaction"));
        {
            const auto transaction = expectValue(store->begin());
            QCOMPARE(codeOf(store->leads().addMany(twice, BatchId{})), std::string("store.duplicate_external_id"));
            QCOMPARE(codeOf(store->leads().addMany(unknown, BatchId{})), std::string("store.unknown_field"));
        }
        QVERIFY(expectValue(store->leads().all()).empty());
    }

    /// Blocks of leads meet at id 65,536.
    void aBlockOfActivitiesReadsAsTheirRecords()
    {
        const auto store = fresh();
        const std::vector<leads::Lead> many(65'600, leadWith({}));
        std::vector<LeadId> ids;
        write(*store, [&](usecase::Store& s) { ids = expectValue(s.leads().addMany(many, BatchId{})); });
        leads::ActivityBlock block{{"visit", "click", "never"}, {"Preisliste", "Katalog"}, {}};
        std::vector<leads::Activity> records;
        for (std::size_t i = 0; i < 9'000; ++i) {
            const std::size_t lead = 65'000 + (i * 37) % 600;
            const auto type = static_cast<std::uint16_t>(i % 3 == 0 ? 1 : 0);
            const std::uint32_t asset = i % 4 == 0 ? 1 : leads::ActivityBlock::noAsset;
            const Instant at{static_cast<std::int64_t>(2'000'000 - i * 13)};
            block.entries.push_back({ids[lead], at, at.plus(9), static_cast<std::int64_t>(i % 70), type, asset});
            records.push_back({ids[lead], block.types[type], asset == 1 ? "Katalog" : "", at, at.plus(9), static_cast<std::int64_t>(i % 70), {}});
        }
        write(*store, [&](usecase::Store& s) { expectValue(s.activities().addMany(block, BatchId{})); });
        std::ranges::stable_sort(records, [](const auto& a, const auto& b) { return std::tie(a.lead, a.occurredAt) < std::tie(b.lead, b.occurredAt); });
        QVERIFY(expectValue(store->activities().all()) == records);
        std::vector<leads::Activity> ofOne;
        std::ranges::copy_if(records, std::back_inserter(ofOne), [&](const auto& entry) { return entry.lead == ids[65'535]; });
        QVERIFY(!ofOne.empty());
        QVERIFY(expectValue(store->activities().of(ids[65'535])) == ofOne);
        block.entries.front().lead.value = 70'000;
        const auto transaction = expectValue(store->begin());
        QCOMPARE(codeOf(store->activities().addMany(block, BatchId{})), std::string("store.row_missing"));
    }

    void manyCyclesAndEventsAreWrittenAsOneIs()
    {
        const auto store = fresh();
        const std::vector<leads::Lead> many(1'500, leadWith({}));
        std::vector<pipeline::StageEvent> events(many.size());
        std::vector<CycleId> ids;
        write(*store, [&](usecase::Store& s) {
            const auto leads = expectValue(s.leads().addMany(many, BatchId{}));
            std::vector<pipeline::Cycle> cycles(many.size());
            for (std::size_t i = 0; i < many.size(); ++i) cycles[i].lead = events[i].lead = leads[i];
            ids = expectValue(s.pipeline().openCycles(cycles));
            for (std::size_t i = 0; i < many.size(); ++i) {
                events[i].cycle = ids[i];
                events[i].effectiveAt.seconds = static_cast<std::int64_t>(i);
            }
            expectValue(s.pipeline().appendMany(events));
        });
        const auto cycles = expectValue(store->pipeline().cycles());
        const auto stored = expectValue(store->pipeline().events());
        QCOMPARE(cycles.size(), many.size());
        QCOMPARE(stored.size(), many.size());
        for (std::size_t i = 0; i < many.size(); ++i) {
            QVERIFY(cycles[i].id == ids[i] && cycles[i].lead == events[i].lead);
            QVERIFY(stored[i].cycle == ids[i] && stored[i].lead == events[i].lead && stored[i].effectiveAt == events[i].effectiveAt);
        }
        const auto transaction = expectValue(store->begin());
        QVERIFY(!store->pipeline().openCycles(std::span(cycles).first(1)));  // open already
    }

    void aLoadIsATransactionLikeAnyOther_data()
    {
        QTest::addColumn<bool>("watched");
        QTest::newRow("alone") << false;
        QTest::newRow("while another connection is open") << true;
    }
    void aLoadIsATransactionLikeAnyOther()
    {
        QFETCH(bool, watched);
        const auto store = fresh();
        const auto other = watched ? store.another() : nullptr;
        if (other) QVERIFY(expectValue(other->leads().all()).empty());
        const std::vector<leads::Lead> many(2'000, leadWith({{"company", "Weber GmbH"}}));
        {
            const auto dropped = expectValue(store->beginLoad());
            QCOMPARE(codeOf(store->beginLoad()), std::string("store.transaction_open"));
            expectValue(store->leads().addMany(many, BatchId{}));
        }
        QVERIFY(expectValue(store->leads().all()).empty());
        const auto load = expectValue(store->beginLoad());
        expectValue(store->leads().addMany(many, BatchId{}));
        QVERIFY(expectValue(load->commit()).changes == (std::vector<Change>{{Table::Lead, 0}}));
        QCOMPARE(expectValue(store->leads().all()).size(), many.size());
        // Back to where readers and a writer do not disturb each other.
        const auto reader = store.another();
        const auto writing = expectValue(store->begin());
        expectValue(store->leads().add(many.front(), BatchId{}));
        QCOMPARE(expectValue(reader->leads().all()).size(), many.size());
    }

    void versionsAreNumberedPerProduct()
    {
        const auto store = fresh();
        VersionId first, second, other;
        write(*store, [&](usecase::Store& s) {
            first = expectValue(s.agreements().add(draft()));
            second = expectValue(s.agreements().add(draft()));
            other = expectValue(s.agreements().add(draft("Service")));
        });
        const auto versions = expectValue(store->agreements().versions(""));
        QCOMPARE(versions.size(), std::size_t{2});
        QVERIFY(versions[0].id == second && versions[0].number == 2 && versions[1].number == 1);
        QCOMPARE(versions[0].canonical, draft().canonical);
        QCOMPARE(versions[0].documentToken, versions[1].documentToken);
        QCOMPARE(expectValue(store->agreements().find(other))->number, 1);
        QCOMPARE(expectValue(store->agreements().products()), (std::vector<std::string>{"", "Service"}));
        QVERIFY(!expectValue(store->agreements().find(VersionId{99})));
    }

    void aVersionChangedMeanwhileIsAConflict()
    {
        const auto store = fresh();
        VersionId id;
        write(*store, [&](usecase::Store& s) { id = expectValue(s.agreements().add(draft())); });
        auto mine = *expectValue(store->agreements().find(id));
        auto theirs = mine;
        theirs.canonical = "{}";
        theirs.trialUntil = Instant{500};
        write(*store, [&](usecase::Store& s) { expectValue(s.agreements().update(theirs)); });
        mine.canonical = R"({"mine":1})";
        const auto transaction = expectValue(store->begin());
        const auto lost = store->agreements().update(mine);
        QCOMPARE(codeOf(lost), std::string("store.conflict"));
        QVERIFY(lost.error().severity == Severity::Answer);
        const auto stored = *expectValue(store->agreements().find(id));
        QCOMPARE(stored.canonical, std::string("{}"));
        QVERIFY(stored.trialUntil == Instant{500} && !stored.trialFrom);
        QCOMPARE(stored.rowVersion, theirs.rowVersion + 1);
    }

    void signedBytesNeverChange()
    {
        const auto store = fresh();
        VersionId id;
        write(*store, [&](usecase::Store& s) {
            id = expectValue(s.agreements().add(draft()));
            expectValue(s.agreements().addSignature(id, {agreement::Side::Sales, "Jana", "cHVi", "3f9a", Instant{7}, "{payload}", "c2ln"}));
        });
        auto version = *expectValue(store->agreements().find(id));
        QCOMPARE(version.signatures.size(), std::size_t{1});
        QCOMPARE(version.signatures[0].payload, std::string("{payload}"));
        version.state = agreement::VersionState::SignedByOne;
        write(*store, [&](usecase::Store& s) { expectValue(s.agreements().update(version)); });
        ++version.rowVersion;
        {
            auto edited = version;
            edited.canonical = "{}";
            const auto transaction = expectValue(store->begin());
            QCOMPARE(codeOf(store->agreements().update(edited)), std::string("store.append_only"));
        }
        // An edit voids the signatures first.
        write(*store, [&](usecase::Store& s) {
            expectValue(s.agreements().dropSignatures(id));
            auto edited = version;
            edited.canonical = "{}";
            edited.state = agreement::VersionState::InForce;
            expectValue(s.agreements().update(edited));
            expectValue(s.agreements().addSignature(id, {agreement::Side::Sales, "Jana", "cHVi", "3f9a", Instant{7}, "{payload}", "c2ln"}));
        });
        const auto transaction = expectValue(store->begin());
        QCOMPARE(codeOf(store->agreements().dropSignatures(id)), std::string("store.append_only"));
    }

    void handoversComeBackWhole()
    {
        const auto store = fresh();
        const LeadId lead = addLead(*store, {{"country", "DE"}});
        handover::Handover handover = handoverOf(lead);
        handover.followUpAt = Instant{900};
        handover.inquiry = true;
        handover.counted = false;
        handover::Snapshot snapshot;
        snapshot.lead = *expectValue(store->leads().find(lead));
        snapshot.activities = {activity(lead, "click", 10, "W12", 3)};
        snapshot.explanation.score.fitLow = 6'500;
        snapshot.explanation.score.decision = scoring::Decision::Answer;
        snapshot.explanation.parts = {{scoring::Section::Behaviour, "behaviour.web", -250, scoring::PartReason::GroupCap, {"web", "7"}}};
        snapshot.explanation.missing = {{scoring::Missing::Kind::RequiredField, "required", {"phone", "mobile"}, 0}};
        snapshot.explanation.triggers = {"behaviour.contact"};
        HandoverId id;
        write(*store, [&](usecase::Store& s) { id = expectValue(s.handovers().add(handover, snapshot)); });
        const auto found = *expectValue(store->handovers().find(id));
        QVERIFY(found.lead == lead && found.inquiry && !found.counted && !found.trial && found.followUpAt == Instant{900});
        QVERIFY(found.submittedAt == Instant{100} && found.decisionDue == Instant{200} && !found.owner && !found.version);
        QCOMPARE(found.category, std::string("A"));
        QCOMPARE(found.readiness, 71);
        QCOMPARE(found.token.size(), std::size_t{32});
        const auto frozen = expectValue(store->handovers().snapshot(id));
        QVERIFY(frozen.lead.fields == snapshot.lead.fields && frozen.lead.token == snapshot.lead.token);
        QVERIFY(frozen.activities == snapshot.activities);
        QVERIFY(frozen.explanation.score == snapshot.explanation.score);
        QCOMPARE(frozen.explanation.parts.at(0).arguments, snapshot.explanation.parts.at(0).arguments);
        QCOMPARE(frozen.explanation.parts.at(0).points, scoring::Centipoints{-250});
        QCOMPARE(frozen.explanation.missing.at(0).fields, snapshot.explanation.missing.at(0).fields);
        QCOMPARE(frozen.explanation.triggers, snapshot.explanation.triggers);
        QCOMPARE(codeOf(store->handovers().snapshot(HandoverId{99})), std::string("store.row_missing"));
    }

    void theSecondDecisionIsAConflict()
    {
        const auto store = fresh();
        const LeadId lead = addLead(*store);
        HandoverId id;
        write(*store, [&](usecase::Store& s) { id = expectValue(s.handovers().add(handoverOf(lead), {})); });
        const auto colleague = store.another();
        auto mine = *expectValue(store->handovers().find(id));
        auto theirs = *expectValue(colleague->handovers().find(id));
        theirs.state = handover::State::Accepted;
        write(*colleague, [&](usecase::Store& s) { expectValue(s.handovers().update(theirs)); });
        mine.state = handover::State::Rejected;
        {
            const auto transaction = expectValue(store->begin());
            QCOMPARE(codeOf(store->handovers().update(mine)), std::string("store.conflict"));
        }
        using enum handover::State;
        const std::vector states{Accepted, Open, Accepted};
        QCOMPARE(expectValue(store->handovers().inStates(states)).size(), std::size_t{1});
        QVERIFY(expectValue(store->handovers().inStates(std::vector{Rejected})).empty());
        QVERIFY(expectValue(store->handovers().inStates({})).empty());
        QCOMPARE(expectValue(store->handovers().ofLead(lead)).size(), std::size_t{1});
        QCOMPARE(expectValue(store->handovers().all()).at(0).rowVersion, 1);
    }

    void handoverEventsKeepTheirComments()
    {
        const auto store = fresh();
        const LeadId lead = addLead(*store);
        HandoverId id;
        std::int64_t rejected = 0;
        write(*store, [&](usecase::Store& s) {
            id = expectValue(s.handovers().add(handoverOf(lead), {}));
            handover::HandoverEvent event;
            event.handover = id;
            event.kind = handover::EventKind::Reject;
            event.reason = "poor_fit";
            event.clause = "fit.employees";
            event.comment = "40 Leute, nicht 400";
            event.stateAfter = handover::State::Rejected;
            event.details = R"({"closed_cycle":true})";
            rejected = expectValue(s.handovers().append(event));
            handover::HandoverEvent undo;
            undo.handover = id;
            undo.kind = handover::EventKind::Undo;
            undo.undoes = rejected;
            undo.stateBefore = handover::State::Rejected;
            static_cast<void>(expectValue(s.handovers().append(undo)));
        });
        const auto events = expectValue(store->handovers().events(id));
        QCOMPARE(events.size(), std::size_t{2});
        QCOMPARE(events[0].id, rejected);
        QCOMPARE(events[0].comment, std::string("40 Leute, nicht 400"));
        QCOMPARE(events[0].clause, std::string("fit.employees"));
        QCOMPARE(events[0].details, std::string(R"({"closed_cycle":true})"));
        QVERIFY(events[0].stateBefore == handover::State::Open && events[0].stateAfter == handover::State::Rejected && events[0].undoes == 0);
        QVERIFY(events[1].kind == handover::EventKind::Undo && events[1].undoes == rejected && events[1].comment.empty());
    }

    void batchesRemember()
    {
        const auto store = fresh();
        write(*store, [](usecase::Store& s) {
            usecase::Batch batch;
            batch.id = expectValue(s.batches().begin(usecase::BatchKind::Activities, "klicks.csv", Instant{77}));
            batch.rows = 10;
            batch.created = 7;
            batch.updated = 2;
            batch.rejected = 1;
            expectValue(s.batches().finish(batch));
        });
        const auto batches = expectValue(store->batches().all());
        QCOMPARE(batches.size(), std::size_t{1});
        QVERIFY(batches[0].kind == usecase::BatchKind::Activities && batches[0].recordedAt == Instant{77});
        QCOMPARE(batches[0].source, std::string("klicks.csv"));
        QCOMPARE((std::vector{batches[0].rows, batches[0].created, batches[0].updated, batches[0].rejected}), (std::vector{10, 7, 2, 1}));
    }

    void theAuditTrailIsAChain()
    {
        const auto store = fresh();
        QCOMPARE(expectValue(store->workspace().auditHead()), std::string());
        for (const char* action : {"person.add", "agreement.sign", "handover.run"})
            write(*store, [&](usecase::Store& s) {
                expectValue(s.workspace().appendAudit({0, Instant{5}, "actor", action, "subject", "{}", {}, {}}));
            });
        auto entries = expectValue(store->workspace().audit());
        QCOMPARE(entries.size(), std::size_t{3});
        QCOMPARE(entries[2].number, std::int64_t{3});
        QCOMPARE(entries[1].previousHash, entries[0].hash);
        QCOMPARE(expectValue(store->workspace().auditHead()), entries[2].hash);
        QVERIFY(!usecase::firstBrokenEntry(entries));
        for (const auto& tamper : std::vector<std::function<void(std::vector<usecase::AuditEntry>&)>>{
                 [](auto& e) { e[1].action = "agreement.refuse"; }, [](auto& e) { e[1].recordedAt.seconds += 1; },
                 [](auto& e) { e[1].subject += "x"; }, [](auto& e) { e[1].details = R"({"a":1})"; }, [](auto& e) { e[1].actor.clear(); },
                 [](auto& e) { e.erase(e.begin() + 1); }, [](auto& e) { std::swap(e[1], e[2]); },
                 [](auto& e) {
                     // Rehashed with care: then the next entry no longer fits.
                     e[1].action = "agreement.refuse";
                     e[1].hash = usecase::auditHash(e[1]);
                 }}) {
            auto changed = entries;
            tamper(changed);
            QVERIFY(usecase::firstBrokenEntry(changed).has_value());
        }
    }

    void aSoundWorkspaceHasNoFindings()
    {
        const auto store = fresh();
        const LeadId lead = addLead(*store, {{"country", "DE"}});
        const std::vector<leads::Activity> many(5'000, activity(lead, "click", 5));
        write(*store, [&](usecase::Store& s) { expectValue(s.activities().add(many, BatchId{})); });
        QVERIFY(expectValue(store->workspace().checkStorage()).empty());
    }

    void negotiationIsAppendedAndKept()
    {
        const auto store = fresh();
        VersionId id;
        PersonId person;
        agreement::NegotiationEvent event;
        write(*store, [&](usecase::Store& s) {
            usecase::Person who;
            who.name = "Jana";
            who.side = agreement::Side::Marketing;
            person = expectValue(s.people().addPerson(who));
            id = expectValue(s.agreements().add(draft()));
            event = {0, id, agreement::NegotiationKind::Edited, person, agreement::Side::Marketing, Instant{70}, "fit.employees", "missing_c", {}, nlohmann::json(-400), {}};
            event.id = expectValue(s.agreements().append(event));
            event.kind = agreement::NegotiationKind::Declined;
            event.side = agreement::Side::Sales;
            event.before = nlohmann::json("Ähre");
            event.after.reset();
            event.comment = "Zu streng; DROP TABLE free_text --";
            QVERIFY(expectValue(s.agreements().append(event)) > event.id);
        });
        const auto events = expectValue(store->agreements().negotiation(id));
        QCOMPARE(events.size(), std::size_t{2});
        QVERIFY(events[0].kind == agreement::NegotiationKind::Edited && events[0].actor == person && events[0].side == agreement::Side::Marketing);
        QVERIFY(!events[0].before && events[0].after == nlohmann::json(-400));
        QCOMPARE(events[0].clause + ' ' + events[0].parameter, std::string("fit.employees missing_c"));
        QVERIFY(events[0].at == Instant{70} && events[0].comment.empty());
        QVERIFY(events[1].kind == agreement::NegotiationKind::Declined && events[1].side == agreement::Side::Sales);
        QVERIFY(events[1].before == nlohmann::json("Ähre") && !events[1].after);
        QCOMPARE(events[1].comment, std::string("Zu streng; DROP TABLE free_text --"));
        QVERIFY(expectValue(store->agreements().negotiation(VersionId{99})).empty());
        QCOMPARE(codeOf(store->agreements().append(event)), std::string("store.no_transaction"));
    }

    void aVersionKeepsWhatItStandsOn()
    {
        const auto store = fresh();
        VersionId alone, other;
        write(*store, [&](usecase::Store& s) {
            alone = expectValue(s.agreements().add(draft()));
            auto next = draft();
            next.base = R"({"title":"before"})";
            other = expectValue(s.agreements().add(next));
        });
        QCOMPARE(expectValue(store->agreements().find(alone))->base, draft().canonical);
        auto changed = *expectValue(store->agreements().find(other));
        changed.canonical = R"({"title":"after"})";
        changed.base = "{}";
        write(*store, [&](usecase::Store& s) { expectValue(s.agreements().update(changed)); });
        QCOMPARE(expectValue(store->agreements().find(other))->base, std::string(R"({"title":"before"})"));
        QCOMPARE(expectValue(store->agreements().versions(""))[0].base, std::string(R"({"title":"before"})"));
    }
};

QTEST_GUILESS_MAIN(TestStoreContract)
#include "tst_store_contract.moc"
