// Populations kept between connections and starts: always what the rows say, never another file's.

#include <QtTest>

#include <filesystem>
#include <fstream>
#include <random>

#include "core/leads/population_builder.h"
#include "core/leads/population_image.h"
#include "core/store/population_shelf.h"
#include "core/store/workspace_file.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;

namespace {

/// Everything a population shows, in one text.
std::string told(const leads::Population& population)
{
    std::string text;
    for (std::size_t row = 0; row < population.size(); ++row) {
        text += std::to_string(population.ids[row].value) + ':' + std::to_string(population.createdAt[row]) + ':' + std::to_string(population.history[row]);
        for (const auto& field : {"external_id", "last_name", "email", "company", "country", "employees", "score"}) text += '|' + population.cell(field, row);
        text += '@' + std::string(population.mailHosts.value(row));
        std::vector<std::string> activities;
        for (const leads::ActivityEntry& entry : population.activities.of(row))
            activities.push_back(std::string(population.activities.types.text(entry.type)) + '/' + std::string(population.activities.assets.text(entry.asset)) + '/' +
                                 std::to_string(entry.occurredAt) + '/' + std::to_string(entry.value));
        std::ranges::sort(activities);
        for (const std::string& activity : activities) text += ' ' + activity;
        text += '\n';
    }
    return text;
}

leads::Lead invented(std::mt19937& random, int number)
{
    leads::Lead lead;
    lead.createdAt = Instant{1'700'000'000 + number};
    lead.recordedAt = Instant{1'750'000'000};
    lead.history = random() % 5 == 0;
    lead.fields = {{"external_id", "L" + std::to_string(number)}, {"last_name", "Name" + std::to_string(random() % 9)}, {"company", "Firma " + std::to_string(random() % 4)}};
    if (random() % 3 != 0) lead.fields["email"] = "p" + std::to_string(random() % 50) + "@firma" + std::to_string(random() % 6) + ".de";
    if (random() % 2 != 0) lead.fields["employees"] = static_cast<std::int64_t>(random() % 500);
    if (random() % 4 == 0) lead.fields["country"] = std::string("DE");
    return lead;
}

leads::Activity activity(std::mt19937& random, LeadId lead)
{
    static constexpr std::array types{"visit", "click", "form", "webinar"};
    const Instant at{1'740'000'000 + static_cast<std::int64_t>(random() % 9'000'000)};
    return {lead, types[random() % 4], random() % 3 == 0 ? "Preise" : "", at, at, static_cast<std::int64_t>(random() % 300), {}};
}

}  // namespace

class TestPopulationShelf : public QObject {
    Q_OBJECT
private slots:
    void isKeptCurrentByChanges()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("a.handschlag").toStdString();
        expectValue(store::createWorkspace(path, {{}, "Muster", "Europe/Berlin"}));
        const auto kept = expectValue(store::openWorkspace(path, store::makePopulationShelf(folder.filePath("cache").toStdString())));
        const auto plain = expectValue(store::openWorkspace(path));
        std::mt19937 random(5);
        std::vector<LeadId> ids;
        leads::PopulationPtr before;
        for (int step = 0; step < 60; ++step) {
            // Whoever writes: this connection or another one.
            usecase::Store& writer = step % 2 == 0 ? *kept : *plain;
            auto transaction = expectValue(writer.begin());
            if (step == 7) expectValue(writer.leads().addAttribute({"score", leads::FieldKind::Decimal}));
            if (step % 3 == 0 || ids.empty())
                for (int i = 0; i < 3; ++i) ids.push_back(expectValue(writer.leads().add(invented(random, step * 10 + i), {})));
            const LeadId some = ids[random() % ids.size()];
            const auto known = expectValue(writer.leads().find(some));
            if (step % 3 == 1) {
                const std::vector<leads::FieldChange> changes{{some, "company", leads::valueOf(*known, "company"), std::string("Neu " + std::to_string(step)), Instant{5}, Instant{5}},
                                                              {some, "employees", leads::valueOf(*known, "employees"), std::int64_t{step}, Instant{5}, Instant{5}}};
                expectValue(writer.leads().change(changes, {}));
            }
            if (step % 3 == 2) {
                const std::vector<leads::Activity> more{activity(random, some), activity(random, some), activity(random, ids.front())};
                expectValue(writer.activities().add(more, {}));
            }
            // Within the transaction its own changes are seen; nobody else sees them.
            if (step % 3 == 0) QCOMPARE(expectValue(writer.leads().population())->size(), ids.size());
            expectValue(transaction->commit());
            const auto current = expectValue(kept->leads().population());
            QCOMPARE(told(*current), told(*expectValue(plain->leads().population())));
            QVERIFY(current != before);
            QVERIFY(expectValue(kept->leads().population()) == current);
            before = current;
        }
    }

    void otherChangesKeepIt()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("a.handschlag").toStdString();
        expectValue(store::createWorkspace(path, {{}, "Muster", "Europe/Berlin"}));
        const auto workspace = expectValue(store::openWorkspace(path, store::makePopulationShelf({})));
        const auto before = expectValue(workspace->leads().population());
        auto transaction = expectValue(workspace->begin());
        expectValue(workspace->workspace().setSetting("a", "b"));
        expectValue(transaction->commit());
        QVERIFY(expectValue(workspace->leads().population()) == before);
    }

    void anImageIsThePopulation()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("x.population").toStdString();
        std::mt19937 random(9);
        leads::PopulationBuilder builder({}, *calendar::Zone::find("Europe/Berlin"));
        for (int id = 1; id <= 6'000; ++id) {
            leads::Lead lead = invented(random, id);
            lead.id = LeadId{2 * id};
            builder.addLead(lead);
            for (auto n = random() % 4; n > 0; --n) builder.addActivity(activity(random, lead.id));
        }
        const leads::Population population = std::move(builder).build();
        QVERIFY(leads::writeImage(path, {"token", 7, 99}, population));
        QCOMPARE(std::filesystem::status(path).permissions() & std::filesystem::perms::all, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        const auto image = leads::readImage(path, "token");
        QVERIFY(image && image->key.sequence == 7 && image->key.mark == 99);
        QCOMPARE(told(image->population), told(population));
        QVERIFY(!leads::readImage(path, "another"));
        QVERIFY(!leads::readImage(path + ".missing", "token"));
    }

    void aDamagedImageIsNone()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("x.population").toStdString();
        std::mt19937 random(9);
        leads::PopulationBuilder builder;
        for (int id = 1; id <= 50; ++id) {
            leads::Lead lead = invented(random, id);
            lead.id = LeadId{id};
            builder.addLead(lead);
            builder.addActivity(activity(random, lead.id));
        }
        QVERIFY(leads::writeImage(path, {"token", 1, 1}, std::move(builder).build()));
        QFile in(QString::fromStdString(path));
        QVERIFY(in.open(QIODevice::ReadOnly));
        const std::string whole = in.readAll().toStdString();
        for (int i = 0; i < 400; ++i) {
            std::string damaged = whole;
            if (i % 2 == 0)
                damaged.resize(random() % whole.size());
            else
                damaged[random() % whole.size()] ^= static_cast<char>(1 + random() % 255);
            std::ofstream(path, std::ios::binary | std::ios::trunc) << damaged;
            QVERIFY(!leads::readImage(path, "token"));
        }
    }

