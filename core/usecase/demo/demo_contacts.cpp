#include "core/usecase/demo/demo_contacts.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/usecase/demo/demo_random.h"
#include "core/usecase/demo/demo_words.h"

namespace handschlag::usecase::demo {
namespace {

using leads::ActivityBlock;

constexpr std::uint64_t countStream = 6;
constexpr std::uint64_t contactStream = 7;
constexpr std::int64_t hour = 3'600;
/// The agreement is 270 days old, and no window of it is longer than 120: what is older never counted.
constexpr std::int64_t longAgoDays = 400;

enum Type : std::uint32_t { Open, Click, Page, Product, Visit, Whitepaper, Registered, Attended, Comparison, Fair, Form, Inquiry, Careers, Unsubscribe };
constexpr const char* typeNames[]{"email_open",         "email_click",      "page_view",  "product_page", "visit", "whitepaper",
                                  "webinar_registered", "webinar_attended", "comparison", "trade_fair",   "form",  "inquiry",
                                  "careers_page",       "unsubscribe"};

enum Asset : std::uint32_t {
    Newsletter, SeriesS, SeriesX, Webinar, EnergyPaper, SetupPaper, Sheet, Messe, Configurator, Offer,
    None = ActivityBlock::noAsset
};
constexpr const char* assetNames[]{"Newsletter",           "Baureihe S",      "Baureihe X",      "Webinar Digitale Fertigung", "Energie je Teil",
                                   "Rüstzeiten halbieren", "Vergleichsblatt", "Messe Stuttgart", "Konfigurator",               "Angebot"};

struct Deed {
    Type type;
    Asset asset;
};

/// What everybody does at any time, in the shares of a thousand.
Deed lightDeed(Random& random, std::size_t share)
{
    if (share < 440) return {Open, Newsletter};
    if (share < 760) return {Page, None};
    if (share < 860) return {Click, Newsletter};
    if (share < 930) return {Visit, None};
    if (share < 955) return {Product, random.percent(60) ? SeriesS : SeriesX};
    if (share < 960) return {Careers, None};
    return share < 962 ? Deed{Unsubscribe, None} : Deed{Page, None};
}

/// From this share on a deed has weight, if the contact may.
constexpr std::size_t weightyFrom = 962;
/// An inquiry first: it is answered whoever asks, so a late one is no contact's.
constexpr Deed weightyDeeds[]{{Inquiry, Offer},     {Whitepaper, EnergyPaper}, {Whitepaper, SetupPaper}, {Registered, Webinar},
                              {Attended, Webinar},  {Comparison, Sheet},       {Fair, Messe},            {Form, Configurator}};
/// One of these alone, with all mails and pages on top, stays below what is handed over.
constexpr Deed harmlessDeeds[]{{Whitepaper, EnergyPaper}, {Registered, Webinar}, {Comparison, Sheet}, {Form, Configurator}};

/// That day, on a working day mostly.
Instant atWork(Random& random, Instant moment, Instant from, Instant to)
{
    Day day{static_cast<std::int32_t>(moment.seconds / secondsPerDay)};
    if (weekday(day) > 4 && random.percent(85)) day = day.plus(static_cast<std::int32_t>(4 - weekday(day)));
    return std::clamp(Instant{day.number * secondsPerDay + random.between(6 * hour, 16 * hour + hour / 2)}, from, to);
}

/// The life of a contact: a few weeks in which something was of interest, and single days between them, rather lately than long ago.
class Calendar {
public:
    Calendar(Random& random, Instant from, Instant to, std::size_t activities)
        : from_(from), to_(to), bursts_(std::min(moments_.size(), 1 + activities / 8))
    {
        for (std::size_t i = 0; i < bursts_; ++i) moments_[i] = lately(random);
    }
    [[nodiscard]] Instant next(Random& random) const
    {
        if (!random.percent(70)) return atWork(random, lately(random), from_, to_);
        return atWork(random, moments_[random.below(bursts_)].plus(random.between(0, burstDays * secondsPerDay)), from_, to_);
    }

private:
    static constexpr std::int64_t burstDays = 12;
    [[nodiscard]] Instant lately(Random& random) const
    {
        const std::int64_t span = to_.seconds - from_.seconds;
        std::int64_t age = random.between(0, span);
        if (random.percent(20)) age = std::min(age, random.between(0, span));
        return to_.plus(-age);
    }

