// `handschlag new` and `handschlag check`.
#include <QtTest>

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

#include "core/usecase/agreements.h"
#include "tests/support/command_line.h"
#include "tests/support/sql_outsider.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;

class TestWorkspaceCli : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString inFolder(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }

private slots:
    void newMakesAWorkspaceWithADraft()
    {
        const QString path = inFolder("weber.handschlag");
        const CommandRun said =
            runCommand({QStringLiteral("new"), path, QStringLiteral("--organisation"), QStringLiteral("Weber & Söhne"), QStringLiteral("--json")});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.err, QString());
        QCOMPARE(said.json.value(QStringLiteral("workspace")).toString(), path);
        QVERIFY(said.json.value(QStringLiteral("templates")).toArray().contains(QStringLiteral("b2b_standard")));
        const auto store = expectValue(store::openWorkspace(path.toStdString()));
        const auto info = expectValue(store->workspace().info());
        QCOMPARE(info.organisation, std::string("Weber & Söhne"));
        QCOMPARE(info.zone, std::string("Europe/Berlin"));
        QVERIFY(!info.demo);
        const auto active = expectValue(usecase::activeAgreement(*store, "", Instant{info.createdAt}));
        QVERIFY(active.kind == usecase::ActiveKind::Draft);
        QCOMPARE(active.document.organisation, std::string("Weber & Söhne"));
    }

    void aDemoNeverTakesAwayWhatItDidNotMake()
    {
        const QString path = inFolder("diary.txt");
        QFile diary(path);
        QVERIFY(diary.open(QIODevice::WriteOnly) && diary.write("Montag") > 0);
        diary.close();
        QCOMPARE(runCommand({QStringLiteral("demo"), path}).status, 3);
        QVERIFY(diary.open(QIODevice::ReadOnly));
        QCOMPARE(diary.readAll(), QByteArray("Montag"));
        // A link to nowhere is something, too, although it "does not exist".
        const QString link = inFolder("dangling.handschlag");
        QVERIFY(QFile::link(inFolder("nowhere"), link));
        QCOMPARE(runCommand({QStringLiteral("demo"), link}).status, 3);
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void anUnfinishedDemoIsNamed()
    {
        const QString path = inFolder("cut.handschlag");
        {
            usecase::WorkspaceInfo info{{}, "Weber GmbH", "Europe/Berlin", true, Instant{1'700'000'000}};
            const auto store = expectValue(store::createWorkspace(path.toStdString(), info));
            auto transaction = expectValue(store->begin());
            static_cast<void>(expectValue(store->workspace().setSetting("demo_state", "filling")));
            static_cast<void>(expectValue(transaction->commit()));
        }
        for (const QString& command : {QStringLiteral("check"), QStringLiteral("score"), QStringLiteral("queue")}) {
            const CommandRun said = runCommand({command, path});
            QCOMPARE(said.status, 3);
            QVERIFY2(said.err.contains(path) && said.err.contains("interrupted"), qPrintable(said.err));
        }
        QCOMPARE(runCommand({QStringLiteral("demo"), inFolder("whole.handschlag"), QStringLiteral("--leads"), QStringLiteral("50")}).status, 0);
        QCOMPARE(runCommand({QStringLiteral("check"), inFolder("whole.handschlag")}).status, 0);
    }

    void newTakesAnotherZone()
    {
        const QString path = inFolder("wien.handschlag");
        QCOMPARE(runCommand({QStringLiteral("new"), path, QStringLiteral("--zone"), QStringLiteral("Europe/Vienna")}).status, 0);
        const auto store = expectValue(store::openWorkspace(path.toStdString()));
        QCOMPARE(expectValue(store->workspace().info()).zone, std::string("Europe/Vienna"));
        QCOMPARE(expectValue(usecase::activeAgreement(*store, "", Instant{})).document.zone, std::string("Europe/Vienna"));
    }

    void refusalsLeaveNoFile_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("named");
        QTest::newRow("zone") << QStringList{QStringLiteral("--zone"), QStringLiteral("Europe/Bonn")} << 2 << QStringLiteral("Europe/Bonn");
        QTest::newRow("template") << QStringList{QStringLiteral("--template"), QStringLiteral("b2c")} << 2 << QStringLiteral("b2c");
        QTest::newRow("time") << QStringList{QStringLiteral("--as-of"), QStringLiteral("2020-01-01T00:00:00Z")} << 2 << QStringLiteral("--as-of");
    }
    void refusalsLeaveNoFile()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        QFETCH(QString, named);
        const QString path = inFolder("refused.handschlag");
        const CommandRun said = runCommand(QStringList{QStringLiteral("new"), path, QStringLiteral("--json")} + options);
        QCOMPARE(said.status, status);
        QVERIFY2(said.err.contains(named), qPrintable(said.err));
        QCOMPARE(said.out, QString());
        QVERIFY(QDir(folder_.path()).entryList({QStringLiteral("refused*")}).isEmpty());
    }

    void newNeverOverwrites()
    {
        const QString path = inFolder("letter.txt");
        QFile letter(path);
        QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Liebe Oma,") > 0);
        letter.close();
        const CommandRun said = runCommand({QStringLiteral("new"), path});
        QCOMPARE(said.status, 3);
        QVERIFY(said.err.contains(path));
        QVERIFY(letter.open(QIODevice::ReadOnly));
        QCOMPARE(letter.readAll(), QByteArray("Liebe Oma,"));
    }

    void checkSaysThatAllIsWell()
    {
        const QString path = inFolder("sound.handschlag");
        QCOMPARE(runCommand({QStringLiteral("new"), path}).status, 0);
        const CommandRun said = runCommand({QStringLiteral("check"), path, QStringLiteral("--json")});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.out.trimmed(), QStringLiteral(R"({"findings":[],"ok":true})"));
    }

    void checkNamesWhatIsWrong()
    {
        const QString path = inFolder("forged.handschlag");
        QCOMPARE(runCommand({QStringLiteral("new"), path}).status, 0);
        QCOMPARE(runSqlOutside(path, {QStringLiteral("UPDATE agreement_version SET canonical = replace(canonical, '100', '900')")}), QString());
        const CommandRun said = runCommand({QStringLiteral("check"), path, QStringLiteral("--json")});
        QCOMPARE(said.status, 1);
        QVERIFY(!said.json.value(QStringLiteral("ok")).toBool(true));
        const QJsonArray findings = said.json.value(QStringLiteral("findings")).toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.at(0).toObject().value(QStringLiteral("code")).toString(), QStringLiteral("check.version_changed"));
        QVERIFY(runCommand({QStringLiteral("check"), path}).out.contains(QStringLiteral("hash")));
    }

    void checkRefusesWhatIsNoWorkspace()
    {
        const CommandRun missing = runCommand({QStringLiteral("check"), inFolder("nothing.handschlag")});
        QCOMPARE(missing.status, 3);
        QVERIFY(missing.err.contains(QStringLiteral("nothing.handschlag")));
        QCOMPARE(runCommand({QStringLiteral("check"), folder_.path()}).status, 3);
        QCOMPARE(runCommand({QStringLiteral("check")}).status, 2);
    }
};

int main(int argc, char** argv) { return commandTestMain<TestWorkspaceCli>(argc, argv); }
#include "tst_workspace_cli.moc"
