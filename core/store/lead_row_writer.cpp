#include "core/store/lead_row_writer.h"

#include <algorithm>

#include "core/store/lead_columns.h"
#include "core/store/pipeline_rows.h"
#include "core/store/statements.h"

namespace handschlag::store {
namespace {

using leads::LeadBlock;

std::string sql(std::string_view name) { return statementText(name).toStdString(); }

int profileParameters() { return 1 + static_cast<int>(profileColumns().size()); }

void bind(SqliteStatement& statement, int parameter, const LeadBlock::Value& value)
{
    if (const auto* text = std::get_if<std::string_view>(&value))
        statement.bind(parameter, *text);
    else if (const auto* number = std::get_if<std::int64_t>(&value))
        statement.bind(parameter, *number);
    else
        statement.bindNull(parameter);
}

}  // namespace

LeadRowWriter::LeadRowWriter(const SqliteHandle& handle)
    : leads_(handle, sql("lead_insert"), 7), profiles_(handle, sql("lead_profile_insert"), profileParameters()),
      attributes_(handle, sql("lead_attribute_insert"), 3), cycles_(handle, sql("cycle_insert"), cycleParameters),
      entries_(handle, sql("stage_event_insert"), eventParameters)
{
}

Result<void> LeadRowWriter::writeLeads(const ArrivedLeads& arrived)
{
    return leads_.write(arrived.arrivals.size(), [&arrived](SqliteStatement& row, int before, std::size_t i) {
        const pipeline::Arrival& arrival = arrived.arrivals[i];
        row.bind(before + 1, arrival.lead.value);
        row.bind(before + 2, std::string_view(arrived.tokens[i]));
        row.bind(before + 3, arrival.createdAt.seconds);
        row.bind(before + 4, arrival.recordedAt.seconds);
        row.bind(before + 5, arrived.leads.history ? 1 : 0);
        row.bindId(before + 6, arrival.batch.value);
        row.bind(before + 7, 0);
    });
}

Result<void> LeadRowWriter::writeProfiles(const ArrivedLeads& arrived)
{
    const LeadBlock& leads = arrived.leads;
    const auto& columns = profileColumns();
    std::vector<int> parameters;  // per field; 0: not of the profile
    for (const std::string_view field : leads.fields) {
        const auto column = std::ranges::find(columns, field);
        parameters.push_back(column == columns.end() ? 0 : 2 + static_cast<int>(column - columns.begin()));
    }
    const std::size_t width = leads.fields.size();
    return profiles_.write(leads.size(), [&](SqliteStatement& row, int before, std::size_t i) {
        row.bind(before + 1, arrived.arrivals[i].lead.value);
        for (std::size_t field = 0; field < width; ++field)
            if (parameters[field] != 0) bind(row, before + parameters[field], leads.values[i * width + field]);
    });
}

Result<void> LeadRowWriter::writeAttributes(const ArrivedLeads& arrived, const std::vector<OwnField>& fields)
{
    const LeadBlock& leads = arrived.leads;
    struct Value {
        std::int64_t lead = 0;
        std::int64_t attribute = 0;
        const LeadBlock::Value* value = nullptr;
    };
    std::vector<Value> values;
    for (std::size_t i = 0; i < leads.size(); ++i) {
        for (const OwnField& field : fields) {
            const LeadBlock::Value& value = leads.values[i * leads.fields.size() + field.place];
            if (!std::holds_alternative<std::monostate>(value)) values.push_back({arrived.arrivals[i].lead.value, field.attribute, &value});
        }
    }
    return attributes_.write(values.size(), [&values](SqliteStatement& row, int before, std::size_t i) {
        row.bind(before + 1, values[i].lead);
        row.bind(before + 2, values[i].attribute);
        bind(row, before + 3, *values[i].value);
    });
}

Result<void> LeadRowWriter::writeArrivals(const ArrivedLeads& arrived)
{
    std::vector<pipeline::Cycle> cycles;
    std::vector<pipeline::StageEvent> entries;
    for (const pipeline::Arrival& arrival : arrived.arrivals) {
        cycles.push_back(cycleOf(arrival));
        entries.push_back(entryOf(arrival));
    }
    const auto opened = cycles_.write(cycles.size(), [&](SqliteStatement& row, int before, std::size_t i) { bindCycle(row, before, cycles[i]); });
    if (!opened) return opened;
    return entries_.write(entries.size(), [&](SqliteStatement& row, int before, std::size_t i) { bindEvent(row, before, entries[i]); });
}

Result<void> LeadRowWriter::write(const ArrivedLeads& arrived, const AttributeId& attributeId)
{
    std::vector<OwnField> own;
    for (std::size_t place = 0; place < arrived.leads.fields.size(); ++place) {
        if (leads::standardField(arrived.leads.fields[place])) continue;
        const auto attribute = attributeId(arrived.leads.fields[place]);
        if (!attribute) return std::unexpected(attribute.error());
        own.push_back({place, *attribute});
    }
    std::ranges::sort(own, {}, &OwnField::attribute);  // as their table is ordered
    if (const auto written = writeLeads(arrived); !written) return written;
    if (const auto written = writeProfiles(arrived); !written) return written;
    if (const auto written = writeAttributes(arrived, own); !written) return written;
    return writeArrivals(arrived);
}

}  // namespace handschlag::store
