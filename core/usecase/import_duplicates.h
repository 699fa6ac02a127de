#pragma once
// Rows of leads that look like a lead that is known, or like each other; and what somebody decided about them.

#include <map>
#include <span>
#include <vector>

#include "core/usecase/import_run.h"

namespace handschlag::usecase {

/// The decisions of an import, by the numbers of rows.
class DecidedRows {
public:
    /// The lead that a row is, by decision.
    struct Same {
        LeadId lead;
        bool isOfFile = false;  ///< an earlier row brought it
        explicit operator bool() const { return static_cast<bool>(lead); }
    };
    explicit DecidedRows(std::span<const RowDecision> decisions);

    /// True of a row that was said to be the same as an earlier one of the file.
    [[nodiscard]] bool names(std::int64_t row) const;
    /// None without such a decision, or if the earlier row made no lead.
    [[nodiscard]] Same sameAs(std::int64_t row) const;
    /// The lead that a row became.
    void note(std::int64_t row, LeadId lead);
    /// Leads that were said to be two.
    [[nodiscard]] std::vector<LeadPair> keptApart() const;

private:
    std::map<std::int64_t, RowDecision> decisions_;
    std::map<std::int64_t, LeadId> leads_;  ///< of rows that decisions speak of; none: not read yet
};

/// Nothing unless the request knows the people of the workspace. Reads the rows that would be new once more.
[[nodiscard]] Result<void> findImportDuplicates(ImportRun& run);

}  // namespace handschlag::usecase
