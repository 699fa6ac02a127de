// review: the report of a quarter, on the screen, as PDF, and frozen.

#include <QCoreApplication>
#include <QFile>

#include "app/cli/command.h"
#include "app/cli/review_text.h"
#include "app/cli/words.h"
#include "core/base/output_target.h"
#include "core/review/figures_json.h"
#include "core/usecase/reviews.h"
#include "ui/publish/pdf.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode optionMissing{"cli.option_missing"};
constexpr ErrorCode badQuarter{"review.bad_quarter"};

Result<review::Quarter> quarterOf(const Invocation& invocation, usecase::Store& store)
{
    const auto start = usecase::fiscalYearStart(store);
    if (!start) return std::unexpected(start.error());
    const auto quarter = review::quarterFromText(invocation.value("quarter"), *start);
    if (!quarter) return misuse(badQuarter, {invocation.value("quarter")});
    return *quarter;
}

Result<void> mayWrite(const Invocation& invocation)
{
    if (!invocation.isSet("pdf")) return {};
    return mayReplace(QFile::encodeName(QString::fromStdString(invocation.value("pdf"))).toStdString());
}

/// The person of --as; nobody if it is not given: then nothing is anybody's own.
Result<std::optional<usecase::Person>> viewer(const Invocation& invocation, usecase::Store& store)
{
    if (invocation.as.isEmpty()) return std::nullopt;
    auto person = invocation.actor(store);
    if (!person) return std::unexpected(person.error());
    return std::optional(std::move(*person));
}

Result<void> freeze(const Invocation& invocation, usecase::Store& store, const std::string& product, const review::Quarter& quarter, Instant now)
{
    const auto actor = invocation.actor(store);
    if (!actor) return std::unexpected(actor.error());
    const auto frozen = usecase::freezeReview(store, product, quarter, actor->id, now, invocation.progress);
    return frozen ? Result<void>() : std::unexpected(frozen.error());
}

Result<int> print(const Invocation& invocation, usecase::Store& store, const review::Report& report, Instant now)
{
    const auto paper = usecase::publishReview(store, report, invocation.language, now);
    if (!paper) return std::unexpected(paper.error());
    const auto pdf = ui::writePdf({*paper});
    if (!pdf) return std::unexpected(pdf.error());
    const auto written = writeFile(QString::fromStdString(invocation.value("pdf")), {pdf->bytes.constData(), static_cast<std::size_t>(pdf->bytes.size())});
    if (!written) return std::unexpected(written.error());
    return pdf->pages;
}

Result<Answer> run(const Invocation& invocation)
{
    if (!invocation.isSet("quarter")) return misuse(optionMissing, {"--quarter"});
    if (const auto may = mayWrite(invocation); !may) return std::unexpected(may.error());
    const auto store = invocation.openStore();
    if (!store) return std::unexpected(store.error());
    const auto quarter = quarterOf(invocation, **store);
    if (!quarter) return std::unexpected(quarter.error());
    const auto product = invocation.productIn(**store);
    if (!product) return std::unexpected(product.error());
    const auto now = invocation.isSet("freeze") ? invocation.writingTime(**store) : invocation.asOfOrNow(**store);
    if (!now) return std::unexpected(now.error());
    if (invocation.isSet("freeze"))
        if (const auto done = freeze(invocation, **store, *product, *quarter, *now); !done) return std::unexpected(done.error());
    const auto person = viewer(invocation, **store);
    if (!person) return std::unexpected(person.error());
    const bool looksOn = *person && (*person)->side == agreement::Side::Observer;
    const auto report =
        usecase::reviewReport(**store, {*product, *quarter, *now, *person ? (*person)->id : PersonId{}, !looksOn, invocation.language}, invocation.progress);
    if (!report) return std::unexpected(report.error());
    Answer answer{review::toJson(*report), reviewText(*report, invocation.language)};
    if (!invocation.isSet("pdf")) return answer;
    const auto pages = print(invocation, **store, *report, *now);
    if (!pages) return std::unexpected(pages.error());
    answer.json["pdf"] = invocation.value("pdf");
    answer.json["pages"] = *pages;
    answer.text += QStringLiteral("\n\n") + CommandLine::tr("The report was written to %1 (%n pages).", nullptr, *pages).arg(QString::fromStdString(invocation.value("pdf")));
    return answer;
}

}  // namespace

QList<Command> reviewCommands()
{
    return {Command{QStringLiteral("review"),
                    {QStringLiteral("WS")},
                    {QCommandLineOption(QStringLiteral("quarter"), CommandLine::tr("Quarter, like 2018Q1."), QStringLiteral("Q")),
                     QCommandLineOption(QStringLiteral("pdf"), CommandLine::tr("PDF to write."), QStringLiteral("F")),
                     QCommandLineOption(QStringLiteral("freeze"), CommandLine::tr("Freezes the figures of a quarter that is over, as the person of --as."))},
                    CommandLine::tr("Both scorecards and everything else the quarterly review looks at."),
                    run,
                    true}};
}

}  // namespace handschlag::cli
