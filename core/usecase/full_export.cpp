#include "core/usecase/full_export.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

#include "core/exchange/mapping.h"
#include "core/pipeline/entries.h"
#include "core/usecase/agreements.h"
#include "core/usecase/table_parts.h"

namespace handschlag::usecase {
namespace {

using exchange::DecimalCell;
using exchange::SheetCell;
using leads::FieldKind;
using Row = std::vector<SheetCell>;

constexpr ErrorCode changedMeanwhile{"export.changed_meanwhile"};
constexpr int steps = 11;
constexpr std::int64_t leadsAtOnce = 1 << 14;

SheetCell timeOf(const std::optional<Instant>& at) { return at ? SheetCell(toIso(*at)) : SheetCell(); }

SheetCell amountOf(const std::optional<std::int64_t>& cents) { return cents ? SheetCell(DecimalCell{*cents, 2}) : SheetCell(); }

SheetCell cellOf(const leads::FieldValue& value, FieldKind kind)
{
    const auto number = leads::numberOf(value);
    if (!number) return leads::isMissing(value) ? SheetCell() : SheetCell(std::string(leads::textOf(value)));
    switch (kind) {
        case FieldKind::Decimal: return DecimalCell{*number, 4};
        case FieldKind::Instant: return toIso(Instant{*number});
        case FieldKind::Boolean: return *number != 0;
        case FieldKind::Text:
        case FieldKind::Integer: break;
    }
    return *number;
}

/// As a mapping names them.
const char* batchName(BatchKind kind)
{
    switch (kind) {
        case BatchKind::Leads: return "leads";
        case BatchKind::Activities: return "activities";
        case BatchKind::Outcomes: return "outcomes";
        case BatchKind::Demo: return "demo";
        case BatchKind::Merge: return "merge";
    }
    return "";
}

class FullExporter {
public:
    FullExporter(Store& store, const WritePart& write, const Progress& progress) : store_(store), write_(write), progress_(progress) {}

    [[nodiscard]] Result<FullExport> run()
    {
        using Step = Result<void> (FullExporter::*)();
        for (const Step part : std::initializer_list<Step>{&FullExporter::people, &FullExporter::leads, &FullExporter::activities, &FullExporter::outcomes, &FullExporter::stages,
                                                           &FullExporter::handovers, &FullExporter::decisions, &FullExporter::agreements, &FullExporter::imports,
                                                           &FullExporter::changes, &FullExporter::audit}) {
            if (const auto on = step(progress_, done_++, steps); !on) return std::unexpected(on.error());
            if (const auto written = (this->*part)(); !written) return std::unexpected(written.error());
        }
        return std::move(made_);
    }

private:
    [[nodiscard]] Result<void> people();
    [[nodiscard]] Result<void> leads();
    [[nodiscard]] Result<void> activities();
    [[nodiscard]] Result<void> outcomes();
    [[nodiscard]] Result<void> stages();
    [[nodiscard]] Result<void> handovers();
    [[nodiscard]] Result<void> decisions();
    [[nodiscard]] Result<void> agreements();
    [[nodiscard]] Result<void> agreement(const std::string& product, const agreement::Version& version);
    [[nodiscard]] Result<void> imports();
    [[nodiscard]] Result<void> changes();
    [[nodiscard]] Result<void> audit();

    /// A table in one go.
    template <class Range, class ToRow>
    [[nodiscard]] Result<std::int64_t> table(const std::string& name, std::vector<std::string> columns, const Range& range, ToRow rowOf)
    {
        TableParts parts(write_, name, std::move(columns));
        for (const auto& each : range) {
            if (progress_.stopped()) return refuse(taskCancelled);
            if (const auto added = parts.add(rowOf(each)); !added) return std::unexpected(added.error());
        }
        return parts.finish(made_.files);
    }
    [[nodiscard]] Result<void> file(const std::string& name, std::string_view bytes)
    {
        if (const auto written = write_(name, bytes); !written) return written;
        made_.files.push_back({name, 0});
        return {};
    }
    [[nodiscard]] Result<void> mapping(const char* name, const exchange::Mapping& mapping, exchange::FileKind kind) { return file(name, exchange::mappingToJson(mapping, kind)); }
    [[nodiscard]] SheetCell person(PersonId id) const
    {
        const auto found = persons_.find(id);
        return found == persons_.end() ? SheetCell() : SheetCell(found->second);
    }
    [[nodiscard]] SheetCell team(TeamId id) const
    {
        const auto found = teams_.find(id);
        return found == teams_.end() ? SheetCell() : SheetCell(found->second);
    }
    /// What calls a lead in every file: its external id, else a name of ours.
    [[nodiscard]] std::string lead(LeadId id) const
    {
        const auto found = leads_.find(id);
        return found == leads_.end() ? "handschlag-" + std::to_string(id.value) : found->second;
    }

