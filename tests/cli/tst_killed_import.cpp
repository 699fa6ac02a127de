// The import is killed (SIGKILL) at random moments: the workspace says what it said before, or what it says after, and is in order; then the same
// import can be done again. HANDSCHLAG_KILLS says how often (default 10), HANDSCHLAG_KILL_SEED repeats a run.

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <random>

#include "core/store/workspace_file.h"
#include "core/usecase/checks.h"
#include "tests/support/command_line.h"
#include "tests/support/logical_dump.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;

namespace {

constexpr int leadRows = 3'000;
constexpr int loadRows = 21'000;  ///< enough to be a load
constexpr int knownLeads = 800;
constexpr int activityRows = 8'000;
constexpr int killsARow = 10;
const Instant now{1'790'000'000};

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

/// The leads first .. last; round: a value that changes.
QByteArray leadFile(int first, int last, int round)
{
    QByteArray text("id,firm,mail,staff,since\n");
    for (int i = first; i < last; ++i)
        text += QByteArray("L%1,Firma %1,p%1@firma%1.de,%2,2026-01-05\n").replace("%1", QByteArray::number(i)).replace("%2", QByteArray::number(10 + i % 500 + round));
    return text;
}

QByteArray activityFile()
{
    QByteArray text("who,what,when\n");
    for (int i = 0; i < activityRows; ++i) text += QByteArray("L%1,visit,2026-02-%2T%3:00:00Z\n").replace("%1", QByteArray::number(i % knownLeads)).replace("%2", QByteArray::number(10 + i / knownLeads)).replace("%3", "12");
    return text;
}

struct Scene {
    const char* name;
    QStringList arguments;  ///< after the workspace
    std::string before, after;
    int milliseconds = 0;
};

std::string dumpOf(const QString& path)
{
    const auto store = expectValue(store::openWorkspace(path.toStdString()));
    return logicalDump(*store);
}

}  // namespace

class TestKilledImport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        base_ = folder_.filePath("base.handschlag");
        QCOMPARE(runCommand({"new", base_}).status, 0);
        writeFile(folder_.filePath("leads.json"), R"({"columns": {"id": "external_id", "firm": "company", "mail": "email", "staff": "employees", "since": "created_at"}})");
        writeFile(folder_.filePath("activities.json"), R"({"columns": {"who": "lead", "what": "type", "when": "occurred_at"}})");
        writeFile(folder_.filePath("first.csv"), leadFile(0, knownLeads, 0));
        writeFile(folder_.filePath("leads.csv"), leadFile(0, leadRows, 1));
        writeFile(folder_.filePath("load.csv"), leadFile(0, loadRows, 1));
        writeFile(folder_.filePath("activities.csv"), activityFile());
        QCOMPARE(runCommand({"import", base_, "--leads", folder_.filePath("first.csv"), "--mapping", folder_.filePath("leads.json")}).status, 0);
        for (const auto& [kind, file] : {std::pair{"leads", "leads"}, {"activities", "activities"}, {"leads", "load"}}) {
            const QString name = QString::fromLatin1(kind);
            Scene scene{file, {"--" + name, folder_.filePath(QLatin1String(file) + ".csv"), "--mapping", folder_.filePath(name + ".json")}, dumpOf(base_), {}, 0};
            const QString done = copy("done.handschlag");
            QElapsedTimer timer;
            timer.start();
            const CommandRun run = runCommand(QStringList{"import", done} + scene.arguments);
            QVERIFY2(run.status == 0, qPrintable(run.err));
            scene.milliseconds = static_cast<int>(timer.elapsed());
            scene.after = dumpOf(done);
            QVERIFY(scene.after != scene.before);
            scenes_.push_back(std::move(scene));
        }
    }
    void allOrNothing_data()
    {
        QTest::addColumn<int>("first");
        const int kills = qEnvironmentVariableIsSet("HANDSCHLAG_KILLS") ? qEnvironmentVariableIntValue("HANDSCHLAG_KILLS") : killsARow;
        for (int first = 0; first < kills; first += killsARow) QTest::addRow("from %d on", first) << first;
    }
    void allOrNothing()
    {
        QFETCH(int, first);
        const auto seed = qEnvironmentVariableIsSet("HANDSCHLAG_KILL_SEED") ? static_cast<unsigned>(qEnvironmentVariableIntValue("HANDSCHLAG_KILL_SEED")) + static_cast<unsigned>(first) : std::random_device{}();
        std::mt19937 random(seed);
        for (int kill = first; kill < first + killsARow; ++kill) {
            const Scene& scene = scenes_[static_cast<std::size_t>(kill) % scenes_.size()];
            const QString path = copy("killed.handschlag");
            const int delay = std::uniform_int_distribution(0, scene.milliseconds * 11 / 10)(random);
            const QByteArray place = QByteArray("seed ") + QByteArray::number(seed) + ", kill " + QByteArray::number(kill) + " of " + scene.name + " after " + QByteArray::number(delay) + " ms";
            ++kills_;
            midway_ += killAfter(delay, QStringList{"import", path} + scene.arguments, path) ? 1 : 0;
            const std::string left = dumpOf(path);
            QVERIFY2(left == scene.before || left == scene.after, place.constData());
            ++(left == scene.before ? nothing_ : all_);
            QVERIFY2(inOrder(path), place.constData());
            // Nothing stands in the way of doing it again, whichever it was.
            const CommandRun again = runCommand(QStringList{"import", path} + scene.arguments);
            QVERIFY2(again.status == 0, place.constData());
            QVERIFY2(dumpOf(path) == scene.after, place.constData());
        }
    }
    void cleanupTestCase()
    {
        qInfo("%d kills, %d of them with something in the log; %d times nothing, %d times everything", kills_, midway_, nothing_, all_);
        if (kills_ >= 100) QVERIFY2(nothing_ > 0 && all_ > 0 && midway_ > 0, "the moments were not spread over the import");
    }

private:
    QString copy(const char* name)
    {
        const QString path = folder_.filePath(QString::fromLatin1(name));
        store::discardWorkspace(path.toStdString());
        if (!QFile::copy(base_, path)) qFatal("no copy");
        return path;
    }
    /// True if it was killed with something written beside the workspace.
    static bool killAfter(int milliseconds, const QStringList& arguments, const QString& path)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), QStringList{QString::fromLatin1(asCommand)} + arguments);
        if (!process.waitForStarted()) qFatal("not started");
        QThread::msleep(static_cast<unsigned long>(milliseconds));
        process.kill();
        process.waitForFinished();
        return process.exitStatus() == QProcess::CrashExit && QFile(path + "-wal").size() > 0;
    }
    static bool inOrder(const QString& path)
    {
        const auto store = expectValue(store::openWorkspace(path.toStdString()));
        return expectValue(usecase::checkWorkspace(*store, now)).empty();
    }

    QTemporaryDir folder_;
    QString base_;
    std::vector<Scene> scenes_;
    int kills_ = 0, midway_ = 0, nothing_ = 0, all_ = 0;
};

int main(int argc, char** argv) { return commandTestMain<TestKilledImport>(argc, argv); }
#include "tst_killed_import.moc"
