#pragma once
// Indexes of the tables that an import of leads fills: left out while it runs, built at its end. Sorted once they cost a tenth of what they
// cost row by row. Inside a transaction: rolled back, they are as they were.
//
//   LateIndexes indexes; indexes.drop(session, 1'000'000); ... ; indexes.build(session);

#include <cstdint>
#include <string>
#include <vector>

#include "core/store/store_session.h"

namespace handschlag::store {

class LateIndexes {
public:
    /// Drops them if the new leads are more than those that are there: else building them anew would cost more than it saves.
    [[nodiscard]] Result<void> drop(StoreSession& session, std::int64_t newLeads);
    /// Fails if a unique one cannot be built: two leads of one external id.
    [[nodiscard]] Result<void> build(StoreSession& session);

private:
    std::vector<std::string> statements_;
};

}  // namespace handschlag::store
