#pragma once
// What reviews ask of a workspace.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/review/meeting.h"

namespace handschlag::usecase {

/// Never changed again.
struct FrozenReview {
    std::int64_t id = 0;
    review::ReviewKey review;
    Day to;  ///< first day after the quarter
    Instant cutOff;
    Instant at;
    PersonId actor;
    std::string figures;  ///< JSON (review/figures_json.h), byte by byte as it was frozen
    std::string hash;     ///< hexadecimal BLAKE2b-256 of figures
};

/// Whatever is written with a row version gives a conflict ("store.conflict") if it is not the stored one.
class ReviewRepository {
public:
    virtual ~ReviewRepository() = default;
    /// Refused if the quarter is frozen already ("store.constraint").
    [[nodiscard]] virtual Result<std::int64_t> freeze(const FrozenReview& review) = 0;
    /// By quarter.
    [[nodiscard]] virtual Result<std::vector<FrozenReview>> frozen(std::string_view product) = 0;
    /// Of whatever product line, without their figures.
    [[nodiscard]] virtual Result<std::vector<FrozenReview>> allFrozen() = 0;
    /// Adds (id 0) or writes.
    [[nodiscard]] virtual Result<std::int64_t> put(const review::Decision& decision) = 0;
    [[nodiscard]] virtual Result<std::vector<review::Decision>> decisions(std::string_view product) = 0;
    [[nodiscard]] virtual Result<std::int64_t> put(const review::Voice& voice) = 0;
    [[nodiscard]] virtual Result<std::vector<review::Voice>> voices(const review::ReviewKey& review) = 0;
    /// Adds (row version 0) or writes.
    [[nodiscard]] virtual Result<void> put(const review::ReviewKey& review, const review::AgendaPoint& point) = 0;
    /// Those that were ever written.
    [[nodiscard]] virtual Result<std::vector<review::AgendaPoint>> agenda(const review::ReviewKey& review) = 0;
    [[nodiscard]] virtual Result<std::int64_t> put(const review::Proposal& proposal) = 0;
    [[nodiscard]] virtual Result<std::vector<review::Proposal>> proposals(std::string_view product) = 0;
};

}  // namespace handschlag::usecase
