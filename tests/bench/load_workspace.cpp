#include "tests/bench/load_workspace.h"

#include <array>
#include <fstream>
#include <sstream>

#include "core/agreement/document_json.h"
#include "core/store/workspace_file.h"
#include "core/usecase/agreements.h"
#include "core/usecase/imports.h"
#include "tests/bench/stopwatch.h"

namespace handschlag::bench {
namespace {

constexpr ErrorCode fileMissing{"file.missing"};

const Instant importedAt = *instantFromIso("2026-01-01T00:00:00Z");

/// The file spells BANT answers 0 unknown, 1 no, 2 partly, 3 yes; people and imports spell them in words.
constexpr std::array<std::string_view, 4> answers{"", "no", "partly", "yes"};
constexpr int firstAnswer = 14;
constexpr int lastAnswer = 17;

constexpr auto leadMapping = R"({"columns": {"id": "external_id", "first_name": "first_name", "last_name": "last_name", "email": "email",
    "company": "company", "title": "job_title", "industry": "industry", "country": "country", "employees": "employees", "revenue": "revenue",
    "phone": "phone", "source": "source", "created": {"field": "created_at", "format": "yyyy-MM-dd"},
    "bounced": {"attribute": "bounced", "type": "boolean"}, "budget": "budget", "authority": "authority", "need": "need", "timeline": "timing",
    "outcome": {"attribute": "outcome", "type": "text"}}})";
constexpr auto activityMapping = R"({"columns": {"lead_id": "lead", "type": "type", "ts": "occurred_at"}, "deduplicate": false})";

Result<std::string> contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    if (!file || !(content << file.rdbuf())) return fail(fileMissing, {path});
    return std::move(content).str();
}

/// The same rows with answers in words; no cell of the file holds a line break.
std::string withAnswersInWords(std::string_view csv)
{
    std::string result;
    result.reserve(csv.size() + csv.size() / 8);
    bool header = true;
    bool quoted = false;
    int column = 0;
    for (const char c : csv) {
        if (c == '"') quoted = !quoted;
        if (c == '\n') {
            header = false;
            column = 0;
        } else if (c == ',' && !quoted) {
            ++column;
        } else if (!header && column >= firstAnswer && column <= lastAnswer && c >= '0' && c <= '3') {
            result += answers[static_cast<std::size_t>(c - '0')];
            continue;
        }
        result += c;
    }
    return result;
}

Result<std::int64_t> imported(usecase::Store& store, usecase::BatchKind kind, std::string content, const char* mapping)
{
    usecase::ImportRequest request;
    request.kind = kind;
    request.fileName = "benchmark.csv";
    request.content = std::move(content);
    auto read = exchange::mappingFromJson(mapping, usecase::fileKindOf(kind));
    if (!read) return std::unexpected(read.error());
    request.mapping = std::move(*read);
    const auto report = usecase::importFile(store, request, importedAt);
    if (!report) return std::unexpected(report.error());
    if (!report->rejected.empty()) return std::unexpected(report->rejected.front().reason);
    return report->created;
}

}  // namespace

Result<Loaded> loadWorkspace(const std::string& folder, const std::string& workspace, const std::string& document)
{
    const auto agreement = agreement::parseDocument(document);
    if (!agreement) return std::unexpected(agreement.error());
    const auto leadFile = contentOf(folder + "/leads.csv");
    if (!leadFile) return std::unexpected(leadFile.error());
    auto activityFile = contentOf(folder + "/activities.csv");
    if (!activityFile) return std::unexpected(activityFile.error());
    std::string leadRows = withAnswersInWords(*leadFile);
    const auto store = store::createWorkspace(workspace, {{}, agreement->organisation, agreement->zone, false, importedAt});
    if (!store) return std::unexpected(store.error());
    Loaded loaded;
    const Stopwatch leadWatch;
    const auto leads = imported(**store, usecase::BatchKind::Leads, std::move(leadRows), leadMapping);
    if (!leads) return std::unexpected(leads.error());
    loaded.leads = *leads;
    loaded.leadsMs = leadWatch.ms();
    const Stopwatch activityWatch;
    const auto activities = imported(**store, usecase::BatchKind::Activities, std::move(*activityFile), activityMapping);
    if (!activities) return std::unexpected(activities.error());
    loaded.activities = *activities;
    loaded.activitiesMs = activityWatch.ms();
    const auto draft = usecase::addDraft(**store, *agreement, PersonId{}, importedAt);
    if (!draft) return std::unexpected(draft.error());
    return loaded;
}

}  // namespace handschlag::bench
