// What would be shown on the desktop, to whom and when; and handing over by itself.

#include <QAction>
#include <QCheckBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/hashing.h"
#include "core/usecase/demo/demo_people.h"
#include "core/usecase/handover_work.h"
#include "core/usecase/people.h"
#include "tests/support/temporary_store.h"
#include "ui/shell/handover_timer.h"
#include "ui/shell/notice_settings.h"
#include "ui/shell/notices_dialog.h"
#include "ui/shell/notifier.h"

using namespace handschlag;
using namespace handschlag::ui;
using handover::NoticeKind;
using handover::NoticeSettings;

namespace {

/// A Wednesday, 10:00 in Berlin; the calendar is open Mon-Fri 8-17.
const Instant now = *instantFromIso("2026-03-11T09:00:00Z");
constexpr std::int64_t minute = 60;

class Desktop : public NoticeSink {
public:
    void show(const NoticeMessage& message) override { shown.push_back(message); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList list;
        for (const NoticeMessage& message : shown) list << message.text;
        return list;
    }
    std::vector<NoticeMessage> shown;
};

class Office {
public:
    explicit Office(const char* actor = "Jonas Vogel") : settings(folder_.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
    {
        const auto staff = expectValue(usecase::demo::hireStaff(*store, now.plus(-400 * secondsPerDay)));
        static_cast<void>(expectValue(usecase::demo::signTwice(*store, staff, 2'000, now.plus(-380 * secondsPerDay), now.plus(-370 * secondsPerDay))));
        Session::Setup setup;
        setup.path = QString::fromStdString(store.path());
        setup.info = expectValue(store->workspace().info());
        setup.openStore = [path = store.path()] { return store::openWorkspace(path); };
        setup.now = [this] { return clock; };
        setup.memory = ViewMemory(&settings, QStringLiteral("test"));
        session = std::make_unique<Session>(std::move(setup));
        if (*actor) session->setActor(expectValue(usecase::personNamed(*store, actor)));
        notifier = std::make_unique<Notifier>(session.get(), &desktop);
    }
    /// An inquiry of a small firm: 30 minutes to decide.
    LeadId inquiry(const char* company, Instant at)
    {
        const LeadId lead = store.addLead({{"external_id", std::string(company)}, {"last_name", std::string("Geheim")}, {"email", std::string(company) + "@werk.example"},
                                           {"company", std::string(company)}, {"country", std::string("DE")}, {"phone", std::string("+49 30 23125 100")},
                                           {"employees", std::int64_t{32}}, {"industry", std::string("Maschinenbau")}},
                                          at.plus(-secondsPerDay));
        const leads::Activity activity{lead, "inquiry", {}, at, at, 0, {}};
        store.write([&](usecase::Store& s) { expectValue(s.activities().add(std::span(&activity, 1), BatchId{})); });
        return lead;
    }
    void handOver() { static_cast<void>(expectValue(usecase::runHandover(*store, "", clock))); }
    void lookAt(Instant at)
    {
        clock = at;
        // Let the session hear of changes first.
        QTest::qWait(600);
        notifier->look();
        settle();
    }
    void settle() const
    {
        for (int quiet = 0; quiet < 3; ++quiet) {
            QTest::qWait(20);
            QVERIFY(QTest::qWaitFor([this] { return !session->tasks().isBusy() && !session->background().isBusy(); }, 20'000));
        }
    }
    void keep(const NoticeSettings& wanted) { keepNoticeSettings(session->memory(), session->actor()->id, wanted); }

private:
    QTemporaryDir folder_;

public:
    TemporaryStore store;
    QSettings settings;
    Desktop desktop;
    Instant clock = now;
    std::unique_ptr<Session> session;
    std::unique_ptr<Notifier> notifier;
};

NoticedLead noticed(std::int64_t handover, NoticeKind kind, const char* company) { return {{kind, {handover}, now, {}}, QString::fromLatin1(company)}; }

}  // namespace

class NotifierTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initialiseCrypto(); }

    void oneNoticeForAllThatFallsDueAtOnce()
    {
        const std::vector<NoticedLead> one{noticed(1, NoticeKind::Overdue, "Weber GmbH")};
        QCOMPARE(noticeMessage(one, true, false), (NoticeMessage{QStringLiteral("Handschlag"), QStringLiteral("Weber GmbH is overdue"), {1}, false}));
        QCOMPARE(noticeMessage(one, false, false).text, QStringLiteral("1 lead(s) are overdue"));
        const std::vector<NoticedLead> steps{noticed(1, NoticeKind::DueSoon, "Weber GmbH"), noticed(1, NoticeKind::Overdue, "Weber GmbH")};
        QCOMPARE(noticeMessage(steps, true, false).text, QStringLiteral("Weber GmbH is overdue"));
        const std::vector<NoticedLead> several{noticed(1, NoticeKind::DueSoon, "A"), noticed(2, NoticeKind::DueSoon, "B"), noticed(3, NoticeKind::Overdue, "C")};
        const NoticeMessage message = noticeMessage(several, true, true);
        QCOMPARE(message.text, QStringLiteral("2 lead(s) are due soon\n1 lead(s) are overdue"));
        QCOMPARE(message.title, QStringLiteral("Meanwhile"));
        QVERIFY(!message.handover && !message.toDesk);
        const std::vector<NoticedLead> back{noticed(1, NoticeKind::Returned, "A"), noticed(2, NoticeKind::ObjectionEnds, "B")};
        QVERIFY(noticeMessage(back, true, false).toDesk);
    }

    void stepsOfAnInquiry()
    {
        Office office;
        office.lookAt(now);  // from here on
        office.inquiry("Weber", now.plus(-minute));
        office.handOver();
        office.lookAt(now.plus(minute));
        QCOMPARE(office.desktop.texts(), QStringList());  // handed over at now: that was looked at already
        office.lookAt(now.plus(24 * minute));
        QCOMPARE(office.desktop.texts(), QStringList{QStringLiteral("Weber is due soon")});
        QVERIFY(office.desktop.shown[0].handover);
        office.lookAt(now.plus(25 * minute));
        QCOMPARE(office.desktop.shown.size(), std::size_t{1});
        office.lookAt(now.plus(31 * minute));
        QCOMPARE(office.desktop.texts().last(), QStringLiteral("Weber is overdue"));
        QVERIFY(office.notifier->counts() == (usecase::DutyCounts{1, 1, 0, 0}));
    }
    void newInquiriesAreGatheredAndSayNoNames()
    {
        Office office;
        office.lookAt(now);
        for (const char* company : {"Weber", "Kuhn", "Adler"}) office.inquiry(company, now);
        office.clock = now.plus(minute);
        office.handOver();
        office.lookAt(now.plus(2 * minute));
        QCOMPARE(office.desktop.texts(), QStringList{QStringLiteral("3 new inquiry(ies)")});
        QVERIFY(!office.desktop.texts().join(u' ').contains(QStringLiteral("Geheim")));
    }
    void returnedLeadsGoToMarketing()
    {
        Office sales;
        Office marketing("Lukas Brandt");
        for (Office* office : {&sales, &marketing}) {
            office->lookAt(now);
            const LeadId lead = office->inquiry("Weber", now);
            office->handOver();
            const HandoverId id = expectValue(office->store->handovers().ofLead(lead)).at(0).id;
            static_cast<void>(expectValue(usecase::giveBack(*office->store, {id, -1, {"phone"}, "wrong"}, expectValue(usecase::personNamed(*office->store, "Jonas Vogel")).id,
                                                            now.plus(minute))));
            office->lookAt(now.plus(2 * minute));
        }
        QCOMPARE(sales.desktop.texts(), QStringList());
        QCOMPARE(marketing.desktop.texts(), QStringList{QStringLiteral("Sales gave Weber back")});
        QVERIFY(marketing.desktop.shown[0].toDesk);
    }
    void quietHoursAreCaughtUpAtOnce()
    {
        Office office;
        NoticeSettings settings;
        settings.quietHours = true;
        settings.quietFrom = 10 * 60;
        settings.quietUntil = 10 * 60 + 50;
        office.keep(settings);
        office.lookAt(now.plus(-minute));
        for (const char* company : {"Weber", "Kuhn"}) office.inquiry(company, now);
        office.clock = now;
        office.handOver();
        for (const int minutes : {10, 25, 31, 49}) office.lookAt(now.plus(minutes * minute));
        QCOMPARE(office.desktop.texts(), QStringList());
        office.lookAt(now.plus(50 * minute));
        QCOMPARE(office.desktop.texts(), QStringList{QStringLiteral("2 lead(s) are overdue")});
        QCOMPARE(office.desktop.shown[0].title, QStringLiteral("Meanwhile"));
        office.lookAt(now.plus(51 * minute));
        QCOMPARE(office.desktop.shown.size(), std::size_t{1});
    }
    void offMeansOffAndIsNotCaughtUp()
    {
        Office office;
        NoticeSettings settings;
        settings.on = false;
        office.keep(settings);
        office.lookAt(now.plus(-minute));
        office.inquiry("Weber", now);
        office.clock = now;
        office.handOver();
        office.lookAt(now.plus(40 * minute));
        settings.on = true;
        office.keep(settings);
        office.lookAt(now.plus(41 * minute));
        QCOMPARE(office.desktop.texts(), QStringList());
        QCOMPARE(office.notifier->counts().queueOverdue, 1);
    }
    void nobodyActsNobodyIsTold()
    {
        Office office("");
        office.inquiry("Weber", now);
        office.handOver();
        office.lookAt(now.plus(40 * minute));
        QCOMPARE(office.desktop.texts(), QStringList());
        QCOMPARE(office.notifier->counts().queue, 1);
    }
    void settingsAreKeptPerPerson()
    {
        Office office;
        NoticeSettings settings;
        settings.kinds[static_cast<std::size_t>(NoticeKind::DueSoon)] = false;
        settings.quietHours = true;
        settings.quietFrom = 12 * 60 + 15;
        settings.quietUntil = 13 * 60;
        settings.businessHoursOnly = false;
        settings.showCompany = false;
        office.keep(settings);
        QVERIFY(noticeSettings(office.session->memory(), office.session->actor()->id) == settings);
        QVERIFY(noticeSettings(office.session->memory(), PersonId{99}) == NoticeSettings{});
        NoticesDialog dialog(settings, false, nullptr);
        QVERIFY(dialog.settings() == settings);
        QVERIFY(!dialog.handsOver());
        dialog.findChild<QCheckBox*>(QStringLiteral("noticesOn"))->setChecked(false);
        QVERIFY(!dialog.settings().on);
        QVERIFY(!dialog.findChild<QCheckBox*>(QStringLiteral("notice_overdue"))->isEnabled());
    }

    void handsOverAtTheStartAndWhenLeadsChange()
    {
        Office office;
        office.inquiry("Weber", now.plus(-minute));
        // A window reads something at once, and from then on hears of changes.
        office.session->tasks().run<int>(office.session.get(), [](usecase::Store&, const Progress&) -> Result<int> { return 0; }, [](Result<int>) {});
        HandoverTimer timer(office.session.get());
        QSignalSpy done(&timer, &HandoverTimer::handedOver);
        QSignalSpy quiet(&timer, &HandoverTimer::ranQuietly);
        timer.start();
        office.settle();
        QCOMPARE(done.size(), 1);
        QCOMPARE(done[0][0].value<usecase::HandoverReport>().handedOver, 1);
        // Nothing changed, the hour is the same: it does not even look.
        QTest::qWait(700);
        timer.tick();
        office.settle();
        QCOMPARE(quiet.size(), 0);
        office.inquiry("Kuhn", now);
        QTest::qWait(700);
        timer.tick();
        office.settle();
        QCOMPARE(done.size(), 2);
        // Another hour: looked at, and not worth a word.
        office.clock = now.plus(60 * minute);
        timer.tick();
        office.settle();
        QCOMPARE(done.size(), 2);
        QCOMPARE(quiet.size(), 1);
    }
    void doesNotHandOverWhenSwitchedOffOrForObservers()
    {
        Office office;
        office.inquiry("Weber", now);
        keepHandsOverByItself(office.session->memory(), false);
        HandoverTimer timer(office.session.get());
        QSignalSpy done(&timer, &HandoverTimer::handedOver);
        timer.start();
        office.settle();
        keepHandsOverByItself(office.session->memory(), true);
        usecase::Person observer = *office.session->actor();
        observer.side = agreement::Side::Observer;
        office.session->setActor(observer);
        office.settle();
        office.session->setActor(std::nullopt);
        office.settle();
        QCOMPARE(done.size(), 0);
        QVERIFY(expectValue(office.store->handovers().all()).empty());
    }
};

QTEST_MAIN(NotifierTest)
#include "tst_notifier.moc"
