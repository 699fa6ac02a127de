#pragma once
// Inserts leads that came with an import as rows: lead, profile, own fields, cycle and first entry. Their ids are given.

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/leads/lead_block.h"
#include "core/pipeline/arrival.h"
#include "core/store/many_rows.h"

namespace handschlag::store {

/// How each stands, and its token, beside the leads themselves.
struct ArrivedLeads {
    const leads::LeadBlock& leads;
    std::vector<pipeline::Arrival> arrivals;  ///< with ids of lead, cycle and entry
    std::vector<std::string> tokens;
};

class LeadRowWriter {
public:
    using AttributeId = std::function<Result<std::int64_t>(std::string_view name)>;

    explicit LeadRowWriter(const SqliteHandle& handle);
    [[nodiscard]] Result<void> write(const ArrivedLeads& arrived, const AttributeId& attributeId);

private:
    struct OwnField {
        std::size_t place = 0;  ///< among the fields of the block
        std::int64_t attribute = 0;
    };
    [[nodiscard]] Result<void> writeLeads(const ArrivedLeads& arrived);
    [[nodiscard]] Result<void> writeProfiles(const ArrivedLeads& arrived);
    [[nodiscard]] Result<void> writeAttributes(const ArrivedLeads& arrived, const std::vector<OwnField>& fields);
    [[nodiscard]] Result<void> writeArrivals(const ArrivedLeads& arrived);

    ManyRows leads_, profiles_, attributes_, cycles_, entries_;
};

}  // namespace handschlag::store
