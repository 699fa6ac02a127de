#pragma once
// The population that is known already, for all connections of one process to one workspace; large ones also as an image in a folder, so that the next start
// reads columns and no rows. Only what the change counter and its mark prove to be the same is ever used.

#include <mutex>
#include <optional>
#include <string>

#include "core/leads/population.h"
#include "core/store/store_session.h"

namespace handschlag::store {

class PopulationShelf {
public:
    /// folder: of the user's own caches; empty: nothing is written.
    explicit PopulationShelf(std::string folder = {}) : folder_(std::move(folder)) {}

    /// Of what the session's workspace holds now. Call it within a ReadSnapshot.
    [[nodiscard]] Result<leads::PopulationPtr> population(StoreSession& session);

private:
    struct Known {
        std::string workspace;  ///< token
        std::int64_t sequence = 0;
        std::int64_t mark = 0;
        leads::PopulationPtr population;
    };
    [[nodiscard]] std::optional<Known> find(const std::string& workspace);
    /// In place of what was known, of whatever workspace: a million leads are not kept for a file that is closed.
    void keep(Known known, bool toDisk);
    [[nodiscard]] std::string imagePath(const std::string& workspace) const;

    std::string folder_;
    std::mutex mutex_;
    std::optional<Known> known_;
};

/// Reads all rows.
[[nodiscard]] Result<leads::Population> populationFromRows(StoreSession& session);

}  // namespace handschlag::store
