#include "core/usecase/activity_pieces.h"

namespace handschlag::usecase {

std::uint32_t ActivityKinds::codeFor(Kind kind)
{
    const auto next = static_cast<std::uint32_t>(kinds_.size());
    if (kind.type >= withoutAsset_.size()) withoutAsset_.resize(kind.type + 1U, unknown);
    std::uint32_t& code = kind.asset == 0 ? withoutAsset_[kind.type] : withAsset_.try_emplace(keyOf(kind), unknown).first->second;
    if (code != unknown) return code;
    kinds_.push_back(kind);
    return code = next;
}

std::uint32_t ActivityKinds::find(std::string_view type, std::string_view asset) const
{
    const Kind kind{types_.find(type), assets_.find(asset)};
    if (kind.type == 0 || (kind.asset == 0 && !asset.empty())) return unknown;
    if (kind.asset == 0) return withoutAsset_[kind.type];
    const auto found = withAsset_.find(keyOf(kind));
    return found == withAsset_.end() ? unknown : found->second;
}

void ActivityPieces::add(const ReadActivity& activity)
{
    ActivityEntry entry;
    entry.at = activity.at.seconds;
    entry.lead = static_cast<std::uint64_t>(activity.lead.value) & 0xffffU;
    entry.row = activity.row;
    entry.kind = kinds.codeFor({kinds.typeCode(activity.type), kinds.assetCode(activity.asset)});
    placed_.push_back({entry, pieceOf(activity.lead.value >> blockBits)});
    if (activity.value == 0 && activity.externalId.empty()) return;
    extras.push_back({activity.row, false, activity.value, std::string(activity.externalId)});
}

std::uint32_t ActivityPieces::pieceOf(std::int64_t block)
{
    std::uint32_t& latest = latest_[static_cast<std::uint64_t>(block) % latest_.size()];
    if (latest < pieces.size() && pieces[latest].block == block) return latest;
    latest = byBlock_.try_emplace(block, static_cast<std::uint32_t>(pieces.size())).first->second;
    if (latest == pieces.size()) pieces.push_back({block, {}});
    return latest;
}

void ActivityPieces::part()
{
    std::vector<std::size_t> counts(pieces.size());
    for (const Placed& placed : placed_) ++counts[placed.piece];
    for (std::size_t i = 0; i < pieces.size(); ++i) pieces[i].entries.reserve(counts[i]);
    for (const Placed& placed : placed_) pieces[placed.piece].entries.push_back(placed.entry);
    placed_ = {};
}

}  // namespace handschlag::usecase
