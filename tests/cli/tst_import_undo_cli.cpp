// imports and import-undo as processes: JSON, exit status, and that a refusal names who built on it and changes nothing.
#include <QtTest>

#include <QJsonArray>

#include "core/usecase/lead_entry.h"
#include "core/usecase/people.h"
#include "tests/support/command_line.h"
#include "tests/support/logical_dump.h"

using namespace handschlag;

namespace {

QString fixture(const char* name) { return QStringLiteral(HANDSCHLAG_SOURCE_DIR "/tests/fixtures/") + QLatin1String(name); }

}  // namespace

class TestImportUndoCli : public QObject {
    Q_OBJECT

    std::unique_ptr<TemporaryStore> workspace_;

    QString path() const { return QString::fromStdString(workspace_->path()); }
    CommandRun run(const QString& command, const QStringList& arguments = {}) const { return runCommand(QStringList{command, path(), "--json"} + arguments); }
    QString importLeads() const
    {
        return QString::number(run("import", {"--leads", fixture("leads.csv"), "--mapping", fixture("leads_mapping.json")}).json["batch"].toInt());
    }
    std::string dump() const { return logicalDump(*workspace_->another()); }

private slots:
    void init() { workspace_ = std::make_unique<TemporaryStore>(); }

    void thereAndBack()
    {
        const std::string before = dump();
        const QString batch = importLeads();
        const CommandRun trial = run("import-undo", {batch, "--dry-run"});
        QCOMPARE(trial.status, 0);
        QCOMPARE(trial.json["removed"].toInt(), 5);
        QVERIFY(dump() != before);

        const CommandRun undone = run("import-undo", {batch});
        QCOMPARE(undone.err, QString());
        QCOMPARE(undone.status, 0);
        QCOMPARE(undone.json["removed"].toInt(), 5);
        QCOMPARE(undone.json["restored"].toInt(), 0);
        QCOMPARE(dump(), before);

        const CommandRun again = run("import-undo", {batch});
        QCOMPARE(again.status, 1);
        QVERIFY2(again.err.contains("taken back already"), qPrintable(again.err));
        const CommandRun list = run("imports");
        QCOMPARE(list.json["imports"].toArray().size(), 1);
        QVERIFY(list.json["imports"].toArray().at(0)["undone_at"].isString());
    }

    void refusedWithTheReasons()
    {
        const PersonId person = workspace_->addPerson("Lukas Brandt", agreement::Side::Marketing);
        const QString batch = importLeads();
        const LeadId lead = *expectValue((*workspace_)->leads().findByExternalId("K-1002"));
        static_cast<void>(expectValue(usecase::editLead(**workspace_, lead, {{"region", std::string("Ulm")}}, person, Instant{1'780'000'000})));
        const std::string before = dump();
        const CommandRun refused = run("import-undo", {batch});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.json["removed"].toInt(), 0);
        const QJsonArray dependents = refused.json["dependents"].toArray();
        QCOMPARE(dependents.size(), 1);
        QCOMPARE(dependents.at(0)["kind"].toString(), QStringLiteral("edit"));
        QVERIFY(!dependents.at(0)["lead"].toString().isEmpty());
        QCOMPARE(dump(), before);
        const CommandRun words = runCommand({"import-undo", path(), batch});
        QVERIFY2(words.out.contains("cannot be taken back") && words.out.contains("Changed since"), qPrintable(words.out));
    }

    void wrongNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("status");
        QTest::newRow("no number") << "first" << 2;
        QTest::newRow("zero") << "0" << 2;
        QTest::newRow("none of that number") << "77" << 1;
    }
    void wrongNumbers()
    {
        QFETCH(const QString, number);
        QFETCH(const int, status);
        const CommandRun refused = run("import-undo", {number});
        QCOMPARE(refused.status, status);
        QVERIFY(refused.out.isEmpty() && refused.err.contains(number));
    }
};

int main(int argc, char** argv) { return commandTestMain<TestImportUndoCli>(argc, argv); }
#include "tst_import_undo_cli.moc"
