#include "core/usecase/decision_export.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

#include "core/calendar/zone.h"
#include "core/handover/standing_events.h"

namespace handschlag::usecase {
namespace {

using exchange::OutputTable;
using exchange::SheetCell;
using exchange::SheetCellKind;
using handover::EventKind;
using handover::Handover;
using handover::HandoverEvent;

constexpr const char* lastExported = "export.decisions.last_event";

/// Handing over, looking and talking are no decisions; taking one back is.
bool isDecision(EventKind kind)
{
    static constexpr std::array others{EventKind::Submit, EventKind::Claim, EventKind::Touch, EventKind::Vote, EventKind::GoodLead, EventKind::Erase};
    return std::ranges::find(others, kind) == others.end();
}

bool givesReason(EventKind kind)
{
    static constexpr std::array kinds{EventKind::Reject, EventKind::Return, EventKind::Recycle, EventKind::Disqualify, EventKind::Merge, EventKind::Expire, EventKind::Lose};
    return std::ranges::find(kinds, kind) != kinds.end();
}

/// How a handover stands: its state, and how a closed one ended.
std::string statusOf(const Handover& handover, std::span<const HandoverEvent> standing)
{
    if (handover.state != handover::State::Closed) return key(handover.state);
    for (auto event = standing.rbegin(); event != standing.rend(); ++event) {
        switch (event->kind) {
            case EventKind::Win: return "won";
            case EventKind::Lose: return "lost";
            case EventKind::Recycle: return "recycled";
            case EventKind::Disqualify: return "disqualified";
            case EventKind::Merge: return "merged";
            case EventKind::Expire: return "expired";
            case EventKind::Withdraw: return "withdrawn";
            case EventKind::Uphold:
            case EventKind::Reject: return "rejected";
            default: break;
        }
    }
    return "closed";
}

const char* hubSpotStatus(std::string_view status)
{
    static const std::unordered_map<std::string_view, const char*> labels{{"open", "Open"},          {"returned", "Open"},     {"disputed", "Open"},
                                                                          {"accepted", "In progress"}, {"qualified", "Connected"}, {"opportunity", "Open deal"},
                                                                          {"won", "Open deal"},      {"recycled", "Bad timing"}};
    const auto found = labels.find(status);
    return found == labels.end() ? "Unqualified" : found->second;
}

const char* salesforceStatus(std::string_view status)
{
    if (status == "open" || status == "returned" || status == "disputed") return "Open - Not Contacted";
    if (status == "accepted" || status == "qualified" || status == "opportunity" || status == "won") return "Working - Contacted";
    return "Closed - Not Converted";
}

struct Titles {
    const char* record;
    const char* email;
    const char* status;
    const char* reason;
    const char* owner;
    const char* followUp;
};

Titles titlesOf(CrmPreset preset)
{
    switch (preset) {
        case CrmPreset::HubSpot: return {"Record ID", "Email", "Lead status", "Handschlag reason", "Contact owner", "Follow-up date"};
        case CrmPreset::Salesforce: return {"Lead ID", "Email", "Lead Status", "Handschlag Reason", "Record Owner", "Follow-Up Date"};
        case CrmPreset::None: break;
    }
    return {"record_id", "email", "status", "reason", "owner", "follow_up_date"};
}

OutputTable emptyTable(CrmPreset preset)
{
    const Titles titles = titlesOf(preset);
    OutputTable table{"decisions", {}, {}};
    for (const char* title : {titles.record, titles.email, titles.status, titles.reason, titles.owner}) table.columns.push_back({title, SheetCellKind::Text});
    table.columns.push_back({titles.followUp, SheetCellKind::Date});
    if (preset == CrmPreset::None) table.columns.push_back({"decided_at", SheetCellKind::DateTime});
    return table;
}

class DecisionTable {
public:
    DecisionTable(Store& store, CrmPreset preset, calendar::Zone zone, std::vector<Person> persons)
        : store_(store), preset_(preset), zone_(std::move(zone)), persons_(std::move(persons)), table_(emptyTable(preset))
    {
    }

