// File menu: backups, restoring, everything as files, decisions for the CRM, the watched folder and how fresh the data are.

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

#include "core/store/workspace_copy.h"
#include "core/store/workspace_file.h"
#include "core/usecase/agreements.h"
#include "core/usecase/demo.h"
#include "tests/support/temporary_store.h"
#include "ui/shared/languages.h"
#include "ui/shared/save_as.h"
#include "ui/shell/decision_export_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_strip.h"
#include "ui/shell/watch_timer.h"
#include "ui/shell/watched_folder_dialog.h"
#include "ui/shell/workspace_files.h"
#include "ui/shell/workspace_view.h"

using namespace handschlag;
using namespace handschlag::ui;

namespace {

constexpr Instant now{1'790'000'000};  // 2026-09-21, a Monday, 14:13:20 UTC
constexpr auto mapping = R"({"columns": {"id": "external_id", "firm": "company"}})";

WorkspaceDoor realDoor(const std::shared_ptr<Instant>& clock)
{
    WorkspaceDoor door;
    door.open = [](const QString& path) { return store::openWorkspace(path.toStdString()); };
    door.discard = [](const QString& path) { store::discardWorkspace(path.toStdString()); };
    door.create = [](const QString& path, const usecase::WorkspaceInfo& info) { return store::createWorkspace(path.toStdString(), info); };
    door.backUp = [](const QString& from, const QString& to, Instant at, const Progress& progress) { return store::backUpWorkspace(from.toStdString(), to.toStdString(), at, progress); };
    door.restore = [](const QString& from, const QString& to, Instant at, const Progress& progress) { return store::restoreWorkspace(from.toStdString(), to.toStdString(), at, progress); };
    door.now = [clock] { return *clock; };
    return door;
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
}

}  // namespace

class WorkspaceFilesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<theme::Look> look_;
    std::unique_ptr<MainWindow> window_;
    std::shared_ptr<Instant> clock_ = std::make_shared<Instant>(now);

    [[nodiscard]] QString file(const char* name) const { return folder_->filePath(QLatin1String(name)); }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        return window_->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] WorkspaceFiles& files() const { return *window_->findChild<WorkspaceFiles*>(); }
    [[nodiscard]] QString said() const { return window_->workspace()->findChild<NoticeStrip*>()->text(); }
    void open(const QString& path)
    {
        window_->openWorkspace(path);
        QTRY_VERIFY(window_->workspace() && !window_->workspace()->currentPage().isEmpty());
    }

