// Negotiating on the command line: diff, points, comment, agree, decline, counter, withdraw.

#include <QJsonArray>
#include <QTemporaryDir>

#include "core/agreement/document_json.h"
#include "core/store/workspace_file.h"
#include "core/usecase/agreements.h"
#include "core/usecase/people.h"
#include "tests/support/command_line.h"
#include "tests/support/temporary_store.h"

using namespace handschlag;

namespace {

const Instant monday{1'772'000'000};

}  // namespace

class TestNegotiationCli : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    [[nodiscard]] QString workspace() const { return folder_.filePath(QStringLiteral("w.handschlag")); }
    CommandRun agreementCommand(const QString& verb, QStringList options) const
    {
        return runCommand(QStringList{"agreement", verb, workspace(), "--json"} + options);
    }
    CommandRun answer(const QString& verb, const char* parameter, const char* person, const QStringList& more = {}) const
    {
        return agreementCommand(verb, QStringList{"--version", "2", "--clause", "sales", "--parameter", parameter, "--as", person} + more);
    }
    [[nodiscard]] QString state(const char* parameter) const
    {
        const QJsonArray points = agreementCommand("points", {"--version", "2"}).json["points"].toArray();
        for (const QJsonValue& point : points)
            if (point["parameter"].toString() == QLatin1String(parameter)) return point["state"].toString();
        return QStringLiteral("none");
    }

private slots:
    void initTestCase()
    {
        auto store = expectValue(store::createWorkspace(workspace().toStdString(), {{}, "Muster GmbH", "Europe/Berlin", false, monday}));
        const auto janaKey = agreement::generateKey("Jana", agreement::Side::Marketing);
        const auto tomKey = agreement::generateKey("Tom", agreement::Side::Sales);
        const auto jana = expectValue(usecase::addPerson(*store, {"Jana", agreement::Side::Marketing, {}, toBase64(janaKey.publicKey), false}, monday)).id;
        const auto tom = expectValue(usecase::addPerson(*store, {"Tom", agreement::Side::Sales, {}, toBase64(tomKey.publicKey), false}, monday)).id;
        const VersionId first = expectValue(usecase::draftFromTemplate(*store, "b2b_standard", "", monday));
        static_cast<void>(expectValue(usecase::propose(*store, first, jana, monday)));
        static_cast<void>(expectValue(usecase::sign(*store, first, jana, janaKey, monday)));
        static_cast<void>(expectValue(usecase::sign(*store, first, tom, tomKey, monday)));
        auto active = expectValue(usecase::agreementVersion(*store, "", 1));
        active.document.fit.criteria[0].buckets[0].points = -1'000;
        active.document.sales.decisionMinutes = 45;
        active.document.sales.statusMinutes = 600;
        static_cast<void>(expectValue(usecase::saveDraft(*store, active.version.id, active.version.rowVersion, active.document, jana, monday)));
    }

    void a_diffNamesOldNewAndAuthor()
    {
        const CommandRun run = agreementCommand("diff", {"--from", "1", "--to", "2"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json.keys(), QStringList{"changes"});
        const QJsonArray changes = run.json["changes"].toArray();
        QCOMPARE(changes.size(), 3);
        const QJsonObject first = changes[0].toObject();
        QCOMPARE(first.keys(), (QStringList{"by", "clause", "comment", "new", "old", "parameter"}));
        QCOMPARE(first["clause"].toString(), QStringLiteral("fit.employees"));
        QCOMPARE(first["parameter"].toString(), QStringLiteral("buckets[1_99].points_c"));
        QCOMPARE(first["old"].toInt(), -4'000);
        QCOMPARE(first["new"].toInt(), -1'000);
        QCOMPARE(first["by"].toString(), QStringLiteral("Jana"));
        QVERIFY(first["comment"].isNull());
        const CommandRun text = runCommand({"agreement", "diff", workspace(), "--from", "1", "--to", "2", "--lang", "en"});
        QVERIFY2(text.out.contains("Employees, 1 to 99: points minus 40 > minus 10"), qPrintable(text.out));
        QVERIFY2(text.out.contains("[-40-]{+10+}"), qPrintable(text.out));
        QCOMPARE(agreementCommand("diff", {"--from", "1"}).status, 2);
        QCOMPARE(agreementCommand("diff", {"--from", "1", "--to", "9"}).status, 1);
    }

    void b_answersFollowTheirStates()
    {
        QCOMPARE(answer("agree", "decision_minutes", "Tom").status, 1);  // still a draft
        QCOMPARE(answer("comment", "decision_minutes", "Tom", {"--comment", "Wozu?"}).status, 0);
        QCOMPARE(runCommand({"agreement", "propose", workspace(), "--version", "2"}).status, 0);
        QCOMPARE(answer("agree", "decision_minutes", "Jana").status, 1);  // her own change
        QCOMPARE(answer("decline", "decision_minutes", "Tom").status, 2);  // without a word
        QCOMPARE(answer("decline", "decision_minutes", "Tom", {"--comment", "Zu kurz"}).status, 0);
        QCOMPARE(state("decision_minutes"), QStringLiteral("declined"));
        QCOMPARE(answer("counter", "status_minutes", "Tom", {"--value", "soon"}).status, 2);
        QCOMPARE(answer("counter", "status_minutes", "Tom", {"--value", "720", "--comment", "Besser"}).status, 0);
        QCOMPARE(state("status_minutes"), QStringLiteral("countered"));
        const QJsonArray changes = agreementCommand("diff", {"--from", "1", "--to", "2"}).json["changes"].toArray();
        QCOMPARE(changes[1].toObject()["comment"].toString(), QStringLiteral("Zu kurz"));
        const CommandRun refused = runCommand({"agreement", "agree", workspace(), "--version", "2", "--clause", "fit", "--parameter", "nothing", "--as", "Tom"});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("nothing"), qPrintable(refused.err));
    }

    void c_offersAreAcceptedAndTheRestAgreed()
    {
        QCOMPARE(answer("agree", "status_minutes", "Jana", {"--counter"}).status, 0);
        QCOMPARE(state("status_minutes"), QStringLiteral("agreed"));
        const CommandRun blocked = agreementCommand("propose", {"--version", "2"});
        QCOMPARE(blocked.status, 1);
        const auto store = expectValue(store::openWorkspace(workspace().toStdString()));
        auto draft = expectValue(usecase::agreementVersion(*store, "", 2));
        QCOMPARE(draft.document.sales.statusMinutes, 720);
        draft.document.sales.decisionMinutes = 60;
        const auto persons = expectValue(store->people().persons());
        static_cast<void>(expectValue(usecase::saveDraft(*store, draft.version.id, draft.version.rowVersion, draft.document, persons[0].id, monday)));
        QCOMPARE(agreementCommand("propose", {"--version", "2"}).status, 0);
        const CommandRun all = agreementCommand("agree", {"--version", "2", "--all", "--as", "Tom"});
        QCOMPARE(all.status, 0);
        QCOMPARE(all.json["agreed"].toInt(), 2);
        QCOMPARE(state("decision_minutes"), QStringLiteral("agreed"));
        QCOMPARE(agreementCommand("withdraw", {"--version", "2", "--as", "Tom"}).status, 1);  // nobody has signed
    }
};

int main(int argc, char** argv) { return commandTestMain<TestNegotiationCli>(argc, argv); }

#include "tst_negotiation_cli.moc"
