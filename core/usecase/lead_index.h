#pragma once
// All leads of a workspace by what a file can call them: the external id, or the e-mail address in any case.

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/exchange/row_reader.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

class LeadIndex {
public:
    [[nodiscard]] static Result<LeadIndex> load(Store& store);

    [[nodiscard]] const std::vector<leads::Lead>& leads() const { return leads_; }
    /// A name of a lead that was merged names the one it was merged into.
    [[nodiscard]] const leads::Lead* byExternalId(std::string_view externalId) const;
    /// The first lead with this address.
    [[nodiscard]] const leads::Lead* byEmail(std::string_view email) const;
    [[nodiscard]] bool isAmbiguous(std::string_view email) const;
    /// The lead that a cell of another file names, or the problem with it.
    [[nodiscard]] std::expected<LeadId, Error> named(std::string_view reference, bool byEmailAddress) const;

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
