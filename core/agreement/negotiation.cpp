#include "core/agreement/negotiation.h"

#include <algorithm>
#include <array>
#include <map>

namespace handschlag::agreement {
namespace {

using nlohmann::json;

constexpr ErrorCode pointMissing{"agreement.point_missing"};
constexpr ErrorCode ownChange{"agreement.own_change"};
constexpr ErrorCode ownOffer{"agreement.own_offer"};
constexpr ErrorCode noOffer{"agreement.no_offer"};
constexpr ErrorCode answeredSo{"agreement.answered_so"};

constexpr std::array<const char*, 7> kindKeys{"edited", "commented", "agreed", "declined", "countered", "counter_accepted", "counter_declined"};

/// What the events of one place say together.
struct Story {
    std::optional<NegotiationEvent> edit;
    PointState state = PointState::Pending;
    std::optional<json> offered;
    std::vector<NegotiationEvent> thread;

    void add(const NegotiationEvent& event)
    {
        thread.push_back(event);
        switch (event.kind) {
            case NegotiationKind::Commented: return;
            case NegotiationKind::Edited:
            case NegotiationKind::CounterAccepted:
                edit = event;
                state = event.kind == NegotiationKind::Edited ? PointState::Pending : PointState::Agreed;
                break;
            case NegotiationKind::Agreed: state = PointState::Agreed; break;
            case NegotiationKind::Declined: state = PointState::Declined; break;
            case NegotiationKind::Countered: state = PointState::Countered; break;
            case NegotiationKind::CounterDeclined: state = PointState::Pending; break;
        }
        offered = event.kind == NegotiationKind::Countered ? event.after : std::nullopt;
    }
};

bool isAnswerToOffer(NegotiationKind kind) { return kind == NegotiationKind::CounterAccepted || kind == NegotiationKind::CounterDeclined; }

}  // namespace

const char* key(NegotiationKind kind) { return kindKeys[static_cast<std::size_t>(kind)]; }

std::optional<NegotiationKind> negotiationKindFromKey(std::string_view text)
{
    for (std::size_t i = 0; i < kindKeys.size(); ++i)
        if (text == kindKeys[i]) return static_cast<NegotiationKind>(i);
    return std::nullopt;
}

const char* key(PointState state)
{
    static constexpr std::array<const char*, 4> keys{"pending", "agreed", "declined", "countered"};
    return keys[static_cast<std::size_t>(state)];
}

bool isOpen(PointState state) { return state == PointState::Declined || state == PointState::Countered; }
bool isUnresolved(PointState state) { return state != PointState::Agreed; }

std::optional<Side> Point::awaits() const
{
    if (state == PointState::Agreed) return std::nullopt;
    return state == PointState::Pending ? otherSide() : authorSide;
}

std::vector<Point> pointsOf(const json& base, const json& current, std::span<const NegotiationEvent> events)
{
    std::map<Place, Story> stories;
    for (const NegotiationEvent& event : events) stories[event.place()].add(event);
    std::vector<Point> points;
    for (Change& change : differences(base, current)) {
        const auto found = stories.find(change.place());
        if (found == stories.end() || !found->second.edit) continue;
        const Story& story = found->second;
        Point point;
        point.change = std::move(change);
        point.state = story.state;
        point.author = story.edit->actor;
        point.authorSide = story.edit->side;
        point.changedAt = story.edit->at;
        point.offered = story.offered;
        point.thread = story.thread;
        points.push_back(std::move(point));
    }
    return points;
}

const Point* findPoint(std::span<const Point> points, const Place& place)
{
    const auto found = std::ranges::find(points, place, &Point::place);
    return found == points.end() ? nullptr : &*found;
}

std::vector<Change> editedPlaces(const json& base, const json& before, const json& after)
{
    const auto old = differences(base, before);
    std::vector<Change> edited;
    for (const Change& now : differences(base, after)) {
        const auto earlier = std::ranges::find(old, now.place(), &Change::place);
        if (earlier != old.end() && earlier->after == now.after && earlier->behind == now.behind) continue;
        edited.push_back(now);
        if (earlier != old.end()) edited.back().before = earlier->after;
    }
    const auto still = differences(base, after);
    for (const Change& earlier : old)
        if (std::ranges::find(still, earlier.place(), &Change::place) == still.end()) edited.push_back(reversed(earlier));
    return edited;
}

Result<void> checkAnswer(std::span<const Point> points, const Place& place, NegotiationKind answer, Side side)
{
    const Point* point = findPoint(points, place);
    if (!point) return refuse(pointMissing, {place.clause, place.parameter});
    if (isAnswerToOffer(answer)) {
        if (point->state != PointState::Countered) return refuse(noOffer, {place.clause});
        return side == point->authorSide ? Result<void>{} : refuse(ownOffer, {place.clause});
    }
    if (side == point->authorSide) return refuse(ownChange, {place.clause});
    const bool again = (answer == NegotiationKind::Agreed && point->state == PointState::Agreed) ||
                       (answer == NegotiationKind::Declined && point->state == PointState::Declined);
    return again ? refuse(answeredSo, {place.clause}) : Result<void>{};
}

}  // namespace handschlag::agreement
