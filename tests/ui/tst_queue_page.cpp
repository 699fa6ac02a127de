// The queue: order and sections, precise signals, and a morning's decisions by keyboard alone.

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include "ui/queue/due_text.h"
#include "ui/queue/html.h"
#include "ui/queue/queue_list.h"
#include "ui/queue/queue_model.h"

using namespace handschlag;
using namespace handschlag::ui;
using usecase::QueueEntry;
using usecase::QueueSection;

namespace {

constexpr Instant now{1'760'000'000};

QueueEntry makeEntry(std::int64_t id, std::int64_t dueIn, int readiness = 50, QueueSection section = QueueSection::New, std::int64_t team = 1)
{
    QueueEntry entry;
    entry.handover.id = {id};
    entry.handover.readiness = readiness;
    entry.handover.category = "A";
    entry.handover.fitBand = 2;
    entry.handover.team = {team};
    entry.lead.fields["company"] = "Company " + std::to_string(id);
    entry.section = section;
    entry.due = now.plus(dueIn);
    return entry;
}

QStringList rows(const QAbstractItemModel& model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const qint64 id = index.data(QueueModel::HandoverRole).toLongLong();
        result << (id ? QString::number(id) : index.data().toString());
    }
    return result;
}

}  // namespace

class QueuePageTest : public QObject {
    Q_OBJECT
private slots:
    void ordersBySectionDueReadiness()
    {
        QueueModel model(QTimeZone::utc());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({makeEntry(1, 3600, 40), makeEntry(2, 3600, 90), makeEntry(3, -60), makeEntry(4, 60, 10, QueueSection::FollowUp), makeEntry(5, 600)}, now);
        QCOMPARE(rows(model), (QStringList{"Overdue (1)", "3", "New (3)", "5", "2", "1", "Follow up today (1)", "4"}));
        QCOMPARE(model.counts(), (QueueCounts{5, 2, 1}));
    }

    void becomesOverdueByTimeAlone()
    {
        QueueModel model(QTimeZone::utc());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({makeEntry(1, 30), makeEntry(2, 3600)}, now);
        const QPersistentModelIndex first = model.indexOf({1});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setNow(now.plus(31));
        QCOMPARE(rows(model), (QStringList{"Overdue (1)", "1", "New (1)", "2"}));
        QVERIFY(first.isValid());
        QCOMPARE(first.data(QueueModel::HandoverRole).toLongLong(), 1);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(removed.size(), 0);
    }

    void repaintsOnlyTheDueColumnWhenTimePasses()
    {
        QueueModel model(QTimeZone::utc());
        model.setEntries({makeEntry(1, 3600), makeEntry(2, 7200)}, now);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setNow(now.plus(10));
        for (const auto& change : changes) {
            const QModelIndex from = change[0].toModelIndex();
            const bool heading = from.data(QueueModel::HeadingRole).toBool() && change[1].toModelIndex().row() == from.row();
            QVERIFY(heading || (from.column() == QueueModel::DueColumn && change[1].toModelIndex().column() == QueueModel::DueColumn));
        }
    }

