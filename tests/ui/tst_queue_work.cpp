// A morning at the queue by keys alone: every kind of decision, what the workspace holds afterwards, and all of it taken back.

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>
#include <map>

#include "core/base/hashing.h"
#include "core/handover/event_details.h"
#include "core/usecase/handover_work.h"
#include "tests/support/queue_screen.h"
#include "ui/queue/attempt_panel.h"
#include "ui/queue/choice_list.h"
#include "ui/queue/filter_menu.h"
#include "ui/queue/follow_up_chooser.h"
#include "ui/queue/outcome_panel.h"
#include "ui/queue/qualify_panel.h"
#include "ui/queue/work_panel.h"

using namespace handschlag;
using namespace handschlag::test;
using namespace handschlag::ui;
using handover::EventKind;
using handover::State;

namespace {

constexpr int newsMilliseconds = 1'200;

/// What a rejection by this key leaves behind, by the reasons of the template.
State stateAfterReason(int key)
{
    if (key == 1 || key == 6) return State::Open;  // handed to somebody else
    return key == 2 ? State::Returned : State::Rejected;
}

}  // namespace

class QueueWorkTest : public QObject {
    Q_OBJECT
    std::unique_ptr<DemoFile> demo_;

    /// Each returns when the panel has closed again.
    static void rejectBy(const Screen& screen, int key)
    {
        screen.press(Qt::Key_R);
        QTRY_VERIFY(screen.reject->isVisible());
        screen.press(Qt::Key_0 + key);
        if (key == 0) screen.type(QStringLiteral("A trainee 3 agrees"));
        screen.press(Qt::Key_Return);
        QVERIFY(!screen.reject->isVisible());
    }
    static void logBy(const Screen& screen, int letter, int result)
    {
        auto* panel = screen.find<AttemptPanel>("attemptPanel");
        screen.press(letter);
        QTRY_VERIFY(panel->isVisible());
        screen.press(Qt::Key_0 + result);
        screen.type(QStringLiteral("said a few words"));
        screen.press(Qt::Key_Return);
        QVERIFY(!panel->isVisible());
    }
    static void laterBy(const Screen& screen, int date)
    {
        auto* panel = screen.find<WorkPanel>("laterPanel");
        screen.press(Qt::Key_L);
        QTRY_VERIFY(panel->isVisible());
        screen.press(Qt::Key_0 + date);
        screen.press(Qt::Key_Return);
        QVERIFY(!panel->isVisible());
    }
    static void returnBy(const Screen& screen, int field)
    {
        auto* panel = screen.find<WorkPanel>("returnPanel");
        screen.press(QKeySequence(QStringLiteral("Ctrl+Shift+R")));
        QTRY_VERIFY(panel->isVisible());
        screen.press(Qt::Key_0 + field);
        // What was missing at the handover is proposed; its number takes it off.
        if (screen.find<ChoiceList>("returnFields")->checked().empty()) screen.press(Qt::Key_0 + field);
        screen.press(Qt::Key_Return);
        QVERIFY(!panel->isVisible());
    }
    static void qualifyNow(const Screen& screen)
    {
        auto* panel = screen.find<QualifyPanel>("qualifyPanel");
        screen.press(Qt::Key_Q);
        QTRY_VERIFY(panel->isVisible());
        for (int answer = 0; answer < 4; ++answer) screen.press(Qt::Key_1);
        QVERIFY(screen.find<QLabel>("bantGate")->text().startsWith(u'✓'));
        screen.type(QStringLiteral("m"));  // tomorrow
        screen.press(Qt::Key_Return);
        QVERIFY(!panel->isVisible());
    }
    static void recycleBy(const Screen& screen, int reason)
    {
        screen.press(QKeySequence(QStringLiteral("Ctrl+Shift+Y")));
        QTRY_VERIFY(screen.reject->isVisible());
        screen.press(Qt::Key_0 + reason);
        screen.press(Qt::Key_Return);
        QVERIFY(!screen.reject->isVisible());
    }

private slots:
    void initTestCase()
    {
        initialiseCrypto();
        demo_ = std::make_unique<DemoFile>();
    }

