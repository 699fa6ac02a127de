#include "core/store/lead_block_writer.h"

#include <algorithm>
#include <array>

#include "core/store/lead_columns.h"
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

LeadBlockWriter::LeadBlockWriter(const SqliteHandle& handle)
    : handle_(handle), rows_(handle, sql("lead_insert"), 6), profiles_(handle, sql("lead_profile_insert"), profileParameters()),
      attributes_(handle, sql("lead_attribute_insert"), 3)
{
}

Result<LeadId> LeadBlockWriter::writeRows(const LeadBlock& leads, BatchId batch)
{
    std::vector<std::string> tokens(leads.size());
    const auto written = rows_.write(leads.size(), [&](SqliteStatement& row, int before, std::size_t i) {
        tokens[i] = tokens_.next();
        row.bind(before + 1, std::string_view(tokens[i]));
        row.bind(before + 2, leads.createdAt[i].seconds);
        row.bind(before + 3, leads.recordedAt.seconds);
        row.bind(before + 4, leads.history ? 1 : 0);
        row.bindId(before + 5, batch.value);
        row.bind(before + 6, 0);
    });
    if (!written) return std::unexpected(written.error());
    // Each row of a table without gaps at its end gets the id behind the greatest one.
    return LeadId{insertedId(handle_) - static_cast<std::int64_t>(leads.size()) + 1};
}

Result<void> LeadBlockWriter::writeProfiles(const LeadBlock& leads, LeadId first)
{
    const auto& columns = profileColumns();
    std::vector<int> parameters;  // per field; 0: not of the profile
    for (const std::string_view field : leads.fields) {
        const auto column = std::ranges::find(columns, field);
        parameters.push_back(column == columns.end() ? 0 : 2 + static_cast<int>(column - columns.begin()));
    }
    const std::size_t width = leads.fields.size();
    return profiles_.write(leads.size(), [&](SqliteStatement& row, int before, std::size_t i) {
        row.bind(before + 1, first.value + static_cast<std::int64_t>(i));
        for (std::size_t field = 0; field < width; ++field)
            if (parameters[field] != 0) bind(row, before + parameters[field], leads.values[i * width + field]);
    });
}

Result<void> LeadBlockWriter::writeAttributes(const LeadBlock& leads, LeadId first, const std::vector<OwnField>& fields)
{
    struct Value {
        std::int64_t lead = 0;
        std::int64_t attribute = 0;
        const LeadBlock::Value* value = nullptr;
    };
    std::vector<Value> values;
    for (std::size_t i = 0; i < leads.size(); ++i) {
        for (const OwnField& field : fields) {
            const LeadBlock::Value& value = leads.values[i * leads.fields.size() + field.place];
            if (!std::holds_alternative<std::monostate>(value)) values.push_back({first.value + static_cast<std::int64_t>(i), field.attribute, &value});
        }
    }
    return attributes_.write(values.size(), [&values](SqliteStatement& row, int before, std::size_t i) {
        row.bind(before + 1, values[i].lead);
        row.bind(before + 2, values[i].attribute);
        bind(row, before + 3, *values[i].value);
    });
}

Result<LeadId> LeadBlockWriter::write(const LeadBlock& leads, BatchId batch, const AttributeId& attributeId)
{
    if (leads.size() == 0) return LeadId{};
    std::vector<OwnField> own;
    for (std::size_t place = 0; place < leads.fields.size(); ++place) {
        if (leads::standardField(leads.fields[place])) continue;
        const auto attribute = attributeId(leads.fields[place]);
        if (!attribute) return std::unexpected(attribute.error());
        own.push_back({place, *attribute});
    }
    std::ranges::sort(own, {}, &OwnField::attribute);  // as their table is ordered
    const auto first = writeRows(leads, batch);
    if (!first) return first;
    if (const auto written = writeProfiles(leads, *first); !written) return std::unexpected(written.error());
    if (const auto written = writeAttributes(leads, *first, own); !written) return std::unexpected(written.error());
    return first;
}

}  // namespace handschlag::store
