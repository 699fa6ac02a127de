// What an export may be written over.

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

#include "core/base/output_target.h"

using namespace handschlag;

namespace {

/// A header of SQLite as its file format lays it out, with this application_id.
QByteArray databaseHeader(quint32 applicationId)
{
    QByteArray header(100, '\0');
    header.replace(0, 15, "SQLite format 3");
    for (int byte = 0; byte < 4; ++byte) header[68 + byte] = static_cast<char>(applicationId >> (24 - 8 * byte));
    return header;
}

}  // namespace

class TestOutputTarget : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        put("a.handschlag", databaseHeader(0x48735773));
        put("a.handschlag-shm", "shared");
        put("other.db", databaseHeader(0x12345678));
        put("other.db-shm", "shared");
        put("renamed_log", QByteArray::fromHex("377f0682002de218"));
        put("scores.csv", "external_id\n");
        put("empty.csv", "");
        put("notes-wal", "nobody's log");
        QVERIFY(QFile::link(path("a.handschlag"), path("link.csv")));
        QVERIFY(QFile::link(path("a.handschlag-shm"), path("link_shm.csv")));
        QVERIFY(QFile::link(path("nowhere"), path("dangling.csv")));
        QCOMPARE(mkfifo(path("pipe").toLocal8Bit().constData(), 0600), 0);
    }
    void onlyOrdinaryFilesAreReplaced_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QByteArray>("refusedBy");
        const QByteArray workspace(codes::targetIsWorkspace.name.data());
        const QByteArray noFile(codes::targetIsNoFile.name.data());
        QTest::newRow("nothing there") << path("new.csv") << QByteArray();
        QTest::newRow("a file") << path("scores.csv") << QByteArray();
        QTest::newRow("an empty file") << path("empty.csv") << QByteArray();
        QTest::newRow("someone else's database") << path("other.db") << QByteArray();
        QTest::newRow("beside someone else's database") << path("other.db-shm") << QByteArray();
        QTest::newRow("only named like a log") << path("notes-wal") << QByteArray();
        QTest::newRow("dangling link") << path("dangling.csv") << QByteArray();
        QTest::newRow("workspace") << path("a.handschlag") << workspace;
        QTest::newRow("link to a workspace") << path("link.csv") << workspace;
        QTest::newRow("shared memory of a workspace") << path("a.handschlag-shm") << workspace;
        QTest::newRow("link to the shared memory") << path("link_shm.csv") << workspace;
        QTest::newRow("log under another name") << path("renamed_log") << workspace;
        QTest::newRow("folder") << folder_.path() << noFile;
        QTest::newRow("device") << QString("/dev/null") << noFile;
        QTest::newRow("pipe") << path("pipe") << noFile;
    }
    void onlyOrdinaryFilesAreReplaced()
    {
        QFETCH(QString, target);
        QFETCH(QByteArray, refusedBy);
        const auto answer = mayReplace(target.toStdString());
        QCOMPARE(answer.has_value(), refusedBy.isEmpty());
        if (answer) return;
        QCOMPARE(QByteArray(answer.error().code.name.data()), refusedBy);
        QCOMPARE(answer.error().arguments, std::vector<std::string>{target.toStdString()});
    }

private:
    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }
    void put(const char* name, const QByteArray& content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestOutputTarget)
#include "tst_output_target.moc"