    void fortyMixedDecisionsAndAllOfThemTakenBack()
    {
        const Screen screen(demo_->copy(QStringLiteral("mixed.handschlag")));
        QAbstractItemModelTester tester(screen.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::map<HandoverId, handover::Handover> before;
        for (const auto& handover : valueOf(screen.open()->handovers().all())) before.emplace(handover.id, handover);
        const std::array reasons{3, 9, 2, 0, 4, 7, 5, 8, 1, 6};
        std::map<HandoverId, State> expected;
        std::size_t reason = 0;
        for (int turn = 0; turn < 28; ++turn) {
            QVERIFY(screen.goTo(State::Open));
            const HandoverId id = screen.list->current();
            HandoverId next = screen.model->neighbour(id, 1);
            if (!next) next = screen.model->neighbour(id, -1);
            switch (turn % 7) {
                case 0:
                    screen.press(Qt::Key_A);
                    expected[id] = State::Accepted;
                    break;
                case 1:
                case 4:
                case 5: {
                    const int key = reasons[reason++ % reasons.size()];
                    rejectBy(screen, key);
                    expected[id] = stateAfterReason(key);
                    break;
                }
                case 2:
                    laterBy(screen, 1);
                    expected[id] = State::Accepted;
                    break;
                case 3:
                    screen.press(Qt::Key_G);
                    expected[id] = State::Accepted;
                    break;
                default:
                    returnBy(screen, 2);
                    expected[id] = State::Returned;
                    break;
            }
            QCOMPARE(screen.list->current(), next);
        }
        screen.settle();
        QTest::qWait(newsMilliseconds);
        screen.settle();
        for (int turn = 0; turn < 12; ++turn) {
            QVERIFY(screen.goTo(State::Accepted));
            const HandoverId id = screen.list->current();
            expected[id] = State::Accepted;
            screen.settle();
            switch (turn % 4) {
                case 0:
                    logBy(screen, Qt::Key_C, 2);
                    break;
                case 1:
                    if (!screen.find<QAction>("logMail")->isEnabled()) {
                        logBy(screen, Qt::Key_C, 1);
                        break;
                    }
                    logBy(screen, Qt::Key_E, 1);
                    break;
                case 2:
                    qualifyNow(screen);
                    expected[id] = State::Qualified;
                    break;
                default:
                    recycleBy(screen, 3);  // no budget
                    expected[id] = State::Closed;
                    break;
            }
        }
        screen.settle();
        {
            auto store = screen.open();
            for (const auto& [id, state] : expected) {
                const auto stored = *valueOf(store->handovers().find(id));
                QVERIFY2(stored.state == state, qPrintable(QStringLiteral("%1: %2, not %3").arg(id.value).arg(key(stored.state)).arg(key(state))));
            }
        }
        int undone = 0;
        while (screen.find<QAction>("undoDecision")->isEnabled() && undone < 60) {
            screen.press(Qt::Key_Z, Qt::ControlModifier);
            ++undone;
        }
        QCOMPARE(undone, 40);
        screen.settle();
        auto store = screen.open();
        for (const auto& [id, was] : before) {
            const auto now = *valueOf(store->handovers().find(id));
            QVERIFY2(now.state == was.state, qPrintable(QStringLiteral("%1 is %2 again, was %3").arg(id.value).arg(key(now.state)).arg(key(was.state))));
            QCOMPARE(now.owner, was.owner);
            QCOMPARE(now.team, was.team);
            QCOMPARE(now.followUpAt, was.followUpAt);
            QCOMPARE(now.duty, was.duty);
        }
    }

    void aCallShowsTheCadenceAndMovesOn()
    {
        const Screen screen(demo_->copy(QStringLiteral("call.handschlag")));
        QVERIFY(screen.goTo(State::Accepted));
        const HandoverId id = screen.list->current();
        screen.press(Qt::Key_C);
        auto* panel = screen.find<AttemptPanel>("attemptPanel");
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!screen.find<QLabel>("attemptPanelDetail")->text().isEmpty());
        screen.press(Qt::Key_Return);
        QVERIFY(panel->isVisible());  // what came of it is not said yet
        QVERIFY(!screen.find<QLabel>("attemptPanelProblem")->text().isEmpty());
        screen.press(Qt::Key_3);
        screen.type(QStringLiteral("call back, 3 pm"));
        screen.press(Qt::Key_W, Qt::AltModifier);
        screen.press(Qt::Key_Return);
        screen.settle();
        const auto events = valueOf(screen.open()->handovers().events(id));
        QCOMPARE(events.back().kind, EventKind::Touch);
        QCOMPARE(events.back().reason, std::string("call"));
        QCOMPARE(valueOf(handover::detailsFromText(events.back().details)).result, std::string("message_left"));
        QCOMPARE(events.back().comment, std::string("call back, 3 pm"));
    }