    Store& store_;
    const WritePart& write_;
    const Progress& progress_;
    FullExport made_;
    std::unordered_map<PersonId, std::string> persons_;
    std::unordered_map<TeamId, std::string> teams_;
    std::unordered_map<LeadId, std::string> leads_;
    int done_ = 0;
};

Result<void> FullExporter::people()
{
    const auto teams = store_.people().teams();
    if (!teams) return std::unexpected(teams.error());
    for (const Team& each : *teams) teams_.emplace(each.id, each.name);
    const auto persons = store_.people().persons();
    if (!persons) return std::unexpected(persons.error());
    for (const Person& each : *persons) persons_.emplace(each.id, each.name);
    const auto written = table("people", {"name", "side", "team", "head", "public_key", "fingerprint"}, *persons, [this](const Person& each) {
        return Row{each.name, std::string(agreement::key(each.side)), team(each.team), each.head, each.publicKey, each.fingerprint};
    });
    if (!written) return std::unexpected(written.error());
    const auto absences = store_.people().absences();
    if (!absences) return std::unexpected(absences.error());
    const auto away = table("absences", {"person", "from", "until"}, *absences, [this](const Absence& each) { return Row{person(each.person), each.from, each.until}; });
    return away ? Result<void>() : std::unexpected(away.error());
}

Result<void> FullExporter::leads()
{
    const auto attributes = store_.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    std::vector<leads::Attribute> fields;
    exchange::Mapping mapped;
    mapped.zone = "UTC";
    for (const leads::FieldDescription& field : leads::standardFields()) {
        if (field.name != "external_id" && field.name != "created_at") fields.push_back({std::string(field.name), field.kind});
        mapped.columns[std::string(field.name)].field = field.name;
    }
    for (const leads::Attribute& attribute : *attributes) {
        fields.push_back(attribute);
        mapped.columns[attribute.name].attribute = attribute.name;
        mapped.columns[attribute.name].type = attribute.kind;
    }
    const auto all = store_.leads().all();
    if (!all) return std::unexpected(all.error());
    std::vector<std::string> columns{"external_id", "created_at"};
    for (const leads::Attribute& field : fields) columns.push_back(field.name);
    columns.emplace_back("recorded_at");
    columns.emplace_back("history");
    const auto written = table("leads", std::move(columns), *all, [&](const leads::Lead& each) {
        std::string id(leads::textOf(leads::valueOf(each, "external_id")));
        if (id.empty()) id = lead(each.id);
        Row row{id, toIso(each.createdAt)};
        leads_.emplace(each.id, std::move(id));
        for (const leads::Attribute& field : fields) row.push_back(cellOf(leads::valueOf(each, field.name), field.kind));
        row.insert(row.end(), {toIso(each.recordedAt), each.history});
        return row;
    });
    if (!written) return std::unexpected(written.error());
    made_.leads = *written;
    return mapping("leads.mapping.json", mapped, exchange::FileKind::Leads);
}

Result<void> FullExporter::activities()
{
    TableParts parts(write_, "activities", {"external_id", "lead", "type", "asset", "occurred_at", "value", "recorded_at"});
    std::int64_t last = 0;
    for (const auto& [id, name] : leads_) last = std::max(last, id.value);
    Result<void> added;
    for (std::int64_t first = 0; first <= last && added; first += leadsAtOnce) {
        if (progress_.stopped()) return refuse(taskCancelled);
        std::vector<leads::Activity> some;
        const auto read = store_.activities().each({first}, {first + leadsAtOnce - 1}, [&some, this](const leads::Activity& each) {
            if (leads_.contains(each.lead)) some.push_back(each);  // those of a merged lead stand with the one that stayed
        });
        if (!read) return read;
        std::ranges::stable_sort(some, {}, [](const leads::Activity& each) { return std::pair(each.lead, each.occurredAt); });
        for (const leads::Activity& each : some)
            if (added = parts.add({each.externalId, lead(each.lead), each.type, each.asset, toIso(each.occurredAt), each.value, toIso(each.recordedAt)}); !added) break;
    }
    if (!added) return added;
    const auto finished = parts.finish(made_.files);
    if (!finished) return std::unexpected(finished.error());
    made_.activities = *finished;
    exchange::Mapping mapped;
    mapped.zone = "UTC";
    mapped.deduplicate = false;
    for (const char* field : {"external_id", "lead", "type", "asset", "occurred_at", "value"}) mapped.columns[field].field = field;
    return mapping("activities.mapping.json", mapped, exchange::FileKind::Activities);
}

/// The entries that stand, without what was taken back.
Result<void> FullExporter::outcomes()
{
    const auto events = store_.pipeline().events();
    if (!events) return std::unexpected(events.error());
    const auto cycles = store_.pipeline().cycles();
    if (!cycles) return std::unexpected(cycles.error());
    std::unordered_map<CycleId, const pipeline::Cycle*> cycleOf;
    for (const pipeline::Cycle& each : *cycles) cycleOf.emplace(each.id, &each);
    auto standing = pipeline::standingEvents(*events, Instant{std::numeric_limits<std::int64_t>::max()}, std::nullopt);
    std::erase_if(standing, [this](const pipeline::StageEvent& each) { return each.kind != pipeline::StageEventKind::Enter || !leads_.contains(each.lead); });
    const auto written = table("outcomes", {"lead", "role", "at", "amount", "owner", "reason", "product", "cycle"}, standing, [&](const pipeline::StageEvent& each) {
        const auto cycle = cycleOf.find(each.cycle);
        const bool known = cycle != cycleOf.end();
        return Row{lead(each.lead), std::string(pipeline::key(each.role)), toIso(each.effectiveAt), amountOf(each.amountCents), person(each.actor), each.reason,
                   known ? cycle->second->product : std::string(), known ? SheetCell(std::int64_t{cycle->second->number}) : SheetCell()};
    });
    if (!written) return std::unexpected(written.error());
    made_.outcomes = *written;
    exchange::Mapping mapped;
    mapped.zone = "UTC";
    for (const char* field : {"lead", "role", "at", "amount", "owner", "reason"}) mapped.columns[field].field = field;
    return mapping("outcomes.mapping.json", mapped, exchange::FileKind::Outcomes);
}

Result<void> FullExporter::stages()
{
    const auto events = store_.pipeline().events();
    if (!events) return std::unexpected(events.error());
    const auto written = table("stage_events", {"id", "lead", "cycle", "kind", "role", "effective_at", "recorded_at", "actor", "reason", "retracts", "amount", "imported"}, *events,
                               [this](const pipeline::StageEvent& each) {
                                   return Row{each.id.value, lead(each.lead), each.cycle.value, std::string(pipeline::key(each.kind)), std::string(pipeline::key(each.role)),
                                              toIso(each.effectiveAt), toIso(each.recordedAt), person(each.actor), each.reason,
                                              each.retracts ? SheetCell(each.retracts.value) : SheetCell(), amountOf(each.amountCents), each.imported};
                               });
    if (!written) return std::unexpected(written.error());
    const auto cycles = store_.pipeline().cycles();
    if (!cycles) return std::unexpected(cycles.error());
    const auto runs = table("cycles", {"id", "lead", "product", "number", "opened_at", "closed_at", "exit"}, *cycles, [this](const pipeline::Cycle& each) {
        return Row{each.id.value, lead(each.lead), each.product, std::int64_t{each.number}, toIso(each.openedAt), timeOf(each.closedAt), std::string(pipeline::key(each.exit))};
    });
    return runs ? Result<void>() : std::unexpected(runs.error());
}

Result<void> FullExporter::handovers()
{
    const auto all = store_.handovers().all();
    if (!all) return std::unexpected(all.error());
    const std::vector<std::string> columns{"id",       "lead",       "cycle", "state",    "qualified_at", "submitted_at", "decision_due", "first_touch_due", "team",  "owner",
                                           "category", "fit_band",   "readiness", "inquiry", "trial",     "counted",      "follow_up_at", "duty",            "duty_due"};
    const auto written = table("handovers", columns, *all, [this](const handover::Handover& each) {
        return Row{each.id.value,          lead(each.lead),        each.cycle.value,         std::string(key(each.state)), toIso(each.qualifiedAt), toIso(each.submittedAt),
                   toIso(each.decisionDue), toIso(each.firstTouchDue), team(each.team),      person(each.owner),           each.category,           std::int64_t{each.fitBand},
                   std::int64_t{each.readiness}, each.inquiry,     each.trial,               each.counted,                 timeOf(each.followUpAt), std::string(key(each.duty)),
                   timeOf(each.dutyDue)};
    });
    return written ? Result<void>() : std::unexpected(written.error());
}

Result<void> FullExporter::decisions()
{
    const auto events = store_.history().handoverEvents();
    if (!events) return std::unexpected(events.error());
    const std::vector<std::string> columns{"id", "handover", "kind", "effective_at", "recorded_at", "actor", "reason", "clause", "comment", "fact", "state_before", "state_after", "undoes"};
    const auto written = table("handover_events", columns, *events, [this](const handover::HandoverEvent& each) {
        return Row{each.id,     each.handover.value, std::string(key(each.kind)), toIso(each.effectiveAt),            toIso(each.recordedAt),
                   person(each.actor), each.reason,  each.clause,                 each.comment,                       each.fact,
                   std::string(key(each.stateBefore)), std::string(key(each.stateAfter)), each.undoes > 0 ? SheetCell(each.undoes) : SheetCell()};
    });
    return written ? Result<void>() : std::unexpected(written.error());
}

Result<void> FullExporter::agreement(const std::string& product, const agreement::Version& version)
{
    std::string line;
    for (const char c : product) line += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '_';
    const std::string name = "agreements/" + (line.empty() ? "" : line + '-') + "version-" + std::to_string(version.number);
    if (const auto written = file(name + ".json", version.canonical + '\n'); !written) return written;
    const auto bundle = exportBundle(store_, version.id);
    if (!bundle) return std::unexpected(bundle.error());
    return file(name + ".sla", *bundle);
}

Result<void> FullExporter::agreements()
{
    const auto products = store_.agreements().products();
    if (!products) return std::unexpected(products.error());
    TableParts list(write_, "agreement_versions", {"product", "version", "state", "hash", "created_at", "proposed_at", "in_force_at", "superseded_at", "trial_from", "trial_until"});
    for (const std::string& product : *products) {
        const auto versions = store_.agreements().versions(product);
        if (!versions) return std::unexpected(versions.error());
        for (const agreement::Version& version : *versions) {
            const auto added = list.add({product, std::int64_t{version.number}, std::string(agreement::key(version.state)), version.hash, toIso(version.createdAt), timeOf(version.proposedAt),
                                         timeOf(version.inForceAt), timeOf(version.supersededAt), timeOf(version.trialFrom), timeOf(version.trialUntil)});
            if (!added) return added;
            if (const auto written = agreement(product, version); !written) return written;
        }
    }
    const auto finished = list.finish(made_.files);
    return finished ? Result<void>() : std::unexpected(finished.error());
}

Result<void> FullExporter::imports()
{
    const auto all = store_.batches().all();
    if (!all) return std::unexpected(all.error());
    const auto written = table("imports", {"id", "kind", "source", "recorded_at", "rows", "created", "updated", "rejected", "undone_at"}, *all, [](const Batch& each) {
        return Row{each.id.value, std::string(batchName(each.kind)), each.source, toIso(each.recordedAt), std::int64_t{each.rows}, std::int64_t{each.created},
                   std::int64_t{each.updated}, std::int64_t{each.rejected}, timeOf(each.undoneAt)};
    });
    return written ? Result<void>() : std::unexpected(written.error());
}

Result<void> FullExporter::changes()
{
    const auto all = store_.leads().allHistory();
    if (!all) return std::unexpected(all.error());
    const auto plain = [](const leads::FieldValue& value) { return cellOf(value, FieldKind::Integer); };
    const auto written = table("field_changes", {"lead", "field", "before", "after", "effective_at", "recorded_at", "actor"}, *all, [&](const leads::FieldChange& each) {
        return Row{lead(each.lead), each.field, plain(each.before), plain(each.after), toIso(each.effectiveAt), toIso(each.recordedAt), person(each.actor)};
    });
    return written ? Result<void>() : std::unexpected(written.error());
}

Result<void> FullExporter::audit()
{
    const auto all = store_.workspace().audit();
    if (!all) return std::unexpected(all.error());
    const auto written = table("audit", {"number", "recorded_at", "actor", "action", "subject", "details", "previous_hash", "hash"}, *all, [](const AuditEntry& each) {
        return Row{each.number, toIso(each.recordedAt), each.actor, each.action, each.subject, each.details, each.previousHash, each.hash};
    });
    return written ? Result<void>() : std::unexpected(written.error());
}

}  // namespace

Result<FullExport> exportEverything(Store& store, bool hold, const WritePart& write, const Progress& progress)
{
    std::unique_ptr<Transaction> held;
    if (hold) {
        auto begun = store.begin();
        if (!begun) return std::unexpected(begun.error());
        held = std::move(*begun);
    }
    const auto before = store.workspace().sequence();
    if (!before) return std::unexpected(before.error());
    auto made = FullExporter(store, write, progress).run();
    if (!made) return made;
    const auto after = store.workspace().sequence();
    if (!after) return std::unexpected(after.error());
    if (*after != *before) return refuse(changedMeanwhile);
    return made;
}

}  // namespace handschlag::usecase
