// A large load packs its leads. Nobody must notice: what is asked, written, merged, undone comes out as if they had been rows from the start.
#include <QtTest>

#include <QSqlDatabase>
#include <QSqlQuery>

#include <deque>
#include <random>

#include "core/pipeline/history.h"
#include "core/store/lead_packing.h"
#include "core/usecase/batch_contents.h"
#include "core/usecase/import_undo.h"
#include "tests/support/logical_dump.h"

using namespace handschlag;
using leads::LeadBlock;
using pipeline::Role;

namespace {

constexpr Instant now{1'780'000'000};

/// Leads of all kinds; texts live as long as it does.
struct Newcomers {
    std::deque<std::string> texts;
    LeadBlock block;
    std::vector<Role> roles;

    Newcomers(std::mt19937& random, int firstNumber, int count)
    {
        const auto below = [&random](unsigned n) { return random() % n; };
        block.recordedAt = now;
        block.history = below(4) == 0;
        block.fields = {"external_id", "email", "company", "country", "employees", "product", "tier", "visits", "consent_email", "region"};
        for (int i = firstNumber; i < firstNumber + count; ++i) {
            block.createdAt.push_back(Instant{1'700'000'000 + static_cast<std::int64_t>(below(50'000'000))});
            roles.push_back(static_cast<Role>(below(8)));
            text("L" + std::to_string(i));
            maybe(below(5) != 0, "p" + std::to_string(i) + "@firma.example");
            text(below(9) == 0 ? std::string() : "Weber \"Nord\" & S\u00f6hne " + std::to_string(below(900)));
            maybe(below(3) != 0, std::array{"DE", "AT", "CH"}[below(3)]);
            number(below(4) != 0, below(2) == 0 ? static_cast<std::int64_t>(below(90'000)) : -1 - static_cast<std::int64_t>(below(3)));
            maybe(below(2) != 0, std::array{"Cloud", "Server"}[below(2)]);
            maybe(below(3) == 0, "gold");
            number(below(2) == 0, static_cast<std::int64_t>(below(90)));
            number(true, 1);
            maybe(false, "");
        }
    }

private:
    void text(std::string value) { block.values.emplace_back(std::string_view(texts.emplace_back(std::move(value)))); }
    void maybe(bool there, std::string value) { there ? text(std::move(value)) : static_cast<void>(block.values.emplace_back()); }
    void number(bool there, std::int64_t value) { there ? block.values.emplace_back(value) : block.values.emplace_back(); }
};

QVariant answer(const TemporaryStore& workspace, const char* statement)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("reader"));
        database.setDatabaseName(QString::fromStdString(workspace.path()));
        if (!database.open()) throw std::runtime_error("cannot open");
        QSqlQuery query(database);
        if (!query.exec(QString::fromLatin1(statement))) throw std::runtime_error("cannot ask");
        if (query.next()) value = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("reader"));
    return value;
}

int segmentsOf(const TemporaryStore& workspace) { return answer(workspace, "SELECT count(*) FROM lead_segment").toInt(); }

/// A workspace with leads that came before, and then six blocks of a load, packed or as rows.
struct Workspace {
    TemporaryStore store;
    BatchId batch;

    explicit Workspace(bool packed)
    {
        std::mt19937 random(20'260'611);
        store.addLead({{"external_id", "before"}, {"email", "before@firma.example"}});
        const auto transaction = packed ? expectValue(store->beginLoad(30'000)) : expectValue(store->begin());
        expectDone(store->leads().addAttribute({"tier", leads::FieldKind::Text}));
        expectDone(store->leads().addAttribute({"visits", leads::FieldKind::Integer}));
        batch = expectValue(store->batches().begin(usecase::BatchKind::Leads, "leads.csv", now));
        for (int first = 0; first < 600; first += 100) {
            const Newcomers newcomers(random, first, first == 300 ? 20 : 100);  // one block is too small to be packed
            static_cast<void>(expectValue(store->leads().addBlock(newcomers.block, newcomers.roles, batch)));
        }
        static_cast<void>(expectValue(transaction->commit()));
    }

    static void expectDone(const Result<void>& result)
    {
        if (!result) throw std::runtime_error(std::string(result.error().code.name));
    }
};

std::string described(const leads::Lead& lead)
{
    std::ostringstream text;
    text << lead.id.value << ' ' << lead.token.size() << ' ' << lead.createdAt.seconds << ' ' << lead.recordedAt.seconds << ' ' << lead.history;
    for (const auto& [field, value] : lead.fields) {
        text << ' ' << field << '=';
        if (const auto number = leads::numberOf(value)) text << *number;
        else text << '"' << leads::textOf(value) << '"';
    }
    return text.str();
}

std::string described(const pipeline::Cycle& cycle)
{
    std::ostringstream text;
    text << "cycle " << cycle.id.value << ' ' << cycle.lead.value << ' ' << cycle.product << ' ' << cycle.number << ' ' << cycle.openedAt.seconds << ' '
         << (cycle.closedAt ? cycle.closedAt->seconds : 0) << ' ' << pipeline::key(cycle.exit);
    return text.str();
}

std::string described(const pipeline::StageEvent& event)
{
    std::ostringstream text;
    text << "event " << event.id.value << ' ' << event.lead.value << ' ' << event.cycle.value << ' ' << pipeline::key(event.kind) << ' ' << pipeline::key(event.role) << ' '
         << event.effectiveAt.seconds << ' ' << event.recordedAt.seconds << ' ' << event.retracts.value << ' ' << event.batch.value << ' ' << event.imported;
    return text.str();
}

/// Everything that can be asked about leads, with their ids: the two workspaces give the same ones.
std::string everything(TemporaryStore& workspace, BatchId batch)
{
    std::ostringstream text;
    const auto lines = [&text](const auto& all) {
        for (const auto& each : all) text << described(each) << '\n';
    };
    const auto all = expectValue(workspace->leads().all());
    lines(all);
    lines(expectValue(workspace->pipeline().cycles()));
    lines(expectValue(workspace->pipeline().events()));
    for (const std::string& product : expectValue(workspace->history().products())) text << "product " << product << '\n';
    static_cast<void>(workspace->leads().eachName([&text](const usecase::LeadName& name) { text << name.id.value << ' ' << name.externalId << ' ' << name.email << '\n'; }));
    const auto population = expectValue(workspace->leads().population());
    for (std::size_t row = 0; row < population->size(); ++row) {
        text << population->ids[row].value << ' ' << population->createdAt[row] << ' ' << population->recordedAt[row] << ' ' << population->history[row];
        for (const char* field : {"external_id", "email", "company", "country", "employees", "product", "tier", "visits", "region"}) text << ' ' << population->cell(field, row);
        text << '\n';
    }
    const auto history = expectValue(workspace->history().history());
    for (const auto& cycle : history->cycles) text << cycle.id.value << ' ' << cycle.lead.value << ' ' << history->products[cycle.product] << ' ' << pipeline::key(cycle.exit) << '\n';
    for (const auto& event : history->events) text << event.effectiveAt.seconds << ' ' << event.cycle << ' ' << pipeline::key(event.kind) << ' ' << pipeline::key(event.role) << '\n';
    for (const LeadId lead : expectValue(workspace->batchContents().leads(batch))) text << "of batch " << lead.value << '\n';
    lines(expectValue(workspace->batchContents().entries(batch)));
    for (const leads::Lead& lead : all) {
        text << described(expectValue(workspace->leads().find(lead.id)).value()) << '\n';
        lines(expectValue(workspace->pipeline().cyclesOf(lead.id)));
        lines(expectValue(workspace->pipeline().eventsOf(lead.id)));
        text << expectValue(workspace->leads().findByExternalId(leads::textOf(leads::valueOf(lead, "external_id")))).value_or(LeadId{}).value << ' '
             << expectValue(workspace->batchContents().touches(batch, lead.id)) << '\n';
    }
    return text.str() + logicalDump(*workspace);
}

/// One of the things that people do with leads, on the same ones in each workspace.
void act(usecase::Store& store, std::mt19937 random, int number)
{
    const auto lead = [&random] { return LeadId{1 + static_cast<std::int64_t>(random() % 521)}; };
    const auto text = std::to_string(number);
    const auto transaction = expectValue(store.begin());
    Result<void> done;
    switch (random() % 8) {
        case 0: done = store.leads().change(std::vector<leads::FieldChange>{{lead(), "company", {}, "Neu " + text, now, now, {}}, {lead(), "tier", {}, std::string("tin"), now, now, {}}}, {}); break;
        case 1: done = store.leads().change(std::vector<leads::FieldChange>{{lead(), "external_id", {}, "N" + text, now, now, {}}}, {}); break;
        case 2: {
            pipeline::StageEvent event;
            event.lead = lead();
            const auto cycles = expectValue(store.pipeline().cyclesOf(event.lead));
            if (cycles.empty()) break;
            event.cycle = cycles.front().id;
            event.role = Role::Qualified;
            event.effectiveAt = event.recordedAt = now;
            static_cast<void>(expectValue(store.pipeline().append(event)));
            break;
        }
        case 3: {
            const auto cycles = expectValue(store.pipeline().cyclesOf(lead()));
            if (!cycles.empty() && !cycles.front().closedAt) done = store.pipeline().closeCycle(cycles.front().id, pipeline::Exit::Lost, now);
            break;
        }
        case 4: done = store.activities().add(std::vector<leads::Activity>{{lead(), "visit", "Preise", now, now, 3, {}}}, {}); break;
        case 5: {
            const LeadId first = lead(), second = lead();
            if (first != second) done = store.merges().keepApart({first, second, {}, now});
            break;
        }
        case 6: done = store.merges().addAlias({"A" + text, lead()}, expectValue(store.batches().all()).front().id); break;
        default: {
            const LeadId duplicate = lead(), survivor = lead();
            if (duplicate == survivor || expectValue(store.merges().of(duplicate)) || expectValue(store.merges().of(survivor))) break;
            const BatchId batch = expectValue(store.batches().begin(usecase::BatchKind::Merge, "", now));
            done = store.merges().add({0, duplicate, survivor, batch, now, {}});
            break;
        }
    }
    Workspace::expectDone(done);
    static_cast<void>(expectValue(transaction->commit()));
}

}  // namespace

class TestLeadFolding : public QObject {
    Q_OBJECT
private slots:
    void whatIsPackedComesOut()
    {
        for (unsigned seed = 0; seed < 200; ++seed) {
            std::mt19937 random(seed);
            const int count = 1 + static_cast<int>(random() % 700);
            const Newcomers newcomers(random, 0, count);
            std::vector<std::int64_t> tokens(static_cast<std::size_t>(count));
            for (std::size_t i = 0; i < tokens.size(); ++i) tokens[i] = static_cast<std::int64_t>((i + 1) * 4'000'000'000U);
            const auto packed = store::packLeads(newcomers.block, newcomers.roles, 77, tokens).value();
            const auto entries = store::LeadEntries::open(packed.entries, tokens.size()).value();
            const auto fields = store::LeadFields::open(packed.fields, tokens.size()).value();
            QCOMPARE(fields.all().size(), newcomers.block.fields.size());
            for (std::size_t i = 0; i < tokens.size(); ++i) {
                QCOMPARE(entries.createdAt(i), newcomers.block.createdAt[i]);
                QCOMPARE(entries.role(i), newcomers.roles[i]);
                QCOMPARE(entries.token(i), AscendingTokens::text(77, static_cast<std::uint64_t>(tokens[i])));
                for (std::size_t place = 0; place < fields.all().size(); ++place) {
                    QCOMPARE(fields.all()[place].name, newcomers.block.fields[place]);
                    QVERIFY(fields.all()[place].values.at(i) == newcomers.block.values[i * fields.all().size() + place]);
                }
            }
        }
    }

    /// A field with texts and numbers goes into rows.
    void mixedFieldsAreNotPacked()
    {
        LeadBlock block;
        block.fields = {"tier"};
        block.createdAt = {now, now};
        block.values = {std::string_view("gold"), std::int64_t{3}};
        QVERIFY(!store::packLeads(block, std::vector{Role::Market, Role::Market}, 1, std::vector<std::int64_t>{1, 2}));
    }

    void damagedBytesAreRefused()
    {
        std::mt19937 random(5);
        const Newcomers newcomers(random, 0, 90);
        const std::vector<std::int64_t> tokens(90, 1);
        const auto packed = store::packLeads(newcomers.block, newcomers.roles, 77, tokens).value();
        for (std::size_t size = 0; size < packed.fields.size(); ++size) QVERIFY(!store::LeadFields::open(std::span(packed.fields).first(size), 90));
        for (std::size_t size = 0; size < packed.entries.size(); ++size) QVERIFY(!store::LeadEntries::open(std::span(packed.entries).first(size), 90));
        std::size_t read = 0;
        for (int i = 0; i < 20'000; ++i) {
            store::Bytes bytes = packed.fields;
            for (unsigned change = 0; change < 1 + random() % 3; ++change) bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
            const auto fields = store::LeadFields::open(bytes, 90);
            if (!fields) continue;
            for (const auto& field : fields->all())
                for (std::size_t lead = 0; lead < 90; ++lead)
                    if (const store::LeadValue value = field.values.at(lead); const auto* text = std::get_if<std::string_view>(&value)) read += text->size();
        }
        QVERIFY(read > 0);
    }

    void packedLeadsReadAsRows()
    {
        Workspace packed(true), rows(false);
        QCOMPARE(segmentsOf(packed.store), 5);
        QCOMPARE(segmentsOf(rows.store), 0);
        QCOMPARE(answer(packed.store, "SELECT count(*) FROM lead").toInt(), 1 + 5 + 20);
        QCOMPARE(QString::fromStdString(everything(packed.store, packed.batch)), QString::fromStdString(everything(rows.store, rows.batch)));
    }

    void whatPeopleDoWithThemComesToTheSame()
    {
        Workspace packed(true), rows(false);
        int left = segmentsOf(packed.store);
        std::mt19937 random(3);
        for (int i = 0; i < 120; ++i) {
            const unsigned seed = static_cast<unsigned>(random());
            act(*packed.store, std::mt19937(seed), i);
            act(*rows.store, std::mt19937(seed), i);
            const int remaining = segmentsOf(packed.store);
            QVERIFY(remaining <= left);
            left = remaining;
            if (i % 4 == 0) QCOMPARE(QString::fromStdString(everything(packed.store, packed.batch)), QString::fromStdString(everything(rows.store, rows.batch)));
        }
        QVERIFY(answer(packed.store, "SELECT count(*) FROM lead").toInt() > 60);
        QCOMPARE(answer(packed.store, "PRAGMA integrity_check").toString(), QStringLiteral("ok"));
        QVERIFY(!answer(packed.store, "PRAGMA foreign_key_check").isValid());
    }

    /// One write makes rows of one lead; many in one segment make rows of all of it, and of no other.
    void asManyUnfoldAsAreWanted()
    {
        Workspace packed(true);
        const auto rename = [&packed](std::int64_t first, std::int64_t last) {
            std::vector<leads::FieldChange> changes;
            for (std::int64_t lead = first; lead <= last; ++lead) changes.push_back({LeadId{lead}, "company", {}, std::string("Neu"), now, now, {}});
            packed.store.write([&changes](usecase::Store& store) { Workspace::expectDone(store.leads().change(changes, {})); });
        };
        rename(150, 150);
        QCOMPARE(segmentsOf(packed.store), 5);
        QCOMPARE(answer(packed.store, "SELECT count(*) FROM lead").toInt(), 1 + 5 + 20 + 1);
        rename(140, 160);
        QCOMPARE(segmentsOf(packed.store), 4);
        QCOMPARE(answer(packed.store, "SELECT count(*) FROM lead").toInt(), 1 + 5 + 20 + 99);
    }

    void newOnesComeBehind()
    {
        Workspace packed(true);
        const LeadId next = packed.store.addLead({{"external_id", "after"}});
        QCOMPARE(next, LeadId{522});
        QVERIFY(!expectValue(packed.store->leads().findByExternalId("nobody")));
        const auto transaction = expectValue(packed.store->begin());
        pipeline::Cycle cycle;
        cycle.lead = next;
        QCOMPARE(expectValue(packed.store->pipeline().openCycle(cycle)), CycleId{521});
        leads::Lead again;
        again.fields = {{"external_id", std::string("L150")}};
        const auto refused = packed.store->leads().add(again, {});
        QVERIFY(!refused);
        QCOMPARE(std::string(refused.error().code.name), std::string("store.duplicate_external_id"));
        const auto renamed = packed.store->leads().change(std::vector<leads::FieldChange>{{next, "external_id", {}, std::string("L150"), now, now, {}}}, {});
        QVERIFY(!renamed);
        QCOMPARE(std::string(renamed.error().code.name), std::string("store.duplicate_external_id"));
    }

    void theImportCanBeUndone()
    {
        Workspace packed(true), rows(false);
        for (Workspace* each : {&packed, &rows}) {
            const auto undone = expectValue(usecase::undoImport(*each->store, each->batch, PersonId{}, now.plus(60)));
            QCOMPARE(undone.leads, 520);
            QCOMPARE(undone.entries, 520);
        }
        QCOMPARE(segmentsOf(packed.store), 0);
        QCOMPARE(answer(packed.store, "SELECT count(*) FROM lead_key_page").toInt(), 0);
        QCOMPARE(QString::fromStdString(everything(packed.store, packed.batch)), QString::fromStdString(everything(rows.store, rows.batch)));
    }

    void aDamagedSegmentIsTold()
    {
        Workspace packed(true);
        QVERIFY(expectValue(packed.store->workspace().checkStorage()).empty());
        static_cast<void>(answer(packed.store, "UPDATE lead_segment SET fields = substr(fields, 1, 40) WHERE first_lead = 102"));
        const auto findings = expectValue(packed.store->workspace().checkStorage());
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings.front().code, std::string("check.lead_segment_damaged"));
        QCOMPARE(findings.front().arguments, std::vector<std::string>{"102"});
        const auto all = packed.store->leads().all();
        QVERIFY(!all);
        QCOMPARE(std::string(all.error().code.name), std::string("store.segment_damaged"));
    }
};

QTEST_GUILESS_MAIN(TestLeadFolding)
#include "tst_lead_folding.moc"