    void aCorrectedFactIsJudgedBeforeItIsSent()
    {
        const Screen screen(demo_->copy(QStringLiteral("fact.handschlag")));
        QVERIFY(screen.goTo(State::Open));
        const HandoverId id = screen.list->current();
        screen.press(Qt::Key_R);
        QTRY_VERIFY(screen.reject->isVisible());
        screen.press(Qt::Key_3);  // poor fit
        auto* field = screen.find<QComboBox>("factField");
        QVERIFY(field->isVisible());
        field->setCurrentIndex(field->findData(QStringLiteral("employees")));
        auto* value = screen.find<QLineEdit>("factValue");
        QVERIFY(value->isVisible());
        auto* verdict = screen.find<QLabel>("rejectVerdict");
        value->setFocus();
        screen.type(QStringLiteral("many"));
        const QString unreadable = verdict->text();
        screen.press(Qt::Key_Return);
        QVERIFY(screen.reject->isVisible());
        value->clear();
        screen.type(QStringLiteral("2"));
        QVERIFY(verdict->text() != unreadable);
        QVERIFY(verdict->text().contains(u'2'));
        const bool fails = verdict->text().startsWith(u'✓');
        screen.press(Qt::Key_Return);
        screen.settle();
        const auto events = valueOf(screen.open()->handovers().events(id));
        const auto rejected = std::ranges::find(events, EventKind::Reject, &handover::HandoverEvent::kind);
        QVERIFY(rejected != events.end());
        QCOMPARE(rejected->fact, std::string("employees=2"));
        const auto claim = valueOf(handover::detailsFromText(rejected->details)).claim;
        QVERIFY(claim.has_value());
        QCOMPARE(claim->result, fails ? handover::ClaimResult::Supported : handover::ClaimResult::NotSupported);
    }

    void aDecisionOnSeveralIsTakenBackByOneKey()
    {
        const Screen screen(demo_->copy(QStringLiteral("bulk.handschlag")));
        QVERIFY(screen.goTo(State::Open));
        std::vector<HandoverId> marked;
        for (int turn = 0; turn < 3; ++turn) {
            QVERIFY(screen.goTo(State::Open));
            marked.push_back(screen.list->current());
            screen.press(turn == 0 ? Qt::Key_X : Qt::Key_Space);
        }
        QCOMPARE(screen.model->markedLeads().size(), marked.size());
        QVERIFY(screen.find<QLabel>("markedCount")->text().contains(u'3'));
        QVERIFY(!screen.find<QAction>("logCall")->isEnabled());
        rejectBy(screen, 9);
        QVERIFY(screen.model->markedLeads().empty());
        screen.settle();
        for (const HandoverId id : marked) QCOMPARE(screen.stored(id).state, State::Rejected);
        screen.press(Qt::Key_Z, Qt::ControlModifier);
        screen.settle();
        for (const HandoverId id : marked) QCOMPARE(screen.stored(id).state, State::Open);
        QVERIFY(!screen.find<QAction>("undoDecision")->isEnabled());
    }

