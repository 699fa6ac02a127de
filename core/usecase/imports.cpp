#include "core/usecase/imports.h"

#include <nlohmann/json.hpp>
#include <xxhash.h>

#include <future>

#include "core/base/free_memory.h"
#include "core/base/hashing.h"
#include "core/base/nested_reason.h"
#include "core/exchange/table_file.h"
#include "core/usecase/import_duplicates.h"
#include "core/usecase/import_findings.h"
#include "core/usecase/import_run.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode noUsableRow{"import.no_usable_row"};
constexpr ErrorCode noUsableCell{"import.no_usable_cell"};

Result<calendar::Zone> zoneOf(Store& store, const exchange::Mapping& mapping)
{
    std::string name = mapping.zone;
    if (name.empty()) {
        const auto info = store.workspace().info();
        if (!info) return std::unexpected(info.error());
        name = info->zone;
    }
    auto zone = calendar::Zone::find(name);
    if (!zone) zone.error().severity = Severity::Unusable;  // the mapping file cannot be used
    return zone;
}

/// Few rows are in before a load has begun, and others may go on meanwhile.
constexpr std::size_t fewestForLoad = 20'000;

Result<std::unique_ptr<Transaction>> beginFor(Store& store, const ImportRequest& request, std::size_t rows)
{
    if (rows < fewestForLoad) return store.begin();
    return store.beginLoad(request.kind == BatchKind::Leads ? static_cast<std::int64_t>(rows) : 0);
}

Result<void> importRows(ImportRun& run)
{
    switch (fileKindOf(run.request.kind)) {
        case exchange::FileKind::Leads: return importLeads(run);
        case exchange::FileKind::Activities: return importActivities(run);
        case exchange::FileKind::Outcomes: return importOutcomes(run);
    }
    return {};
}

Result<void> checkUsable(const ImportRun& run)
{
    const ImportReport& report = run.report;
    if (report.created + report.updated + report.unchanged + report.duplicates > 0) return {};
    const RejectedRow& first = report.rejected.front();
    const std::string row = std::to_string(first.row);
    if (first.column.empty()) return fail(noUsableRow, {run.request.fileName, row, asArgument(first.reason)});
    return fail(noUsableCell, {run.request.fileName, row, first.column, asArgument(first.reason)});
}

const char* auditAction(exchange::FileKind kind)
{
    switch (kind) {
        case exchange::FileKind::Leads: return "import.leads";
        case exchange::FileKind::Activities: return "import.activities";
        case exchange::FileKind::Outcomes: return "import.outcomes";
    }
    return "import";
}

/// Numbers only: file names and rows may tell of persons, and an audit entry stays for ever.
AuditEntry auditOf(const ImportRun& run)
{
    const ImportReport& report = run.report;
    AuditEntry entry;
    entry.recordedAt = run.now;
    entry.action = auditAction(fileKindOf(run.request.kind));
    entry.details = nlohmann::json{{"batch", run.batch.value},         {"created", report.created},
                                   {"rejected", report.rejected.size()}, {"rows", report.rows},
                                   {"unchanged", report.unchanged},    {"updated", report.updated}}
                        .dump();
    return entry;
}

/// The record by which the same file is known again, beside the batch.
std::string contentKey(const ImportRequest& request)
{
    XXH128_canonical_t mark;
    XXH128_canonicalFromHash(&mark, XXH3_128bits(request.content.data(), request.content.size()));
    return std::string("imported/") + auditAction(fileKindOf(request.kind)) + '/' + toHex(mark.digest);
}

/// Made on a thread of its own: of a large file it takes a while, and it is seldom wanted before the end.
using ContentKey = std::shared_future<std::string>;

Result<bool> isKnown(Store& store, const ImportRequest& request, const ContentKey& key)
{
    if (!request.onlyNew) return false;
    const auto known = store.workspace().setting(key.get());
    if (!known) return std::unexpected(known.error());
    return known->has_value();
}

