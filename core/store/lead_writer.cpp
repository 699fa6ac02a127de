#include "core/store/lead_writer.h"

#include <algorithm>

#include "core/base/hashing.h"
#include "core/store/lead_columns.h"
#include "core/store/statements.h"

namespace handschlag::store {
namespace {

std::string sql(std::string_view name) { return statementText(name).toStdString(); }

void bind(SqliteStatement& statement, int parameter, const leads::FieldValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        statement.bind(parameter, std::string_view(*text));
    else if (const auto* number = std::get_if<std::int64_t>(&value))
        statement.bind(parameter, *number);
    else
        statement.bindNull(parameter);
}

}  // namespace

LeadWriter::LeadWriter(const SqliteHandle& handle)
    : handle_(handle), byExternalId_(handle, sql("lead_by_external_id")), row_(handle, sql("lead_insert")),
      profile_(handle, sql("lead_profile_insert")), attribute_(handle, sql("lead_attribute_upsert")), packed_(handle)
{
    int parameter = 1;
    for (const std::string_view field : profileColumns()) columns_.push_back({field, ++parameter});
    std::ranges::sort(columns_, {}, &Column::field);
}

Result<bool> LeadWriter::knows(std::string_view externalId)
{
    byExternalId_.bind(1, externalId);
    const auto found = byExternalId_.step();
    byExternalId_.reset();
    if (!found || *found) return found;
    const auto packed = packed_.find(externalId);
    if (!packed) return std::unexpected(packed.error());
    return packed->has_value();
}

Result<LeadId> LeadWriter::writeRow(const leads::Lead& lead, BatchId batch)
{
    const std::string token = randomToken();
    row_.bindNull(1);
    row_.bind(2, std::string_view(token));
    row_.bind(3, lead.createdAt.seconds);
    row_.bind(4, lead.recordedAt.seconds);
    row_.bind(5, lead.history ? 1 : 0);
    row_.bindId(6, batch.value);
    row_.bind(7, 0);
    if (const auto written = row_.run(); !written) return std::unexpected(written.error());
    return LeadId{insertedId(handle_)};
}

Result<void> LeadWriter::writeAttribute(LeadId id, std::int64_t attribute, const leads::FieldValue& value)
{
    attribute_.bind(1, id.value);
    attribute_.bind(2, attribute);
    bind(attribute_, 3, value);
    return attribute_.run();
}

Result<LeadId> LeadWriter::write(const leads::Lead& lead, BatchId batch, const AttributeId& attributeId)
{
    const auto id = writeRow(lead, batch);
    if (!id) return id;
    profile_.unbind();
    profile_.bind(1, id->value);
    auto column = columns_.begin();
    // Both in order of name: one walk along them.
    for (const auto& [name, value] : lead.fields) {
        while (column != columns_.end() && column->field < name) ++column;
        if (column != columns_.end() && column->field == name) {
            bind(profile_, column->parameter, value);
            continue;
        }
        if (leads::standardField(name) || std::holds_alternative<std::monostate>(value)) continue;
        const auto attribute = attributeId(name);
        if (!attribute) return std::unexpected(attribute.error());
        if (const auto written = writeAttribute(*id, *attribute, value); !written) return std::unexpected(written.error());
    }
    if (const auto written = profile_.run(); !written) return std::unexpected(written.error());
    return id;
}

}  // namespace handschlag::store