    void whatIsRefusedOfSeveralIsNamed()
    {
        const Screen screen(demo_->copy(QStringLiteral("partly.handschlag")));
        std::vector<HandoverId> marked;
        for (int turn = 0; turn < 4; ++turn) {
            QVERIFY(screen.goTo(State::Open));
            marked.push_back(screen.list->current());
            screen.press(Qt::Key_X);
        }
        QStringList names;
        {
            auto store = screen.open();
            const auto persons = valueOf(store->people().persons());
            const auto other = std::ranges::find_if(
                persons, [&](const auto& person) { return person.side == agreement::Side::Sales && person.id != screen.session->actor()->id; });
            for (const std::size_t taken : {1U, 2U}) {
                QVERIFY(usecase::accept(*store, marked[taken], -1, other->id, DemoFile::at));
                names << QString::fromStdString(leads::displayName(screen.model->entry(marked[taken])->lead));
            }
        }
        QSignalSpy failed(screen.page.get(), &Page::failed);
        screen.press(Qt::Key_A);
        QTRY_COMPARE(failed.size(), 1);
        for (const QString& name : names) QVERIFY2(failed[0][0].toString().contains(name), qPrintable(failed[0][0].toString()));
        screen.settle();
        QCOMPARE(screen.stored(marked[0]).owner, screen.session->actor()->id);
        QVERIFY(screen.stored(marked[1]).owner != screen.session->actor()->id);
        screen.press(Qt::Key_Z, Qt::ControlModifier);
        screen.settle();
        QCOMPARE(screen.stored(marked[0]).state, State::Open);
        QCOMPARE(screen.stored(marked[1]).state, State::Accepted);
        QCOMPARE(screen.stored(marked[3]).state, State::Open);
    }

    void aRefusalKeepsWhatWasTyped()
    {
        const Screen screen(demo_->copy(QStringLiteral("refusal.handschlag")));
        QVERIFY(screen.goTo(State::Accepted));
        const HandoverId id = screen.list->current();
        auto* panel = screen.find<AttemptPanel>("attemptPanel");
        screen.press(Qt::Key_C);
        QTRY_VERIFY(panel->isVisible());
        screen.settle();
        {
            auto store = screen.open();
            QVERIFY(usecase::markGoodLead(*store, id, screen.session->actor()->id, DemoFile::at));
        }
        screen.press(Qt::Key_1);
        screen.type(QStringLiteral("a long talk"));
        QSignalSpy failed(screen.page.get(), &Page::failed);
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(failed.size(), 1);
        screen.settle();
        QCOMPARE(screen.list->current(), id);
        screen.press(Qt::Key_C);
        QTRY_VERIFY(panel->isVisible());
        QCOMPARE(screen.find<QPlainTextEdit>("attemptNote")->toPlainText(), QStringLiteral("a long talk"));
    }

    void answersAreNotedWithoutQualifying()
    {
        const Screen screen(demo_->copy(QStringLiteral("bant.handschlag")));
        QVERIFY(screen.goTo(State::Open));
        const HandoverId id = screen.list->current();
        auto* panel = screen.find<QualifyPanel>("qualifyPanel");
        screen.press(Qt::Key_Q);
        QTRY_VERIFY(panel->isVisible());
        for (const int key : {Qt::Key_3, Qt::Key_2, Qt::Key_1, Qt::Key_4}) screen.press(key);
        screen.press(Qt::Key_Return);
        QVERIFY(!panel->isVisible());
        screen.settle();
        auto store = screen.open();
        const auto handover = *valueOf(store->handovers().find(id));
        QCOMPARE(handover.state, State::Open);
        const auto lead = *valueOf(store->leads().find(handover.lead));
        QCOMPARE(std::string(leads::textOf(leads::valueOf(lead, "budget"))), std::string("no"));
        QCOMPARE(std::string(leads::textOf(leads::valueOf(lead, "authority"))), std::string("partly"));
        QCOMPARE(std::string(leads::textOf(leads::valueOf(lead, "need"))), std::string("yes"));
    }

