#include "core/usecase/activity_book.h"

namespace handschlag::usecase {
namespace {

constexpr std::int64_t bucketSeconds = 600;

std::int64_t bucketOf(Instant at) { return at.seconds >= 0 ? at.seconds / bucketSeconds : (at.seconds - bucketSeconds + 1) / bucketSeconds; }

}  // namespace

std::size_t ActivityBook::Hash::operator()(const Key& key) const noexcept
{
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
    std::uint64_t hash = static_cast<std::uint64_t>(key.lead.value) * odd;
    hash = (hash ^ static_cast<std::uint64_t>(key.bucket)) * odd;
    hash = (hash ^ (static_cast<std::uint64_t>(key.type) << 32 | key.asset)) * odd;
    return static_cast<std::size_t>(hash ^ hash >> 29);
}

Result<ActivityBook> ActivityBook::load(Store& store)
{
    ActivityBook book;
    const auto activities = store.activities().all();
    if (!activities) return std::unexpected(activities.error());
    book.byBucket_.reserve(activities->size());
    for (const leads::Activity& activity : *activities) (void)book.note(activity, true, false);
    return book;
}

ActivityBook::Verdict ActivityBook::note(const leads::Activity& activity, bool bucket) { return note(activity, bucket, true); }

ActivityBook::Verdict ActivityBook::note(const leads::Activity& activity, bool bucket, bool inFile)
{
    const auto verdict = [&](const auto& noted) {
        if (noted.second) return Verdict::New;
        return noted.first->second ? Verdict::SeenInFile : Verdict::KnownBefore;
    };
    if (!activity.externalId.empty()) return verdict(byExternalId_.emplace(activity.externalId, inFile));
    if (!bucket) return Verdict::New;
    const Key key{activity.lead, bucketOf(activity.occurredAt), texts_.codeFor(activity.type), texts_.codeFor(activity.asset)};
    return verdict(byBucket_.emplace(key, inFile));
}

}  // namespace handschlag::usecase
