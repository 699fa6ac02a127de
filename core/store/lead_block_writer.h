#pragma once
// Inserts blocks of leads through the SQLite C interface: rows, profiles and own fields.

#include <functional>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/hashing.h"
#include "core/base/ids.h"
#include "core/leads/lead_block.h"
#include "core/store/many_rows.h"

namespace handschlag::store {

class LeadBlockWriter {
public:
    using AttributeId = std::function<Result<std::int64_t>(std::string_view name)>;

    explicit LeadBlockWriter(const SqliteHandle& handle);
    /// The id of the first; those of the others follow one by one. 0 for a block without leads.
    [[nodiscard]] Result<LeadId> write(const leads::LeadBlock& leads, BatchId batch, const AttributeId& attributeId);

private:
    [[nodiscard]] Result<LeadId> writeRows(const leads::LeadBlock& leads, BatchId batch);
    [[nodiscard]] Result<void> writeProfiles(const leads::LeadBlock& leads, LeadId first);
    struct OwnField {
        std::size_t place = 0;  ///< among the fields of the block
        std::int64_t attribute = 0;
    };
    [[nodiscard]] Result<void> writeAttributes(const leads::LeadBlock& leads, LeadId first, const std::vector<OwnField>& fields);

    const SqliteHandle& handle_;
    AscendingTokens tokens_;
    ManyRows rows_, profiles_, attributes_;
};

}  // namespace handschlag::store
