// demo, handover, queue, accept, reject, undo on the command line: shapes, exit statuses, and files left behind.

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/command_line.h"

using namespace handschlag;

namespace {

const QStringList asOf{QStringLiteral("--as-of"), QStringLiteral("2026-11-19T10:30:00Z")};

}  // namespace

class TestHandoverCommands : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        workspace_ = folder_.filePath(QStringLiteral("demo.handschlag"));
        const CommandRun run = runCommand(QStringList{"demo", workspace_, "--leads", "800", "--activities", "8000", "--seed", "3", "--json"} + asOf);
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QCOMPARE(run.json["leads"].toInt(), 800);
        QCOMPARE(run.json["activities"].toInt(), 8'000);
        QCOMPARE(run.json["versions"].toInt(), 3);
        QVERIFY(run.json["open_handovers"].toInt() > 5);
        open_ = run.json["open_handovers"].toInt();
    }
    void demoNeverOverwrites()
    {
        const CommandRun run = runCommand({"demo", workspace_, "--leads", "10"});
        QCOMPARE(run.status, 3);
        QVERIFY(!run.err.isEmpty());
        QVERIFY(QFile::exists(workspace_));
        QVERIFY(queue().size() >= open_);
    }
    void demoRefusesNonsense_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no leads") << QStringList{"--leads", "0"};
        QTest::newRow("no number") << QStringList{"--leads", "many"};
        QTest::newRow("negative") << QStringList{"--activities", "-1"};
    }
    void demoRefusesNonsense()
    {
        QFETCH(QStringList, options);
        const QString path = folder_.filePath(QStringLiteral("none.handschlag"));
        QCOMPARE(runCommand(QStringList{"demo", path} + options).status, 2);
        QVERIFY(!QFile::exists(path));
    }
    void theQueue()
    {
        const QJsonArray handovers = queue();
        QVERIFY(handovers.size() >= open_);
        static const QStringList order{"overdue", "new", "follow_up"};
        qsizetype section = 0;
        QString due;
        for (const QJsonValue& entry : handovers) {
            for (const char* key : {"id", "lead", "section", "due", "category", "fit_band", "readiness", "team", "claimed_by"})
                QVERIFY2(entry.toObject().contains(QLatin1String(key)), key);
            const qsizetype at = order.indexOf(entry["section"].toString());
            QVERIFY(at >= section);
            if (at > section) due.clear();
            section = at;
            QVERIFY(entry["due"].toString() >= due);
            due = entry["due"].toString();
        }
        QVERIFY(queue({"--team", "Innendienst"}).size() < handovers.size() + 1);
        for (const QJsonValue& entry : queue({"--team", "Export"})) QCOMPARE(entry["team"].toString(), QString("Export"));
        QCOMPARE(runCommand({"queue", workspace_, "--team", "Nobody"}).status, 2);
        const CommandRun text = runCommand(QStringList{"queue", workspace_} + asOf);
        QVERIFY(text.out.contains(QLatin1String("new")));
    }
    void acceptAndUndo()
    {
        const QString id = newest();
        const CommandRun accepted = decide({"accept", workspace_, id}, "Jonas Vogel");
        QVERIFY2(accepted.status == 0, qPrintable(accepted.err));
        QCOMPARE(accepted.json["id"].toInt(), id.toInt());
        QCOMPARE(accepted.json["state"].toString(), QString("accepted"));
        QCOMPARE(accepted.json["owner"].toString(), QString("Jonas Vogel"));
        QCOMPARE(accepted.json["event"].toString(), QString("accept"));
        QCOMPARE(decide({"accept", workspace_, id}, "Jonas Vogel").status, 1);
        QCOMPARE(decide({"undo", workspace_, id}, "Miriam Roth").status, 1);
        QCOMPARE(decide({"undo", workspace_, id}, "Jonas Vogel").json["state"].toString(), QString("open"));
    }
    void rejectWithClause()
    {
        const QString id = newest();
        const CommandRun run = decide({"reject", workspace_, id, "--reason", "poor_fit", "--clause", "fit.employees", "--comment", "40, nicht 400"}, "Jonas Vogel");
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QCOMPARE(run.json["state"].toString(), QString("rejected"));
        QCOMPARE(run.json["reason"].toString(), QString("poor_fit"));
        QCOMPARE(run.json["clause"].toString(), QString("fit.employees"));
        QVERIFY(run.json["claim"].toObject().contains("result"));
        QCOMPARE(decide({"undo", workspace_, id}, "Jonas Vogel").json["state"].toString(), QString("open"));
    }
    void fromTheAttemptToTheWin()
    {
        const QString id = newest();
        const QString as = QStringLiteral("Jonas Vogel");
        QVERIFY(decide({"claim", workspace_, id}, as).status == 0);
        QVERIFY(decide({"release", workspace_, id}, as).json["claimed_by"].isNull());
        const CommandRun accepted = decide({"accept", workspace_, id}, as);
        QCOMPARE(accepted.json["duty"].toString(), QString("first_touch"));
        QCOMPARE(accepted.json["duty_due"].toString(), accepted.json["first_touch_due"].toString());
        const CommandRun touched = decide({"touch", workspace_, id, "--channel", "call", "--result", "reached", "--follow-up", "2026-11-20"}, as);
        QVERIFY2(touched.status == 0, qPrintable(touched.err));
        QCOMPARE(touched.json["duty"].toString(), QString("follow_up"));
        QCOMPARE(touched.json["duty_due"].toString(), QString("2026-11-19T23:00:00Z"));
        QCOMPARE(touched.json["result"].toString(), QString("reached"));
        QCOMPARE(decide({"touch", workspace_, id, "--channel", "fax", "--result", "reached"}, as).status, 2);
        QCOMPARE(decide({"touch", workspace_, id, "--channel", "call"}, as).status, 2);
        QCOMPARE(decide({"recycle", workspace_, id, "--reason", "unreachable"}, as).status, 1);
        QCOMPARE(decide({"disqualify", workspace_, id, "--reason", "no_budget"}, as).status, 1);
        QCOMPARE(decide({"qualify", workspace_, id, "--need", "perhaps"}, as).status, 2);
        QCOMPARE(decide({"qualify", workspace_, id, "--need", "yes", "--appointment", "2026-11-24"}, as).json["state"].toString(), QString());
        const CommandRun sql = decide({"qualify", workspace_, id, "--need", "yes", "--budget", "yes", "--timing", "partly", "--authority", "yes", "--appointment", "2026-11-24T09:00:00Z"}, as);
        QVERIFY2(sql.status == 0, qPrintable(sql.err));
        QCOMPARE(decide({"opportunity", workspace_, id, "--amount", "much"}, as).status, 2);
        QCOMPARE(decide({"opportunity", workspace_, id, "--amount", "12500.00"}, as).json["state"].toString(), QString("opportunity"));
        QCOMPARE(decide({"lost", workspace_, id, "--comment", "Zu teuer"}, as).json["state"].toString(), QString("closed"));
        QCOMPARE(decide({"undo", workspace_, id}, as).json["state"].toString(), QString("opportunity"));
        QCOMPARE(decide({"won", workspace_, id}, as).json["state"].toString(), QString("closed"));
    }
    void returnedCorrectedContested()
    {
        const QString id = newest();
        QCOMPARE(decide({"return", workspace_, id}, "Jonas Vogel").status, 1);
        const CommandRun returned = decide({"return", workspace_, id, "--missing", "phone, company"}, "Jonas Vogel");
        QVERIFY2(returned.status == 0, qPrintable(returned.err));
        QCOMPARE(returned.json["missing"].toArray().size(), qsizetype{2});
        QCOMPARE(returned.json["duty"].toString(), QString("correct"));
        QCOMPARE(decide({"correct", workspace_, id, "--set", "phone"}, "Anna Kern").status, 2);
        QCOMPARE(decide({"correct", workspace_, id, "--set", "phone=+49 30 23125 901"}, "Jonas Vogel").status, 1);
        const CommandRun again = decide({"correct", workspace_, id, "--set", "phone=+49 30 23125 901"}, "Anna Kern");
        QVERIFY2(again.status == 0, qPrintable(again.err));
        QCOMPARE(again.json["state"].toString(), QString("open"));
        const CommandRun rejected = decide({"reject", workspace_, id, "--reason", "poor_fit", "--fact", "employees=12"}, "Jonas Vogel");
        QVERIFY2(rejected.status == 0, qPrintable(rejected.err));
        QVERIFY(rejected.json["claim"].toObject()["why"].toString().endsWith("_with_fact"));
        QCOMPARE(decide({"object", workspace_, id}, "Anna Kern").status, 1);
        QCOMPARE(decide({"object", workspace_, id, "--comment", "Doch"}, "Anna Kern").json["state"].toString(), QString("disputed"));
        QCOMPARE(decide({"rule", workspace_, id, "--verdict", "maybe", "--comment", "x"}, "Anna Kern").status, 2);
        QCOMPARE(decide({"rule", workspace_, id, "--verdict", "overturned", "--comment", "Doch"}, "Anna Kern").json["event"].toString(), QString("vote"));
        QCOMPARE(decide({"rule", workspace_, id, "--verdict", "overturned", "--comment", "Gut"}, "Jonas Vogel").json["state"].toString(), QString("open"));
    }
    void refusals_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("as");
        QTest::addColumn<int>("status");
        QTest::newRow("unknown reason") << QStringList{"reject", "ID", "--reason", "weather"} << "Jonas Vogel" << 2;
        QTest::newRow("no reason") << QStringList{"reject", "ID"} << "Jonas Vogel" << 2;
        QTest::newRow("other without text") << QStringList{"reject", "ID", "--reason", "other"} << "Jonas Vogel" << 1;
        QTest::newRow("unknown clause") << QStringList{"reject", "ID", "--reason", "poor_fit", "--clause", "weather"} << "Jonas Vogel" << 1;
        QTest::newRow("bad day") << QStringList{"reject", "ID", "--reason", "poor_fit", "--follow-up", "tomorrow"} << "Jonas Vogel" << 2;
        QTest::newRow("marketing decides") << QStringList{"accept", "ID"} << "Anna Kern" << 1;
        QTest::newRow("nobody decides") << QStringList{"accept", "ID"} << "" << 2;
        QTest::newRow("unknown person") << QStringList{"accept", "ID"} << "Nobody" << 1;
        QTest::newRow("no number") << QStringList{"accept", "first"} << "Jonas Vogel" << 2;
        QTest::newRow("unknown number") << QStringList{"accept", "999999"} << "Jonas Vogel" << 1;
        QTest::newRow("nothing to undo") << QStringList{"undo", "OPEN"} << "Svenja Hartmann" << 1;
    }
    void refusals()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, as);
        QFETCH(int, status);
        if (command[1] == QLatin1String("ID") || command[1] == QLatin1String("OPEN")) command[1] = newest();
        command.insert(1, workspace_);
        const qsizetype before = queue().size();
        const CommandRun run = decide(command, as);
        QCOMPARE(run.status, status);
        QVERIFY(!run.err.trimmed().isEmpty());
        static const QRegularExpression bareCode(QStringLiteral("\\b[a-z]+\\.[a-z_]+\\b"));
        QVERIFY2(!run.err.contains(bareCode), qPrintable(run.err));
        QCOMPARE(queue().size(), before);
    }
    void handingOverTwice()
    {
        const CommandRun run = runCommand(QStringList{"handover", workspace_, "--json"} + asOf);
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QCOMPARE(run.json["handed_over"].toInt(-1), 0);
        QVERIFY(run.json["enrich"].toInt() > 0);
        QVERIFY(run.json["by_route"].isObject());
        QCOMPARE(run.json["version"].toInt(), 2);
        QCOMPARE(run.json["trial"].toBool(true), false);
    }

private:
    QJsonArray queue(const QStringList& options = {}) { return runCommand(QStringList{"queue", workspace_, "--json"} + options + asOf).json["handovers"].toArray(); }
    QString newest()
    {
        for (const QJsonValue& entry : queue())
            if (entry["section"].toString() == QLatin1String("new")) return QString::number(entry["id"].toInt());
        return {};
    }
    CommandRun decide(QStringList command, const QString& as)
    {
        if (!as.isEmpty()) command << "--as" << as;
        return runCommand(command + QStringList{"--json"} + asOf);
    }

    QTemporaryDir folder_;
    QString workspace_;
    int open_ = 0;
};

int main(int argc, char** argv) { return commandTestMain<TestHandoverCommands>(argc, argv); }
#include "tst_handover_cli.moc"
