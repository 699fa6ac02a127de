// Activities of files count once each: against a slow count that goes through the rows one by one, with what is in the workspace already.

#include <QtTest>
#include <map>
#include <random>
#include <set>

#include "core/usecase/imported_activities.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;
using usecase::ActivityPieces;
using usecase::ImportedActivities;

namespace {

const Instant now = *instantFromIso("2026-06-01T00:00:00Z");

struct Row {
    std::size_t lead;
    std::string type, asset, externalId;
    Instant at;
    std::int64_t value;
};

/// What the rows become, by the words of the rule: by external id, else lead, type, asset and ten minutes; the first stays.
struct SlowBook {
    std::set<std::string> ids;
    std::set<std::tuple<std::int64_t, std::string, std::string, std::int64_t>> buckets;
    std::vector<leads::Activity> kept;

    struct Counts {
        int added = 0, before = 0, inFile = 0;
    };
    Counts take(const std::vector<Row>& rows, const std::vector<LeadId>& leads, bool bucket)
    {
        Counts counts;
        const auto idsBefore = ids;
        const auto bucketsBefore = buckets;
        for (const Row& row : rows) {
            const auto key = std::tuple(leads[row.lead].value, row.type, row.asset, static_cast<std::int64_t>(std::floor(static_cast<double>(row.at.seconds) / 600)));
            const bool byId = !row.externalId.empty();
            const bool before = byId ? idsBefore.contains(row.externalId) : bucket && bucketsBefore.contains(key);
            const bool repeated = byId ? ids.contains(row.externalId) : bucket && buckets.contains(key);
            ++(before ? counts.before : repeated ? counts.inFile : counts.added);
            if (before || repeated) continue;
            if (byId)
                ids.insert(row.externalId);
            else
                buckets.insert(key);
            kept.push_back({leads[row.lead], row.type, row.asset, row.at, now, row.value, row.externalId});
        }
        return counts;
    }
};

auto order(const leads::Activity& activity)
{
    return std::tuple(activity.lead, activity.occurredAt, activity.type, activity.asset, activity.externalId, activity.value);
}

}  // namespace

class TestImportedActivities : public QObject {
    Q_OBJECT
private slots:
    void likeASlowBook_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("bucket");
        for (int seed = 1; seed <= 12; ++seed) QTest::addRow("few %d", seed) << seed << 300 << (seed % 4 != 0);
        QTest::addRow("in segments") << 77 << 20'000 << true;
        QTest::addRow("one lead, one hour") << -5 << 3'000 << true;
    }
    void likeASlowBook()
    {
        QFETCH(int, seed);
        QFETCH(int, rows);
        QFETCH(bool, bucket);
        std::mt19937 random(static_cast<unsigned>(std::abs(seed)));
        const auto below = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
        TemporaryStore workspace;
        std::vector<LeadId> leads;
        {
            auto transaction = expectValue(workspace->begin());
            for (int i = 0; i < (seed < 0 ? 1 : 40); ++i) {
                leads::Lead lead;
                lead.createdAt = lead.recordedAt = now;
                lead.fields["external_id"] = "L" + std::to_string(i);
                leads.push_back(expectValue(workspace->leads().add(lead, {})));
            }
            QVERIFY(transaction->commit());
        }
        SlowBook slow;
        for (int file = 0; file < 3; ++file) {
            std::vector<Row> content;
            for (int i = 0; i < rows; ++i) {
                const int span = seed < 0 ? 3'600 : 40'000;
                content.push_back({static_cast<std::size_t>(below(static_cast<int>(leads.size()))), "type " + std::to_string(below(3)), below(3) == 0 ? "asset" : "",
                                   below(5) == 0 ? "X" + std::to_string(below(rows)) : "", now.plus(-below(span)), below(4) == 0 ? below(90) : 0});
            }
            const auto expected = slow.take(content, leads, bucket);
            ImportedActivities activities(bucket);
            // One by one and in pieces, as they come from the rows of leads and from those of activities.
            for (std::size_t i = 0; i < content.size();) {
                ActivityPieces pieces(77);
                for (const std::size_t end = std::min(i + 77, content.size()); file != 1 && i < end; ++i)
                    pieces.add({leads[content[i].lead], content[i].at, static_cast<std::uint32_t>(i), content[i].type, content[i].asset, content[i].value,
                                content[i].externalId});
                pieces.part();
                activities.add(std::move(pieces));
                for (const std::size_t end = std::min(i + 99, content.size()); file != 0 && i < end; ++i)
                    activities.add({leads[content[i].lead], content[i].at, static_cast<std::uint32_t>(i), activities.typeCode(content[i].type),
                                    activities.assetCode(content[i].asset), content[i].value, content[i].externalId});
            }
            auto transaction = expectValue(workspace->begin());
            const auto settled = expectValue(activities.settle(*workspace, {}, now, now, {}));
            QVERIFY(transaction->commit());
            QCOMPARE(std::tuple(settled.added, settled.knownBefore, settled.seenInFile), std::tuple(expected.added, expected.before, expected.inFile));
            auto stored = expectValue(workspace->activities().all());
            auto kept = slow.kept;
            std::ranges::sort(stored, {}, order);
            std::ranges::sort(kept, {}, order);
            QVERIFY(stored == kept);
        }
    }
    void whatLiesAheadIsNamed()
    {
        TemporaryStore workspace;
        auto transaction = expectValue(workspace->begin());
        leads::Lead lead;
        lead.createdAt = lead.recordedAt = now;
        const LeadId id = expectValue(workspace->leads().add(lead, {}));
        ImportedActivities activities(true);
        for (std::uint32_t row = 0; row < 4; ++row) activities.add({id, now.plus(std::int64_t{row} * 3'600), row, activities.typeCode("visit"), 0, 0, {}});
        const auto settled = expectValue(activities.settle(*workspace, {}, now, now.plus(3'600), {}));
        QCOMPARE(settled.ahead.size(), std::size_t{2});
        QVERIFY((settled.ahead.front() == std::pair{std::uint32_t{2}, now.plus(7'200)}));
    }
};

QTEST_GUILESS_MAIN(TestImportedActivities)
#include "tst_imported_activities.moc"
