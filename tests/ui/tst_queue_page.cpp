// The queue: order and sections, precise signals, and a morning's decisions by keyboard alone.

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include "core/base/hashing.h"
#include "tests/support/queue_screen.h"
#include "ui/queue/due_text.h"
#include "ui/queue/html.h"
#include "ui/queue/queue_list.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/reject_panel.h"

using namespace handschlag;
using namespace handschlag::test;
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
    std::unique_ptr<DemoFile> demo_;

private slots:
    void initTestCase()
    {
        initialiseCrypto();
        demo_ = std::make_unique<DemoFile>();
    }

    void ordersBySectionDueReadiness()
    {
        QueueModel model(QTimeZone::utc());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(
            {makeEntry(1, 3600, 40), makeEntry(2, 3600, 90), makeEntry(3, -60), makeEntry(4, 60, 10, QueueSection::FollowUp), makeEntry(5, 600)},
            now);
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

    /// Whatever happens to single leads, the rows are those of a list that was put together from the start.
    void isTheSameRowByRowAsFromTheStart()
    {
        QueueModel model(QTimeZone::utc());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator random(11);
        std::map<HandoverId, QueueEntry> kept;
        Instant time = now;
        for (int round = 0; round < 400; ++round) {
            time = time.plus(random.bounded(120));
            const HandoverId id{random.bounded(1, 40)};
            if (random.bounded(4) == 0) {
                kept.erase(id);
                model.update(std::array{id}, {}, time);
            } else {
                QueueEntry entry = makeEntry(id.value, random.bounded(-2000, 9000), random.bounded(3), static_cast<QueueSection>(random.bounded(1, 3)), 1 + random.bounded(2));
                entry.due = entry.due.plus(time.seconds - now.seconds);
                if (random.bounded(3) == 0) entry.claimedByName = "Vogel";
                kept.insert_or_assign(id, entry);
                model.update(std::array{id}, {entry}, time);
            }
            if (round == 200) model.setFilter({QString(), TeamId{2}});
            std::vector<const QueueEntry*> pointers;
            for (const auto& [known, entry] : kept) pointers.push_back(&entry);
            const auto wanted = linesOf(pointers, model.filter(), time);
            QCOMPARE(model.rowCount(), static_cast<int>(wanted.size()));
            for (std::size_t row = 0; row < wanted.size(); ++row) {
                const QModelIndex index = model.index(static_cast<int>(row), 0);
                QCOMPARE(index.data(QueueModel::HandoverRole).toLongLong(), wanted[row].handover.value);
                QCOMPARE(index.data(QueueModel::OverdueRole).toBool(), wanted[row].section == QueueSection::Overdue);
                if (wanted[row].handover) QCOMPARE(model.indexOf(wanted[row].handover), index);
            }
            QCOMPARE(model.counts(), countsOf(pointers, model.filter(), time));
            QCOMPARE(model.holdsClaimed(), std::ranges::any_of(kept, [](const auto& known) { return !known.second.claimedByName.empty(); }));
        }
        QCOMPARE(resets.size(), 1);  // the filter
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

    void clearsFortyLeadsByKeysAlone()
    {
        const Screen screen(demo_->copy(QStringLiteral("forty.handschlag")));
        QVERIFY2(screen.model->counts().waiting >= 40, qPrintable(QString::number(screen.model->counts().waiting)));
        std::map<HandoverId, char> expected;
        for (int turn = 0; turn < 40; ++turn) {
            while (screen.current()->handover.state != handover::State::Open && screen.current()->handover.state != handover::State::Accepted) {
                const HandoverId before = screen.list->current();
                screen.press(Qt::Key_J);
                QVERIFY(screen.list->current() != before);
            }
            const HandoverId id = screen.list->current();
            const QueueEntry* entry = screen.model->entry(id);
            QVERIFY(entry);
            const bool open = entry->handover.state == handover::State::Open;
            // What is further on is looked at and left alone.
            if (!open && entry->handover.state != handover::State::Accepted) {
                screen.press(Qt::Key_J);
                continue;
            }
            const bool rejects = turn % 4 == 3 && open;
            if (rejects) {
                screen.press(Qt::Key_R);
                QTRY_VERIFY(screen.reject->isVisible());
            }
            // What was accepted before may have come back meanwhile, to be followed up today.
            HandoverId next = screen.model->neighbour(id, 1);
            if (!next) next = screen.model->neighbour(id, -1);
            if (rejects) {
                screen.press(Qt::Key_9);  // no need
                screen.type(QStringLiteral("Budget 3 says a2 no"));
                screen.press(Qt::Key_Return);
                expected[id] = 'r';
            } else if (turn % 4 == 1 || !open) {
                screen.press(Qt::Key_G);
                expected[id] = 'g';
            } else {
                screen.press(Qt::Key_A);
                expected[id] = 'a';
            }
            // (An accepted lead comes back by itself for its first touch, if that is due today.)
            if (open) QVERIFY(!screen.model->entry(id) || screen.model->entry(id)->handover.state != handover::State::Open);
            QCOMPARE(screen.list->current(), next);
            if (turn % 10 == 9) {
                // Taken back, the lead is selected again; then it is accepted after all.
                screen.press(Qt::Key_Z, Qt::ControlModifier);
                QCOMPARE(screen.list->current(), id);
                if (open) QCOMPARE(screen.model->entry(id)->handover.state, handover::State::Open);
                if (!open) {
                    screen.press(Qt::Key_G);
                    expected[id] = 'g';
                } else {
                    screen.press(Qt::Key_A);
                    expected[id] = 'a';
                }
            }
        }
        screen.settle();
        auto store = screen.open();
        for (const auto& [id, how] : expected) {
            const auto handover = *valueOf(store->handovers().find(id));
            QCOMPARE(handover.state, how == 'r' ? handover::State::Rejected : handover::State::Accepted);
            const auto events = valueOf(store->handovers().events(id));
            const bool praised = std::ranges::any_of(events, [](const auto& event) { return event.kind == handover::EventKind::GoodLead; });
            if (how == 'g') QVERIFY(praised);
        }
    }

    void rejectShowsTheCitedClauseAndKeepsWhatWasTyped()
    {
        const Screen screen(demo_->copy(QStringLiteral("reject.handschlag")));
        while (screen.model->entry(screen.list->current())->handover.state != handover::State::Open) screen.press(Qt::Key_J);
        const HandoverId id = screen.list->current();
        screen.press(Qt::Key_R);
        QTRY_VERIFY(screen.reject->isVisible());
        screen.press(Qt::Key_3);  // poor fit
        auto* reasons = screen.reject->findChild<QListWidget*>(QStringLiteral("reasonList"));
        QVERIFY(reasons->currentItem()->text().startsWith(u'3'));
        auto* verdict = screen.reject->findChild<QLabel*>(QStringLiteral("rejectVerdict"));
        QVERIFY(!verdict->text().isEmpty());
        screen.type(QStringLiteral("40 people"));
        screen.press(Qt::Key_Escape);
        QVERIFY(!screen.reject->isVisible());
        screen.press(Qt::Key_R);
        QTRY_VERIFY(screen.reject->isVisible());
        QCOMPARE(screen.reject->findChild<QPlainTextEdit*>(QStringLiteral("rejectComment"))->toPlainText(), QStringLiteral("40 people"));
        QCOMPARE(screen.list->current(), id);
        screen.press(Qt::Key_Return);
        screen.settle();
        const auto events = valueOf(screen.open()->handovers().events(id));
        const auto rejected = std::ranges::find(events, handover::EventKind::Reject, &handover::HandoverEvent::kind);
        QVERIFY(rejected != events.end());
        QCOMPARE(rejected->reason, std::string("poor_fit"));
        QCOMPARE(rejected->clause, std::string("fit"));
        QCOMPARE(rejected->comment, std::string("40 people"));
    }

    void newsFromTheWorkspaceDoesNotTakeTheFocus()
    {
        const Screen screen(demo_->copy(QStringLiteral("focus.handschlag")));
        while (screen.model->entry(screen.list->current())->handover.state != handover::State::Open) screen.press(Qt::Key_J);
        screen.press(Qt::Key_R);
        QTRY_VERIFY(screen.reject->isVisible());
        QWidget* focus = screen.page->focusWidget();
        QVERIFY(screen.reject->isAncestorOf(focus));
        QTest::qWait(1'200);  // claiming the lead was written, noticed and read again
        screen.settle();
        QCOMPARE(screen.page->focusWidget(), focus);
        QVERIFY(!screen.model->entry(screen.list->current())->claimedByName.empty());
        screen.press(Qt::Key_3);
        QVERIFY(screen.reject->findChild<QListWidget*>(QStringLiteral("reasonList"))->currentItem()->text().startsWith(u'3'));
    }

    void otherNeedsText()
    {
        const Screen screen(demo_->copy(QStringLiteral("other.handschlag")));
        while (screen.model->entry(screen.list->current())->handover.state != handover::State::Open) screen.press(Qt::Key_J);
        const HandoverId id = screen.list->current();
        screen.press(Qt::Key_R);
        QTRY_VERIFY(screen.reject->isVisible());
        screen.press(Qt::Key_0);
        screen.press(Qt::Key_Return);
        QVERIFY(screen.reject->isVisible());
        QVERIFY(!screen.reject->findChild<QLabel*>(QStringLiteral("rejectProblem"))->text().isEmpty());
        QCOMPARE(screen.list->current(), id);
    }

    void aConflictBringsTheRowBackWithWhatWasTyped()
    {
        const Screen screen(demo_->copy(QStringLiteral("conflict.handschlag")));
        while (screen.model->entry(screen.list->current())->handover.state != handover::State::Open) screen.press(Qt::Key_J);
        const HandoverId id = screen.list->current();
        {
            auto store = screen.open();
            const auto persons = valueOf(store->people().persons());
            const auto other = std::ranges::find_if(
                persons, [&](const auto& person) { return person.side == agreement::Side::Sales && person.id != screen.session->actor()->id; });
            QVERIFY(usecase::accept(*store, id, screen.model->entry(id)->handover.rowVersion, other->id, DemoFile::at));
        }
        QSignalSpy failed(screen.page.get(), &Page::failed);
        const int waiting = screen.model->counts().waiting;
        screen.press(Qt::Key_A);
        QCOMPARE(screen.model->counts().waiting, waiting - 1);
        QTRY_COMPARE(failed.size(), 1);
        screen.settle();
        QCOMPARE(screen.stored(id).state, handover::State::Accepted);
    }

    void asksOnceWhoDecides()
    {
        const Screen screen(demo_->copy(QStringLiteral("actor.handschlag")), false);
        while (screen.model->entry(screen.list->current())->handover.state != handover::State::Open) screen.press(Qt::Key_J);
        const HandoverId id = screen.list->current();
        screen.press(Qt::Key_A);
        auto* strip = screen.page->findChild<QWidget*>(QStringLiteral("actorStrip"));
        QVERIFY(strip->isVisible());
        QCOMPARE(screen.list->current(), id);
        screen.press(Qt::Key_Return);
        QVERIFY(!strip->isVisible());
        QVERIFY(screen.session->actor().has_value());
        screen.settle();
        QCOMPARE(screen.stored(id).state, handover::State::Accepted);
    }

    void lettersCanBeSwitchedOff()
    {
        const Screen screen(demo_->copy(QStringLiteral("letters.handschlag")));
        while (screen.model->entry(screen.list->current())->handover.state != handover::State::Open) screen.press(Qt::Key_J);
        const int waiting = screen.model->counts().waiting;
        screen.page->findChild<QAction*>(QStringLiteral("letterKeys"))->setChecked(false);
        screen.press(Qt::Key_A);
        QCOMPARE(screen.model->counts().waiting, waiting);
        screen.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(screen.model->counts().waiting, waiting - 1);
    }

    void lettersTypedIntoTheSearchDecideNothing()
    {
        const Screen screen(demo_->copy(QStringLiteral("search.handschlag")));
        const int waiting = screen.model->counts().waiting;
        screen.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(screen.page->focusWidget()->objectName(), QStringLiteral("queueSearch"));
        screen.type(QStringLiteral("agrkj"));
        QCOMPARE(screen.model->counts().waiting, waiting);
        QCOMPARE(qobject_cast<QLineEdit*>(screen.page->focusWidget())->text(), QStringLiteral("agrkj"));
    }

    void handsOverAndSaysSo()
    {
        const Screen screen(demo_->copy(QStringLiteral("handover.handschlag")));
        QSignalSpy noticed(screen.page.get(), &Page::noticed);
        screen.page->findChild<QAction*>(QStringLiteral("handOverNow"))->trigger();
        screen.settle();
        QCOMPARE(noticed.size(), 1);
        QVERIFY(!noticed[0][0].toString().isEmpty());
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
