// What all pages share: formats, look, tables, explanations in words, work on the worker thread.

#include <QtTest>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QToolButton>

#include "tests/support/temporary_store.h"
#include "ui/shared/explanation_text.h"
#include "ui/shared/formats.h"
#include "ui/shared/icons.h"
#include "ui/shared/languages.h"
#include "ui/shared/messages.h"
#include "ui/shared/table_view.h"
#include "ui/shared/task_runner.h"
#include "ui/shared/theme.h"
#include "ui/shell/notice_strip.h"
#include "ui/shell/workspace_overview.h"

using namespace handschlag;
using namespace handschlag::ui;

namespace {

const auto hardSpace = QStringLiteral("\u00a0");

Instant instant(const char* iso) { return *instantFromIso(iso); }

agreement::Document smallAgreement()
{
    agreement::Document document;
    agreement::Criterion employees{"fit.employees", {"Mitarbeiterzahl", "Employees"}, "employees", {}, {}};
    employees.buckets.push_back({"target", {"250 bis 999", "250 to 999"}, agreement::RangeMatch{250, 999}, 3'000, false});
    document.fit.criteria.push_back(employees);
    agreement::BehaviourRule whitepaper;
    whitepaper.id = "behaviour.content.whitepaper";
    whitepaper.name = {"Whitepaper", "Whitepaper"};
    whitepaper.type = "whitepaper";
    agreement::BehaviourRule special = whitepaper;
    special.id = "behaviour.content.w12";
    special.name = {"Whitepaper W12", "Whitepaper W12"};
    special.asset = "W12";
    document.behaviour.groups.push_back({"behaviour.content", {"Inhalte", "Content"}, 4'500, {special, whitepaper}});
    return document;
}

}  // namespace

class ShellSharedTest : public QObject {
    Q_OBJECT
private slots:
    void init() { useLanguage(Language::German); }

    void pointsFollowTheLanguage_data()
    {
        QTest::addColumn<qint64>("centipoints");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("addend");
        QTest::newRow("worked value") << qint64{5'862} << QStringLiteral("58,62") << QStringLiteral("58.62") << QStringLiteral("+58,62");
        QTest::newRow("whole") << qint64{2'000} << QStringLiteral("20") << QStringLiteral("20") << QStringLiteral("+20");
        QTest::newRow("leading zero of the fraction") << qint64{105} << QStringLiteral("1,05") << QStringLiteral("1.05") << QStringLiteral("+1,05");
        QTest::newRow("below one, negative") << qint64{-5} << QStringLiteral("−0,05") << QStringLiteral("−0.05") << QStringLiteral("−0,05");
        QTest::newRow("thousands") << qint64{123'456'700} << QStringLiteral("1.234.567") << QStringLiteral("1,234,567") << QStringLiteral("+1.234.567");
        QTest::newRow("nothing") << qint64{0} << QStringLiteral("0") << QStringLiteral("0") << QStringLiteral("±0");
    }
    void pointsFollowTheLanguage()
    {
        QFETCH(qint64, centipoints);
        QFETCH(QString, german);
        QFETCH(QString, english);
        QFETCH(QString, addend);
        QCOMPARE(points(centipoints), german);
        QCOMPARE(signedPoints(centipoints), addend);
        useLanguage(Language::English);
        QCOMPARE(points(centipoints), english);
    }

    void timesAreThoseOfTheWorkspace()
    {
        const QTimeZone berlin = zoneNamed("Europe/Berlin");
        // 2025-10-06 09:10 in Berlin, summer time
        const Instant due = instant("2025-10-06T07:10:00Z");
        QCOMPARE(dateTime(due, berlin), QStringLiteral("06.10.2025 09:10"));
        QCOMPARE(date(dayFromCivil(2026, 3, 31)), QStringLiteral("31.03.2026"));
        QCOMPARE(percent(0.586, 1), QStringLiteral("58,6") + hardSpace + u'%');
        QCOMPARE(percentOfBp(6'666), QStringLiteral("66") + hardSpace + u'%');
        QCOMPARE(zoneNamed("Nowhere/Land"), QTimeZone::utc());
    }
    void deadlinesAreSeenFromNow_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("english");
        QTest::newRow("25 minutes") << 25 * 60 << QStringLiteral("in 25 min");
        QTest::newRow("last minute") << 59 << QStringLiteral("in 0 min");
        QTest::newRow("hours") << 3 * 3'600 + 59 * 60 << QStringLiteral("in 3 h");
        QTest::newRow("up to two days in hours") << 47 * 3'600 << QStringLiteral("in 47 h");
        QTest::newRow("overdue") << -2 * 3'600 << QStringLiteral("overdue for 2 h");
    }
    void deadlinesAreSeenFromNow()
    {
        QFETCH(int, seconds);
        QFETCH(QString, english);
        useLanguage(Language::English);
        const Instant now = instant("2026-01-31T12:00:00Z");
        QCOMPARE(dueIn(now.plus(seconds), now), english);
    }
    void nearDaysHaveNames()
    {
        useLanguage(Language::English);
        const QTimeZone berlin = zoneNamed("Europe/Berlin");
        // 23:30 in Berlin: half an hour later is tomorrow there, though not in UTC.
        const Instant now = instant("2026-01-31T22:30:00Z");
        QCOMPARE(nearTime(now, now, berlin), QStringLiteral("today 23:30"));
        QCOMPARE(nearTime(now.plus(3'600), now, berlin), QStringLiteral("tomorrow 00:30"));
        QCOMPARE(nearTime(now.plus(-86'400), now, berlin), QStringLiteral("yesterday 23:30"));
        QCOMPARE(nearTime(now.plus(3 * 86'400), now, berlin), QStringLiteral("3 Feb 2026 23:30"));
    }
    void everyTermHasAName()
    {
        for (int i = 0; i <= static_cast<int>(scoring::Decision::Contact); ++i) QVERIFY(!name(static_cast<scoring::Decision>(i)).isEmpty());
        for (int i = 0; i <= static_cast<int>(pipeline::Role::Won); ++i) QVERIFY(!name(static_cast<pipeline::Role>(i)).isEmpty());
        for (int i = 0; i <= static_cast<int>(pipeline::Exit::Lost); ++i) QVERIFY(!name(static_cast<pipeline::Exit>(i)).isEmpty());
        for (int i = 0; i <= static_cast<int>(handover::State::Closed); ++i) QVERIFY(!name(static_cast<handover::State>(i)).isEmpty());
        for (int i = 0; i <= static_cast<int>(handover::EventKind::Undo); ++i) QVERIFY(!name(static_cast<handover::EventKind>(i)).isEmpty());
        for (const leads::FieldDescription& field : leads::standardFields())
            QVERIFY2(fieldName(field.name) != QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size())), field.name.data());
        QCOMPARE(decisionsInOrder().size(), std::size_t{6});
    }

    void coloursCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void coloursCanBeRead()
    {
        QFETCH(bool, dark);
        const QPalette palette = dark ? theme::darkPalette() : theme::lightPalette();
        QCOMPARE(theme::isDark(palette), dark);
        for (int i = 0; i <= static_cast<int>(theme::Tone::Sales); ++i) {
            const auto tone = static_cast<theme::Tone>(i);
            const QColor ink = theme::ink(tone, palette);
            for (const auto role : {QPalette::Base, QPalette::Window, QPalette::AlternateBase}) QVERIFY(theme::contrast(ink, palette.color(role)) >= 4.5);
            QVERIFY(theme::contrast(ink, theme::wash(tone, palette)) >= 4.5);
            QVERIFY(theme::contrast(palette.color(QPalette::Text), theme::wash(tone, palette)) >= 4.5);
            QVERIFY(theme::contrast(theme::fill(tone, palette), palette.color(QPalette::Base)) >= 3.0);
        }
        QVERIFY(theme::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QVERIFY(theme::contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(theme::contrast(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(theme::contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
    }
    void contrastIsThatOfWcag()
    {
        QCOMPARE(theme::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(theme::contrast(Qt::white, Qt::black), 21.0);
        // #767676 on white is the well-known lightest grey that passes.
        QVERIFY(theme::contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }
    void iconsFollowThePalette()
    {
        theme::Look look;
        const auto darkest = [] {
            const QImage image = icon(QStringLiteral("queue")).pixmap(32, 32).toImage();
            int lowest = 255;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (qAlpha(image.pixel(x, y)) > 200) lowest = qMin(lowest, qGray(image.pixel(x, y)));
            return lowest;
        };
        look.setMode(theme::Mode::Light);
        QVERIFY(darkest() < 80);
        look.setMode(theme::Mode::Dark);
        QVERIFY(darkest() > 180);
        look.setMode(theme::Mode::Light);
    }

    void partsBecomeSentences_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("english");
        using scoring::PartReason;
        const auto row = [](const char* title, PartReason reason, const char* clause, const QStringList& arguments, const char* english) {
            QTest::newRow(title) << static_cast<int>(reason) << QString::fromLatin1(clause) << arguments << QString::fromUtf8(english);
        };
        row("bucket", PartReason::Bucket, "fit.employees", {"employees", "320", "target"}, "Employees: 320 (250 to 999)");
        row("no bucket", PartReason::NoBucket, "fit.employees", {"employees", "7000"}, "Employees: 7,000, not listed");
        row("missing", PartReason::MissingLow, "fit.employees", {"employees", "-4000", "3000"}, "Employees: not known, would give −40 to +30");
        row("group cap", PartReason::GroupCap, "behaviour.content", {"behaviour.content", "5571"}, "More than “Content” may count: 55.71 before");
        row("maximum", PartReason::Maximum, "behaviour", {"13428"}, "Limited to the agreed maximum: 134.28 before");
        row("markup stays text", PartReason::Bucket, "fit.employees", {"employees", "<b>1</b>", "target"}, "Employees: <b>1</b> (250 to 999)");
        row("placeholders stay text", PartReason::Bucket, "fit.employees", {"employees", "%1 %2", "target"}, "Employees: %1 %2 (250 to 999)");
        row("unknown clause", PartReason::MissingPoints, "fit.shoe_size", {"shoe_size"}, "Shoe size: not known");
    }
    void partsBecomeSentences()
    {
        QFETCH(int, reason);
        QFETCH(QString, clause);
        QFETCH(QStringList, arguments);
        QFETCH(QString, english);
        useLanguage(Language::English);
        scoring::Part part;
        part.reason = static_cast<scoring::PartReason>(reason);
        part.clause = clause.toStdString();
        for (const QString& argument : arguments) part.arguments.push_back(argument.toStdString());
        QCOMPARE(partText(part, smallAgreement()), english);
    }
    void activitiesAreNamedByTheirRule()
    {
        const agreement::Document document = smallAgreement();
        QCOMPARE(activityName("whitepaper", "W12", document), QStringLiteral("Whitepaper W12"));
        QCOMPARE(activityName("whitepaper", "W13", document), QStringLiteral("Whitepaper"));
        QCOMPARE(activityName("trade_fair", "", document), QStringLiteral("Trade fair"));
    }

    void tableCopiesWhatIsSeen()
    {
        QStandardItemModel items(3, 3);
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 3; ++column) items.setItem(row, column, new QStandardItem(QStringLiteral("%1%2").arg(row).arg(column)));
        items.item(1, 0)->setText(QStringLiteral("a\tb\nc"));
        TableView table;
        table.setModel(&items);
        QVERIFY2(table.currentIndex().isValid(), "there is always a current row");
        table.setColumnHidden(1, true);
        table.horizontalHeader()->moveSection(2, 0);
        table.selectAll();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("02\t00\n12\ta b c\n22\t20"));
        QSignalSpy activated(&table, &TableView::rowActivated);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }
    void columnsAreRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        QStandardItemModel items(1, 3);
        {
            TableView table;
            table.setModel(&items);
            table.keepColumns(ViewMemory(&settings, QStringLiteral("w")), QStringLiteral("t"));
            table.setColumnWidth(1, 222);
        }
        TableView table;
        table.setModel(&items);
        table.keepColumns(ViewMemory(&settings, QStringLiteral("w")), QStringLiteral("t"));
        QCOMPARE(table.columnWidth(1), 222);
        TableView other;
        other.setModel(&items);
        other.keepColumns(ViewMemory(&settings, QStringLiteral("another workspace")), QStringLiteral("t"));
        QVERIFY(other.columnWidth(1) != 222);
    }

    void errorsStayAndNoticesDoNotHideThem()
    {
        NoticeStrip strip;
        strip.showNotice(QStringLiteral("done"));
        QCOMPARE(strip.text(), QStringLiteral("done"));
        strip.showError(QStringLiteral("<b>not</b> done"));
        QCOMPARE(strip.text(), QStringLiteral("<b>not</b> done"));
        strip.showNotice(QStringLiteral("something else"));
        QCOMPARE(strip.text(), QStringLiteral("<b>not</b> done"));
        QTest::mouseClick(strip.findChild<QToolButton*>(QStringLiteral("noticeClose")), Qt::LeftButton);
        QVERIFY(!strip.isVisible());
        strip.showNotice(QStringLiteral("something else"));
        QCOMPARE(strip.text(), QStringLiteral("something else"));
    }

    void staleMeansOverAWorkingDay()
    {
        // Friday noon to Monday: the weekend does not count.
        QVERIFY(!isStale(instant("2026-01-30T12:00:00Z"), instant("2026-02-02T11:00:00Z")));
        QVERIFY(isStale(instant("2026-01-30T12:00:00Z"), instant("2026-02-02T14:00:00Z")));
        QVERIFY(!isStale(instant("2026-02-02T12:00:00Z"), instant("2026-02-03T12:00:00Z")));
        QVERIFY(isStale(instant("2020-01-01T00:00:00Z"), instant("2026-02-03T12:00:00Z")));
    }

    void workIsAnsweredInOrderOnThisThread()
    {
        TemporaryStore workspace;
        TaskRunner tasks([path = workspace.path()] { return store::openWorkspace(path); });
        QList<int> answers;
        for (int i = 0; i < 5; ++i)
            tasks.run<int>(
                this,
                [i](usecase::Store&, const Progress&) -> Result<int> {
                    if (QThread::currentThread() == QCoreApplication::instance()->thread()) return fail(ErrorCode{"test.wrong_thread"});
                    return i;
                },
                [&](Result<int> answer) { answers << answer.value_or(-1); });
        QVERIFY(tasks.isBusy());
        QTRY_COMPARE(answers, QList<int>({0, 1, 2, 3, 4}));
        QVERIFY(!tasks.isBusy());
    }
    void workOfSomebodyWhoIsGoneIsNotAnswered()
    {
        TemporaryStore workspace;
        TaskRunner tasks([path = workspace.path()] { return store::openWorkspace(path); });
        auto asker = std::make_unique<QObject>();
        bool answered = false;
        tasks.run<int>(asker.get(), [](usecase::Store&, const Progress&) -> Result<int> { return 1; }, [&](Result<int>) { answered = true; });
        asker.reset();
        QTRY_VERIFY(!tasks.isBusy());
        QVERIFY(!answered);
    }
    void brokenWorkBecomesAnError()
    {
        TemporaryStore workspace;
        TaskRunner tasks([path = workspace.path()] { return store::openWorkspace(path); });
        std::optional<Error> error;
        QTest::ignoreMessage(QtCriticalMsg, "task failed: invariant");
        tasks.run<int>(this, [](usecase::Store&, const Progress&) -> Result<int> { throw std::runtime_error("invariant"); },
                       [&](Result<int> answer) { error = answer.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(QByteArray(error->code.name.data()), QByteArray("task.broken"));
        QVERIFY(hasSentence(error->code.name));
    }
    void cancelledWorkStops()
    {
        TemporaryStore workspace;
        TaskRunner tasks([path = workspace.path()] { return store::openWorkspace(path); });
        QStringList answers;
        const auto note = [&](Result<int> answer) { answers << (answer ? QString::number(*answer) : QString::fromUtf8(answer.error().code.name.data())); };
        std::atomic<bool> started = false;
        tasks.run<int>(
            this,
            [&started](usecase::Store&, const Progress& progress) -> Result<int> {
                started = true;
                while (!progress.stopped()) QThread::msleep(1);
                return refuse(ErrorCode{"task.cancelled"});
            },
            note);
        tasks.run<int>(this, [](usecase::Store&, const Progress&) -> Result<int> { return 2; }, note);
        QTRY_VERIFY(started);
        tasks.cancel();
        tasks.run<int>(this, [](usecase::Store&, const Progress&) -> Result<int> { return 3; }, note);
        QTRY_COMPARE(answers, QStringList({QStringLiteral("task.cancelled"), QStringLiteral("task.cancelled"), QStringLiteral("3")}));
    }
    void ownAndForeignWritesAreTold()
    {
        TemporaryStore workspace;
        TaskRunner tasks([path = workspace.path()] { return store::openWorkspace(path); });
        QList<ChangeSet> told;
        connect(&tasks, &TaskRunner::changed, this, [&](const ChangeSet& changes) { told << changes; });
        bool written = false;
        tasks.run<LeadId>(
            this,
            [](usecase::Store& store, const Progress&) -> Result<LeadId> {
                auto transaction = expectValue(store.begin());
                leads::Lead lead;
                lead.fields = {{"external_id", "own"}};
                const LeadId id = expectValue(store.leads().add(lead, BatchId{}));
                expectValue(transaction->commit());
                return id;
            },
            [&](Result<LeadId> id) { written = id.has_value(); });
        QTRY_VERIFY(written);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told[0].touches(Table::Lead));
        workspace.addLead({{"external_id", "foreign"}});
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(told[1].sequence > told[0].sequence);
    }
    void anUnusableWorkspaceIsNamed()
    {
        TaskRunner tasks([] { return Result<std::unique_ptr<usecase::Store>>(fail(ErrorCode{"workspace.open_failed"}, {"x"})); });
        std::optional<Error> error;
        tasks.run<int>(this, [](usecase::Store&, const Progress&) -> Result<int> { return 1; }, [&](Result<int> answer) { error = answer.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->arguments, std::vector<std::string>{"x"});
    }
};

QTEST_MAIN(ShellSharedTest)
#include "tst_shell_shared.moc"
