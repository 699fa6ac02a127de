#pragma once
// All leads of a workspace by what a file can call them, the external id or the e-mail address in any case, with their values as columns: some
// 300 bytes a lead. Where the names are enough see lead_names.h.
//
//   const auto row = index->byExternalId("K-1003");
//   if (row) use(index->leads().ids[*row], index->leads().text("company")->value(*row));

#include <optional>
#include <string_view>
#include <vector>

#include "core/leads/dictionary.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

class LeadIndex {
public:
    using Row = std::uint32_t;  ///< of the population
    [[nodiscard]] static Result<LeadIndex> load(Store& store);

    /// As they were when the index was loaded.
    [[nodiscard]] const leads::Population& leads() const { return *leads_; }
    /// A name of a lead that was merged names the one it was merged into.
    [[nodiscard]] std::optional<Row> byExternalId(std::string_view externalId) const;
    /// The first lead with this address.
    [[nodiscard]] std::optional<Row> byEmail(std::string_view email) const;
    [[nodiscard]] bool isAmbiguous(std::string_view email) const;

private:
    /// Rows by the code of their name; the first one that is added stays.
    struct Names {
        leads::DictionaryBuilder texts;
        std::vector<Row> rows{0};
        std::vector<bool> repeated{false};
        void add(std::string_view name, Row row);
        [[nodiscard]] std::optional<Row> find(std::string_view name) const;
    };
    [[nodiscard]] Result<void> addMerged(Store& store);

    leads::PopulationPtr leads_;
    Names externalIds_, emails_;
};

}  // namespace handschlag::usecase