    void keepsRowsOverRandomUpdates()
    {
        QueueModel model(QTimeZone::utc());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<QueueEntry> entries;
            std::map<std::int64_t, QPersistentModelIndex> before;
            for (std::int64_t id = 1; id <= 30; ++id) {
                if (const QModelIndex index = model.indexOf({id}); index.isValid()) before.emplace(id, index);
                if (random.bounded(3) == 0) continue;
                entries.push_back(makeEntry(id, random.bounded(-4000, 4000), random.bounded(100), static_cast<QueueSection>(random.bounded(1, 3))));
            }
            std::vector<const QueueEntry*> pointers;
            for (const QueueEntry& entry : entries) pointers.push_back(&entry);
            const auto wanted = linesOf(pointers, {}, now);
            model.setEntries(entries, now);
            QCOMPARE(model.rowCount(), static_cast<int>(wanted.size()));
            for (std::size_t row = 0; row < wanted.size(); ++row)
                QCOMPARE(model.index(static_cast<int>(row), 0).data(QueueModel::HandoverRole).toLongLong(), wanted[row].handover.value);
            for (const auto& [id, index] : before) QCOMPARE(QModelIndex(index), model.indexOf({id}));
        }
        QCOMPARE(resets.size(), 0);
    }

    void aDecidedLeadStaysAwayUntilTheWorkspaceAnswers()
    {
        QueueModel model(QTimeZone::utc());
        const std::vector<QueueEntry> stored{makeEntry(1, 600), makeEntry(2, 700)};
        model.setEntries(stored, now);
        const int step = model.take({1});
        QCOMPARE(model.counts().waiting, 1);
        model.setEntries(stored, now);  // read before the decision was written
        QCOMPARE(model.counts().waiting, 1);
        model.settle({1}, step);
        model.setEntries({makeEntry(2, 700)}, now);
        QCOMPARE(rows(model), (QStringList{"New (1)", "2"}));
    }

    void aLeadTakenBackStaysUntilTheWorkspaceAnswers()
    {
        QueueModel model(QTimeZone::utc());
        model.setEntries({makeEntry(1, 600)}, now);
        const int taken = model.take({1});
        const int back = model.putBack(makeEntry(1, 600));
        model.settle({1}, taken);   // the first answer must not end the second step
        model.setEntries({}, now);  // read between the two
        QCOMPARE(model.counts().waiting, 1);
        model.settle({1}, back);
        model.setEntries({}, now);
        QCOMPARE(model.counts().waiting, 0);
    }

    void filtersByTeamAndSearch()
    {
        QueueModel model(QTimeZone::utc());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({makeEntry(1, 600, 50, QueueSection::New, 1), makeEntry(2, 600, 50, QueueSection::New, 2)}, now);
        model.setFilter({QString(), TeamId{2}});
        QCOMPARE(rows(model), (QStringList{"New (1)", "2"}));
        QCOMPARE(model.counts().waiting, 1);
        model.setFilter({QStringLiteral("pany 1"), std::nullopt});
        QCOMPARE(rows(model), (QStringList{"New (1)", "1"}));
        QCOMPARE(model.counts().waiting, 2);
    }

    void listStepsOverHeadingsAndKeepsItsLead()
    {
        QueueModel model(QTimeZone::utc());
        QueueList list(&model);
        model.setEntries({makeEntry(1, -60), makeEntry(2, 600), makeEntry(3, 700)}, now);
        list.select({});
        QCOMPARE(list.current(), HandoverId{1});
        list.step(1);
        QCOMPARE(list.current(), HandoverId{2});
        list.step(1);
        list.step(1);
        QCOMPARE(list.current(), HandoverId{3});
        list.keepingPlace([&] { model.setEntries({makeEntry(9, 100), makeEntry(3, -5), makeEntry(2, 600)}, now); });
        QCOMPARE(list.current(), HandoverId{3});
    }

    void escapesWhatComesFromData()
    {
        QCOMPARE(html::text(QStringLiteral("<img src='file:///etc/passwd'>")), QStringLiteral("&lt;img src='file:///etc/passwd'&gt;"));
        QVERIFY(!html::mailLink("a\"onclick=x@b.de").contains(QStringLiteral("\"onclick")));
        QCOMPARE(html::phoneLink("+49 (0)731 / 12-34"), QStringLiteral("<a href=\"tel:+4907311234\">+49 (0)731 / 12-34</a>"));
        QCOMPARE(html::phoneLink("n/a"), QStringLiteral("n/a"));
    }

    void saysWhenALeadIsDue()
    {
        const QTimeZone utc = QTimeZone::utc();
        const Instant nine{1'760'000'400};  // 2025-10-09 09:00:00 UTC
        QVERIFY(dueText(nine.plus(25 * 60), nine, utc).startsWith(QStringLiteral("09:25")));
        QVERIFY(!dueText(nine.plus(86'400), nine, utc).startsWith(QStringLiteral("09:00")));
        QVERIFY(dueText(nine.plus(-120), nine, utc) != dueText(nine.plus(120), nine, utc));
    }
};

QTEST_MAIN(QueuePageTest)
#include "tst_queue_page.moc"
