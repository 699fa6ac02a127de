// demo: a workspace full of plausible data, to look around in.

#include <QCoreApplication>

#include "app/cli/command.h"
#include "app/cli/words.h"
#include "core/store/workspace_file.h"
#include "core/usecase/demo.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode countInvalid{"cli.count_invalid"};
constexpr const char* demoZone = "Europe/Berlin";

Result<qint64> count(const Invocation& invocation, const char* option, qint64 otherwise, qint64 least, qint64 most)
{
    if (!invocation.isSet(option)) return otherwise;
    bool isNumber = false;
    const qint64 number = QString::fromStdString(invocation.value(option)).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most) return misuse(countInvalid, {std::string("--") + option, std::to_string(least), std::to_string(most)});
    return number;
}

Result<usecase::DemoRequest> requestOf(const Invocation& invocation)
{
    const auto leads = count(invocation, "leads", 2'000, 1, 20'000'000);
    if (!leads) return std::unexpected(leads.error());
    const auto activities = count(invocation, "activities", *leads * 10, 0, 200'000'000);
    if (!activities) return std::unexpected(activities.error());
    const auto seed = count(invocation, "seed", 1, 0, std::numeric_limits<qint64>::max());
    if (!seed) return std::unexpected(seed.error());
    const auto now = invocation.asOfOrNow(demoZone);
    if (!now) return std::unexpected(now.error());
    return usecase::DemoRequest{static_cast<int>(*leads), static_cast<int>(*activities), static_cast<std::uint64_t>(*seed), *now};
}

/// A demo that failed leaves no file behind; what it did not create itself stays.
Result<usecase::DemoReport> fill(const std::string& path, const usecase::DemoRequest& request, const Progress& progress)
{
    usecase::WorkspaceInfo info;
    info.organisation = "Muster Maschinenbau GmbH";
    info.zone = demoZone;
    info.demo = true;
    info.createdAt = request.now;
    auto store = store::createWorkspace(path, info);
    if (!store) return std::unexpected(store.error());
    auto report = usecase::fillDemo(**store, request, progress);
    store->reset();
    if (!report) store::discardWorkspace(path);
    return report;
}

Result<Answer> runDemo(const Invocation& invocation)
{
    const auto request = requestOf(invocation);
    if (!request) return std::unexpected(request.error());
    const QString path = invocation.positionals.value(0);
    const auto report = fill(path.toStdString(), *request, invocation.progress);
    if (!report) return std::unexpected(report.error());
    const nlohmann::json counts{{"leads", report->leads},       {"activities", report->activities}, {"persons", report->persons},
                                {"versions", report->versions}, {"handovers", report->handovers},   {"open_handovers", report->openHandovers}};
    return Answer{counts, CommandLine::tr("%1: %2 leads, %3 activities, %4 persons, %5 versions of the agreement, %6 handovers, %7 of them open.")
                              .arg(path)
                              .arg(report->leads)
                              .arg(report->activities)
                              .arg(report->persons)
                              .arg(report->versions)
                              .arg(report->handovers)
                              .arg(report->openHandovers)};
}

}  // namespace

QList<Command> demoCommands()
{
    return {{QStringLiteral("demo"),
             {QStringLiteral("WS")},
             {{QStringLiteral("leads"), CommandLine::tr("How many leads, 2000 unless told."), QStringLiteral("N")},
              {QStringLiteral("activities"), CommandLine::tr("How many activities, ten a lead unless told."), QStringLiteral("N")},
              {QStringLiteral("seed"), CommandLine::tr("Equal seeds give equal data."), QStringLiteral("S")}},
             CommandLine::tr("Creates a workspace full of plausible data, with two signed versions and a live queue."),
             runDemo}};
}

}  // namespace handschlag::cli
