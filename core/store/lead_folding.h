#pragma once
// Leads go into segments when a large load brings them, and come out as rows before anything is written of one of them: one by one, or the whole
// segment where many of its leads are wanted.

#include <span>
#include <vector>

#include "core/leads/lead_block.h"
#include "core/pipeline/arrival.h"
#include "core/store/lead_keys.h"
#include "core/store/lead_row_writer.h"
#include "core/store/store_session.h"

namespace handschlag::store {

/// Ids for the leads of a block: behind those that rows have. The last lead of a segment always lies in rows, so no segment has greater ones.
[[nodiscard]] Result<std::vector<pipeline::Arrival>> arrivalsOf(StoreSession& session, const leads::LeadBlock& leads, std::span<const pipeline::Role> roles,
                                                                BatchId batch);

/// A load that packs its leads; keeps their external ids until its end.
class LeadFolding {
public:
    /// From so many leads on a block becomes a segment.
    static constexpr std::size_t fewest = 64;

    /// The leads of a block but the last. False if they cannot be packed.
    [[nodiscard]] Result<bool> add(const SqliteHandle& handle, const leads::LeadBlock& leads, std::span<const pipeline::Arrival> arrivals,
                                   std::uint64_t series, std::span<const std::int64_t> tokens);
    /// Before the commit.
    [[nodiscard]] Result<void> finish(const SqliteHandle& handle);

private:
    std::vector<LeadKey> keys_;
    BatchId batch_;
};

/// Those that lie in segments lie in rows afterwards; others are left alone.
[[nodiscard]] Result<void> unfold(StoreSession& session, std::span<const LeadId> leads);
[[nodiscard]] inline Result<void> unfold(StoreSession& session, LeadId lead) { return unfold(session, std::span(&lead, 1)); }
[[nodiscard]] Result<void> unfoldCycle(StoreSession& session, CycleId cycle);
[[nodiscard]] Result<void> unfoldBatch(StoreSession& session, BatchId batch);

}  // namespace handschlag::store
