#pragma once
// Inserts leads through the SQLite C interface: row, profile and own fields. Statements are prepared once.

#include <functional>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/leads/lead.h"
#include "core/store/lead_keys.h"
#include "core/store/sqlite_handle.h"

namespace handschlag::store {

class LeadWriter {
public:
    using AttributeId = std::function<Result<std::int64_t>(std::string_view name)>;

    explicit LeadWriter(const SqliteHandle& handle);
    /// Is there a lead of that external id?
    [[nodiscard]] Result<bool> knows(std::string_view externalId);
    [[nodiscard]] Result<LeadId> write(const leads::Lead& lead, BatchId batch, const AttributeId& attributeId);

private:
    struct Column {
        std::string_view field;
        int parameter;
    };
    [[nodiscard]] Result<LeadId> writeRow(const leads::Lead& lead, BatchId batch);
    [[nodiscard]] Result<void> writeAttribute(LeadId id, std::int64_t attribute, const leads::FieldValue& value);

    const SqliteHandle& handle_;
    SqliteStatement byExternalId_, row_, profile_, attribute_;
    PackedLeadFinder packed_;
    std::vector<Column> columns_;  ///< of the profile, by name
};

}  // namespace handschlag::store
