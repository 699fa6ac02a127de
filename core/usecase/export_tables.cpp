#include "core/usecase/export_tables.h"

#include <cmath>

#include "core/usecase/handovers.h"

namespace handschlag::usecase {
namespace {

using exchange::DecimalCell;
using exchange::OutputTable;
using exchange::SheetCell;
using exchange::SheetCellKind;
using leads::FieldKind;

SheetCellKind kindOf(FieldKind kind)
{
    switch (kind) {
        case FieldKind::Text: return SheetCellKind::Text;
        case FieldKind::Integer: return SheetCellKind::Integer;
        case FieldKind::Decimal: return SheetCellKind::Decimal;
        case FieldKind::Instant: return SheetCellKind::DateTime;
        case FieldKind::Boolean: return SheetCellKind::Boolean;
    }
    return SheetCellKind::Text;
}

SheetCell cellOf(Instant at, const calendar::Zone& zone) { return exchange::LocalTime{zone.dayOf(at), zone.secondOfDay(at), {}}; }

/// Decimals are kept in 1/10,000; noughts at the end are left out.
DecimalCell decimal(std::int64_t units)
{
    int places = 4;
    for (; places > 0 && units % 10 == 0; --places) units /= 10;
    return {units, places};
}

SheetCell cellOf(const leads::FieldValue& value, FieldKind kind, const calendar::Zone& zone)
{
    const auto number = leads::numberOf(value);
    if (!number) return leads::isMissing(value) ? SheetCell() : SheetCell(std::string(leads::textOf(value)));
    switch (kind) {
        case FieldKind::Decimal: return decimal(*number);
        case FieldKind::Instant: return cellOf(Instant{*number}, zone);
        case FieldKind::Boolean: return *number != 0;
        case FieldKind::Text:
        case FieldKind::Integer: break;
    }
    return *number;
}

Result<calendar::Zone> organisationZone(Store& store)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    return calendar::Zone::find(info->zone).value_or(calendar::Zone::utc());
}

SheetCell scaled(std::optional<double> value, int places)
{
    if (!value) return {};
    return DecimalCell{std::llround(*value * std::pow(10.0, places)), places};
}

void addStages(OutputTable& table, const pipeline::Waterfall& waterfall, const agreement::StagesClause& stages, Language language, const std::string& group, bool grouped)
{
    for (std::size_t i = 0; i < waterfall.stages.size(); ++i) {
        const pipeline::StageRow& row = waterfall.stages[i];
        std::vector<SheetCell> cells;
        if (grouped) cells.emplace_back(group);
        cells.insert(cells.end(), {std::string(pipeline::key(row.role)), stages.stages[i].name.in(language), row.entered, row.imputed, row.leads, row.recycled, row.open,
                                   row.advanced, row.rejected, row.left, DecimalCell{row.valueCents, 2}, scaled(row.fromAnchor.value, 4), scaled(row.fromAnchor.low, 4),
                                   scaled(row.fromAnchor.high, 4), scaled(row.fromPrevious.value, 4), scaled(row.days.median, 2), scaled(row.days.p25, 2),
                                   scaled(row.days.p75, 2), scaled(row.days.p90, 2)});
        table.rows.push_back(std::move(cells));
    }
}

}  // namespace

Result<OutputTable> leadsTable(Store& store)
{
    const auto zone = organisationZone(store);
    if (!zone) return std::unexpected(zone.error());
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    const auto all = store.leads().all();
    if (!all) return std::unexpected(all.error());
    std::vector<leads::Attribute> fields;
    for (const leads::FieldDescription& field : leads::standardFields())
        if (field.name != "created_at") fields.push_back({std::string(field.name), field.kind});
    fields.insert(fields.end(), attributes->begin(), attributes->end());

    OutputTable table{"leads", {}, {}};
    for (const leads::Attribute& field : fields) table.columns.push_back({field.name, kindOf(field.kind)});
    table.columns.insert(table.columns.begin() + 1, {"created_at", SheetCellKind::DateTime});
    for (const leads::Lead& lead : *all) {
        std::vector<SheetCell> cells;
        cells.reserve(table.columns.size());
        for (const leads::Attribute& field : fields) {
            cells.push_back(cellOf(leads::valueOf(lead, field.name), field.kind, *zone));
            if (cells.size() == 1) cells.push_back(cellOf(lead.createdAt, *zone));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Result<OutputTable> queueTable(Store& store, Instant now)
{
    const auto zone = organisationZone(store);
    if (!zone) return std::unexpected(zone.error());
    const auto entries = queue(store, std::nullopt, now);
    if (!entries) return std::unexpected(entries.error());
    OutputTable table{"queue", {}, {}};
    for (const auto& [title, kind] : std::initializer_list<std::pair<const char*, SheetCellKind>>{
             {"handover", SheetCellKind::Integer}, {"external_id", SheetCellKind::Text}, {"lead", SheetCellKind::Text},    {"company", SheetCellKind::Text},
             {"section", SheetCellKind::Text},     {"state", SheetCellKind::Text},       {"due", SheetCellKind::DateTime}, {"category", SheetCellKind::Text},
             {"fit_band", SheetCellKind::Integer}, {"readiness", SheetCellKind::Integer}, {"team", SheetCellKind::Text},   {"owner", SheetCellKind::Text},
             {"claimed_by", SheetCellKind::Text},  {"email", SheetCellKind::Text},        {"phone", SheetCellKind::Text}})
        table.columns.push_back({title, kind});
    for (const QueueEntry& entry : *entries) {
        const auto text = [&entry](std::string_view field) { return std::string(leads::textOf(leads::valueOf(entry.lead, field))); };
        table.rows.push_back({entry.handover.id.value, text("external_id"), leads::displayName(entry.lead), text("company"), std::string(key(entry.section)),
                              std::string(key(entry.handover.state)), cellOf(entry.due, *zone), entry.handover.category, std::int64_t{entry.handover.fitBand},
                              std::int64_t{entry.handover.readiness}, entry.teamName, entry.ownerName, entry.claimedByName, text("email"), text("phone")});
    }
    return table;
}

OutputTable waterfallTable(const WaterfallReport& report, Language language)
{
    OutputTable table{"waterfall", {}, {}};
    const bool grouped = !report.groups.empty();
    if (grouped) table.columns.push_back({"group", SheetCellKind::Text});
    for (const char* title : {"role", "name"}) table.columns.push_back({title, SheetCellKind::Text});
    for (const char* title : {"entered", "imputed", "leads", "recycled", "open", "advanced", "rejected", "left"}) table.columns.push_back({title, SheetCellKind::Integer});
    for (const char* title : {"value", "rate_from_anchor", "rate_low", "rate_high", "rate_from_previous", "median_days", "p25_days", "p75_days", "p90_days"})
        table.columns.push_back({title, SheetCellKind::Decimal});
    addStages(table, report.whole, report.source.stages, language, "(all)", grouped);
    for (const WaterfallGroup& group : report.groups) addStages(table, group.waterfall, report.source.stages, language, group.value, true);
    return table;
}

}  // namespace handschlag::usecase