Result<ImportReport> knownReport()
{
    ImportReport report;
    report.known = true;
    return report;
}

Result<void> record(ImportRun& run, const ContentKey& key)
{
    const ImportReport& report = run.report;
    Batch batch;
    batch.id = run.batch;
    batch.kind = run.request.kind;
    batch.source = run.request.fileName;
    batch.recordedAt = run.now;
    batch.rows = report.rows;
    batch.created = report.created;
    batch.updated = report.updated;
    batch.rejected = static_cast<int>(report.rejected.size());
    if (const auto finished = run.store.batches().finish(batch); !finished) return finished;
    if (const auto noted = run.store.workspace().setSetting(key.get(), std::to_string(run.batch.value)); !noted) return noted;
    return run.store.workspace().appendAudit(auditOf(run));
}

}  // namespace

exchange::FileKind fileKindOf(BatchKind kind)
{
    switch (kind) {
        case BatchKind::Activities: return exchange::FileKind::Activities;
        case BatchKind::Outcomes: return exchange::FileKind::Outcomes;
        case BatchKind::Leads:
        case BatchKind::Demo:
        case BatchKind::Merge: break;
    }
    return exchange::FileKind::Leads;
}

Result<ImportReport> importFile(Store& store, const ImportRequest& request, Instant now, const Progress& progress)
{
    const exchange::FileKind kind = fileKindOf(request.kind);
    if (const auto checked = exchange::checkMapping(request.mapping, kind); !checked) return std::unexpected(checked.error());
    const ContentKey key = std::async(std::launch::async, [&request] { return contentKey(request); }).share();
    if (const auto known = isKnown(store, request, key); !known || *known) return known ? knownReport() : std::unexpected(known.error());
    // Numbers of a workbook have no mark of their own: written with that of the mapping they cannot be misread.
    const auto file = exchange::openTableFile(request.fileName, request.content, {request.sheet, request.mapping.decimal, SIZE_MAX, progress}, request.mapping.reading);
    if (!file) return std::unexpected(file.error());
    const exchange::TableHead& head = file->head();
    const exchange::TableRows rows = file->rows();
    const auto zone = zoneOf(store, request.mapping);
    if (!zone) return std::unexpected(zone.error());
    const auto reader = exchange::RowReader::make(head, rows, request.mapping, kind, *zone, request.fileName);
    if (!reader) return std::unexpected(reader.error());

    auto transaction = beginFor(store, request, rows.size());
    if (!transaction) return std::unexpected(transaction.error());
    // Again inside the transaction: of two processes the second one sees the first.
    if (const auto known = isKnown(store, request, key); !known || *known) return known ? knownReport() : std::unexpected(known.error());
    const auto batch = store.batches().begin(request.kind, request.fileName, now);
    if (!batch) return std::unexpected(batch.error());
    ImportRun run{store, request, head, rows, *reader, progress, *batch, now, {}};
    run.report.rows = static_cast<int>(rows.size());
    for (const exchange::TableNote& note : file->workbook() ? file->workbook()->notes : std::vector<exchange::TableNote>{})
        if (request.mapping.columns.contains(note.column)) run.report.warnings.push_back({note.row, note.column, note.reason});
    if (!file->workbook()) run.report.read = {head.encoding, head.delimiter, head.quote, head.headerRow};
    Findings findings(run);
    if (const auto imported = importRows(run); !imported) return std::unexpected(imported.error());
    findings.addTo(run);
    if (const auto found = findImportDuplicates(run); !found) return std::unexpected(found.error());
    if (const auto usable = checkUsable(run); !usable) return std::unexpected(usable.error());
    if (request.dryRun) return run.report;
    if (const auto recorded = record(run, key); !recorded) return std::unexpected(recorded.error());
    if (progress.stopped()) return refuse(taskCancelled);
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    run.report.batch = run.batch;
    if (rows.size() >= fewestForLoad) returnFreeMemory();
    progress.at(run.report.rows, run.report.rows);
    return run.report;
}

}  // namespace handschlag::usecase
