#pragma once
// A second scorer, slow and plain: written from the domain page alone, one lead at a time, over records. It shares no code with
// core/scoring but the types of document and score. Weights come from powers, local days from the published clock-change rules,
// text is folded for the letters that the random leads use.

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

#include "core/agreement/document.h"
#include "core/leads/lead.h"
#include "core/scoring/score.h"

namespace handschlag::test::naive {

using namespace agreement;
using leads::Activity;
using leads::Lead;
using scoring::Decision;
using scoring::Score;

enum class K { F, U, T };
inline K kOf(bool b) { return b ? K::T : K::F; }

// --- days -----------------------------------------------------------------------------------------------------------------------

inline std::int64_t lastSunday(int year, unsigned month, unsigned lastDay)
{
    const Day last = dayFromCivil(year, month, lastDay);
    return last.number - (weekday(last) + 1) % 7;
}

/// European Union: one hour ahead from the last Sunday of March, 01:00 UTC, to the last Sunday of October, 01:00 UTC.
inline std::int64_t localDay(const std::string& zone, std::int64_t utc)
{
    std::int64_t offset = 0;
    if (zone == "Asia/Kolkata") offset = 19'800;
    if (zone == "Europe/Berlin") {
        const auto year = static_cast<int>(civil(Day{static_cast<std::int32_t>(utc / 86'400)}).year());
        const bool summer = utc >= lastSunday(year, 3, 31) * 86'400 + 3'600 && utc < lastSunday(year, 10, 31) * 86'400 + 3'600;
        offset = summer ? 7'200 : 3'600;
    }
    return (utc + offset) / 86'400;  // all times of the test are after 1970
}

// --- text -----------------------------------------------------------------------------------------------------------------------

inline std::string fold(std::string text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 2, "Ä") == 0) {
            out += "ä";
            ++i;
        } else {
            out += text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
        }
    }
    return out;
}

inline bool isLetter(const std::string& text, std::size_t i) { return std::isalnum(static_cast<unsigned char>(text[i])) != 0 || static_cast<unsigned char>(text[i]) >= 0x80; }

inline bool wholeWord(const std::string& text, const std::string& word)
{
    for (std::size_t i = 0; i + word.size() <= text.size(); ++i) {
        if (text.substr(i, word.size()) != word) continue;
        const bool left = i == 0 || !isLetter(text, i - 1);
        const bool right = i + word.size() == text.size() || !isLetter(text, i + word.size());
        if (left && right) return true;
    }
    return false;
}

inline bool plausible(const std::string& mail)
{
    const auto at = mail.find('@');
    if (std::ranges::count(mail, '@') != 1 || at == 0 || mail.find(' ') != std::string::npos) return false;
    const std::string host = mail.substr(at + 1);
    return host.find('.') != std::string::npos && host.find("..") == std::string::npos && host.front() != '.' && host.back() != '.';
}

inline std::string host(const std::string& text)
{
    const auto at = text.rfind('@');
    const std::string h = fold(at == std::string::npos ? text : text.substr(at + 1));
    return h.find('.') == std::string::npos || h.find(' ') != std::string::npos ? "" : h;
}

// --- one lead -------------------------------------------------------------------------------------------------------------------

struct Value {
    bool missing = true;
    bool isText = false;
    bool boolean = false;
    std::string text;
    std::int64_t number = 0;
};

class Scorer {
public:
    Scorer(const Document& document, const Lead& lead, std::vector<Activity> activities, Instant asOf)
        : d_(document), lead_(lead), activities_(std::move(activities)), asOf_(asOf)
    {
    }

    Score score()
    {
        inquiry();
        fit();
        behaviour();
        bant();
        completeness();
        decide();
        readiness();
        return s_;
    }
    bool gate() { return tree(d_.bant.gate) == K::T; }
    int route()
    {
        for (std::size_t i = 0; i < d_.routing.routes.size(); ++i)
            if (tree(d_.routing.routes[i].when) == K::T) return static_cast<int>(i);
        return -1;
    }

private:
    Value value(const std::string& field) const
    {
        if (field == "created_at") return {false, false, false, "", lead_.createdAt.seconds};
        const auto found = lead_.fields.find(field);
        if (found != lead_.fields.end()) {
            if (const auto* number = std::get_if<std::int64_t>(&found->second)) return {false, false, field == "customer", "", *number};
            if (const auto* text = std::get_if<std::string>(&found->second); text && !text->empty()) return {false, true, false, *text, 0};
        }
        if (field == "domain") {
            const Value mail = value("email");
            if (plausible(mail.text)) return {false, true, false, mail.text.substr(mail.text.find('@') + 1), 0};
        }
        return {};
    }

    static bool matches(const Match& match, const Value& v)
    {
        if (const auto* r = std::get_if<RangeMatch>(&match)) return !v.isText && v.number >= r->from.value_or(INT64_MIN) && v.number <= r->to.value_or(INT64_MAX);
        if (std::holds_alternative<PresentMatch>(match)) return !v.boolean || v.number != 0;
        if (!v.isText) return false;
        if (const auto* m = std::get_if<MailMatch>(&match)) {
            static const std::set<std::string> freeMail{"gmail.com", "gmx.de", "web.de"};
            const std::string h = host(v.text);
            return !h.empty() && freeMail.contains(h) == (m->kind == MailKind::Private);
        }
        if (const auto* m = std::get_if<DomainMatch>(&match)) {
            const std::string h = host(v.text);
            return std::ranges::any_of(m->domains, [&h](const std::string& listed) { return h == listed || h.ends_with("." + listed); });
        }
        const auto& t = std::get<TextMatch>(match);
        const std::string text = t.caseSensitive ? v.text : fold(v.text);
        return std::ranges::any_of(t.words, [&](const std::string& raw) {
            const std::string word = t.caseSensitive ? raw : fold(raw);
            switch (t.how) {
                case TextHow::Equals: return text == word;
                case TextHow::WholeWord: return wholeWord(text, word);
                case TextHow::Contains: return text.find(word) != std::string::npos;
                case TextHow::StartsWith: return text.rfind(word, 0) == 0;
            }
            return false;
        });
    }

    /// -1 if it does not count at all.
    std::int64_t age(const Activity& a) const
    {
        if (a.occurredAt > asOf_ || a.occurredAt.seconds > a.recordedAt.seconds + 5 * 60) return -1;
        return localDay(d_.zone, asOf_.seconds) - localDay(d_.zone, a.occurredAt.seconds);
    }

    std::vector<std::int64_t> agesFor(const BehaviourRule& rule) const
    {
        std::vector<std::int64_t> ages;
        for (const Activity& a : activities_) {
            if (a.type != rule.type || (rule.asset && a.asset != *rule.asset) || (rule.minValue && a.value < *rule.minValue)) continue;
            if (const std::int64_t days = age(a); days >= 0 && days < rule.windowDays) ages.push_back(days);
        }
        return ages;
    }

    static std::int64_t weight(const BehaviourRule& rule, std::int64_t days)
    {
        switch (rule.decay) {
            case Decay::None: return 65'536;
            case Decay::HalfLife: return static_cast<std::int64_t>(std::floor(65'536.0L * std::pow(2.0L, -static_cast<long double>(days) / rule.halfLifeDays) + 0.5L));
            case Decay::Linear: return static_cast<std::int64_t>(std::floor(65'536.0L * static_cast<long double>(rule.windowDays - days) / rule.windowDays + 0.5L));
            case Decay::Step: {
                std::int64_t w = 65'536;
                for (const DecayStep& step : rule.steps)
                    if (days >= step.fromDay) w = step.weight;
                return w;
            }
        }
        return 0;
    }

    std::int64_t contribution(const BehaviourRule& rule) const
    {
        std::int64_t sum = 0;
        for (const std::int64_t days : agesFor(rule)) sum += weight(rule, days);
        const std::int64_t bounded = std::min<std::int64_t>(rule.cap * std::int64_t{65'536}, sum);
        const std::int64_t size = (std::abs(rule.points) * bounded + 32'768) / 65'536;
        return rule.points < 0 ? -size : size;
    }

    std::vector<BehaviourRule> allRules() const
    {
        std::vector<BehaviourRule> rules = d_.behaviour.penalties;
        for (const BehaviourGroup& group : d_.behaviour.groups) rules.insert(rules.end(), group.rules.begin(), group.rules.end());
        return rules;
    }

    void inquiry()
    {
        for (const BehaviourRule& rule : allRules())
            if (rule.trigger && !agesFor(rule).empty()) s_.inquiry = true;
    }

    /// Does some count 0, 1, 2 ... fall between the ranges? Ends and their neighbours are the only candidates.
    static bool aCountIsFree(const Criterion& c)
    {
        std::set<std::int64_t> candidates{0, INT64_MAX};
        for (const Bucket& b : c.buckets)
            if (const auto* r = std::get_if<RangeMatch>(&b.match))
                if (r->to && *r->to >= 0 && *r->to < INT64_MAX) candidates.insert(*r->to + 1);
        for (const std::int64_t n : candidates) {
            bool held = false;
            for (const Bucket& b : c.buckets)
                if (std::holds_alternative<RangeMatch>(b.match) && matches(b.match, {false, false, false, "", n})) held = true;
            if (!held) return true;
        }
        return false;
    }

    static std::pair<std::int64_t, std::int64_t> interval(const Criterion& c)
    {
        std::vector<std::int64_t> points;
        for (const Bucket& b : c.buckets) points.push_back(b.points);
        if (aCountIsFree(c)) points.push_back(0);
        return {*std::ranges::min_element(points), *std::ranges::max_element(points)};
    }

    std::int64_t clampFit(std::int64_t points) const
    {
        if (d_.fit.minimum && points < *d_.fit.minimum) points = *d_.fit.minimum;
        if (d_.fit.maximum && points > *d_.fit.maximum) points = *d_.fit.maximum;
        return points;
    }

    std::vector<Criterion> allCriteria() const
    {
        std::vector<Criterion> criteria = d_.fit.criteria;
        criteria.insert(criteria.end(), d_.situation.criteria.begin(), d_.situation.criteria.end());
        return criteria;
    }

    static int band(std::int64_t points, const std::array<Centipoints, 3>& cuts) { return points >= cuts[0] ? 1 : points >= cuts[1] ? 2 : points >= cuts[2] ? 3 : 4; }

    void fit()
    {
        for (const Criterion& c : allCriteria()) {
            const Value v = value(c.field);
            if (v.missing) {
                const auto [low, high] = c.missing ? std::pair(*c.missing, *c.missing) : interval(c);
                s_.fitLow += low;
                s_.fitHigh += high;
                for (const Bucket& b : c.buckets)
                    if (b.exclude && !c.missing && excluded_ == K::F) excluded_ = K::U;
                continue;
            }
            for (const Bucket& b : c.buckets) {
                if (!matches(b.match, v)) continue;
                s_.fitLow += b.points;
                s_.fitHigh += b.points;
                if (b.exclude) excluded_ = K::T;
                break;
            }
        }
        s_.fitLow = clampFit(s_.fitLow);
        s_.fitHigh = clampFit(s_.fitHigh);
        s_.fitBand = static_cast<std::uint8_t>(band(s_.fitLow, d_.thresholds.fitCuts));
        s_.fitBandHigh = static_cast<std::uint8_t>(band(s_.fitHigh, d_.thresholds.fitCuts));
    }

    void behaviour()
    {
        std::int64_t sum = 0;
        for (const BehaviourGroup& group : d_.behaviour.groups) {
            std::int64_t inGroup = 0;
            for (const BehaviourRule& rule : group.rules) inGroup += contribution(rule);
            sum += group.cap && inGroup > *group.cap ? *group.cap : inGroup;
        }
        for (const BehaviourRule& rule : d_.behaviour.penalties) sum += contribution(rule);
        if (sum < 0 && !d_.behaviour.mayBeNegative) sum = 0;
        if (d_.behaviour.maximum && sum > *d_.behaviour.maximum) sum = *d_.behaviour.maximum;
        s_.behaviour = sum;
        s_.letter = static_cast<std::uint8_t>(band(sum, d_.thresholds.behaviourCuts) - 1);
    }

    void bant()
    {
        static const std::map<std::string, BantAnswer> known{{"ja", BantAnswer::Yes}, {"yes", BantAnswer::Yes}, {"partly", BantAnswer::Partly}, {"teilweise", BantAnswer::Partly},
                                                             {"nein", BantAnswer::No}, {"no", BantAnswer::No}};
        static const std::map<BantAnswer, int> percent{{BantAnswer::Unknown, 50}, {BantAnswer::No, 0}, {BantAnswer::Partly, 75}, {BantAnswer::Yes, 100}};
        int sum = 0;
        for (const char* field : {"budget", "authority", "need", "timing"}) {
            const auto found = known.find(fold(value(field).text));
            BantAnswer answer = found == known.end() ? BantAnswer::Unknown : found->second;
            if (field == std::string("need") && answer == BantAnswer::Unknown && !d_.bant.needPartlyWhen.empty() && !value(d_.bant.needPartlyWhen).missing)
                answer = BantAnswer::Partly;
            answers_.push_back(answer);
            sum += percent.at(answer);
            bantPoints_ += d_.bant.points[answer == BantAnswer::Unknown ? 0 : answer == BantAnswer::No ? 1 : answer == BantAnswer::Partly ? 2 : 3];
        }
        s_.bantPercent = static_cast<std::uint8_t>(sum / 4);
    }

    void completeness()
    {
        const auto& list = s_.inquiry && !d_.required.forInquiry.empty() ? d_.required.forInquiry : d_.required.items;
        int valid = 0;
        for (const RequiredItem& item : list) {
            bool any = false;
            for (const std::string& field : item.anyOf) {
                const Value v = value(field);
                any = any || (!v.missing && (field != "email" || plausible(v.text)) && (!v.boolean || v.number != 0));
            }
            valid += any ? 1 : 0;
        }
        complete_ = valid == static_cast<int>(list.size());
        s_.completenessBp = list.empty() ? 10'000 : valid * 10'000 / static_cast<int>(list.size());
    }

    K threshold(std::int64_t low, std::int64_t high, std::int64_t wanted) const { return low >= wanted ? K::T : high < wanted ? K::F : K::U; }

    K tree(const Rule& rule) const
    {
        const auto answersOf = [this](const std::vector<Rule>& rules) {
            std::map<K, int> count;
            for (const Rule& child : rules) ++count[tree(child)];
            return count;
        };
        if (const auto* r = std::get_if<AllOf>(&rule.node)) {
            auto count = answersOf(r->rules);
            return count[K::F] > 0 ? K::F : count[K::U] > 0 ? K::U : K::T;
        }
        if (const auto* r = std::get_if<AnyOf>(&rule.node)) {
            auto count = answersOf(r->rules);
            return count[K::T] > 0 ? K::T : count[K::U] > 0 ? K::U : K::F;
        }
        if (const auto* r = std::get_if<AtLeast>(&rule.node)) {
            auto count = answersOf(r->rules);
            return count[K::T] >= r->count ? K::T : count[K::T] + count[K::U] >= r->count ? K::U : K::F;
        }
        if (const auto* r = std::get_if<Not>(&rule.node)) {
            const K inner = tree(r->rule.at(0));
            return inner == K::T ? K::F : inner == K::F ? K::T : K::U;
        }
        if (std::holds_alternative<IsComplete>(rule.node)) return complete_ ? K::T : K::U;
        if (const auto* r = std::get_if<FitAtLeast>(&rule.node)) return threshold(s_.fitLow, s_.fitHigh, r->points);
        if (const auto* r = std::get_if<BehaviourAtLeast>(&rule.node)) return kOf(s_.behaviour >= r->points);
        if (const auto* r = std::get_if<SumAtLeast>(&rule.node)) return threshold(s_.fitLow + s_.behaviour, s_.fitHigh + s_.behaviour, r->points);
        if (const auto* r = std::get_if<BantIs>(&rule.node)) {
            const BantAnswer answer = answers_.at(static_cast<std::size_t>(r->field));
            if (std::ranges::find(r->answers, answer) != r->answers.end()) return K::T;
            return answer == BantAnswer::Unknown ? K::U : K::F;
        }
        if (const auto* r = std::get_if<BantPointsAtLeast>(&rule.node)) return kOf(bantPoints_ >= r->points);
        if (std::holds_alternative<InquiryActive>(rule.node)) return kOf(s_.inquiry);
        if (const auto* r = std::get_if<ActivityWithin>(&rule.node)) {
            return kOf(std::ranges::any_of(activities_, [&](const Activity& a) {
                return std::ranges::find(r->types, a.type) != r->types.end() && age(a) >= 0 && age(a) < r->withinDays;
            }));
        }
        if (const auto* r = std::get_if<FieldIs>(&rule.node)) {
            const Value v = value(r->field);
            if (!v.missing) return kOf(matches(r->match, v));
            return r->missing == FieldIs::Missing::True ? K::T : r->missing == FieldIs::Missing::False ? K::F : K::U;
        }
        std::set<bool> seen;
        for (int b = s_.fitBandHigh; b <= s_.fitBand; ++b)
            seen.insert(d_.thresholds.measures[static_cast<std::size_t>(b - 1)][s_.letter] == std::get<MeasureIs>(rule.node).measure);
        return seen.size() == 2 ? K::U : kOf(seen.contains(true));
    }

    void decide()
    {
        for (const Exclusion& exclusion : d_.exclusions.exclusions) {
            const K truth = tree(exclusion.when);
            if (exclusion.effect == ExclusionEffect::ToOwner)
                s_.toOwner = s_.toOwner || truth == K::T;
            else
                excluded_ = std::max(excluded_, truth);
        }
        K mql = tree(d_.thresholds.mql);
        if (excluded_ == K::U && mql == K::T) mql = K::U;
        const Measure measure = d_.thresholds.measures[static_cast<std::size_t>(s_.fitBand - 1)][s_.letter];
        s_.decision = excluded_ == K::T           ? Decision::Excluded
                      : mql == K::T               ? Decision::Mql
                      : s_.inquiry                ? Decision::Answer
                      : mql == K::U               ? Decision::Enrich
                      : measure == Measure::Contact ? Decision::Contact
                                                  : Decision::Nurture;
    }

    static std::int64_t percent(std::int64_t part, std::int64_t whole)
    {
        if (whole <= 0 || part <= 0) return 0;
        return part >= whole ? 100 : part * 100 / whole;
    }

    void readiness()
    {
        if (excluded_ == K::T || !complete_ || s_.fitLow < d_.fit.threshold) return;
        std::int64_t fitMost = 0;
        for (const Criterion& c : allCriteria()) {
            std::int64_t most = interval(c).second;
            if (c.missing) most = std::max(most, *c.missing);
            fitMost += most;
        }
        std::int64_t behaviourMost = 0;
        for (const BehaviourGroup& group : d_.behaviour.groups) {
            std::int64_t inGroup = 0;
            for (const BehaviourRule& rule : group.rules)
                if (rule.points > 0) inGroup += rule.points * rule.cap;
            behaviourMost += group.cap ? std::min(inGroup, *group.cap) : inGroup;
        }
        if (d_.behaviour.maximum) behaviourMost = std::min(behaviourMost, *d_.behaviour.maximum);
        const std::int64_t sum = 4 * percent(s_.fitLow, clampFit(fitMost)) + 4 * percent(s_.behaviour, behaviourMost) + 2 * s_.bantPercent;
        s_.readiness = static_cast<std::uint8_t>(sum / 10);
    }

    const Document& d_;
    const Lead& lead_;
    std::vector<Activity> activities_;
    Instant asOf_;
    Score s_;
    K excluded_ = K::F;
    bool complete_ = false;
    std::vector<BantAnswer> answers_;
    std::int64_t bantPoints_ = 0;
};

}  // namespace handschlag::test::naive
