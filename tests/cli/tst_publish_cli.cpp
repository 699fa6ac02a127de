// agreement publish: files, exit codes, languages, and what is never written over.

#include <QFile>
#include <QTemporaryDir>

#include "tests/support/command_line.h"

using namespace handschlag;

class TestPublishCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        QCOMPARE(runCommand({"new", workspace(), "--organisation", "Muster"}).status, 0);
    }

    void writesBothFiles()
    {
        const CommandRun run = runCommand({"agreement", "publish", workspace(), "--pdf", path("a.pdf"), "--odt", path("a.odt"), "--json"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.json["version"].toInt(), 1);
        QCOMPARE(run.json["language"].toString(), "en");
        QCOMPARE(run.json["pdf"].toString(), path("a.pdf"));
        QVERIFY(run.json["pages"].toInt() >= 8);
        QVERIFY(content("a.pdf").startsWith("%PDF"));
        QVERIFY(content("a.pdf").contains("/FontFile2"));
        QVERIFY(content("a.odt").contains("no qualified electronic signature"));
    }

    void setsBothLanguages()
    {
        const CommandRun one = runCommand({"agreement", "publish", workspace(), "--pdf", path("one.pdf"), "--lang", "de", "--json"});
        const CommandRun both = runCommand({"agreement", "publish", workspace(), "--pdf", path("both.pdf"), "--odt", path("both.odt"), "--lang", "both", "--json"});
        QCOMPARE(both.status, 0);
        QCOMPARE(both.json["language"].toString(), "both");
        QVERIFY(both.json["pages"].toInt() > one.json["pages"].toInt());
        const QByteArray text = content("both.odt");
        const qsizetype german = text.indexOf("keine qualifizierte elektronische Signatur");
        QVERIFY(german > 0 && text.indexOf("no qualified electronic signature") > german);
    }

    void answersWithExitCodes_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("no file named") << QStringList{} << 2 << "--pdf";
        QTest::newRow("the same file twice") << QStringList{"--pdf", path("x"), "--odt", path("x")} << 2 << "Name two files";
        QTest::newRow("no such version") << QStringList{"--pdf", path("x.pdf"), "--version", "7"} << 1 << "no version 7";
        QTest::newRow("no number") << QStringList{"--pdf", path("x.pdf"), "--version", "two"} << 2 << "no number of a version";
        QTest::newRow("unknown language") << QStringList{"--pdf", path("x.pdf"), "--lang", "fr"} << 2 << "--lang";
        QTest::newRow("over the workspace") << QStringList{"--pdf", workspace()} << 3 << "is not written over";
        QTest::newRow("a folder that is not there") << QStringList{"--pdf", path("no/such/x.pdf")} << 3 << "cannot be written";
        QTest::newRow("one of two refused") << QStringList{"--pdf", path("x.pdf"), "--odt", workspace()} << 3 << "is not written over";
    }
    void answersWithExitCodes()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        QFETCH(QString, said);
        const CommandRun run = runCommand(QStringList{"agreement", "publish", workspace()} + options);
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
        QCOMPARE(run.status, status);
        QVERIFY(!QFile::exists(path("x.pdf")) && !QFile::exists(path("x")));
        QCOMPARE(runCommand({"check", workspace()}).status, 0);
    }

    void bothIsForPaperOnly() { QCOMPARE(runCommand({"agreement", "show", workspace(), "--lang", "both"}).status, 2); }

private:
    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }
    [[nodiscard]] QString workspace() const { return path("w.handschlag"); }
    [[nodiscard]] QByteArray content(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir folder_;
};

int main(int argc, char** argv) { return commandTestMain<TestPublishCommand>(argc, argv); }
#include "tst_publish_cli.moc"
