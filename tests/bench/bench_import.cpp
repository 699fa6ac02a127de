// Imports a file of leads with all of its columns and a file of activities into a new workspace, as the program does: checked, each once,
// durable, with a batch that can be undone; then the same leads again. Prints milliseconds and the most memory that was resident.
//
//   bench_import WORKSPACE LEADS.csv ACTIVITIES.csv

#include <cstdio>
#include <fstream>
#include <string>

#include "core/base/hashing.h"
#include "core/base/whole_file.h"
#include "core/store/workspace_file.h"
#include "core/usecase/imports.h"
#include "tests/bench/stopwatch.h"

namespace {

using namespace handschlag;

const Instant importedAt = *instantFromIso("2026-01-01T00:00:00Z");

constexpr auto leadMapping = R"({"columns": {"id": "external_id", "first_name": "first_name", "last_name": "last_name", "email": "email",
    "company": "company", "title": "job_title", "industry": "industry", "country": "country", "employees": "employees", "revenue": "revenue",
    "phone": "phone", "source": "source", "created": {"field": "created_at", "format": "yyyy-MM-dd"},
    "bounced": {"attribute": "bounced", "type": "boolean"}, "budget": "budget", "authority": "authority", "need": "need", "timeline": "timing",
    "outcome": {"attribute": "outcome", "type": "text"}}, "zone": "UTC"})";
constexpr auto activityMapping = R"({"columns": {"lead_id": "lead", "type": "type", "ts": "occurred_at"}, "zone": "UTC"})";

long mostResidentMiB()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::stol(line.substr(6)) / 1024;
    return 0;
}

int failed(const Error& error)
{
    std::fprintf(stderr, "%s", std::string(error.code.name).c_str());
    for (const std::string& argument : error.arguments) std::fprintf(stderr, " %s", argument.c_str());
    std::fprintf(stderr, " %s\n", error.detail.c_str());
    return 3;
}

Result<usecase::ImportReport> import(usecase::Store& store, usecase::BatchKind kind, const char* path, const char* mappingText)
{
    auto mapping = exchange::mappingFromJson(mappingText, usecase::fileKindOf(kind));
    if (!mapping) return std::unexpected(mapping.error());
    const bench::Stopwatch watch;
    const usecase::ImportRequest request{kind, path, wholeFile(path).value_or(""), *std::move(mapping), false, {}};
    auto report = usecase::importFile(store, request, importedAt);
    if (report)
        std::printf("%s: %.0f ms, %d rows, %d created, %d twice, %zu rejected, %zu warnings, %ld MiB\n", usecase::fileKindOf(kind) == exchange::FileKind::Leads ? "leads" : "activities",
                    watch.ms(), report->rows, report->created, report->duplicates, report->rejected.size(), report->warnings.size(), mostResidentMiB());
    return report;
}

}  // namespace

int main(int count, char** arguments)
{
    if (count != 4) return 2;
    initialiseCrypto();
    const bench::Stopwatch watch;
    const auto store = store::createWorkspace(arguments[1], {"", "Import", "UTC", false, importedAt});
    if (!store) return failed(store.error());
    if (const auto leads = import(**store, usecase::BatchKind::Leads, arguments[2], leadMapping); !leads) return failed(leads.error());
    if (const auto activities = import(**store, usecase::BatchKind::Activities, arguments[3], activityMapping); !activities) return failed(activities.error());
    std::printf("together: %.0f ms\n", watch.ms());
    std::printf("again ");
    if (const auto again = import(**store, usecase::BatchKind::Leads, arguments[2], leadMapping); !again) return failed(again.error());
    return 0;
}
