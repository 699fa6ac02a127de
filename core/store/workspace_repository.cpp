#include "core/store/workspace_repository.h"

#include "core/base/hashing.h"
#include "core/store/bulk_sqlite.h"
#include "core/store/lead_segments.h"
#include "core/store/query.h"
#include "core/store/store_errors.h"
#include "core/usecase/audit_chain.h"

namespace handschlag::store {
namespace {

usecase::AuditEntry auditEntryAt(const Query& row)
{
    return {row.integer(0), row.instant(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)};
}

/// Changes with "many" standing for all rows of its table.
std::vector<Change> collapsed(const std::vector<Change>& changes)
{
    ChangeNotes notes;
    for (const Change& change : changes) notes.add(change.table, change.id);
    return notes.changes();
}

}  // namespace

Result<void> writeInfo(StoreSession& session, const usecase::WorkspaceInfo& info)
{
    Query query(session, "workspace_insert");
    const auto written =
        query.bind(1, info.token.empty() ? randomToken() : info.token, info.organisation, info.zone, info.demo, info.createdAt, randomToken())
            .change();
    if (!written) return std::unexpected(written.error());
    session.note(Table::Workspace, 1);
    return {};
}

Result<usecase::WorkspaceInfo> WorkspaceRepository::info()
{
    Query query(session_, "workspace_select");
    const auto found = rowOf<usecase::WorkspaceInfo>(query, [](const Query& row) {
        return usecase::WorkspaceInfo{row.text(0), row.text(1), row.text(2), row.flag(3), row.instant(4)};
    });
    if (!found) return std::unexpected(found.error());
    if (!*found) return fail(codes::damaged, {session_.path()}, "workspace is empty");
    return **found;
}

Result<std::optional<std::string>> WorkspaceRepository::setting(std::string_view key)
{
    Query query(session_, "setting_select");
    return rowOf<std::string>(query.bind(key), [](const Query& row) { return row.text(0); });
}

Result<void> WorkspaceRepository::setSetting(std::string_view key, std::string_view value)
{
    Query query(session_, "setting_upsert");
    if (const auto written = query.bind(key, value).change(); !written) return std::unexpected(written.error());
    session_.note(Table::Workspace, 1);
    return {};
}

Result<std::int64_t> WorkspaceRepository::sequence()
{
    Query query(session_, "change_seq_select");
    const auto found = rowOf<std::int64_t>(query, [](const Query& row) { return row.integer(0); });
    if (!found) return std::unexpected(found.error());
    return found->value_or(0);
}

Result<ChangeSet> WorkspaceRepository::changesSince(std::int64_t sequence)
{
    const auto now = this->sequence();
    if (!now) return std::unexpected(now.error());
    if (*now == sequence) return ChangeSet{*now, {}};
    Query query(session_, "change_log_since");
    const auto changes = rowsOf<Change>(query.bind(sequence), [](const Query& row) {
        return Change{tableFromKey(row.text(0)).value_or(Table::Workspace), row.integer(1)};
    });
    if (!changes) return std::unexpected(changes.error());
    return ChangeSet{*now, collapsed(*changes)};
}

Result<void> WorkspaceRepository::appendAudit(usecase::AuditEntry entry)
{
    Query head(session_, "audit_head");
    const auto newest = rowOf<std::pair<std::int64_t, std::string>>(head, [](const Query& row) { return std::pair(row.integer(0), row.text(1)); });
    if (!newest) return std::unexpected(newest.error());
    entry.number = *newest ? (*newest)->first + 1 : 1;
    entry.previousHash = *newest ? (*newest)->second : std::string();
    entry.hash = usecase::auditHash(entry);
    Query query(session_, "audit_insert");
    query.bind(entry.number, entry.recordedAt, entry.actor, entry.action, entry.subject, entry.details, entry.previousHash, entry.hash);
    if (const auto written = query.change(); !written) return std::unexpected(written.error());
    return {};
}

Result<std::vector<usecase::AuditEntry>> WorkspaceRepository::audit()
{
    Query query(session_, "audit_all");
    return rowsOf<usecase::AuditEntry>(query, auditEntryAt);
}

Result<std::vector<usecase::AuditEntry>> WorkspaceRepository::auditOf(std::string_view actionPrefix)
{
    Query query(session_, "audit_of");
    return rowsOf<usecase::AuditEntry>(query.bind(actionPrefix, actionPrefix), auditEntryAt);
}

Result<std::string> WorkspaceRepository::auditHead()
{
    Query query(session_, "audit_head");
    const auto found = rowOf<std::string>(query, [](const Query& row) { return row.text(1); });
    if (!found) return std::unexpected(found.error());
    return found->value_or(std::string());
}

Result<std::vector<usecase::Finding>> WorkspaceRepository::checkStorage()
{
    Query integrity(session_, "integrity_check");
    const auto messages = rowsOf<std::string>(integrity, [](const Query& row) { return row.text(0); });
    if (!messages) return std::unexpected(messages.error());
    std::vector<usecase::Finding> findings;
    for (const std::string& message : *messages)
        if (message != "ok") findings.push_back({"check.file_damaged", {message}});

    Query foreignKeys(session_, "foreign_key_check");
    const auto dangling = rowsOf<usecase::Finding>(foreignKeys, [](const Query& row) {
        return usecase::Finding{"check.dangling_reference", {row.text(0), row.text(1), row.text(2)}};
    });
    if (!dangling) return std::unexpected(dangling.error());
    findings.insert(findings.end(), dangling->begin(), dangling->end());

    const auto segments = damagedSegments(session_.handle());
    if (!segments) return std::unexpected(session_.remember(segments.error()));
    for (const std::int64_t segment : *segments) findings.push_back({"check.segment_damaged", {std::to_string(segment)}});
    const auto leads = damagedLeadSegments(session_.handle());
    if (!leads) return std::unexpected(session_.remember(leads.error()));
    for (const std::int64_t firstLead : *leads) findings.push_back({"check.lead_segment_damaged", {std::to_string(firstLead)}});
    return findings;
}

}  // namespace handschlag::store
