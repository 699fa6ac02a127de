#include "core/handover/notices.h"

#include <algorithm>
#include <tuple>

#include "core/handover/escalation.h"

namespace handschlag::handover {
namespace {

using agreement::Side;

constexpr std::int64_t soonShare = 5;  // the last fifth of the time

bool isMarketings(Duty duty) { return duty == Duty::Correct || duty == Duty::Object; }

/// The first instant in (last, now] at which it holds; it does not hold at last and holds from then on.
template <class Holds>
std::optional<Instant> firstIn(Instant last, Instant now, Holds holds)
{
    if (now <= last || holds(last) || !holds(now)) return std::nullopt;
    while (last.plus(1) < now) {
        const Instant middle{last.seconds + (now.seconds - last.seconds) / 2};
        (holds(middle) ? now : last) = middle;
    }
    return now;
}

std::vector<PersonId> all(std::span<const NoticePerson> people, auto wanted)
{
    std::vector<PersonId> ids;
    for (const NoticePerson& person : people)
        if (wanted(person)) ids.push_back(person.id);
    std::ranges::sort(ids);
    return ids;
}

std::vector<PersonId> heads(std::span<const NoticePerson> people)
{
    return all(people, [](const NoticePerson& person) { return person.head && person.side != Side::Observer; });
}

std::vector<PersonId> whoOwes(const WatchedDuty& duty, std::span<const NoticePerson> people)
{
    if (isMarketings(duty.duty)) return all(people, [](const NoticePerson& person) { return person.side == Side::Marketing; });
    for (const PersonId person : {duty.claimedBy, duty.owner})
        if (person) return {person};
    if (!duty.team) return heads(people);
    return all(people, [&](const NoticePerson& person) { return person.team == duty.team && person.side == Side::Sales; });
}

class Notices {
public:
    Notices(std::span<const NoticePerson> people, Instant last, Instant now) : people_(people), last_(last), now_(now) {}

    void look(const WatchedDuty& duty)
    {
        const bool cameUp = last_ < duty.since && duty.since <= now_;
        if (cameUp && duty.duty == Duty::Correct) add(NoticeKind::Returned, duty, duty.since);
        if (cameUp && duty.duty == Duty::Decide && duty.inquiry) add(NoticeKind::NewInquiry, duty, duty.since);
        if (!duty.due) return;
        // A right that has run out is no breach.
        const bool right = duty.duty == Duty::Object;
        if (duty.allowed > 0 && duty.clock) lookAtPromise(duty, right);
        if (!right && last_ <= *duty.due && *duty.due < now_) add(NoticeKind::Overdue, duty, duty.due->plus(1));
    }
    [[nodiscard]] std::vector<Notice> take()
    {
        std::ranges::sort(found_, {}, [](const Notice& notice) { return std::tuple(notice.at, notice.handover, notice.kind); });
        return std::move(found_);
    }

private:
    void lookAtPromise(const WatchedDuty& duty, bool right)
    {
        const auto soon = [&](Instant at) { return duty.clock->elapsed(at, *duty.due) * soonShare <= duty.allowed; };
        const auto from = std::max(last_, duty.since.plus(-1));
        if (last_ < *duty.due)
            if (const auto at = firstIn(from, std::min(now_, *duty.due), soon)) add(right ? NoticeKind::ObjectionEnds : NoticeKind::DueSoon, duty, *at);
        const auto twice = [&](Instant at) { return duty.clock->elapsed(*duty.due, at) >= duty.allowed; };
        if (!right && *duty.due < now_)
            if (const auto at = firstIn(std::max(last_, *duty.due), now_, twice)) add(NoticeKind::Escalated, duty, *at);
    }
    void add(NoticeKind kind, const WatchedDuty& duty, Instant at)
    {
        std::vector<PersonId> to = whoOwes(duty, people_);
        const Told told = kind == NoticeKind::Overdue ? toldAt(100) : kind == NoticeKind::Escalated ? toldAt(200) : Told{};
        for (const NoticePerson& person : people_) {
            const bool owing = person.side == (isMarketings(duty.duty) ? Side::Marketing : Side::Sales);
            if (person.head && person.side != Side::Observer && (owing ? told.head : told.otherHead)) to.push_back(person.id);
        }
        std::ranges::sort(to);
        to.erase(std::ranges::unique(to).begin(), to.end());
        found_.push_back({kind, duty.handover, at, std::move(to)});
    }

    std::span<const NoticePerson> people_;
    Instant last_;
    Instant now_;
    std::vector<Notice> found_;
};

}  // namespace

const char* key(NoticeKind kind)
{
    static constexpr std::array<const char*, noticeKinds> keys{"new_inquiry", "returned", "due_soon", "overdue", "escalated", "objection_ends"};
    return keys[static_cast<std::size_t>(kind)];
}

std::vector<Notice> noticesBetween(std::span<const WatchedDuty> duties, std::span<const NoticePerson> people, Instant last, Instant now)
{
    Notices notices(people, last, now);
    for (const WatchedDuty& duty : duties) notices.look(duty);
    return notices.take();
}

bool isQuiet(const NoticeSettings& settings, const calendar::BusinessClock& clock, Instant now)
{
    if (settings.businessHoursOnly && !clock.isOpen(now)) return true;
    if (!settings.quietHours || settings.quietFrom == settings.quietUntil) return false;
    const int minute = clock.zone().secondOfDay(now) / 60;
    const bool overMidnight = settings.quietFrom > settings.quietUntil;
    return overMidnight ? minute >= settings.quietFrom || minute < settings.quietUntil : minute >= settings.quietFrom && minute < settings.quietUntil;
}

bool wants(const NoticeSettings& settings, const Notice& notice, PersonId person)
{
    return settings.on && settings.kinds[static_cast<std::size_t>(notice.kind)] && std::ranges::binary_search(notice.to, person);
}

}  // namespace handschlag::handover
