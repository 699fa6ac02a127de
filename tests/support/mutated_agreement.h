#pragma once
// Agreements changed at random in many places, each still a document: for properties of differences and merges.

#include <algorithm>
#include <string>

#include "core/agreement/document.h"
#include "tests/support/random_agreement.h"

namespace handschlag::test {

class Mutation {
public:
    /// With twins, ids may stand twice in a document, as in an unsound draft.
    explicit Mutation(std::uint64_t seed, bool twins = true) : r_(seed), twins_(twins) {}

    Document of(Document d)
    {
        for (auto n = r_.between(0, 8); n > 0; --n) change(d);
        return d;
    }

private:
    template <class T>
    T* any(std::vector<T>& list)
    {
        return list.empty() ? nullptr : &list[static_cast<std::size_t>(r_.between(0, static_cast<std::int64_t>(list.size()) - 1))];
    }
    /// Takes one out, doubles one under another id, swaps two, or brings the list into another order.
    template <class T, class Rename>
    void shuffle(std::vector<T>& list, const Rename& rename)
    {
        if (list.empty()) return;
        const auto at = list.begin() + r_.between(0, static_cast<std::int64_t>(list.size()) - 1);
        switch (r_.between(0, 4)) {
            case 0: list.erase(at); break;
            case 1: {
                T copy = *at;
                rename(copy);
                list.insert(list.begin() + r_.between(0, static_cast<std::int64_t>(list.size())), copy);
                break;
            }
            case 2: std::iter_swap(at, list.begin() + r_.between(0, static_cast<std::int64_t>(list.size()) - 1)); break;
            case 3: std::ranges::rotate(list, at); break;
            default: {
                T copy = *at;
                list.erase(at);
                list.insert(list.begin() + r_.between(0, static_cast<std::int64_t>(list.size())), copy);
            }
        }
    }
    std::string freshId() { return twins_ && r_.chance(4) ? std::string("twin") : "n" + std::to_string(r_.between(0, 999'999)); }
    template <class T>
    void byId(std::vector<T>& list)
    {
        shuffle(list, [this](T& element) { element.id = freshId(); });
    }
    void words(std::vector<std::string>& list)
    {
        if (r_.chance(50) && !list.empty())
            list.erase(list.begin() + r_.between(0, static_cast<std::int64_t>(list.size()) - 1));
        else
            list.insert(list.begin() + r_.between(0, static_cast<std::int64_t>(list.size())), "w" + std::to_string(r_.between(0, 99)));
    }
    void criterion(Criterion& c)
    {
        Bucket* bucket = any(c.buckets);
        switch (r_.between(0, 5)) {
            case 0: byId(c.buckets); break;
            case 1: c.missing = r_.chance(50) ? std::optional<Centipoints>(r_.between(-100, 100)) : std::nullopt; break;
            case 2: c.name.en += "x"; break;
            case 3:
                if (bucket) bucket->points = r_.between(-4'000, 4'000);
                break;
            case 4:
                if (bucket) match(bucket->match);
                break;
            default:
                if (bucket) bucket->exclude = !bucket->exclude;
        }
    }
    void match(Match& m)
    {
        if (auto* range = std::get_if<RangeMatch>(&m); range && r_.chance(80))
            (r_.chance(50) ? range->from : range->to) = r_.chance(70) ? std::optional(r_.between(0, 9'999)) : std::nullopt;
        else if (auto* text = std::get_if<TextMatch>(&m); text && r_.chance(80))
            r_.chance(70) ? words(text->words) : void(text->caseSensitive = !text->caseSensitive);
        else
            m = r_.chance(50) ? Match(PresentMatch{}) : Match(DomainMatch{{"a.example"}});
    }
    void behaviourRule(BehaviourRule& rule)
    {
        switch (r_.between(0, 4)) {
            case 0: rule.points = r_.between(-1'000, 4'000); break;
            case 1: rule.asset = r_.chance(50) ? std::optional<std::string>("W" + std::to_string(r_.between(1, 9))) : std::nullopt; break;
            case 2: rule.steps = {{0, 65'536}, {static_cast<int>(r_.between(1, 9)), static_cast<int>(r_.between(0, 9))}}; break;
            case 3: rule.trigger = !rule.trigger; break;
            default: rule.windowDays = static_cast<int>(r_.between(1, 365));
        }
    }
    void behaviour(BehaviourClause& clause)
    {
        BehaviourGroup* group = any(clause.groups);
        switch (r_.between(0, 5)) {
            case 0: byId(clause.groups); break;
            case 1:
                if (group) byId(group->rules);
                break;
            case 2: byId(clause.penalties); break;
            case 3:
                if (BehaviourRule* rule = group ? any(group->rules) : nullptr) behaviourRule(*rule);
                break;
            case 4:
                if (group) group->cap = r_.chance(50) ? std::optional<Centipoints>(r_.between(0, 5'000)) : std::nullopt;
                break;
            default:  // a rule leaves one group for another
                if (BehaviourGroup* other = any(clause.groups); group && other != group && !group->rules.empty()) {
                    other->rules.push_back(group->rules.back());
                    group->rules.pop_back();
                }
        }
    }
    void pauses(std::vector<PauseReason>& list)
    {
        PauseReason* pause = any(list);
        if (pause && r_.chance(40))
            (r_.chance(50) ? pause->name.de : pause->name.en) += "x";
        else if (list.empty() || r_.chance(30))
            list.push_back({freshId(), {"Grund", "Reason"}});
        else
            shuffle(list, [this](PauseReason& copy) { copy.code = freshId(); });
    }
    /// Hours of a team change, another team gets some, or one loses its own.
    void teams(CalendarClause& clause)
    {
        TeamHours* team = any(clause.teams);
        if (!team || r_.chance(30)) {
            clause.teams.push_back({freshId(), "Europe/London", "BY", clause.hours, clause.closedYearly, {}});
            return;
        }
        switch (r_.between(0, 5)) {
            case 0: shuffle(team->hours, [this](OpeningHours& hours) { hours.weekday = static_cast<int>(r_.between(0, 6)); }); break;
            case 1: shuffle(team->closedYearly, [this](YearlyClosing& day) { day.day = static_cast<int>(r_.between(1, 28)); }); break;
            case 2: team->closedDays.push_back(Day{static_cast<std::int32_t>(r_.between(20'000, 20'400))}); break;
            case 3: team->zone = r_.oneOf<const char*>({"Europe/Vienna", "UTC"}); break;
            case 4: team->region = r_.oneOf<const char*>({"", "NW", "SN"}); break;
            default: shuffle(clause.teams, [this](TeamHours& copy) { copy.team = freshId(); });
        }
    }
    void terms(Document& d)
    {
        switch (r_.between(0, 15)) {
            case 0: byId(d.required.items); break;
            case 1: if (auto* item = any(d.required.items)) words(item->anyOf); break;
            case 2: byId(d.stages.stages); break;
            case 3: byId(d.exclusions.exclusions); break;
            case 4: byId(d.routing.routes); break;
            case 5: shuffle(d.reasons.reasons, [this](RejectionReason& reason) { reason.code = freshId(); }); break;
            case 6: shuffle(d.calendar.hours, [this](OpeningHours& hours) { hours.weekday = static_cast<int>(r_.between(0, 6)); }); break;
            case 7: shuffle(d.calendar.closedYearly, [this](YearlyClosing& day) { day.day = static_cast<int>(r_.between(1, 28)); }); break;
            case 8: d.calendar.closedDays.push_back(Day{static_cast<std::int32_t>(r_.between(20'000, 20'400))}); break;
            case 9: shuffle(d.sales.cadence, [this](CadenceStep& step) { step.channel = r_.oneOf<const char*>({"call", "email", "visit", "letter"}); }); break;
            case 10: d.signatories.signatories.push_back({Side::Sales, r_.oneOf<const char*>({"A. B", "C", "]#"}), "f" + std::to_string(r_.between(0, 9))}); break;
            case 11: d.signatories.validFrom = r_.chance(50) ? std::optional(Day{static_cast<std::int32_t>(r_.between(20'000, 20'400))}) : std::nullopt; break;
            case 12: pauses(d.sales.pauses); break;
            case 13: case 14: teams(d.calendar); break;
            default: d.sales.decisionMinutes = static_cast<int>(r_.between(10, 900));
        }
    }
    void numbers(Document& d)
    {
        switch (r_.between(0, 6)) {
            case 0: d.marketing.leadsPerQuarter = static_cast<int>(r_.between(1, 900)); break;
            case 1: d.thresholds.measures[static_cast<std::size_t>(r_.between(0, 3))][static_cast<std::size_t>(r_.between(0, 3))] = r_.oneOf({Measure::HandOver, Measure::Nurture, Measure::Contact}); break;
            case 2: d.thresholds.behaviourCuts[static_cast<std::size_t>(r_.between(0, 2))] = r_.between(0, 9'000); break;
            case 3: d.bant.points[static_cast<std::size_t>(r_.between(0, 3))] = r_.between(0, 3) * 250; break;
            case 4: d.thresholds.mql = {AllOf{{{FitAtLeast{r_.between(0, 9) * 100}}, {IsComplete{}}}}}; break;
            case 5: d.fit.note.de = r_.chance(60) ? "Anmerkung " + std::to_string(r_.between(0, 9)) : std::string(); break;
            default: d.title.en = "Title " + std::to_string(r_.between(0, 9));
        }
    }
    void change(Document& d)
    {
        switch (r_.between(0, 5)) {
            case 0: byId(d.fit.criteria); break;
            case 1: if (Criterion* c = any(d.fit.criteria)) criterion(*c); break;
            case 2: if (Criterion* c = any(d.situation.criteria)) criterion(*c); break;
            case 3: behaviour(d.behaviour); break;
            case 4: terms(d); break;
            default: numbers(d);
        }
    }

    Random r_;
    bool twins_;
};

}  // namespace handschlag::test
