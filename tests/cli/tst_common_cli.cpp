// What all commands share: language, times, product lines, files named in sentences, answers that do not arrive.

#include <QFile>
#include <QtTest>

#include "core/agreement/templates.h"
#include "core/usecase/agreements.h"
#include "tests/support/command_line.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;

namespace {

const Instant now = *instantFromIso("2026-03-16T12:00:00Z");

void addLine(TemporaryStore& workspace, const char* product) { static_cast<void>(expectValue(usecase::draftFromTemplate(*workspace, "b2b_standard", product, now))); }

QString pathOf(const TemporaryStore& workspace) { return QString::fromStdString(workspace.path()); }

}  // namespace

class TestCommonCli : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        addLine(plain_, "");
        addLine(one_, "Anlagen");
        addLine(several_, "Anlagen");
        addLine(several_, "Service");
        for (const auto& [name, content] : {std::pair{"empty.json", "{}"}, {"broken.json", "{\"a\":"}, {"other.sla", "{\"format\":\"letter\"}"}}) {
            QFile file(folder_.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
        }
    }

    void languageInBothSpellings()
    {
        for (const QStringList& german : {QStringList{"--lang=de"}, QStringList{"--lang", "de"}}) {
            const CommandRun run = runCommand(QStringList{"check", pathOf(plain_)} + german);
            QCOMPARE(run.status, 0);
            QVERIFY2(run.out.contains("Ordnung"), qPrintable(run.out));
        }
        QCOMPARE(runCommand({"check", pathOf(plain_), "--lang=fr"}).status, 2);
        QCOMPARE(runCommand({"check", pathOf(plain_), "--lang="}).status, 2);
    }

    /// Berlin is one hour east of Greenwich in winter and two in summer.
    void aDayBeginsInTheZoneOfTheOrganisation()
    {
        for (const auto& [day, begins] : {std::pair{"2026-01-31", "2026-01-30T23:00:00Z"}, {"2026-07-31", "2026-07-30T22:00:00Z"}}) {
            const CommandRun run = runCommand({"score", pathOf(plain_), "--json", "--as-of", day});
            QCOMPARE(run.json["as_of"].toString(), QString::fromLatin1(begins));
            const CommandRun dated = runCommand({"waterfall", pathOf(plain_), "--json", "--from", "2026-01-01", "--to", "2026-02-01", "--as-of", day});
            QCOMPARE(dated.json["as_of"].toString(), QString::fromLatin1(begins));
        }
        QCOMPARE(runCommand({"score", pathOf(plain_), "--as-of", "2026-02-30"}).status, 2);
        QCOMPARE(runCommand({"score", pathOf(plain_), "--as-of", ""}).status, 2);
    }

    void anAnswerThatDoesNotArriveIsSaid()
    {
        if (!QFile::exists(QStringLiteral("/dev/full"))) QSKIP("this system has no /dev/full");
        for (const QStringList& arguments : {QStringList{"check", pathOf(plain_)}, QStringList{"score", pathOf(plain_), "--json"}, QStringList{"--help"}}) {
            QProcess process;
            process.setStandardOutputFile(QStringLiteral("/dev/full"));
            process.start(QCoreApplication::applicationFilePath(), QStringList{QString::fromLatin1(asCommand)} + arguments);
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 3);
            QVERIFY(process.readAllStandardError().contains("standard output"));
        }
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("nobody's name") << QStringList{"person", "add", "WS", "--side", "sales"} << "--name";
        QTest::newRow("no side") << QStringList{"person", "add", "WS", "--name", "Jana Weber"} << "--side";
        QTest::newRow("blank name") << QStringList{"person", "add", "WS", "--name", " ", "--side", "sales"} << "needs a name";
        QTest::newRow("empty workspace") << QStringList{"score", ""} << "WS is empty";
        QTest::newRow("empty lead") << QStringList{"explain", "WS", ""} << "ID is empty";
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        arguments.replaceInStrings(QStringLiteral("WS"), pathOf(plain_));
        const CommandRun run = runCommand(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QCOMPARE(run.out, QString());
    }

    void productLines_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("score") << QStringList{"score", "WS"};
        QTest::newRow("explain") << QStringList{"explain", "WS", "L1"};
        QTest::newRow("handover") << QStringList{"handover", "WS"};
        QTest::newRow("show") << QStringList{"agreement", "show", "WS"};
        QTest::newRow("show a version") << QStringList{"agreement", "show", "WS", "--version", "1"};
        QTest::newRow("propose") << QStringList{"agreement", "propose", "WS"};
        QTest::newRow("waterfall") << QStringList{"waterfall", "WS", "--from", "2026-01-01", "--to", "2026-02-01"};
    }
    /// One sentence and one exit status for all of them; and without --product the only line is meant, whatever it is called.
    void productLines()
    {
        QFETCH(QStringList, command);
        const auto run = [&command](const TemporaryStore& workspace, const QStringList& options) {
            QStringList arguments = command;
            arguments.replaceInStrings(QStringLiteral("WS"), pathOf(workspace));
            return runCommand(arguments + options);
        };
        const CommandRun unknown = run(one_, {"--product", "Retrofit"});
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.err.contains("no product line “Retrofit”"), qPrintable(unknown.err));
        const CommandRun several = run(several_, {});
        QCOMPARE(several.status, 2);
        QVERIFY2(several.err.contains("Anlagen, Service"), qPrintable(several.err));
        for (const CommandRun& only : {run(one_, {}), run(one_, {"--product", "Anlagen"}), run(several_, {"--product", "Service"})}) {
            QVERIFY2(!only.err.contains("product line"), qPrintable(only.err));
            QVERIFY2(!only.err.contains("no agreement"), qPrintable(only.err));
            QVERIFY(only.status != 2);
        }
    }

    void sentencesNameTheFile_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("status");
        QTest::newRow("definition") << QStringList{"score", "WS", "--definition"} << "empty.json" << 3;
        QTest::newRow("broken definition") << QStringList{"score", "WS", "--definition"} << "broken.json" << 3;
        QTest::newRow("draft") << QStringList{"agreement", "draft", "WS", "--file"} << "empty.json" << 3;
        QTest::newRow("validate") << QStringList{"agreement", "validate"} << "broken.json" << 1;
        QTest::newRow("verify") << QStringList{"verify"} << "other.sla" << 1;
        QTest::newRow("verify as JSON") << QStringList{"verify", "--json"} << "broken.json" << 1;
        QTest::newRow("mapping") << QStringList{"import", "WS", "--leads", folder_.filePath("empty.json"), "--mapping"} << "empty.json" << 3;
        QTest::newRow("broken mapping") << QStringList{"import", "WS", "--leads", folder_.filePath("empty.json"), "--mapping"} << "broken.json" << 3;
    }
    void sentencesNameTheFile()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, file);
        QFETCH(int, status);
        arguments.replaceInStrings(QStringLiteral("WS"), pathOf(plain_));
        const CommandRun run = runCommand(arguments << folder_.filePath(file));
        QCOMPARE(run.status, status);
        const QString said = run.out + run.err;
        QVERIFY2(said.contains(folder_.filePath(file) + ": "), qPrintable(said));
        QVERIFY2(!said.contains("json.exception") && !said.contains("parse error"), qPrintable(said));
    }

private:
    QTemporaryDir folder_;
    TemporaryStore plain_, one_, several_;
};

int main(int argc, char** argv) { return commandTestMain<TestCommonCli>(argc, argv); }
#include "tst_common_cli.moc"