    /// Two copies of one file count their changes alike; the image of the one is not the other's.
    void aCopyGoesItsOwnWay()
    {
        QTemporaryDir folder;
        const std::string cache = folder.filePath("cache").toStdString();
        const std::string path = folder.filePath("a.handschlag").toStdString();
        const std::string copy = folder.filePath("b.handschlag").toStdString();
        std::mt19937 random(1);
        {
            auto first = expectValue(store::createWorkspace(path, {{}, "Muster", "Europe/Berlin"}));
            auto transaction = expectValue(first->begin());
            for (int i = 0; i < 20'000; ++i) expectValue(first->leads().add(invented(random, i), {}));
            expectValue(transaction->commit());
        }
        std::filesystem::copy_file(path, copy);
        const auto addTo = [&](const std::string& file, const char* name) {
            const auto workspace = expectValue(store::openWorkspace(file));
            auto transaction = expectValue(workspace->begin());
            expectValue(workspace->leads().add({{}, {}, {}, {}, false, {{"last_name", std::string(name)}}}, {}));
            expectValue(transaction->commit());
        };
        addTo(path, "Original");
        addTo(copy, "Kopie");
        const auto lastName = [&](const std::string& file) {
            // A new start: nothing is known but the image.
            const auto workspace = expectValue(store::openWorkspace(file, store::makePopulationShelf(cache)));
            const auto population = expectValue(workspace->leads().population());
            return population->cell("last_name", population->size() - 1);
        };
        QCOMPARE(lastName(path), "Original");
        QVERIFY(!std::filesystem::is_empty(cache));
        QCOMPARE(lastName(copy), "Kopie");
        QCOMPARE(lastName(path), "Original");
    }
};

QTEST_GUILESS_MAIN(TestPopulationShelf)
#include "tst_population_shelf.moc"
