#include "core/usecase/terms_book.h"

#include <algorithm>

#include "core/agreement/document_json.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode versionGone{"handover.version_gone"};

bool isWithMarketing(handover::State state) { return state == handover::State::Returned || state == handover::State::Rejected; }

}  // namespace

Result<const handover::WorkTerms*> TermsBook::of(VersionId id)
{
    if (const auto known = terms_.find(id); known != terms_.end()) return &known->second;
    const auto version = store_->agreements().find(id);
    if (!version) return std::unexpected(version.error());
    if (!*version) return fail(versionGone);
    auto document = agreement::parseDocument((*version)->canonical);
    if (!document) return std::unexpected(document.error());
    auto terms = handover::WorkTerms::create(std::move(*document));
    if (!terms) return std::unexpected(terms.error());
    return &terms_.emplace(id, std::move(*terms)).first->second;
}

Result<std::string> TermsBook::nameOf(TeamId team)
{
    if (!team) return std::string();
    if (!teams_) {
        auto teams = store_->people().teams();
        if (!teams) return std::unexpected(teams.error());
        teams_ = std::move(*teams);
    }
    const auto found = std::ranges::find(*teams_, team, &Team::id);
    return found == teams_->end() ? std::string() : found->name;
}

Result<const calendar::BusinessClock*> TermsBook::clockOf(const handover::Handover& handover)
{
    const auto terms = of(handover.version);
    if (!terms) return std::unexpected(terms.error());
    const auto team = nameOf(isWithMarketing(handover.state) ? TeamId{} : handover.team);
    if (!team) return std::unexpected(team.error());
    return &(*terms)->clocks.of(*team);
}

}  // namespace handschlag::usecase
