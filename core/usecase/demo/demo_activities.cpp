#include "core/usecase/demo/demo_activities.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_set>

#include "core/usecase/demo/demo_leads.h"
#include "core/usecase/demo/demo_random.h"

namespace handschlag::usecase::demo {
namespace {

constexpr std::uint64_t episodeStream = 3;
constexpr std::uint64_t lastDayStream = 4;
constexpr std::uint64_t noiseStream = 5;
/// Activities of an average episode, and how many episodes a lead has in eighteen months.
constexpr std::size_t activitiesPerEpisode = 8;
constexpr std::size_t episodesPerHundredLeads = 76;

constexpr std::int64_t hour = 3'600;

class Diary {
public:
    Diary(std::span<const leads::Lead> leads, Instant from, Instant now) : leads_(leads), from_(from), now_(now), byCreation_(leads.size())
    {
        std::iota(byCreation_.begin(), byCreation_.end(), std::size_t{0});
        std::ranges::stable_sort(byCreation_, {}, [this](std::size_t lead) { return leads_[lead].createdAt; });
    }

    void add(std::size_t lead, const char* type, Instant at, const char* asset = "", std::int64_t value = 0)
    {
        leads::Activity activity;
        activity.lead = leads_[lead].id;
        activity.type = type;
        activity.asset = asset;
        activity.occurredAt = std::clamp(at, earliest(lead), now_.plus(-60));
        activity.recordedAt = activity.occurredAt.plus(activity.occurredAt.seconds % 50);
        activity.value = value;
        entries_.push_back(std::move(activity));
    }
    [[nodiscard]] Instant earliest(std::size_t lead) const { return std::min(std::max(leads_[lead].createdAt, from_), now_.plus(-60)); }
    /// A lead that was known by then; every other time one of the newest.
    [[nodiscard]] std::size_t leadKnownBy(Random& random, Instant moment) const
    {
        const auto end = std::ranges::upper_bound(byCreation_, moment, {}, [this](std::size_t lead) { return leads_[lead].createdAt; });
        const auto known = static_cast<std::size_t>(end - byCreation_.begin());
        if (known == 0) return byCreation_.front();
        const std::size_t newest = std::max<std::size_t>(1, known / 6);
        return byCreation_[random.percent(50) ? known - 1 - random.below(newest) : random.below(known)];
    }
    /// Somebody new to sales: has had no episode before.
    void reserve(std::size_t lead) { reserved_.insert(lead); }
    [[nodiscard]] bool isReserved(std::size_t lead) const { return reserved_.contains(lead); }
    [[nodiscard]] Instant now() const { return now_; }
    [[nodiscard]] std::size_t leadCount() const { return leads_.size(); }
    [[nodiscard]] const leads::Lead& lead(std::size_t index) const { return leads_[index]; }
    [[nodiscard]] std::vector<leads::Activity>& entries() { return entries_; }

private:
    std::span<const leads::Lead> leads_;
    Instant from_, now_;
    std::vector<std::size_t> byCreation_;
    std::unordered_set<std::size_t> reserved_;
    std::vector<leads::Activity> entries_;
};

/// Some days before a moment, at another time of day.
Instant before(Random& random, Instant moment, std::int64_t maximumDays) { return moment.plus(-random.between(2 * hour, maximumDays * secondsPerDay)); }

void readContent(Random& random, Diary& diary, std::size_t lead, Instant decisive)
{
    static constexpr const char* papers[]{"Rüstzeiten halbieren", "Predictive Maintenance", "Retrofit oder Neukauf", "Energie je Teil"};
    for (int i = 0; i < 2; ++i) diary.add(lead, "email_open", before(random, decisive, 12), "Newsletter");
    diary.add(lead, "email_click", before(random, decisive, 9), "Newsletter");
    for (int i = 0; i < 3; ++i) diary.add(lead, "product_page", before(random, decisive, 6), "Baureihe X");
    diary.add(lead, "webinar_registered", before(random, decisive, 14), "Webinar Digitale Fertigung");
    if (random.percent(75)) diary.add(lead, "webinar_attended", before(random, decisive, 8), "Webinar Digitale Fertigung");
    diary.add(lead, "whitepaper", before(random, decisive, 15), random.pick(papers));
    diary.add(lead, random.percent(70) ? "comparison" : "whitepaper", decisive, "Vergleichsblatt");
}

void visitFair(Random& random, Diary& diary, std::size_t lead, Instant decisive)
{
    diary.add(lead, "trade_fair", before(random, decisive, 4), "Messe Stuttgart");
    diary.add(lead, "whitepaper", before(random, decisive, 4), "Rüstzeiten halbieren");
    if (random.percent(75)) diary.add(lead, "comparison", before(random, decisive, 2), "Vergleichsblatt");
    for (int i = 0; i < 3; ++i) diary.add(lead, "product_page", before(random, decisive, 2), "Baureihe X");
    diary.add(lead, "visit", decisive, "", random.between(180, 900));
    diary.add(lead, "email_click", decisive, "Messe-Nachfass");
}

void inquire(Random& random, Diary& diary, std::size_t lead, Instant decisive)
{
    static constexpr const char* kinds[]{"Angebot", "Vorführung", "Rückruf", "Kontaktformular"};
    diary.add(lead, "page_view", before(random, decisive, 2));
    diary.add(lead, "product_page", before(random, decisive, 1), "Baureihe X");
    if (random.percent(40)) diary.add(lead, "form", before(random, decisive, 3), "Konfigurator");
    diary.add(lead, "inquiry", decisive, random.pick(kinds));
}

void episode(Random& random, Diary& diary, std::size_t lead, Instant decisive, std::size_t kind)
{
    if (kind < 45) return readContent(random, diary, lead, decisive);
    if (kind < 72) return visitFair(random, diary, lead, decisive);
    inquire(random, diary, lead, decisive);
}

/// A lead that would very likely be conforming: worth the stand's time at the fair.
bool isPromising(const leads::Lead& lead)
{
    const auto text = [&lead](const char* field) { return leads::textOf(leads::valueOf(lead, field)); };
    const auto employees = leads::numberOf(leads::valueOf(lead, "employees")).value_or(0);
    const bool near = text("country") == "DE" || text("country") == "AT" || text("country") == "CH";
    const bool reachable = !text("phone").empty() && text("email").ends_with(".example") && !text("company").empty();
    return employees >= 100 && near && reachable && !text("industry").empty() && text("owner").empty() && !leads::numberOf(leads::valueOf(lead, "objection"));
}

/// Met at the stand, and looked everything up the same evening: ready with the last page read.
void comeFromFair(Random& random, Diary& diary, std::size_t lead, Instant decisive)
{
    diary.add(lead, "trade_fair", decisive.plus(-random.between(2 * hour, 4 * hour)), "Messe Stuttgart");
    diary.add(lead, "whitepaper", decisive.plus(-random.between(hour / 2, hour)), "Rüstzeiten halbieren");
    for (int i = 0; i < 3; ++i) diary.add(lead, "product_page", decisive.plus(-60 * i - 300), "Baureihe X");
    diary.add(lead, "comparison", decisive, "Vergleichsblatt");
}

/// The moment that many open seconds before now.
Instant openSecondsBefore(const calendar::BusinessClock& clock, Instant now, std::int64_t seconds)
{
    Instant early = now.plus(-30 * secondsPerDay);
    Instant late = now;
    while (late.seconds - early.seconds > 1) {
        const Instant middle{early.seconds + (late.seconds - early.seconds) / 2};
        (clock.elapsed(middle, now) >= seconds ? early : late) = middle;
    }
    return early;
}

/// The fair has just closed, and the phones have rung since: most of it within the time that sales has to decide, some before.
void lastDay(std::uint64_t seed, Diary& diary, const calendar::BusinessClock& clock)
{
    Random random(seed, lastDayStream);
    const std::size_t wanted = std::clamp<std::size_t>(diary.leadCount() / 44, 1, 45);
    std::size_t found = 0;
    for (std::size_t tries = 0; tries < 100 * wanted && found < wanted; ++tries) {
        const std::size_t lead = random.below(diary.leadCount());
        if (!isPromising(diary.lead(lead)) || diary.isReserved(lead)) continue;
        diary.reserve(lead);
        const bool inquiry = random.percent(20);
        const std::int64_t before = inquiry ? random.between(0, 5 * hour / 4) : random.percent(85) ? random.between(0, 7 * hour / 2) : random.between(5 * hour, 7 * hour);
        const Instant decisive = openSecondsBefore(clock, diary.now(), before).plus(-300);
        if (inquiry)
            inquire(random, diary, lead, decisive);
        else
            comeFromFair(random, diary, lead, decisive);
        ++found;
    }
}

void noise(std::uint64_t seed, Diary& diary, std::size_t count)
{
    Random random(seed, noiseStream);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t lead = random.below(diary.leadCount());
        const Instant at = workingMoment(random, diary.earliest(lead), diary.now());
        const std::size_t share = random.below(1'000);
        if (share < 460)
            diary.add(lead, "email_open", at, "Newsletter");
        else if (share < 780)
            diary.add(lead, "page_view", at);
        else if (share < 880)
            diary.add(lead, "email_click", at, "Newsletter");
        else if (share < 950)
            diary.add(lead, "visit", at, "", std::min<std::int64_t>(random.logNormal(90, 0.9), 3'600));
        else if (share < 970)
            diary.add(lead, "product_page", at, "Baureihe S");
        else if (share < 980)
            diary.add(lead, "webinar_registered", at, "Webinar Digitale Fertigung");
        else if (share < 990)
            diary.add(lead, "careers_page", at);
        else if (share < 996)
            diary.add(lead, "whitepaper", at, "Energie je Teil");
        else
            diary.add(lead, "unsubscribe", at);
    }
}

}  // namespace

std::vector<leads::Activity> activitiesOf(std::uint64_t seed, std::span<const leads::Lead> leads, std::size_t count, const calendar::BusinessClock& clock,
                                             Instant from, Instant now)
{
    if (leads.empty()) return {};
    Diary diary(leads, from, now);
    lastDay(seed, diary, clock);
    const std::size_t episodes = std::min(leads.size() * episodesPerHundredLeads / 100, count * 7 / 10 / activitiesPerEpisode);
    for (std::size_t i = 0; i < episodes && diary.entries().size() < count; ++i) {
        Random random(seed, episodeStream, i);
        const Instant moment = workingMoment(random, from, now.plus(-30 * hour));
        std::size_t lead = diary.leadKnownBy(random, moment);
        // Whoever asks is more often the kind of firm the campaigns are made for.
        for (int tries = 0; tries < 2 && !isPromising(leads[lead]); ++tries) lead = diary.leadKnownBy(random, moment);
        if (!diary.isReserved(lead)) episode(random, diary, lead, moment, random.below(100));
    }
    if (diary.entries().size() < count) noise(seed, diary, count - diary.entries().size());
    auto entries = std::move(diary.entries());
    entries.resize(count);
    std::ranges::stable_sort(entries, {}, [](const leads::Activity& entry) { return std::tuple(entry.lead, entry.occurredAt); });
    return entries;
}

}  // namespace handschlag::usecase::demo
