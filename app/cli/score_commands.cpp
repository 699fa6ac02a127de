#include <QCoreApplication>

#include "app/cli/command.h"
#include "app/cli/judgement.h"
#include "app/cli/score_text.h"
#include "app/cli/words.h"

namespace handschlag::cli {
namespace {

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
    const QCommandLineOption out(QStringLiteral("out"), CommandLine::tr("writes one row per lead"), QStringLiteral("F.csv"));
    return {Command{QStringLiteral("score"), {QStringLiteral("WS")}, judgementOptions() << out, CommandLine::tr("judges every lead, without side effect"), score},
            Command{QStringLiteral("explain"), {QStringLiteral("WS"), QStringLiteral("ID")}, judgementOptions(), CommandLine::tr("shows why one lead has its score"), explain}};
}

}  // namespace handschlag::cli
