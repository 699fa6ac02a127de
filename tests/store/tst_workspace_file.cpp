// What may be created and opened, what is refused by name, and what a crash leaves behind.
#include <QtTest>

#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <csignal>
#include <filesystem>
#include <cstdio>
#include <unistd.h>

#include "core/base/hashing.h"
#include "core/store/file_checks.h"
#include "core/store/migrator.h"
#include "core/store/sqlite_store.h"
#include "core/store/store_session.h"
#include "core/store/statements.h"
#include "core/store/workspace_file.h"
#include "tests/support/sql_outsider.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) throw std::runtime_error("cannot write test file");
}

std::string openCode(const QString& path)
{
    const auto opened = store::openWorkspace(path.toStdString());
    return opened ? "opened" : std::string(opened.error().code.name);
}

const usecase::WorkspaceInfo someInfo{{}, "Weber GmbH", "Europe/Berlin", false, Instant{1'700'000'000}};

/// The superuser may write anywhere: while this lives the test has the rights of an ordinary user.
class AsNobody {
public:
    AsNobody() : wasRoot_(geteuid() == 0 && setresuid(nobody, nobody, 0) == 0) {}
    ~AsNobody()
    {
        if (wasRoot_ && setresuid(0, 0, 0) != 0) std::abort();
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    static constexpr uid_t nobody = 65'534;
    bool wasRoot_;
};

/// Work of the child process: writes transactions of ten leads until it is killed, saying each that was committed.
int writeUntilKilled(const char* path)
{
    const auto workspace = store::openWorkspace(path);
    if (!workspace) return 1;
    leads::Lead lead;
    for (;;) {
        const auto transaction = (*workspace)->begin();
        if (!transaction) return 2;
        for (int i = 0; i < 10; ++i)
            if (!(*workspace)->leads().add(lead, BatchId{})) return 3;
        if (!(*transaction)->commit()) return 4;
        std::puts("committed");
        std::fflush(stdout);
    }
}

}  // namespace

class TestWorkspaceFile : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString inFolder(const QString& name) const { return folder_.filePath(name); }

private slots:
    void createdFilesAreMarkedAndSafe()
    {
        TemporaryStore workspace;
        workspace.reopen();
        QCOMPARE(expectValue(workspace->workspace().info()).organisation, std::string("Weber GmbH"));
        auto session = expectValue(store::StoreSession::connect(workspace.path()));
        const auto pragma = [&session](const char* name) { return expectValue(session->number(QStringLiteral("PRAGMA ") + QLatin1String(name))); };
        QCOMPARE(pragma("application_id"), std::int64_t{store::applicationId});
        QCOMPARE(pragma("user_version"), std::int64_t{store::newestSchema()});
        QCOMPARE(pragma("foreign_keys"), std::int64_t{1});
        QCOMPARE(pragma("secure_delete"), std::int64_t{1});
        QCOMPARE(pragma("synchronous"), std::int64_t{2});
        QSqlQuery query(session->database());
        QVERIFY(query.exec(QStringLiteral("PRAGMA journal_mode")) && query.next());
        QCOMPARE(query.value(0).toString(), QStringLiteral("wal"));
        query.finish();
        QVERIFY2(!session->execute(QStringLiteral("ATTACH ':memory:' AS other")), "no second database beside it");
        QVERIFY2(!session->execute(QStringLiteral("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema")) ||
                     expectValue(session->number(QStringLiteral("SELECT count(*) FROM sqlite_schema"))) > 20,
                 "the schema cannot be edited");
    }

    void nothingIsOverwritten_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"file", "empty file", "folder", "link to nothing"}) QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void nothingIsOverwritten()
    {
        QFETCH(QString, kind);
        const QString path = inFolder(kind + QStringLiteral(" there"));
        if (kind == u"folder") QVERIFY(QDir().mkpath(path));
        if (kind == u"file") writeFile(path, "precious");
        if (kind == u"empty file") writeFile(path, "");
        if (kind == u"link to nothing") QVERIFY(QFile::link(inFolder(QStringLiteral("nowhere")), path));
        const auto created = store::createWorkspace(path.toStdString(), someInfo);
        QVERIFY(!created);
        QCOMPARE(created.error().code.name, std::string_view("workspace.exists"));
        QCOMPARE(created.error().arguments.at(0), path.toStdString());
        QVERIFY(created.error().severity == Severity::Unusable);
        if (kind == u"file") QCOMPARE(contentOf(path), QByteArray("precious"));
        QVERIFY(!QFile::exists(inFolder(QStringLiteral("nowhere"))));
    }

    void creatingInNoFolderSaysSo()
    {
        const auto created = store::createWorkspace(inFolder(QStringLiteral("missing/a.handschlag")).toStdString(), someInfo);
        QVERIFY(!created);
        QCOMPARE(created.error().code.name, std::string_view("workspace.folder_missing"));
    }

    void otherFilesAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("workspace.not_a_workspace");
        QTest::newRow("text") << QByteArray("Sehr geehrte Damen und Herren,\n").repeated(50) << QStringLiteral("workspace.not_a_workspace");
        QTest::newRow("short SQLite header") << QByteArray("SQLite format 3\0", 16) << QStringLiteral("workspace.not_a_workspace");
        QTest::newRow("zip") << QByteArray("PK\3\4").repeated(100) << QStringLiteral("workspace.not_a_workspace");
    }
    void otherFilesAreRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const QString path = inFolder(QStringLiteral("other.handschlag"));
        writeFile(path, content);
        QCOMPARE(openCode(path), code.toStdString());
        QCOMPARE(contentOf(path), content);
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
        QFile::remove(path);
    }

    void missingFilesAndFoldersAreNamed()
    {
        QCOMPARE(openCode(inFolder(QStringLiteral("nothing"))), std::string("workspace.missing"));
        QVERIFY(!QFile::exists(inFolder(QStringLiteral("nothing"))));
        QCOMPARE(openCode(folder_.path()), std::string("workspace.is_folder"));
        QCOMPARE(openCode(QStringLiteral("/dev/null")), std::string("workspace.not_a_workspace"));
    }

    void databasesOfOtherProgramsAreRefusedAndLeftAlone()
    {
        const QString path = inFolder(QStringLiteral("firefox.sqlite"));
        QCOMPARE(runSqlOutside(path, {QStringLiteral("CREATE TABLE lead (id INTEGER)"), QStringLiteral("PRAGMA user_version = 1")}), QString());
        const QByteArray before = contentOf(path);
        QCOMPARE(openCode(path), std::string("workspace.other_program"));
        QCOMPARE(contentOf(path), before);
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
    }

    void aNewerSchemaIsRefusedWithBothNumbers()
    {
        const QString path = inFolder(QStringLiteral("newer.handschlag"));
        QVERIFY(store::createWorkspace(path.toStdString(), someInfo).has_value());
        QCOMPARE(runSqlOutside(path, {QStringLiteral("PRAGMA user_version = 4711")}), QString());
        const QByteArray before = contentOf(path);
        const auto opened = store::openWorkspace(path.toStdString());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code.name, std::string_view("workspace.newer_schema"));
        QCOMPARE(opened.error().arguments, (std::vector<std::string>{path.toStdString(), "4711", std::to_string(store::newestSchema())}));
        QCOMPARE(contentOf(path), before);
    }

    /// The newer program is still running: its schema number stands in the write-ahead log and not in the file yet.
    void aNewerSchemaInTheLogIsSeenToo()
    {
        const QString path = inFolder(QStringLiteral("newer_log.handschlag"));
        const auto first = expectValue(store::createWorkspace(path.toStdString(), someInfo));
        auto newer = expectValue(store::StoreSession::connect(path.toStdString()));
        expectValue(newer->execute(QStringLiteral("PRAGMA user_version = 4711")));
        QCOMPARE(openCode(path), std::string("workspace.newer_schema"));
    }

    void migrationsMayBeCutShort()
    {
        const QString path = inFolder(QStringLiteral("cut.handschlag"));
        {
            // A creation that ended after its mark: the schema is made on opening, the content was never there.
            auto session = expectValue(store::StoreSession::connect(path.toStdString()));
            expectValue(session->execute(QStringLiteral("PRAGMA application_id = %1").arg(store::applicationId)));
            expectValue(session->execute(QStringLiteral("PRAGMA journal_mode = WAL")));
            QCOMPARE(expectValue(store::schemaOf(*session)), 0);
            expectValue(store::migrate(*session));
            QCOMPARE(expectValue(store::schemaOf(*session)), store::newestSchema());
            expectValue(store::migrate(*session));
        }
        QCOMPARE(openCode(path), std::string("workspace.damaged"));
    }

    /// Schema 9 makes the table of stage events anew: what stands in it, what keeps it, and what it may refer to stay.
    void stageEntriesMoveIntoTheirNewTable()
    {
        const QString path = inFolder(QStringLiteral("older.handschlag"));
        const auto session = expectValue(store::StoreSession::connect(path.toStdString()));
        for (const store::Migration& migration : store::migrations())
            if (migration.number < 9) expectValue(store::runScript(session->handle(), migration.script));
        expectValue(session->execute(QStringLiteral("PRAGMA user_version = 8")));
        expectValue(session->execute(QStringLiteral("INSERT INTO lead (id, token, created_at, recorded_at, history, row_version) VALUES (1, 'a', 5, 5, 0, 0)")));
        expectValue(session->execute(QStringLiteral("INSERT INTO cycle VALUES (1, 1, '', 1, 5, NULL, '')")));
        expectValue(session->execute(QStringLiteral("INSERT INTO stage_event VALUES (1, 1, 1, 'enter', 'market', 5, 6, NULL, '', NULL, NULL, NULL, NULL, 1), "
                                                    "(2, 1, 1, 'enter', 'won', 7, 8, NULL, 'x', NULL, NULL, NULL, 900, 0), "
                                                    "(5, 1, 1, 'retract', 'won', 9, 9, NULL, '', NULL, 2, NULL, NULL, 0)")));
        const auto sum = QStringLiteral("SELECT sum(id * 1000003 + effective_at * 101 + recorded_at * 11 + coalesce(retracts, 0) * 7 + coalesce(amount_cents, 0) + "
                                        "length(kind || role || reason)) FROM stage_event");
        const std::int64_t before = expectValue(session->number(sum));
        expectValue(store::migrate(*session));
        QCOMPARE(expectValue(store::schemaOf(*session)), store::newestSchema());
        QCOMPARE(expectValue(session->number(sum)), before);
        QCOMPARE(expectValue(session->number(QStringLiteral("PRAGMA foreign_keys"))), std::int64_t{1});
        QCOMPARE(expectValue(session->number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"))), std::int64_t{0});
        QCOMPARE(expectValue(session->number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE tbl_name = 'stage_event'"))), std::int64_t{6});
        QVERIFY(!session->execute(QStringLiteral("DELETE FROM stage_event")));
        QVERIFY(!session->execute(QStringLiteral("UPDATE stage_event SET reason = 'y'")));
        QVERIFY(!session->execute(QStringLiteral("INSERT INTO stage_event VALUES (6, 1, 1, 'retract', 'won', 9, 9, NULL, '', NULL, 77, NULL, NULL, 0)")));
    }

    void readOnlyFilesAndFoldersSaySo()
    {
        TemporaryStore workspace;
        const QString path = QString::fromStdString(workspace.path());
        const QString folder = QFileInfo(path).path();
        const auto everyone = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QVERIFY(QFile::setPermissions(path, everyone));
        const auto enter = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        QVERIFY(QFile::setPermissions(folder, everyone | enter | QFileDevice::WriteOwner));
        {
            const AsNobody nobody;
            QCOMPARE(openCode(path), std::string("workspace.read_only"));
        }
        QVERIFY(QFile::setPermissions(path, everyone | QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther));
        QVERIFY(QFile::setPermissions(folder, everyone | enter));
        {
            const AsNobody nobody;
            QCOMPARE(openCode(path), std::string("workspace.folder_read_only"));
            const auto created = store::createWorkspace((folder + QStringLiteral("/b.handschlag")).toStdString(), someInfo);
            QVERIFY(!created);
            QCOMPARE(created.error().code.name, std::string_view("workspace.folder_read_only"));
        }
        QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }

    void othersCannotReadTheFile()
    {
        TemporaryStore workspace;
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        workspace.addLead({});
        for (const char* suffix : {"", "-wal", "-shm"}) {
            const QFileInfo file(QString::fromStdString(workspace.path()) + QLatin1String(suffix));
            QVERIFY2(file.exists() && (file.permissions() & others) == 0, suffix);
        }
    }

    void networkDrivesAreKnown_data()
    {
        QTest::addColumn<quint32>("type");
        QTest::addColumn<bool>("network");
        QTest::newRow("nfs") << quint32{0x6969} << true;
        QTest::newRow("cifs") << quint32{0xFF534D42} << true;
        QTest::newRow("smb2") << quint32{0xFE534D42} << true;
        QTest::newRow("ext4") << quint32{0xEF53} << false;
        QTest::newRow("btrfs") << quint32{0x9123683E} << false;
        QTest::newRow("tmpfs") << quint32{0x01021994} << false;
    }
    void networkDrivesAreKnown()
    {
        QFETCH(quint32, type);
        QFETCH(bool, network);
        QCOMPARE(store::isNetworkFileSystem(type), network);
    }

    void aWriterWaitsAndThenSaysWhy()
    {
        TemporaryStore workspace;
        const auto holder = expectValue(workspace->begin());
        auto other = expectValue(store::StoreSession::connect(workspace.path(), 50));
        const auto begun = other->begin();
        QVERIFY(!begun);
        QCOMPARE(begun.error().code.name, std::string_view("store.busy"));
        QCOMPARE(begun.error().arguments.at(0), workspace.path());
        // Reading goes on meanwhile, also in a store that is opened now.
        QVERIFY(expectValue(workspace.another()->workspace().info()).token.size() == 32);
    }

    void aFullDiskChangesNothing()
    {
        TemporaryStore workspace;
        const LeadId lead = workspace.addLead({{"country", "DE"}});
        auto session = expectValue(store::StoreSession::connect(workspace.path()));
        // No more pages than there are now: what SQLite meets when the disk is full.
        const std::int64_t pages = expectValue(session->number(QStringLiteral("PRAGMA page_count")));
        QCOMPARE(expectValue(session->number(QStringLiteral("PRAGMA max_page_count = %1").arg(pages))), pages);
        store::SqliteStore full(std::move(session));
        {
            const auto transaction = expectValue(full.begin());
            leads::Lead large;
            large.fields.emplace("company", std::string(200'000, 'x'));
            const auto added = full.leads().add(large, BatchId{});
            QVERIFY(!added);
            QCOMPARE(added.error().code.name, std::string_view("store.disk_full"));
            QVERIFY(added.error().severity == Severity::Unusable);
        }
        QCOMPARE(expectValue(full.leads().all()).size(), std::size_t{1});
        QVERIFY(expectValue(workspace->leads().find(lead)).has_value());
        QVERIFY(expectValue(workspace->workspace().checkStorage()).empty());
        // And small things can still be written.
        const auto transaction = expectValue(full.begin());
        expectValue(full.workspace().setSetting("a", "b"));
        QVERIFY(transaction->commit().has_value());
    }

    void aFileMayHaveAnyName_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {":memory:", "file:x?mode=memory", "Größe & Söhne 🤝.handschlag", "a'b;--", " "}) QTest::newRow(name) << QString::fromUtf8(name);
    }
    void aFileMayHaveAnyName()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const auto created = store::createWorkspace(name.toStdString(), someInfo);
        std::error_code problem;
        const bool onDisk = std::filesystem::file_size(folder.path().toStdString() + '/' + name.toStdString(), problem) > 0 && !problem;
        const auto opened = store::openWorkspace(name.toStdString());
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(created.has_value() && opened.has_value() && onDisk);
        QCOMPARE(expectValue((*created)->workspace().info()).token, expectValue((*opened)->workspace().info()).token);
    }

    void recordsAreAppendOnlyForSqlToo_data()
    {
        QTest::addColumn<QString>("statement");
        for (const char* table : {"audit_entry", "stage_event", "handover_event", "field_change", "negotiation_event"}) {
            QTest::newRow(table) << QStringLiteral("DELETE FROM %1").arg(QLatin1String(table));
            const QString column = QLatin1String(table) == QLatin1String("audit_entry") ? QStringLiteral("number") : QStringLiteral("id");
            QTest::addRow("%s update", table) << QStringLiteral("UPDATE %1 SET %2 = %2 + 1").arg(QLatin1String(table), column);
        }
        QTest::newRow("value of the history") << QStringLiteral("UPDATE field_change SET value_after = 'forged'");
        QTest::newRow("signature") << QStringLiteral("UPDATE agreement_signature SET person = 'forged'");
    }
    void recordsAreAppendOnlyForSqlToo()
    {
        QFETCH(QString, statement);
        TemporaryStore workspace;
        const LeadId lead = workspace.addLead({});
        workspace.write([&](usecase::Store& s) {
            expectValue(s.workspace().appendAudit({0, Instant{1}, "", "test", "", "{}", {}, {}}));
            expectValue(s.leads().change(std::vector<leads::FieldChange>{{lead, "country", {}, "DE", {}, {}}}, BatchId{}));
            pipeline::Cycle cycle;
            cycle.lead = lead;
            pipeline::StageEvent event;
            event.lead = lead;
            event.cycle = expectValue(s.pipeline().openCycle(cycle));
            static_cast<void>(expectValue(s.pipeline().append(event)));
            handover::Handover handover;
            handover.lead = lead;
            handover::HandoverEvent submitted;
            submitted.handover = expectValue(s.handovers().add(handover, {}));
            static_cast<void>(expectValue(s.handovers().append(submitted)));
            agreement::Version version;
            const VersionId id = expectValue(s.agreements().add(version));
            expectValue(s.agreements().addSignature(id, {}));
        });
        QCOMPARE(runSqlOutside(QString::fromStdString(workspace.path()),
                               {QStringLiteral("INSERT INTO negotiation_event (version, kind, clause, parameter, effective_at, recorded_at) "
                                               "VALUES (1, 'comment', '', '', 0, 0)")}),
                 QString());
        const QString problem = runSqlOutside(QString::fromStdString(workspace.path()), {statement});
        QVERIFY2(problem.contains(QStringLiteral("append-only")) || problem.contains(QStringLiteral("never changes")), qPrintable(problem));
    }

    void historyOfAnErasedLeadMayBeBlanked()
    {
        TemporaryStore workspace;
        const LeadId lead = workspace.addLead({});
        workspace.write([&](usecase::Store& s) {
            expectValue(s.leads().change(std::vector<leads::FieldChange>{{lead, "last_name", {}, "Weber", {}, {}}}, BatchId{}));
        });
        QCOMPARE(runSqlOutside(QString::fromStdString(workspace.path()),
                               {QStringLiteral("UPDATE field_change SET value_before = NULL, value_after = NULL")}),
                 QString());
        QVERIFY(leads::isMissing(expectValue(workspace->leads().history(lead)).at(0).after));
    }

    void damageIsFound()
    {
        TemporaryStore workspace;
        const LeadId lead = workspace.addLead({});
        leads::Activity activity;
        activity.lead = lead;
        activity.type = "click";
        const std::vector<leads::Activity> many(4'096, activity);
        workspace.write([&](usecase::Store& s) { expectValue(s.activities().add(many, BatchId{})); });
        QCOMPARE(runSqlOutside(QString::fromStdString(workspace.path()),
                               {QStringLiteral("UPDATE activity_segment SET entries = substr(entries, 1, 20)"),
                                QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("INSERT INTO cycle VALUES (1, 99, '', 1, 0, NULL, '')")}),
                 QString());
        std::vector<std::string> codes;
        for (const usecase::Finding& finding : expectValue(workspace->workspace().checkStorage())) codes.push_back(finding.code);
        QCOMPARE(codes, (std::vector<std::string>{"check.dangling_reference", "check.segment_damaged"}));
        const auto read = workspace->activities().of(lead);
        QVERIFY(!read);
        QCOMPARE(read.error().code.name, std::string_view("store.segment_damaged"));
    }

    /// A child that writes is killed in the middle, several times: what it said was committed is there, and nothing by halves.
    void killedInTheMiddleLeavesAllOrNothing()
    {
        TemporaryStore workspace;
        std::size_t confirmed = 0;
        for (int round = 0; round < 5; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-until-killed"), QString::fromStdString(workspace.path())});
            QVERIFY(child.waitForStarted());
            QByteArray said;
            while (said.count("committed\n") < 3 + round * 2) {
                QVERIFY2(child.waitForReadyRead(20'000), child.readAllStandardError().constData());
                said += child.readAllStandardOutput();
            }
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            said += child.readAllStandardOutput();
            confirmed += static_cast<std::size_t>(said.count("committed\n")) * 10;
            workspace.reopen();
            const std::size_t found = expectValue(workspace->leads().all()).size();
            QCOMPARE(found % 10, std::size_t{0});
            QVERIFY2(found == confirmed || found == confirmed + 10, "committed before it could say so, or exactly what it said");
            confirmed = found;
            QVERIFY(expectValue(workspace->workspace().checkStorage()).empty());
        }
    }

    void discardTakesEverythingAway()
    {
        const QString path = inFolder(QStringLiteral("discard.handschlag"));
        QVERIFY(store::createWorkspace(path.toStdString(), someInfo).has_value());
        store::discardWorkspace(path.toStdString());
        QVERIFY(QDir(folder_.path()).entryList({QStringLiteral("discard*")}).isEmpty());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write-until-killed") == 0) return writeUntilKilled(argv[2]);
    TestWorkspaceFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_workspace_file.moc"
