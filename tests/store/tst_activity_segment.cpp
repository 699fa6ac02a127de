#include <QtTest>

#include <algorithm>
#include <limits>
#include <random>

#include "core/store/activity_segment.h"

using namespace handschlag::store;

namespace {

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

std::vector<SegmentEntry> decoded(const std::vector<std::uint8_t>& bytes)
{
    const auto reader = SegmentReader::open(bytes);
    if (!reader) return {};
    std::vector<SegmentEntry> entries;
    for (std::size_t i = 0; i < reader->size(); ++i) entries.push_back(reader->at(i));
    return entries;
}

std::vector<SegmentEntry> randomEntries(std::uint32_t seed, bool withIds)
{
    static const std::vector<std::string> ids{"", "a", "klick-4711", "\u00e4\u00f6", std::string(300, 'x')};
    std::mt19937 random(seed);
    std::vector<SegmentEntry> entries(random() % 400);
    for (SegmentEntry& entry : entries) {
        entry.lead = static_cast<std::uint16_t>(random() % (seed % 2 == 0 ? 20 : 65'536));
        entry.asset = random() % 5;
        entry.occurredAt = static_cast<std::int64_t>(random()) * (seed % 3 == 0 ? 1 : 1'000'000'007);
        entry.recordedAt = 1'700'000'000;
        entry.value = static_cast<std::int64_t>(random() % 1'000) - 500;
        if (withIds) entry.externalId = ids[random() % ids.size()];
    }
    std::ranges::stable_sort(entries, {}, &SegmentEntry::lead);
    return entries;
}

}  // namespace

class TestActivitySegment : public QObject {
    Q_OBJECT
private slots:
    void whatGoesInComesOut_data()
    {
        QTest::addColumn<QVector<qint64>>("times");
        QTest::newRow("none") << QVector<qint64>{};
        QTest::newRow("one") << QVector<qint64>{1'500'000'000};
        QTest::newRow("equal") << QVector<qint64>{7, 7, 7};
        QTest::newRow("a byte apart") << QVector<qint64>{0, 255};
        QTest::newRow("two bytes apart") << QVector<qint64>{-1, 255, 65'534};
        QTest::newRow("four bytes apart") << QVector<qint64>{0, 65'536, 4'294'967'295};
        QTest::newRow("eight bytes apart") << QVector<qint64>{0, 4'294'967'296};
        QTest::newRow("all there is") << QVector<qint64>{least, -1, 0, 1, most};
    }
    void whatGoesInComesOut()
    {
        QFETCH(QVector<qint64>, times);
        std::vector<SegmentEntry> entries;
        for (const qint64 time : times)
            entries.push_back({static_cast<std::uint16_t>(entries.size() * 13'000), time, time, -(time + 1), time / 2, {}});
        const auto bytes = encodeSegment(entries);
        QVERIFY(SegmentReader::open(bytes).has_value());
        QVERIFY(decoded(bytes) == entries);
    }

    void layoutOfFormat1()
    {
        const std::vector<SegmentEntry> entries{{2, 0, 1'000, 5, 0, "ab"}, {3, 0, 1'300, 5, 0, ""}};
        const std::vector<std::uint8_t> expected{
            1, 2, 0, 0, 0,                                    // version, two entries
            2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1,                  // leads: base 2, one byte each
            0, 0, 0, 0, 0, 0, 0, 0, 0,                        // assets: none
            232, 3, 0, 0, 0, 0, 0, 0, 2, 0, 0, 44, 1,         // occurred_at: base 1,000, two bytes each
            5, 0, 0, 0, 0, 0, 0, 0, 0,                        // recorded_at: all 5
            0, 0, 0, 0, 0, 0, 0, 0, 0,                        // values: all 0
            1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 'a', 'b',           // external ids: both end at 2
        };
        QCOMPARE(encodeSegment(entries), expected);
    }

    void randomSegmentsComeBackAndAreFoundByLead()
    {
        for (std::uint32_t seed = 1; seed <= 300; ++seed) {
            const auto entries = randomEntries(seed, seed % 5 < 3);
            const auto bytes = encodeSegment(entries);
            const auto reader = SegmentReader::open(bytes);
            QVERIFY(reader.has_value());
            QVERIFY(decoded(bytes) == entries);
            for (const std::uint16_t lead : {0, 1, 7, 19, 20, 300, 65'535}) {
                const auto range = std::ranges::equal_range(entries, lead, {}, &SegmentEntry::lead);
                const auto [from, to] = reader->rangeOf(lead);
                QCOMPARE(from, static_cast<std::size_t>(range.begin() - entries.begin()));
                QCOMPARE(to, static_cast<std::size_t>(range.end() - entries.begin()));
            }
        }
    }

    void cutOrPaddedSegmentsAreRefused()
    {
        const auto whole = encodeSegment(randomEntries(4, true));
        QVERIFY(!decoded(whole).empty());
        for (std::size_t size = 0; size < whole.size(); ++size) QVERIFY(!SegmentReader::open(std::span(whole).first(size)));
        auto padded = whole;
        padded.push_back(0);
        QVERIFY(!SegmentReader::open(padded));
        auto newer = whole;
        newer[0] = 2;
        QVERIFY(!SegmentReader::open(newer));
    }

    void leadsOutOfOrderAreRefused()
    {
        const std::vector<SegmentEntry> entries{{9, 0, 1, 1, 0, {}}, {2, 0, 1, 1, 0, {}}};
        QVERIFY(!SegmentReader::open(encodeSegment(entries)));
    }

    /// Whatever bytes a hostile file holds, reading stays inside them (the sanitizers look on).
    void damagedBytesNeverReadOutside()
    {
        std::mt19937 random(99);
        int stillReadable = 0;
        for (int round = 0; round < 4'000; ++round) {
            auto bytes = encodeSegment(randomEntries(static_cast<std::uint32_t>(round % 40 + 1), true));
            for (int hit = 0; hit < 3; ++hit) bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
            const auto reader = SegmentReader::open(bytes);
            if (!reader) continue;
            ++stillReadable;
            std::size_t length = 0;
            for (std::size_t i = 0; i < reader->size(); ++i) length += reader->at(i).externalId.size();
            QVERIFY(length <= bytes.size());
        }
        QVERIFY(stillReadable > 0);
    }

    void ordinaryActivitiesArePackedTightly()
    {
        std::vector<SegmentEntry> entries;
        for (int i = 0; i < 4'096; ++i)
            entries.push_back({static_cast<std::uint16_t>(i * 3), i % 200, 1'600'000'000 + i * 977, 1'700'000'000, i % 60, {}});
        const double bytesPerActivity = static_cast<double>(encodeSegment(entries).size()) / 4'096;
        QVERIFY2(bytesPerActivity < 9, qPrintable(QString::number(bytesPerActivity)));
    }
};

QTEST_GUILESS_MAIN(TestActivitySegment)
#include "tst_activity_segment.moc"
