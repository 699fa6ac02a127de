// person absent and person present on the command line: who may say it of whom, what is refused, and that a refusal changes nothing.

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include "core/store/workspace_file.h"
#include "core/usecase/absences.h"
#include "tests/support/command_line.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;

class TestAbsenceCommands : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        workspace_ = folder_->filePath(QStringLiteral("absence.handschlag"));
        QCOMPARE(runCommand({"new", workspace_, "--organisation", "Weber GmbH"}).status, 0);
        for (const QStringList& person : {QStringList{"Jonas Vogel", "sales"}, {"Svenja Hartmann", "sales"}, {"Miriam Roth", "sales", "--head"}, {"Anna Kern", "marketing", "--head"}})
            QCOMPARE(runCommand(QStringList{"person", "add", workspace_, "--name", person[0], "--side", person[1]} + person.mid(2)).status, 0);
    }
    void addedListedAndTakenBack()
    {
        const CommandRun june = absent("Jonas Vogel", {"--from", "2026-06-08", "--until", "2026-06-12"});
        QVERIFY2(june.status == 0, qPrintable(june.err));
        QCOMPARE(june.json["person"].toString(), QString("Jonas Vogel"));
        QCOMPARE(daysIn(june), QString("2026-06-08..2026-06-12"));
        // One day, and before the other one: the answer names all of them, by beginning.
        QCOMPARE(daysIn(absent("Jonas Vogel", {"--from", "2026-06-05"})), QString("2026-06-05..2026-06-05 2026-06-08..2026-06-12"));
        QCOMPARE(daysIn(absent("Svenja Hartmann", {"--from", "2026-06-08"})), QString("2026-06-08..2026-06-08"));
        QCOMPARE(stored(), 3);
        // Back on the 10th: the absence that covers it goes as a whole, the other one stays.
        const CommandRun back = present("Jonas Vogel", {"--from", "2026-06-10"});
        QVERIFY2(back.status == 0, qPrintable(back.err));
        QCOMPARE(daysIn(back), QString("2026-06-05..2026-06-05"));
        QCOMPARE(daysIn(present("Jonas Vogel", {"--from", "2026-06-01", "--until", "2026-06-30"})), QString());
        QCOMPARE(stored(), 1);
    }
    void theHeadOfSalesForOthers()
    {
        const CommandRun run = absent("Miriam Roth", {"--name", "Jonas Vogel", "--from", "2026-06-08"});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QCOMPARE(run.json["person"].toString(), QString("Jonas Vogel"));
        QCOMPARE(present("Miriam Roth", {"--name", "Jonas Vogel", "--from", "2026-06-08"}).status, 0);
        QCOMPARE(stored(), 0);
    }
    void forPeople()
    {
        const CommandRun away = runCommand({"person", "absent", workspace_, "--as", "Jonas Vogel", "--from", "2026-06-08", "--until", "2026-06-12"});
        QCOMPARE(away.out.trimmed(), QString("Jonas Vogel is absent from 2026-06-08 to 2026-06-12."));
        const CommandRun back = runCommand({"person", "present", workspace_, "--as", "Jonas Vogel", "--from", "2026-06-08"});
        QCOMPARE(back.out.trimmed(), QString("Jonas Vogel is present."));
    }
    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QStringList& arguments, int status, const char* said) { QTest::newRow(name) << arguments << status << said; };
        row("until before from", {"absent", "--as", "Jonas Vogel", "--from", "2026-06-12", "--until", "2026-06-08"}, 1, "before it begins");
        row("somebody else's", {"absent", "--as", "Svenja Hartmann", "--name", "Jonas Vogel", "--from", "2026-06-08"}, 1, "Only Jonas Vogel");
        row("by marketing's head", {"absent", "--as", "Anna Kern", "--name", "Jonas Vogel", "--from", "2026-06-08"}, 1, "Only Jonas Vogel");
        row("of marketing", {"absent", "--as", "Anna Kern", "--from", "2026-06-08"}, 1, "not of sales");
        row("unknown person", {"absent", "--as", "Nobody", "--from", "2026-06-08"}, 1, "Nobody");
        row("unknown name", {"absent", "--as", "Miriam Roth", "--name", "Nobody", "--from", "2026-06-08"}, 1, "Nobody");
        row("no person", {"absent", "--from", "2026-06-08"}, 2, "--as");
        row("no first day", {"absent", "--as", "Jonas Vogel"}, 2, "--from");
        row("no such day", {"absent", "--as", "Jonas Vogel", "--from", "2026-02-30"}, 2, "2026-02-30");
        row("no such last day", {"absent", "--as", "Jonas Vogel", "--from", "2026-06-08", "--until", "Friday"}, 2, "Friday");
        row("present, who was never absent", {"present", "--as", "Svenja Hartmann", "--from", "2026-06-08"}, 1, "not absent");
        row("present on other days", {"present", "--as", "Jonas Vogel", "--from", "2026-08-04"}, 1, "not absent");
        row("present, until before from", {"present", "--as", "Jonas Vogel", "--from", "2026-07-03", "--until", "2026-07-01"}, 1, "before it begins");
        row("somebody else's back", {"present", "--as", "Svenja Hartmann", "--name", "Jonas Vogel", "--from", "2026-07-01"}, 1, "Only Jonas Vogel");
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, said);
        QCOMPARE(absent("Jonas Vogel", {"--from", "2026-07-01", "--until", "2026-07-03"}).status, 0);
        const CommandRun run = runCommand(QStringList{"person", arguments[0], workspace_} + arguments.mid(1));
        QCOMPARE(run.status, status);
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
        QCOMPARE(stored(), 1);
    }

private:
    CommandRun absent(const char* as, const QStringList& options) const { return runCommand(QStringList{"person", "absent", workspace_, "--json", "--as", as} + options); }
    CommandRun present(const char* as, const QStringList& options) const { return runCommand(QStringList{"person", "present", workspace_, "--json", "--as", as} + options); }
    static QString daysIn(const CommandRun& run)
    {
        QStringList days;
        for (const QJsonValue& one : run.json["absences"].toArray()) days << one["from"].toString() + ".." + one["until"].toString();
        return days.join(' ');
    }
    int stored() const
    {
        const auto store = expectValue(store::openWorkspace(workspace_.toStdString()));
        return static_cast<int>(expectValue(usecase::absences(*store)).size());
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QString workspace_;
};

int main(int argc, char** argv) { return commandTestMain<TestAbsenceCommands>(argc, argv); }

#include "tst_absence_cli.moc"
