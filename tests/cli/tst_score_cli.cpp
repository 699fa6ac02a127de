// The commands `score` and `explain`: shapes, files, refusals; on two leads written by hand and on Olist's, of which nothing is known.

#include <QJsonArray>
#include <QtTest>

#include "core/agreement/canonical.h"
#include "core/agreement/document_json.h"
#include "core/agreement/templates.h"
#include "core/usecase/agreements.h"
#include "tests/support/command_line.h"
#include "tests/support/olist.h"

using namespace handschlag;

namespace {

const Instant asOf = *instantFromIso("2026-03-16T12:00:00Z");
const QStringList atThatTime{QStringLiteral("--as-of"), QStringLiteral("2026-03-16T12:00:00Z"), QStringLiteral("--json")};

void addTwoLeads(TemporaryStore& workspace)
{
    const leads::Fields ideal{{"external_id", "L1"}, {"last_name", "Weber"}, {"email", "jana@weber-gmbh.de"}, {"company", "Weber GmbH"}, {"country", "DE"},
                              {"phone", "0711 1234"}, {"job_title", "Produktionsleiterin"}, {"employees", std::int64_t{320}}, {"industry", "Maschinenbau"}};
    leads::Fields gap = ideal;
    gap["external_id"] = "L2";
    gap.erase("employees");
    gap.erase("phone");
    std::vector<leads::Activity> activities;
    for (const LeadId lead : {workspace.addLead(ideal), workspace.addLead(gap)})
        for (const auto& [type, age] : {std::pair{"trade_fair", 5}, {"comparison", 2}, {"whitepaper", 4}})
            activities.push_back({lead, type, {}, asOf.plus(-age * secondsPerDay), asOf, 0, {}});
    workspace.write([&](usecase::Store& store) {
        if (!store.activities().add(activities, BatchId{})) qFatal("activities");
    });
    static_cast<void>(expectValue(usecase::draftFromTemplate(*workspace, "b2b_standard", "", asOf)));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int sumOf(const QJsonArray& parts, bool behaviour)
{
    int sum = 0;
    for (const QJsonValue& part : parts)
        if ((part["section"].toString() == QLatin1String("behaviour")) == behaviour) sum += part["points_c"].toInt();
    return sum;
}

}  // namespace

class TestScoreCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(folder_.isValid());
        small_ = std::make_unique<TemporaryStore>();
        addTwoLeads(*small_);
    }
    void everyLeadIsJudged()
    {
        const CommandRun run = runSmall("score", {"--out", file("a.csv")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json["version"].toInt(), 1);
        QCOMPARE(run.json["state"].toString(), QString("draft"));
        QCOMPARE(run.json["leads"].toInt(), 2);
        const QJsonObject decisions = run.json["by_decision"].toObject();
        QCOMPARE(decisions["mql"].toInt(), 1);
        QCOMPARE(decisions["enrich"].toInt(), 1);
        QCOMPARE(decisions.keys(), (QStringList{"answer", "contact", "enrich", "excluded", "mql", "nurture"}));
        QCOMPARE(run.json["by_category"].toObject()["B"].toInt(), 2);
        QCOMPARE(QString::fromUtf8(contentOf(file("a.csv"))), QString("external_id,completeness_bp,fit_lo_c,fit_hi_c,behaviour_c,bant,category,fit_band,decision\n"
                                                                      "L1,10000,10000,10000,7125,50,B,1,mql\n"
                                                                      "L2,8000,3000,10000,7125,50,B,3,enrich\n"));
        QCOMPARE(runSmall("score", {"--out", file("b.csv")}).status, 0);
        QCOMPARE(contentOf(file("b.csv")), contentOf(file("a.csv")));
    }
    void underADefinitionFromAFile()
    {
        agreement::Document document = expectValue(agreement::templateDocument("b2b_standard"));
        document.fit.criteria.clear();
        QFile definition(file("definition.json"));
        QVERIFY(definition.open(QIODevice::WriteOnly));
        definition.write(QByteArray::fromStdString(expectValue(agreement::canonicalJson(agreement::toJson(document)))));
        definition.close();
        const CommandRun run = runSmall("score", {"--definition", definition.fileName()});
        QCOMPARE(run.status, 0);
        QVERIFY(run.json["version"].isNull());
        QCOMPARE(run.json["definition"].toString(), definition.fileName());
        QCOMPARE(run.json["by_decision"].toObject()["mql"].toInt(), 0);
        QCOMPARE(runSmall("score", {"--version", "1"}).json["by_decision"].toObject()["mql"].toInt(), 1);
    }
    void impossibleDocumentsAreRefused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("names");  // the clause, or the place in a file whose numbers no document can hold
        QTest::addColumn<int>("status");     // of draft and score; validate says no in any case
        const auto row = [](const char* name, const char* place, const char* value, const char* names, int status = 1) {
            QTest::newRow(name) << QString::fromLatin1(place) << QString::fromLatin1(value) << QString::fromLatin1(names) << status;
        };
        row("negative window", "/behaviour/groups/0/rules/0/window_days", "-1", "behaviour.mail.email_open");
        row("window of no day", "/behaviour/groups/0/rules/0/window_days", "0", "behaviour.mail.email_open");
        row("window of over ten years", "/behaviour/penalties/0/window_days", "3661", "behaviour.penalty.careers_page");
        row("condition within negative days", "/bant/gate", R"({"activity":["form"],"within_days":-3})", "bant");
        row("overlapping buckets", "/fit/criteria/0/buckets/1/match/range/from", "99", "fit.employees");
        row("a range that ends before it begins", "/fit/criteria/0/buckets/1/match/range", R"({"from":9,"to":1})", "fit.employees");
        row("a criterion on no field", "/fit/criteria/1/field", R"("shoe_size")", "fit.industry");
        row("a criterion on a misspelt field", "/fit/criteria/2/field", R"("job_titel")", "fit.role");
        row("a rule on no field", "/thresholds/mql", R"({"not":{"field":"shoe_size","match":{"present":true}}})", "thresholds");
        row("an exclusion on no field", "/exclusions/exclusions/0/when", R"({"field":"shoe_size","match":{"present":true}})", "exclusions.competitor");
        row("required is no field", "/required/items/0/any_of/0", R"("shoe_size")", "required.last_name");
        row("too many points", "/fit/criteria/0/buckets/0/points_c", "-1000001", "fit.employees");
        row("too many points if missing", "/fit/criteria/0/missing_c", "1000001", "fit.employees");
        row("too many points of a rule", "/behaviour/groups/0/rules/0/points_c", "1000001", "behaviour.mail.email_open");
        row("too large a cap", "/behaviour/groups/0/rules/0/cap", "10001", "behaviour.mail.email_open");
        row("too many BANT points", "/bant/points_c", "[0,0,500,1000001]", "bant");
        row("points beyond 2^53", "/fit/criteria/0/buckets/0/points_c", "9007199254740992", "fit.criteria[0].buckets[0].points_c", 3);
        row("points beyond 64 bits", "/fit/criteria/0/buckets/0/points_c", "99999999999999999999", "fit.criteria[0].buckets[0].points_c", 3);
        row("a cap beyond 32 bits", "/behaviour/groups/0/rules/0/cap", "3000000000", "behaviour.groups[0].rules[0].cap", 3);
        row("a cap of half an activity", "/behaviour/groups/0/rules/0/cap", "0.5", "behaviour.groups[0].rules[0].cap", 3);
    }
    void impossibleDocumentsAreRefused()
    {
        QFETCH(QString, place);
        QFETCH(QString, value);
        QFETCH(QString, names);
        QFETCH(int, status);
        nlohmann::json document = agreement::toJson(expectValue(agreement::templateDocument("b2b_standard")));
        document[nlohmann::json::json_pointer(place.toStdString())] = "PLACE";
        const QString text = QString::fromStdString(document.dump()).replace(QStringLiteral("\"PLACE\""), value);
        const QString path = write("impossible.json", text.toUtf8());
        const QString before = runCommand({"agreement", "show", this->path(), "--version", "1"}).out;
        const CommandRun validated = runCommand({"agreement", "validate", path, "--lang", "en"});
        QCOMPARE(validated.status, 1);
        QVERIFY2(validated.out.contains(names), qPrintable(validated.out));
        for (const QStringList& command : {QStringList{"agreement", "draft", this->path(), "--file", path}, QStringList{"score", this->path(), "--definition", path}}) {
            const CommandRun run = runCommand(command + QStringList{"--lang", "en"});
            QCOMPARE(run.status, status);
            QVERIFY2(run.err.contains(path) && run.err.contains(names), qPrintable(run.err));
            QVERIFY(run.out.isEmpty());
        }
        QCOMPARE(runCommand({"agreement", "show", this->path(), "--version", "1"}).out, before);
    }
    void ownFieldsAreKnownWithTheirWorkspace()
    {
        small_->write([](usecase::Store& store) {
            if (!store.leads().addAttribute({"shoe_size", leads::FieldKind::Integer})) qFatal("attribute");
        });
        agreement::Document document = expectValue(agreement::templateDocument("b2b_standard"));
        document.bant.needPartlyWhen = "shoe_size";
        const QString file = write("own.json", QByteArray::fromStdString(expectValue(agreement::canonicalDocument(document))));
        QCOMPARE(runCommand({"agreement", "validate", file}).status, 1);
        QCOMPARE(runCommand({"agreement", "validate", file, path()}).status, 0);
        QCOMPARE(runCommand({"agreement", "validate", file, "/nowhere/x.handschlag"}).status, 3);
        QCOMPARE(runSmall("score", {"--definition", file}).status, 0);
    }
    void oneLeadIsExplained()
    {
        const CommandRun run = runSmall("explain", {}, "L2");
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json["lead"].toString(), QString("L2"));
        QCOMPARE(run.json["version"].toInt(), 1);
        const QJsonObject score = run.json["score"].toObject();
        QCOMPARE(score["cell"].toString(), QString("B3"));
        QCOMPARE(score["fit_band_hi"].toInt(), 1);
        QCOMPARE(score["decision"].toString(), QString("enrich"));
        const QJsonArray parts = run.json["parts"].toArray();
        QCOMPARE(sumOf(parts, false), score["fit_lo_c"].toInt());
        QCOMPARE(sumOf(parts, true), score["behaviour_c"].toInt());
        QStringList named;
        for (const QJsonValue& missing : run.json["missing"].toArray())
            for (const QJsonValue& field : missing["fields"].toArray()) named << missing["kind"].toString() + u' ' + field.toString();
        QCOMPARE(named, (QStringList{"required_field phone", "required_field mobile", "criterion_field employees"}));
    }
    void peopleReadSums()
    {
        const CommandRun run = runCommand({"explain", path(), "L2", "--as-of", "2026-03-16T12:00:00Z", "--lang", "en"});
        QCOMPARE(run.status, 0);
        for (const char* line : {"Weber: B3..B1, Information missing", "Fit 30 to 100", "=30  in total", "Behaviour 71.25", "=71.25  in total", "Employees"})
            QVERIFY2(run.out.contains(QLatin1String(line)), qPrintable(run.out));
    }
    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown lead") << QStringList{"explain", "WS", "L9"} << 1 << "L9";
        QTest::newRow("no lead named") << QStringList{"explain", "WS"} << 2 << "explain WS ID";
        QTest::newRow("unknown version") << QStringList{"score", "WS", "--version", "7"} << 1 << "7";
        QTest::newRow("version without number") << QStringList{"score", "WS", "--version", "two"} << 2 << "two";
        QTest::newRow("both") << QStringList{"score", "WS", "--version", "1", "--definition", "x.json"} << 2 << "--definition";
        QTest::newRow("no such file") << QStringList{"score", "WS", "--definition", "/nowhere/x.json"} << 3 << "/nowhere/x.json";
        QTest::newRow("no such workspace") << QStringList{"score", "/nowhere/x.handschlag"} << 3 << "/nowhere/x.handschlag";
        QTest::newRow("no such folder") << QStringList{"score", "WS", "--out", "/nowhere/x.csv"} << 3 << "/nowhere/x.csv";
        QTest::newRow("over the workspace") << QStringList{"score", "WS", "--out", "WS"} << 3 << "is a workspace";
        QTest::newRow("over a device") << QStringList{"score", "WS", "--out", "/dev/null"} << 3 << "/dev/null is no regular file";
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, says);
        arguments.replaceInStrings("WS", path());
        const CommandRun run = runCommand(arguments);
        QCOMPARE(run.status, status);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
    }
    void olistSaysWhyNothingQualifies()
    {
        if (olistFolder().isEmpty()) QSKIP("HANDSCHLAG_TEST_DATA is not set: Olist's funnel is not there");
        TemporaryStore workspace(olistWorkspace());
        importOlist(workspace);
        static_cast<void>(expectValue(usecase::draftFromTemplate(*workspace, "b2b_standard", "", asOf)));
        const QString ws = QString::fromStdString(workspace.path());
        const CommandRun run = runCommand(QStringList{"score", ws, "--out", file("olist.csv")} + atThatTime);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json["leads"].toInt(), 8'000);
        QCOMPARE(run.json["by_decision"].toObject()["contact"].toInt(), 8'000);
        QVERIFY(run.json["no_activities"].toBool());
        QVERIFY(run.json["never_filled"].toArray().contains("email"));
        QCOMPARE(contentOf(file("olist.csv")).count('\n'), 8'001);
        const QString text = runCommand({"score", ws, "--lang", "en"}).out;
        QVERIFY2(text.contains("No lead qualifies") && text.contains("E-mail") && text.contains("no activities"), qPrintable(text));
    }

private:
    [[nodiscard]] QString path() const { return QString::fromStdString(small_->path()); }
    [[nodiscard]] QString file(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] CommandRun runSmall(const char* command, const QStringList& options, const QString& lead = {}) const
    {
        QStringList arguments{QString::fromLatin1(command), path()};
        if (!lead.isEmpty()) arguments << lead;
        return runCommand(arguments + options + atThatTime);
    }

    [[nodiscard]] QString write(const char* name, const QByteArray& content) const
    {
        QFile written(file(name));
        if (!written.open(QIODevice::WriteOnly | QIODevice::Truncate) || written.write(content) != content.size()) qFatal("%s", name);
        return written.fileName();
    }

    QTemporaryDir folder_;
    std::unique_ptr<TemporaryStore> small_;
};

int main(int argc, char** argv) { return commandTestMain<TestScoreCommand>(argc, argv); }
#include "tst_score_cli.moc"