    void aLeadThatDoesNotPassTheGateIsNotQualified()
    {
        const Screen screen(demo_->copy(QStringLiteral("gate.handschlag")));
        QVERIFY(screen.goTo(State::Accepted));
        const HandoverId id = screen.list->current();
        auto* panel = screen.find<QualifyPanel>("qualifyPanel");
        screen.press(Qt::Key_Q);
        QTRY_VERIFY(panel->isVisible());
        for (int answer = 0; answer < 4; ++answer) screen.press(Qt::Key_3);
        QVERIFY(screen.find<QLabel>("bantGate")->text().startsWith(u'✗'));
        screen.press(Qt::Key_Return);
        QVERIFY(panel->isVisible());
        QVERIFY(!screen.find<QLabel>("qualifyPanelProblem")->text().isEmpty());
        screen.press(Qt::Key_Escape);
        screen.settle();
        QCOMPARE(screen.stored(id).state, State::Accepted);
    }

    void whatIsImpossibleSaysWhy()
    {
        const Screen screen(demo_->copy(QStringLiteral("why.handschlag")));
        QVERIFY(screen.goTo(State::Open));
        for (const char* name : {"logCall", "recycle", "won", "openOpportunity"}) {
            const auto* action = screen.find<QAction>(name);
            QVERIFY2(!action->isEnabled(), name);
            QVERIFY2(!action->statusTip().isEmpty() && action->toolTip().contains(action->statusTip()), name);
        }
        QVERIFY(screen.find<QAction>("accept")->isEnabled());
        QVERIFY(screen.find<QAction>("accept")->statusTip().isEmpty());
    }

    void lettersInAPanelDecideNothing()
    {
        const Screen screen(demo_->copy(QStringLiteral("panel.handschlag")));
        QVERIFY(screen.goTo(State::Open));
        const int waiting = screen.model->counts().waiting;
        screen.press(Qt::Key_R);
        QTRY_VERIFY(screen.reject->isVisible());
        for (const int key : {Qt::Key_A, Qt::Key_G, Qt::Key_J, Qt::Key_X}) screen.press(key);
        QVERIFY(screen.reject->isVisible());
        QCOMPARE(screen.model->counts().waiting, waiting);
        QVERIFY(screen.model->markedLeads().empty());
    }

