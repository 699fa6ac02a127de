#include "core/store/bulk_sqlite.h"

#include <map>
#include <string>

#include "core/store/lead_columns.h"
#include "core/store/statements.h"

namespace handschlag::store {
namespace {

std::string sql(std::string_view name) { return statementText(name).toStdString(); }

void set(leads::Lead& lead, std::string_view field, const SqliteStatement& row, int column)
{
    switch (row.kind(column)) {
        case SqliteStatement::Kind::Integer: lead.fields.emplace(field, row.integer(column)); break;
        case SqliteStatement::Kind::Text: lead.fields.emplace(field, std::string(row.text(column))); break;
        default: break;
    }
}

/// Attribute values beside a pass over the leads, both in order of lead.
class AttributeCursor {
public:
    explicit AttributeCursor(const SqliteHandle& handle) : values_(handle, sql("lead_attribute_all")), names_(handle, sql("attribute_all")) {}

    [[nodiscard]] Result<void> start()
    {
        for (;;) {
            const auto row = names_.step();
            if (!row) return std::unexpected(row.error());
            if (!*row) break;
            nameById_.emplace(names_.integer(0), std::string(names_.text(1)));
        }
        return advance();
    }

    [[nodiscard]] Result<void> addTo(leads::Lead& lead)
    {
        while (more_ && values_.integer(0) <= lead.id.value) {
            const auto name = nameById_.find(values_.integer(1));
            if (values_.integer(0) == lead.id.value && name != nameById_.end()) set(lead, name->second, values_, 2);
            if (const auto advanced = advance(); !advanced) return advanced;
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> advance()
    {
        const auto row = values_.step();
        if (!row) return std::unexpected(row.error());
        more_ = *row;
        return {};
    }

    SqliteStatement values_, names_;
    std::map<std::int64_t, std::string> nameById_;
    bool more_ = false;
};

leads::Lead leadAt(const SqliteStatement& row)
{
    leads::Lead lead;
    lead.id.value = row.integer(0);
    lead.token = row.text(1);
    lead.createdAt.seconds = row.integer(2);
    lead.recordedAt.seconds = row.integer(3);
    lead.history = row.integer(4) != 0;
    int column = leadHeadColumns;
    for (const std::string_view field : profileColumns()) set(lead, field, row, column++);
    return lead;
}

}  // namespace

Result<void> readLeads(const SqliteHandle& handle, const std::function<void(const leads::Lead&)>& visit)
{
    AttributeCursor attributes(handle);
    if (const auto started = attributes.start(); !started) return started;
    SqliteStatement statement(handle, sql("lead_all"));
    for (;;) {
        const auto row = statement.step();
        if (!row) return std::unexpected(row.error());
        if (!*row) return {};
        leads::Lead lead = leadAt(statement);
        if (const auto added = attributes.addTo(lead); !added) return added;
        visit(lead);
    }
}

Result<leads::Population> readPopulation(const SqliteHandle& handle, std::span<const leads::Attribute> attributes)
{
    leads::PopulationBuilder builder(attributes);
    if (const auto read = readLeads(handle, [&builder](const leads::Lead& lead) { builder.addLead(lead); }); !read)
        return std::unexpected(read.error());
    const auto read = readActivities(handle, [&builder](const leads::Activity& activity) { builder.addActivity(activity); });
    if (!read) return std::unexpected(read.error());
    return std::move(builder).build();
}

}  // namespace handschlag::store
