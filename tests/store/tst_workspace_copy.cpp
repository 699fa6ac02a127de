// Backups: whole while others write, checked, never over anything; whatever is wrong with a file is said and leaves nothing behind.

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

#include "core/base/hashing.h"
#include "core/store/workspace_copy.h"
#include "core/store/workspace_file.h"
#include "core/usecase/checks.h"
#include "tests/support/logical_dump.h"
#include "tests/support/sql_outsider.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;

namespace {

const Instant noon{1'772'000'000};

std::string inFolder(const QTemporaryDir& folder, const char* name) { return folder.filePath(QString::fromUtf8(name)).toStdString(); }

/// Leads with a name long enough to fill pages.
void addLeads(usecase::Store& store, int first, int count)
{
    auto transaction = expectValue(store.begin());
    const BatchId batch = expectValue(store.batches().begin(usecase::BatchKind::Leads, "x", noon));
    for (int i = first; i < first + count; ++i) {
        leads::Lead lead;
        lead.createdAt = noon;
        lead.fields = {{"external_id", leads::FieldValue(std::string("L") + std::to_string(i))}, {"company", leads::FieldValue(std::string(200, 'x'))}};
        static_cast<void>(expectValue(store.leads().add(lead, batch)));
    }
    static_cast<void>(expectValue(transaction->commit()));
}

QStringList filesIn(const QTemporaryDir& folder) { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

constexpr auto asWriter = "--as-writer";

/// Adds leads in hundreds until it is killed.
int writeOn(const std::string& path)
{
    const auto store = expectValue(store::openWorkspace(path));
    for (int i = 0;; ++i) addLeads(*store, 1'000'000 + i * 100, 100);
}

constexpr auto asSmall = "--as-small-disk";

/// No file may grow beyond so many bytes.
int backUpOnASmallDisk(const QStringList& arguments)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{200'000, 200'000};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 9;
    const auto copy = store::backUpWorkspace(arguments[0].toStdString(), arguments[1].toStdString(), noon);
    if (copy) return 0;
    std::printf("%s\n", std::string(copy.error().code.name).c_str());
    return 3;
}

}  // namespace

class TestWorkspaceCopy : public QObject {
    Q_OBJECT
private slots:
    void thereAndBackSaysTheSame()
    {
        TemporaryStore store;
        addLeads(*store, 1, 500);
        const std::string before = logicalDump(*store);
        const QTemporaryDir folder;
        const std::string backup = inFolder(folder, "a.handschlag-backup"), again = inFolder(folder, "b #?%ä.handschlag");
        const auto made = expectValue(store::backUpWorkspace(store.path(), backup, noon));
        QCOMPARE(made.leads, 500);
        QVERIFY(made.findings.empty() && made.bytes == QFileInfo(QString::fromStdString(backup)).size());
        QCOMPARE(expectValue(store::restoreWorkspace(backup, again, noon)).leads, 500);
        QCOMPARE(filesIn(folder), (QStringList{"a.handschlag-backup", "b #?%ä.handschlag"}));
        const auto restored = expectValue(store::openWorkspace(again));
        QCOMPARE(logicalDump(*restored), before);
        QVERIFY(expectValue(usecase::checkWorkspace(*restored, noon)).empty());
        QCOMPARE(expectValue(restored->workspace().info()).token, expectValue(store->workspace().info()).token);
        QVERIFY(!(QFile::permissions(QString::fromStdString(backup)) & (QFile::ReadGroup | QFile::ReadOther)));
    }
    void wholeWhileAnotherProcessWrites()
    {
        TemporaryStore store;
        addLeads(*store, 1, 3'000);
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(asWriter), QString::fromStdString(store.path())});
        QVERIFY(writer.waitForStarted());
        const QTemporaryDir folder;
        std::int64_t last = 3'000;
        for (int i = 0; i < 5; ++i) {
            const std::string path = inFolder(folder, "x") + std::to_string(i);
            const auto copy = expectValue(store::backUpWorkspace(store.path(), path, noon));
            QVERIFY(copy.findings.empty());
            // A state between two transactions, and never an older one.
            QVERIFY2(copy.leads >= last && copy.leads % 100 == 0, qPrintable(QString::number(copy.leads)));
            last = copy.leads;
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QVERIFY(last > 3'000);
    }
    void neverOverAnything()
    {
        TemporaryStore store;
        const QTemporaryDir folder;
        const std::string backup = inFolder(folder, "a");
        static_cast<void>(expectValue(store::backUpWorkspace(store.path(), backup, noon)));
        QFile file(QString::fromStdString(backup));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        addLeads(*store, 1, 10);
        QCOMPARE(store::backUpWorkspace(store.path(), backup, noon).error().code.name, "backup.exists");
        QCOMPARE(store::backUpWorkspace(store.path(), store.path(), noon).error().code.name, "backup.exists");
        QCOMPARE(store::restoreWorkspace(backup, store.path(), noon).error().code.name, "workspace.exists");
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(filesIn(folder), QStringList{"a"});
    }
    void whatIsNoBackupIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << "workspace.not_a_workspace";
        QTest::newRow("text") << QByteArray("name;company\r\n").repeated(100) << "workspace.not_a_workspace";
        QByteArray other("SQLite format 3\0", 16);
        QTest::newRow("other program") << other + QByteArray(4'080, '\0') << "workspace.other_program";
    }
    void whatIsNoBackupIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const QTemporaryDir folder;
        QFile file(folder.filePath("a"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const auto restored = store::restoreWorkspace(inFolder(folder, "a"), inFolder(folder, "b"), noon);
        QVERIFY(!restored);
        QCOMPARE(QString::fromStdString(std::string(restored.error().code.name)), code);
        QCOMPARE(filesIn(folder), QStringList{"a"});
    }
    void missingFilesAndFolders()
    {
        TemporaryStore store;
        const QTemporaryDir folder;
        QCOMPARE(store::restoreWorkspace(inFolder(folder, "none"), inFolder(folder, "b"), noon).error().code.name, "workspace.missing");
        QCOMPARE(store::backUpWorkspace(store.path(), inFolder(folder, "none/b"), noon).error().code.name, "workspace.folder_missing");
        QCOMPARE(store::restoreWorkspace(folder.path().toStdString(), inFolder(folder, "b"), noon).error().code.name, "workspace.is_folder");
        QVERIFY(filesIn(folder).empty());
    }
    void aNewerSchemaIsRefused()
    {
        TemporaryStore store;
        const QTemporaryDir folder;
        const std::string backup = inFolder(folder, "a");
        static_cast<void>(expectValue(store::backUpWorkspace(store.path(), backup, noon)));
        QFile file(QString::fromStdString(backup));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60) && file.write(QByteArray("\0\0\x03\xE7", 4)) == 4);
        file.close();
        const auto restored = store::restoreWorkspace(backup, inFolder(folder, "b"), noon);
        QCOMPARE(restored.error().code.name, "workspace.newer_schema");
        QCOMPARE(restored.error().arguments.at(1), "999");
        QCOMPARE(filesIn(folder), QStringList{"a"});
    }
    /// Whatever byte range is lost: refused, or a workspace that says the same and is in order.
    void damagedFilesAreRefused()
    {
        TemporaryStore store;
        addLeads(*store, 1, 400);
        const std::string whole = logicalDump(*store);
        const QTemporaryDir folder;
        const std::string backup = inFolder(folder, "a");
        static_cast<void>(expectValue(store::backUpWorkspace(store.path(), backup, noon)));
        QFile file(QString::fromStdString(backup));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        int refused = 0;
        for (qsizetype at = 4'096; at < bytes.size(); at += bytes.size() / 25) {
            for (const bool cut : {true, false}) {
                QByteArray broken = cut ? bytes.left(at) : bytes;
                if (!cut) broken.replace(at, 600, QByteArray(600, '\x5a'));
                QFile other(folder.filePath("broken"));
                QVERIFY(other.open(QIODevice::WriteOnly) && other.write(broken) == broken.size());
                other.close();
                const std::string path = inFolder(folder, "restored");
                const auto restored = store::restoreWorkspace(inFolder(folder, "broken"), path, noon);
                if (!restored) {
                    ++refused;
                    QVERIFY2(restored.error().code.name == "backup.damaged", std::string(restored.error().code.name).c_str());
                    QCOMPARE(filesIn(folder), (QStringList{"a", "broken"}));
                } else {
                    QVERIFY2(!restored->findings.empty() || logicalDump(*expectValue(store::openWorkspace(path))) == whole, "damaged and not found");
                    store::discardWorkspace(path);
                }
            }
        }
        QVERIFY2(refused > 20, qPrintable(QString::number(refused)));
    }
    void aFullDiskLeavesNothing()
    {
        TemporaryStore store;
        addLeads(*store, 1, 3'000);
        const std::string before = logicalDump(*store);
        const QTemporaryDir folder;
        QProcess small;
        small.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(asSmall), QString::fromStdString(store.path()), folder.filePath("a")});
        QVERIFY(small.waitForFinished());
        QCOMPARE(small.exitCode(), 3);
        QVERIFY(QByteArrayList({"store.disk_full\n", "store.io_failed\n"}).contains(small.readAllStandardOutput()));
        QVERIFY(filesIn(folder).empty());
        QCOMPARE(logicalDump(*store), before);
    }
    void stopsWhenAsked()
    {
        TemporaryStore store;
        addLeads(*store, 1, 30'000);
        const QTemporaryDir folder;
        std::stop_source stop;
        Progress progress{[&stop](std::int64_t, std::int64_t) { stop.request_stop(); }, stop.get_token()};
        QCOMPARE(store::backUpWorkspace(store.path(), inFolder(folder, "a"), noon, progress).error().code.name, "task.cancelled");
        QVERIFY(filesIn(folder).empty());
    }
};

int main(int argc, char** argv)
{
    initialiseCrypto();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(asWriter)) return writeOn(arguments[2].toStdString());
    if (arguments.value(1) == QLatin1String(asSmall)) return backUpOnASmallDisk(arguments.mid(2));
    TestWorkspaceCopy test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspace_copy.moc"