    Instant from_, to_;
    std::array<Instant, 4> moments_;
    std::size_t bursts_;
};

/// No telephone, or a small firm of the wrong kind: whatever such a contact reads, it is not handed over.
bool isFarFromSales(const leads::Lead& lead)
{
    const auto text = [&lead](const char* field) { return leads::textOf(leads::valueOf(lead, field)); };
    if (text("phone").empty() && text("mobile").empty()) return true;
    const auto employees = leads::numberOf(leads::valueOf(lead, "employees"));
    const auto isWanted = [&](const Industry& industry) { return text("industry") == industry.name; };
    return employees && *employees < 100 && std::ranges::none_of(targetIndustries(), isWanted);
}

std::uint32_t positionOf(std::vector<std::string>& names, const std::string& name)
{
    const auto position = static_cast<std::size_t>(std::ranges::find(names, name) - names.begin());
    if (position == names.size()) names.push_back(name);
    return static_cast<std::uint32_t>(position);
}

}  // namespace

std::vector<std::size_t> contactActivityCounts(std::uint64_t seed, std::size_t first, std::size_t count, std::size_t total)
{
    constexpr std::int64_t most = 60'000;
    std::vector<std::size_t> weights(count);
    std::size_t sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        Random random(seed, countStream, first + i);
        weights[i] = random.percent(15) ? 0 : static_cast<std::size_t>(std::min(most, random.logNormal(1'000, 1.3)));
        sum += weights[i];
    }
    if (sum == 0) {
        std::ranges::fill(weights, std::size_t{1});
        sum = count;
    }
    std::size_t weightBefore = 0, given = 0;
    for (std::size_t& weight : weights) {
        weightBefore += weight;
        const std::size_t upToHere = total * weightBefore / sum;
        weight = upToHere - given;
        given = upToHere;
    }
    return weights;
}

ActivityBlock emptyBlock() { return {{std::begin(typeNames), std::end(typeNames)}, {std::begin(assetNames), std::end(assetNames)}, {}}; }

void addContactActivities(ActivityBlock& block, std::uint64_t seed, std::size_t index, LeadId id, const leads::Lead& lead, std::size_t count,
                          Instant now)
{
    if (count == 0) return;
    Random random(seed, contactStream, index);
    const Instant latest = now.plus(-60);
    const Calendar calendar(random, std::min(lead.createdAt, latest), latest, count);
    const Instant longAgo = now.plus(-longAgoDays * secondsPerDay);
    const bool isFar = isFarFromSales(lead);
    bool mayDoMore = true;
    const std::size_t before = block.entries.size();
    for (std::size_t i = 0; i < count; ++i) {
        const Instant at = calendar.next(random);
        const std::size_t share = random.below(1'000);
        Deed deed = lightDeed(random, share);
        if (share >= weightyFrom && at < longAgo) {
            deed = random.pick(weightyDeeds);
        } else if (share >= weightyFrom && isFar) {
            deed = random.pick(std::span(weightyDeeds).subspan(1));
        } else if (share >= weightyFrom && mayDoMore) {
            deed = random.pick(harmlessDeeds);
            mayDoMore = false;
        }
        const std::int64_t value = deed.type == Visit ? std::min<std::int64_t>(random.logNormal(90, 0.9), hour) : 0;
        block.entries.push_back({id, at, at.plus(at.seconds % 50), value, deed.type, deed.asset});
    }
    std::ranges::stable_sort(block.entries.begin() + static_cast<std::ptrdiff_t>(before), block.entries.end(), {}, &ActivityBlock::Entry::occurredAt);
}

void addActivity(ActivityBlock& block, LeadId lead, const leads::Activity& activity)
{
    const std::uint32_t asset = activity.asset.empty() ? ActivityBlock::noAsset : positionOf(block.assets, activity.asset);
    block.entries.push_back({lead, activity.occurredAt, activity.recordedAt, activity.value, positionOf(block.types, activity.type), asset});
}

}  // namespace handschlag::usecase::demo
