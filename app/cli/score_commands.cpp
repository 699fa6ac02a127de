#include <QCoreApplication>

#include "app/cli/agreement_file.h"
#include "app/cli/command.h"
#include "app/cli/score_text.h"
#include "app/cli/words.h"
#include "core/usecase/agreements.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode versionAndDefinition{"score.version_and_definition"};
constexpr ErrorCode badVersion{"score.bad_version"};

Result<Judgement> definitionFrom(const std::string& path, usecase::Store& store)
{
    auto document = readDocument(path);
    if (!document) return std::unexpected(document.error());
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    if (const auto possible = checkDocument(path, *document, *attributes); !possible) return std::unexpected(possible.error());
    return Judgement{std::move(*document), 0, path};
}

Result<Judgement> judgementOf(const Invocation& invocation, usecase::Store& store, Instant asOf)
{
    if (invocation.isSet("version") && invocation.isSet("definition")) return misuse(versionAndDefinition);
    if (invocation.isSet("definition")) return definitionFrom(invocation.value("definition"), store);
    const auto product = invocation.productIn(store);
    if (!product) return std::unexpected(product.error());
    bool number = true;
    const int version = invocation.isSet("version") ? QString::fromStdString(invocation.value("version")).toInt(&number) : 0;
    if (!number || (invocation.isSet("version") && version < 1)) return misuse(badVersion, {invocation.value("version")});
    auto active = version > 0 ? usecase::agreementVersion(store, *product, version) : usecase::activeAgreement(store, *product, asOf);
    if (!active) return std::unexpected(active.error());
    return Judgement{std::move(active->document), active->version.number, {}, active->version.state, active->kind == usecase::ActiveKind::Trial};
}

Result<Answer> score(const Invocation& invocation)
{
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto asOf = invocation.asOfOrNow(**store);
    if (!asOf) return std::unexpected(asOf.error());
    const auto judgement = judgementOf(invocation, **store, *asOf);
    if (!judgement) return std::unexpected(judgement.error());
    const auto scored = usecase::scoreAll(**store, judgement->document, *asOf);
    if (!scored) return std::unexpected(scored.error());
    if (invocation.isSet("out"))
        if (const auto written = writeFile(QString::fromStdString(invocation.value("out")), usecase::scoresCsv(*scored)); !written)
            return std::unexpected(written.error());
    return Answer{scoreJson(scored->report, *judgement, *asOf), scoreText(scored->report, *judgement, *asOf)};
}

Result<Answer> explain(const Invocation& invocation)
{
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto asOf = invocation.asOfOrNow(**store);
    if (!asOf) return std::unexpected(asOf.error());
    const auto judgement = judgementOf(invocation, **store, *asOf);
    if (!judgement) return std::unexpected(judgement.error());
    const auto explained = usecase::explainLead(**store, invocation.positional(1), judgement->document, *asOf);
    if (!explained) return std::unexpected(explained.error());
    return Answer{explainJson(*explained, *judgement), explainText(*explained, *judgement)};
}

}  // namespace

QList<Command> scoreCommands()
{
    const QCommandLineOption version(QStringLiteral("version"), CommandLine::tr("version of the agreement"), QStringLiteral("N"));
    const QCommandLineOption definition(QStringLiteral("definition"), CommandLine::tr("agreement document to judge by"), QStringLiteral("F.json"));
    const QCommandLineOption out(QStringLiteral("out"), CommandLine::tr("writes one row per lead"), QStringLiteral("F.csv"));
    return {Command{QStringLiteral("score"), {QStringLiteral("WS")}, {version, definition, out}, CommandLine::tr("judges every lead, without side effect"), score},
            Command{QStringLiteral("explain"), {QStringLiteral("WS"), QStringLiteral("ID")}, {version, definition}, CommandLine::tr("shows why one lead has its score"), explain}};
}

}  // namespace handschlag::cli