private slots:
    void init()
    {
        useLanguage(Language::English);
        *clock_ = now;
        folder_ = std::make_unique<QTemporaryDir>();
        settings_ = std::make_unique<QSettings>(file("settings.ini"), QSettings::IniFormat);
        look_ = std::make_unique<theme::Look>();
        {
            auto store = expectValue(store::createWorkspace(file("a.handschlag").toStdString(), {{}, "Weber", "Europe/Berlin", true, now}));
            usecase::DemoRequest request;
            request.leads = 300;
            request.now = now;
            static_cast<void>(expectValue(usecase::fillDemo(*store, request)));
        }
        window_ = std::make_unique<MainWindow>(realDoor(clock_), settings_.get(), look_.get());
        window_->show();
    }
    void cleanup() { window_.reset(); }

    void onlyWithAWorkspace()
    {
        for (const char* name : {"backUp", "exportAll", "exportDecisions", "watchedFolder"}) QVERIFY(!find<QAction>(name)->isEnabled());
        QVERIFY(find<QAction>("restore")->isEnabled());
        open(file("a.handschlag"));
        for (const char* name : {"backUp", "exportAll", "exportDecisions", "watchedFolder"}) QVERIFY(find<QAction>(name)->isEnabled());
    }
    void aBackupIsSaidAndRestored()
    {
        open(file("a.handschlag"));
        files().backUp(file("b.handschlag-backup"));
        QTRY_VERIFY2(said().contains("and checked: 300"), qPrintable(said()));
        files().backUp(file("b.handschlag-backup"));
        QTRY_VERIFY2(said().contains("Choose another name for the backup"), qPrintable(said()));
        window_->restoreWorkspace(file("b.handschlag-backup"), file("c.handschlag"));
        QTRY_VERIFY(window_->workspace() && window_->workspace()->session().path() == file("c.handschlag"));
    }
    void whatCannotBeRestoredLosesNothing()
    {
        open(file("a.handschlag"));
        put(file("no.handschlag-backup"), "hello");
        window_->restoreWorkspace(file("no.handschlag-backup"), file("c.handschlag"));
        QTRY_VERIFY(window_->workspace() && window_->workspace()->session().path() == file("a.handschlag"));
        QTRY_VERIFY2(said().contains("is no Handschlag workspace"), qPrintable(said()));
        QVERIFY(!QFile::exists(file("c.handschlag")));
    }
    void everythingIntoAFolder()
    {
        open(file("a.handschlag"));
        files().exportEverything(file("all"));
        QTRY_VERIFY2(said().contains("README.txt names the files"), qPrintable(said()));
        QVERIFY(QFile::exists(file("all/leads.csv")) && QFile::exists(file("all/agreements/version-1.sla")));
        files().exportEverything(file("all"));
        QTRY_VERIFY2(said().contains("left as it is"), qPrintable(said()));
    }
    void decisionsOnlyOnce()
    {
        open(file("a.handschlag"));
        files().exportDecisions({usecase::CrmPreset::HubSpot, true}, {file("d.csv"), exchange::TableFormat::Csv});
        QTRY_VERIFY2(said().contains("saved as"), qPrintable(said()));
        QVERIFY(!said().contains("exported before"));
        QFile first(file("d.csv"));
        QVERIFY(first.open(QIODevice::ReadOnly) && first.readAll().contains("Lead status"));
        files().exportDecisions({usecase::CrmPreset::HubSpot, true}, {file("e.xlsx"), exchange::TableFormat::Workbook});
        QTRY_VERIFY2(said().contains("No decision to export") && said().contains("exported before"), qPrintable(said()));
    }
    void theDialogAsksForTheCrm()
    {
        DecisionExportDialog dialog({usecase::CrmPreset::Salesforce, true});
        QCOMPARE(dialog.findChild<QComboBox*>("decisionCrm")->currentText(), QString("Salesforce"));
        dialog.findChild<QComboBox*>("decisionCrm")->setCurrentIndex(2);
        dialog.findChild<QCheckBox*>("decisionsOnlyNew")->setChecked(false);
        QVERIFY(dialog.choice().preset == usecase::CrmPreset::None && !dialog.choice().onlyNew);
    }
    void aWatchedFolderIsReadAndTold()
    {
        QVERIFY(QDir().mkdir(file("inbox")));
        put(file("inbox/leads.csv"), "id,firm\nN1,Neu\nN2,Neuer\n");
        open(file("a.handschlag"));
        auto* timer = window_->findChild<WatchTimer*>();
        QSignalSpy ran(timer, &WatchTimer::ran), quiet(timer, &WatchTimer::ranQuietly);
        {
            const auto store = expectValue(store::openWorkspace(file("a.handschlag").toStdString()));
            usecase::WatchSettings settings;
            settings.on = true;
            settings.folder = file("inbox").toStdString();
            settings.rules = {{"leads*.csv", usecase::BatchKind::Leads, "m.json", expectValue(exchange::mappingFromJson(mapping, exchange::FileKind::Leads))}};
            static_cast<void>(expectValue(usecase::setWatchSettings(*store, settings)));
        }
        timer->tick();
        QTRY_VERIFY2(said().contains("1 file of the watched folder imported: 2 new"), qPrintable(said()));
        const auto calls = quiet.count();
        timer->tick();
        QTRY_VERIFY(quiet.count() > calls);
        // The next day: a name that nobody knows is told, and stays told.
        *clock_ = now.plus(secondsPerDay);
        put(file("inbox/other.csv"), "x\n1\n");
        timer->tick();
        QTRY_VERIFY2(said().contains("other.csv: no mapping fits"), qPrintable(said()));
        // A folder that is away is told once.
        *clock_ = now.plus(2 * secondsPerDay);
        QVERIFY(QDir().rename(file("inbox"), file("away")));
        const auto told = ran.count();
        timer->tick();
        QTRY_COMPARE(ran.count(), told + 1);
        QVERIFY2(said().contains("cannot be read"), qPrintable(said()));
        for (int minute = 0; minute < 10; ++minute) timer->tick();
        QTest::qWait(50);
        QCOMPARE(ran.count(), told + 1);
    }
    void theDialogKeepsWhatItIsGiven()
    {
        usecase::WatchSettings settings;
        settings.on = true;
        settings.folder = folder_->path().toStdString();
        settings.minuteOfDay = 6 * 60 + 5;
        settings.rules = {{"leads*.csv", usecase::BatchKind::Leads, "m.json", expectValue(exchange::mappingFromJson(mapping, exchange::FileKind::Leads))}};
        WatchedFolderDialog dialog(settings);
        QVERIFY(dialog.settings() == settings);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.accept();
        QCOMPARE(accepted.count(), 1);
    }
    void theDialogSaysWhatIsMissing()
    {
        WatchedFolderDialog dialog({});
        dialog.show();
        auto* problem = dialog.findChild<QLabel*>("watchProblem");
        const auto refused = [&](const char* sentence) {
            dialog.accept();
            return dialog.isVisible() && problem->isVisible() && problem->text().contains(QLatin1String(sentence));
        };
        dialog.findChild<QCheckBox*>("watchOn")->setChecked(true);
        QVERIFY(refused("a folder that is there"));
        dialog.findChild<QLineEdit*>("watchFolder")->setText(folder_->path());
        QVERIFY(refused("Add a mapping"));
        dialog.addRule("*", usecase::BatchKind::Activities, "m.json", mapping);
        QVERIFY(refused("which file names"));
        dialog.findChild<QLineEdit*>("watchPattern")->setText("leads*.csv");
        QVERIFY2(refused("does not fit"), qPrintable(problem->text()));
        dialog.findChild<QComboBox*>("watchKind")->setCurrentIndex(0);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.settings().rules.size(), 1U);
        // Switched off, anything goes.
        WatchedFolderDialog off({});
        QSignalSpy accepted(&off, &QDialog::accepted);
        off.accept();
        QCOMPARE(accepted.count(), 1);
    }
    void theStatusLineSaysHowOldTheDataAre()
    {
        open(file("a.handschlag"));
        auto* data = find<QToolButton>("statusDataAsOf");
        QTRY_VERIFY2(data->text().startsWith("Data: today"), qPrintable(data->text()));
        QVERIFY2(data->toolTip().contains("Demo data"), qPrintable(data->toolTip()));
        *clock_ = now.plus(3 * secondsPerDay);
        window_->closeWorkspace();
        open(file("a.handschlag"));
        QTRY_VERIFY2(data->text().contains("3 day"), qPrintable(data->text()));
        data->click();
        QTRY_COMPARE(window_->workspace()->currentPage(), QString("import"));
    }
};

QTEST_MAIN(WorkspaceFilesTest)
#include "tst_workspace_files.moc"
