#pragma once
// A workspace of the benchmark's leads.csv and activities.csv, made the way a user makes one: created, imported by mappings, given the
// agreement as a draft.

#include <string>

#include "core/base/error.h"

namespace handschlag::bench {

struct Loaded {
    std::int64_t leads = 0;
    std::int64_t activities = 0;
    double leadsMs = 0;       ///< of the imports alone
    double activitiesMs = 0;
};

/// folder: where the two files are; workspace: the file to create; document: agreement as JSON.
[[nodiscard]] Result<Loaded> loadWorkspace(const std::string& folder, const std::string& workspace, const std::string& document);

}  // namespace handschlag::bench