    /// events: all of the handover, in their order.
    [[nodiscard]] Result<void> add(const Handover& handover, std::span<const HandoverEvent> events)
    {
        const auto lead = store_.leads().find(handover.lead);
        if (!lead) return std::unexpected(lead.error());
        if (!*lead) return {};
        const auto text = [&lead](std::string_view field) { return std::string(leads::textOf(leads::valueOf(**lead, field))); };
        const std::vector<HandoverEvent> standing = handover::standingEvents(events);
        const std::string status = statusOf(handover, standing);
        std::vector<SheetCell> cells{text("external_id"), text("email"), labelOf(status), reasonOf(handover, standing), nameOf(handover.owner), followUpOf(handover)};
        if (preset_ == CrmPreset::None) {
            const Instant at = newestDecision(events);
            cells.emplace_back(exchange::LocalTime{zone_.dayOf(at), zone_.secondOfDay(at), {}});
        }
        table_.rows.push_back(std::move(cells));
        return {};
    }
    [[nodiscard]] const OutputTable& table() const { return table_; }

private:
    [[nodiscard]] std::string labelOf(const std::string& status) const
    {
        switch (preset_) {
            case CrmPreset::HubSpot: return hubSpotStatus(status);
            case CrmPreset::Salesforce: return salesforceStatus(status);
            case CrmPreset::None: break;
        }
        return status;
    }
    /// Of the newest step that has one, unless the lead has moved on since.
    [[nodiscard]] static std::string reasonOf(const Handover& handover, std::span<const HandoverEvent> standing)
    {
        using enum handover::State;
        if (handover.state != Returned && handover.state != Rejected && handover.state != Disputed && handover.state != Closed) return {};
        for (auto event = standing.rbegin(); event != standing.rend(); ++event)
            if (givesReason(event->kind) && !event->reason.empty()) return event->reason;
        return {};
    }
    [[nodiscard]] std::string nameOf(PersonId id) const
    {
        const auto found = std::ranges::find(persons_, id, &Person::id);
        return found == persons_.end() ? std::string() : found->name;
    }
    [[nodiscard]] SheetCell followUpOf(const Handover& handover) const { return handover.followUpAt ? SheetCell(zone_.dayOf(*handover.followUpAt)) : SheetCell(); }
    [[nodiscard]] static Instant newestDecision(std::span<const HandoverEvent> events)
    {
        Instant at;
        for (const HandoverEvent& event : events)
            if (isDecision(event.kind)) at = event.recordedAt;
        return at;
    }

    Store& store_;
    CrmPreset preset_;
    calendar::Zone zone_;
    std::vector<Person> persons_;
    OutputTable table_;
};

Result<std::int64_t> mark(Store& store)
{
    const auto value = store.workspace().setting(lastExported);
    if (!value) return std::unexpected(value.error());
    std::int64_t number = 0;
    if (*value) std::from_chars((*value)->data(), (*value)->data() + (*value)->size(), number);
    return number;
}

struct Gathered {
    DecisionTable table;
    DecisionExport report;
    std::int64_t newest = 0;  ///< event
};

Result<Gathered> gather(Store& store, const DecisionExportRequest& request, std::int64_t after)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    const auto events = store.history().handoverEvents();
    if (!events) return std::unexpected(events.error());
    const auto handovers = store.handovers().all();
    if (!handovers) return std::unexpected(handovers.error());
    Gathered gathered{DecisionTable(store, request.preset, calendar::Zone::find(info->zone).value_or(calendar::Zone::utc()), std::move(*persons)), {}, after};
    std::unordered_map<HandoverId, const Handover*> byId;
    for (const Handover& handover : *handovers) byId.emplace(handover.id, &handover);
    const std::span<const HandoverEvent> all(*events);
    for (std::size_t from = 0; from < all.size();) {
        std::size_t to = from;
        std::int64_t newest = 0;
        for (; to < all.size() && all[to].handover == all[from].handover; ++to)
            if (isDecision(all[to].kind)) newest = std::max(newest, all[to].id);
        const auto handover = byId.find(all[from].handover);
        const auto own = all.subspan(from, to - from);
        from = to;
        if (newest == 0 || handover == byId.end()) continue;
        if (newest <= after) {
            ++gathered.report.known;
            continue;
        }
        if (const auto added = gathered.table.add(*handover->second, own); !added) return std::unexpected(added.error());
        gathered.newest = std::max(gathered.newest, newest);
    }
    gathered.report.decisions = static_cast<int>(gathered.table.table().rows.size());
    return gathered;
}

Result<void> remember(Store& store, const Gathered& gathered, Instant now)
{
    if (const auto set = store.workspace().setSetting(lastExported, std::to_string(gathered.newest)); !set) return set;
    AuditEntry entry;
    entry.recordedAt = now;
    entry.action = "export.decisions";
    entry.details = nlohmann::json{{"decisions", gathered.report.decisions}, {"last_event", gathered.newest}}.dump();
    return store.workspace().appendAudit(std::move(entry));
}

}  // namespace

Result<DecisionExport> exportDecisions(Store& store, const DecisionExportRequest& request, Instant now, const WriteTable& write)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto after = request.sinceLast ? mark(store) : Result<std::int64_t>(0);
    if (!after) return std::unexpected(after.error());
    const auto gathered = gather(store, request, *after);
    if (!gathered) return std::unexpected(gathered.error());
    if (request.dryRun) return gathered->report;
    if (const auto written = write(gathered->table.table()); !written) return std::unexpected(written.error());
    if (!request.sinceLast || gathered->report.decisions == 0) return gathered->report;
    if (const auto remembered = remember(store, *gathered, now); !remembered) return std::unexpected(remembered.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return gathered->report;
}

}  // namespace handschlag::usecase
