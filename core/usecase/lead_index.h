#pragma once
// All leads of a workspace, whole, by what a file can call them: the external id, or the e-mail address in any case. Where the names are
// enough see lead_names.h.

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

class LeadIndex {
public:
    [[nodiscard]] static Result<LeadIndex> load(Store& store);

    /// A name of a lead that was merged names the one it was merged into.
    [[nodiscard]] const leads::Lead* byExternalId(std::string_view externalId) const;
    /// The first lead with this address.
    [[nodiscard]] const leads::Lead* byEmail(std::string_view email) const;
    [[nodiscard]] bool isAmbiguous(std::string_view email) const;

private:
    struct ByEmail {
        std::size_t first;
        int count;
    };
    [[nodiscard]] Result<void> addMerged(Store& store);
    std::vector<leads::Lead> leads_;
    std::unordered_map<std::string, std::size_t> externalIds_;
    std::unordered_map<std::string, ByEmail> emails_;
};

}  // namespace handschlag::usecase
