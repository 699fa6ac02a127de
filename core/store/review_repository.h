#pragma once

#include "core/store/store_session.h"
#include "core/usecase/review_ports.h"

namespace handschlag::store {

class ReviewRepository final : public usecase::ReviewRepository {
public:
    explicit ReviewRepository(StoreSession& session) : session_(session) {}

    [[nodiscard]] Result<std::int64_t> freeze(const usecase::FrozenReview& review) override;
    [[nodiscard]] Result<std::vector<usecase::FrozenReview>> frozen(std::string_view product) override;
    [[nodiscard]] Result<std::vector<usecase::FrozenReview>> allFrozen() override;
    [[nodiscard]] Result<std::int64_t> put(const review::Decision& decision) override;
    [[nodiscard]] Result<std::vector<review::Decision>> decisions(std::string_view product) override;
    [[nodiscard]] Result<std::int64_t> put(const review::Voice& voice) override;
    [[nodiscard]] Result<std::vector<review::Voice>> voices(const review::ReviewKey& review) override;
    [[nodiscard]] Result<void> put(const review::ReviewKey& review, const review::AgendaPoint& point) override;
    [[nodiscard]] Result<std::vector<review::AgendaPoint>> agenda(const review::ReviewKey& review) override;
    [[nodiscard]] Result<std::int64_t> put(const review::Proposal& proposal) override;
    [[nodiscard]] Result<std::vector<review::Proposal>> proposals(std::string_view product) override;

private:
    /// Notes the row; a conflict if nothing was written.
    [[nodiscard]] Result<std::int64_t> written(const Result<std::int64_t>& changed, std::int64_t id);

    StoreSession& session_;
};

}  // namespace handschlag::store
