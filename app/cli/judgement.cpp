#include "app/cli/judgement.h"

#include <QCoreApplication>

#include "app/cli/agreement_file.h"
#include "app/cli/words.h"
#include "core/usecase/agreements.h"
#include "ui/shared/formats.h"

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

}  // namespace

QList<QCommandLineOption> judgementOptions()
{
    return {QCommandLineOption(QStringLiteral("version"), CommandLine::tr("version of the agreement"), QStringLiteral("N")),
            QCommandLineOption(QStringLiteral("definition"), CommandLine::tr("agreement document to judge by"), QStringLiteral("F.json"))};
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

nlohmann::json headOf(const Judgement& judgement, Instant asOf)
{
    nlohmann::json head{{"version", nullptr}, {"as_of", toIso(asOf)}, {"trial", judgement.trial}};
    if (judgement.version > 0) {
        head["version"] = judgement.version;
        head["state"] = key(judgement.state);
    } else {
        head["definition"] = judgement.definition;
    }
    return head;
}

QString underWhat(const Judgement& judgement, Instant asOf)
{
    const QString at = QString::fromStdString(toIso(asOf));
    if (judgement.version == 0) return CommandLine::tr("under the definition %1, as of %2").arg(QString::fromStdString(judgement.definition), at);
    const QString state = judgement.trial ? CommandLine::tr("on trial") : ui::inSentence(judgement.state);
    return CommandLine::tr("under version %1 (%2), as of %3").arg(QString::number(judgement.version), state, at);
}

}  // namespace handschlag::cli
