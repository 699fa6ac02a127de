// backup, restore, export --all, watch, import --watched: as a scheduled job uses them.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/command_line.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
}

QString fixture(const char* name) { return QStringLiteral(HANDSCHLAG_SOURCE_DIR "/tests/fixtures/") + QString::fromLatin1(name); }

}  // namespace

class TestBackupCli : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        ws_ = folder_->filePath("a.handschlag");
        QCOMPARE(runCommand({"new", ws_}).status, 0);
        QCOMPARE(runCommand({"import", ws_, "--leads", fixture("leads.csv"), "--mapping", fixture("leads_mapping.json")}).status, 0);
    }
    void backUpAndRestore()
    {
        const QString backup = folder_->filePath("a.handschlag-backup"), again = folder_->filePath("b.handschlag");
        auto run = runCommand({"backup", ws_, "-o", backup, "--json"});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        const int leads = run.json["leads"].toInt();
        QVERIFY(leads > 0 && run.json["findings"].toArray().isEmpty() && run.json["bytes"].toInteger() == QFileInfo(backup).size());
        run = runCommand({"backup", ws_, "-o", backup});
        QVERIFY(run.status == 3 && run.err.contains("left as it is"));
        run = runCommand({"restore", backup, "-o", again});
        QVERIFY2(run.status == 0 && run.out.contains(QString::number(leads)), qPrintable(run.err));
        QCOMPARE(runCommand({"check", again}).status, 0);
        QCOMPARE(runCommand({"score", again, "--json"}).json["leads"].toInt(), leads);
        QCOMPARE(runCommand({"restore", backup, "-o", ws_}).status, 3);
        QCOMPARE(runCommand({"restore", fixture("leads.csv"), "-o", folder_->filePath("c.handschlag")}).status, 3);
        QCOMPARE(runCommand({"backup", ws_}).status, 2);
        QVERIFY(!QFile::exists(folder_->filePath("c.handschlag")));
    }
    void everythingIntoAFolder()
    {
        const QString all = folder_->filePath("all");
        auto run = runCommand({"export", ws_, "--all", all, "--json"});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        const QString readme = QString::fromUtf8(contentOf(all + "/README.txt"));
        for (const QJsonValue& file : run.json["files"].toArray()) {
            const QString name = file["name"].toString();
            QVERIFY2(QFile::exists(all + u'/' + name), qPrintable(name));
            const bool named = name.endsWith(".json") && !name.contains("mapping") && !name.startsWith("agreements");
            if (!named) QVERIFY2(readme.contains(name), qPrintable(name));
        }
        QVERIFY(readme.contains("handschlag import WORKSPACE --leads leads.csv --mapping leads.mapping.json"));
        // As the README says.
        const QString other = folder_->filePath("other.handschlag");
        QCOMPARE(runCommand({"new", other}).status, 0);
        const auto again = runCommand({"import", other, "--leads", all + "/leads.csv", "--mapping", all + "/leads.mapping.json", "--json"});
        QVERIFY2(again.status == 0 && again.json["created"].toInt() == run.json["leads"].toInt(), qPrintable(again.err));
        QVERIFY(again.json["warnings"].toArray().isEmpty());
        // Never into something that is there, and nothing else in the folder.
        QCOMPARE(runCommand({"export", ws_, "--all", all}).status, 3);
        QCOMPARE(runCommand({"export", ws_, "--all", folder_->filePath("none/all")}).status, 3);
        QCOMPARE(QDir(folder_->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name), (QStringList{"a.handschlag", "all", "other.handschlag"}));
    }
    void aWatchedFolder()
    {
        const QString inbox = folder_->filePath("inbox");
        QVERIFY(QDir().mkdir(inbox));
        put(inbox + "/leads.csv", "id,firm\nN1,Neu\nN2,Neuer\n");
        put(inbox + "/strange.csv", "x,y\n1,2\n");
        put(folder_->filePath("m.json"), R"({"columns": {"id": "external_id", "firm": "company"}})");
        auto run = runCommand({"import", ws_, "--watched", "--json"});
        QVERIFY(run.status == 0 && !run.json["due"].toBool());
        QCOMPARE(runCommand({"watch", ws_, "--rule", "leads.csv=m.json"}).status, 2);
        QCOMPARE(runCommand({"watch", ws_, "--at", "25:00"}).status, 2);
        run = runCommand({"watch", ws_, "--folder", inbox, "--at", "00:00", "--rule", "leads*.csv=leads=" + folder_->filePath("m.json"), "--json"});
        QVERIFY2(run.status == 0 && run.json["on"].toBool() && run.json["at"].toString() == "00:00", qPrintable(run.err));
        run = runCommand({"import", ws_, "--watched", "--json"});
        QCOMPARE(run.status, 1);  // one file needs somebody to look at it
        const QJsonArray files = run.json["files"].toArray();
        QCOMPARE(files.size(), 2);
        QVERIFY(files[0]["name"].toString() == "leads.csv" && files[0]["outcome"].toString() == "imported" && files[0]["created"].toInt() == 2);
        QVERIFY(files[1]["name"].toString() == "strange.csv" && files[1]["outcome"].toString() == "no_mapping");
        QVERIFY(!runCommand({"import", ws_, "--watched", "--json"}).json["due"].toBool());
        QCOMPARE(QDir(inbox).entryList(QDir::Files, QDir::Name), (QStringList{"leads.csv", "strange.csv"}));
        QVERIFY(!runCommand({"watch", ws_, "--off", "--json"}).json["on"].toBool());
        QCOMPARE(runCommand({"watch", ws_, "--json"}).json["rules"].toArray().size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
    QString ws_;
};

int main(int argc, char** argv) { return commandTestMain<TestBackupCli>(argc, argv); }
#include "tst_backup_cli.moc"
