#include <QCoreApplication>

#include "app/cli/backtest_text.h"
#include "app/cli/command.h"
#include "app/cli/words.h"

namespace handschlag::cli {
namespace {

Result<Answer> backtest(const Invocation& invocation)
{
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto asOf = invocation.asOfOrNow(**store);
    if (!asOf) return std::unexpected(asOf.error());
    const auto judgement = judgementOf(invocation, **store, *asOf);
    if (!judgement) return std::unexpected(judgement.error());
    const auto product = invocation.productIn(**store);
    if (!product) return std::unexpected(product.error());
    const auto loaded = usecase::loadBacktest(**store, *product, *asOf, invocation.progress);
    if (!loaded) return std::unexpected(loaded.error());
    const Workers workers;
    const auto report = usecase::runBacktest(*loaded, judgement->document, workers, invocation.progress);
    if (!report) return std::unexpected(report.error());
    return Answer{backtestJson(*report, *loaded, *judgement), backtestText(*report, *loaded, *judgement)};
}

}  // namespace

QList<Command> backtestCommands()
{
    return {Command{QStringLiteral("backtest"),
                    {QStringLiteral("WS")},
                    judgementOptions(),
                    CommandLine::tr("plays the last 52 weeks again: volume, precision, recall, forecast"),
                    backtest}};
}

}  // namespace handschlag::cli