    void aLeadIsEnteredByHand()
    {
        const Screen screen(demo_->copy(QStringLiteral("new.handschlag")));
        screen.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(screen.find<QDialog>("newLeadDialog"));
        auto* dialog = screen.find<QDialog>("newLeadDialog");
        QTRY_VERIFY(dialog->isVisible());
        const auto fill = [&dialog](const char* field, const char* text) {
            auto* editor = dialog->findChild<QLineEdit*>(QStringLiteral("field_%1").arg(QLatin1String(field)));
            QVERIFY2(editor, field);
            editor->setText(QString::fromLatin1(text));
        };
        fill("last_name", "Sommer");
        fill("company", "Sommer Apparate GmbH");
        fill("email", "sommer@apparate.example");
        QSignalSpy noticed(screen.page.get(), &Page::noticed);
        auto* buttons = dialog->findChild<QDialogButtonBox*>();
        buttons->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(noticed.size(), 1);
        QVERIFY(noticed[0][0].toString().contains(QStringLiteral("Sommer")));
        auto store = screen.open();
        const auto population = valueOf(store->leads().population());
        const auto* addresses = population->text("email");
        bool stored = false;
        for (std::size_t row = 0; row < population->size(); ++row) stored = stored || addresses->value(row) == "sommer@apparate.example";
        QVERIFY(stored);
        // A second one with this address is refused, and what was typed stays.
        screen.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(screen.find<QDialog>("newLeadDialog") && screen.find<QDialog>("newLeadDialog")->isVisible());
        dialog = screen.find<QDialog>("newLeadDialog");
        fill("last_name", "Sommer");
        fill("email", "Sommer@Apparate.example");
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QTRY_VERIFY(!dialog->findChild<QLabel*>(QStringLiteral("newLeadProblem"))->text().isEmpty());
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("field_last_name"))->text(), QStringLiteral("Sommer"));
        dialog->reject();
    }

    void savedFiltersAreRecalledAndDeleted()
    {
        const SavedFilter filter{QStringLiteral("Hot inquiries"), QStringLiteral("gmbh"), -1, true, handover::Duty::FirstTouch};
        QCOMPARE(filterFromMap(toMap(filter)), filter);
        QCOMPARE(filterFromMap({{QStringLiteral("duty"), QStringLiteral("nonsense")}}).duty, handover::Duty::None);
        const Screen screen(demo_->copy(QStringLiteral("filters.handschlag")));
        const int shown = screen.model->rowCount();
        auto* menu = screen.find<FilterMenu>("filterMenu");
        menu->save({QStringLiteral("Inquiries to decide"), {}, 0, true, handover::Duty::Decide});
        menu->save({QStringLiteral("All"), {}, 0, false, handover::Duty::None});
        screen.press(QKeySequence(QStringLiteral("Ctrl+Alt+1")));
        QVERIFY(screen.model->rowCount() < shown);
        for (int row = 0; row < screen.model->rowCount(); ++row) {
            const QueueEntry* entry = screen.model->entryAt(screen.model->index(row, 0));
            if (entry) QVERIFY(entry->handover.inquiry && entry->handover.state == State::Open);
        }
        screen.press(QKeySequence(QStringLiteral("Ctrl+Alt+2")));
        QCOMPARE(screen.model->rowCount(), shown);
        menu->remove(QStringLiteral("All"));
        QCOMPARE(menu->saved().size(), 1);
    }

    void usualDatesStepOverDaysOff()
    {
        agreement::CalendarClause calendar;
        for (int weekday = 0; weekday < 5; ++weekday) calendar.hours.push_back({weekday, 9 * 60, 18 * 60});
        const QTimeZone berlin("Europe/Berlin");
        const Instant thursday{1'759'420'800};  // 2025-10-02 18:00 in Berlin; the 3rd is a holiday
        QCOMPARE(usualDate(UsualDate::Tomorrow, thursday, berlin, calendar), QDateTime(QDate(2025, 10, 6), QTime(9, 0), berlin));
        QCOMPARE(usualDate(UsualDate::ThreeWorkingDays, thursday, berlin, calendar), QDateTime(QDate(2025, 10, 8), QTime(9, 0), berlin));
        QCOMPARE(usualDate(UsualDate::NextWeek, thursday, berlin, calendar), QDateTime(QDate(2025, 10, 6), QTime(9, 0), berlin));
        QCOMPARE(usualDate(UsualDate::Today, thursday, berlin, calendar), QDateTime(QDate(2025, 10, 2), QTime(20, 0), berlin));
    }

    void readsAmounts()
    {
        QCOMPARE(centsOf(QStringLiteral("1200")), std::optional<std::int64_t>(120'000));
        QCOMPARE(centsOf(QStringLiteral("0.5")), std::optional<std::int64_t>(50));
        QVERIFY(!centsOf(QStringLiteral("much")));
        QVERIFY(!centsOf(QStringLiteral("-3")));
    }
};

QTEST_MAIN(QueueWorkTest)
#include "tst_queue_work.moc"
