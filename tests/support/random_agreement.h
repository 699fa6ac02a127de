#pragma once
// Random agreements and leads for checking one scorer against another: every kind of clause, match, decay and rule, many edges.

#include <random>

#include "core/agreement/document.h"
#include "core/leads/lead.h"

namespace handschlag::test {

using namespace agreement;

class Random {
public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}
    std::int64_t between(std::int64_t low, std::int64_t high) { return low + static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(high - low + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T>
    T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + between(0, static_cast<std::int64_t>(values.size()) - 1));
    }

private:
    std::mt19937_64 engine_;
};

class RandomAgreement {
public:
    explicit RandomAgreement(Random& random) : r(random) {}

    Document document()
    {
        Document d;
        d.zone = r.oneOf<const char*>({"Europe/Berlin", "Europe/Berlin", "UTC", "Asia/Kolkata"});
        d.fit.id = "fit";
        d.behaviour.id = "behaviour";
        for (auto n = r.between(0, 5); n > 0; --n) d.fit.criteria.push_back(criterion());
        for (auto n = r.between(0, 2); n > 0; --n) d.situation.criteria.push_back(criterion());
        if (r.chance(20)) d.fit.minimum = r.between(-3'000, 1'000);
        if (r.chance(20)) d.fit.maximum = r.between(1'000, 8'000);
        d.fit.threshold = r.between(-1'000, 5'000);
        for (auto n = r.between(0, 3); n > 0; --n) d.behaviour.groups.push_back(group());
        for (auto n = r.between(0, 2); n > 0; --n) d.behaviour.penalties.push_back(behaviourRule(true));
        if (r.chance(50)) d.behaviour.maximum = r.between(0, 10'000);
        d.behaviour.mayBeNegative = r.chance(40);
        if (r.chance(50))
            for (Centipoints& worth : d.bant.points) worth = r.between(-500, 1'500);
        for (auto n = r.between(0, 4); n > 0; --n) d.required.items.push_back({"required." + std::to_string(n), fieldList()});
        for (auto n = r.between(0, 2); n > 0; --n) d.required.forInquiry.push_back({"inquiry." + std::to_string(n), fieldList()});
        for (auto n = r.between(0, 2); n > 0; --n)
            d.exclusions.exclusions.push_back({"exclusion", {}, rule(2), r.chance(60) ? ExclusionEffect::Exclude : ExclusionEffect::ToOwner});
        thresholds(d.thresholds);
        d.bant.gate = rule(3);
        if (r.chance(50)) d.bant.needPartlyWhen = "problem";
        for (auto n = r.between(0, 3); n > 0; --n) d.routing.routes.push_back({"route", {}, rule(2)});
        for (auto n = r.between(0, 3); n > 0; --n) d.sales.pauses.push_back({"pause_" + std::to_string(n), {"Grund " + std::to_string(n), "Reason " + std::to_string(n)}});
        for (auto n = r.between(0, 2); n > 0; --n) d.calendar.teams.push_back(teamHours("Team " + std::to_string(n)));
        return d;
    }

    leads::Lead lead(std::int64_t id, Instant asOf)
    {
        leads::Lead result;
        result.id = LeadId{id};
        result.createdAt = asOf.plus(-r.between(0, 400) * secondsPerDay);
        for (const char* field : {"country", "industry", "job_title", "email", "domain", "problem", "budget", "authority", "need", "timing"})
            if (r.chance(75)) result.fields[field] = std::string(textFor(field));
        if (r.chance(70)) result.fields["employees"] = r.between(-2, 60);
        if (r.chance(70)) result.fields["customer"] = r.between(0, 1);
        return result;
    }

    std::vector<leads::Activity> activities(LeadId id, Instant asOf)
    {
        std::vector<leads::Activity> result;
        for (auto n = r.between(0, 14); n > 0; --n) {
            Instant at = asOf.plus(-r.between(-1, 70) * secondsPerDay - r.between(0, 86'399));
            if (r.chance(5)) at = asOf.plus(-r.between(0, 3'700) * secondsPerDay);
            if (r.chance(25)) at = Instant{at.seconds / secondsPerDay * secondsPerDay + r.oneOf<std::int64_t>({-1, 0, 1}) - r.oneOf<std::int64_t>({0, 3'600, 7'200, 19'800})};
            if (r.chance(3)) at = asOf.plus(r.oneOf<std::int64_t>({0, 1}));
            const Instant recorded = at.plus(r.chance(80) ? 60 : r.oneOf<std::int64_t>({-299, -300, -301, -100'000}));
            result.push_back({id, activityType(), r.oneOf<const char*>({"", "W1", "W2"}), at, recorded, r.between(0, 4), {}});
        }
        return result;
    }

private:
    std::string activityType() { return r.oneOf<const char*>({"open", "click", "visit", "paper", "inquiry", "unheard"}); }
    std::string field() { return r.oneOf<const char*>({"country", "industry", "job_title", "email", "domain", "problem", "employees", "customer", "created_at", "nowhere"}); }
    std::vector<std::string> fieldList()
    {
        std::vector<std::string> fields{field()};
        if (r.chance(40)) fields.push_back(field());
        return fields;
    }
    const char* textFor(std::string_view name)
    {
        if (name == "country") return r.oneOf<const char*>({"DE", "de", "AT", "FR", ""});
        if (name == "industry") return r.oneOf<const char*>({"Bau", "bau", "Chemie", "Tiefbau und Bau", "ÄRZTE", "ärzte"});
        if (name == "job_title") return r.oneOf<const char*>({"Head of Sales", "Headhunter", "Leiter", "Bauleiter", "CEO", "Ärzte-Head"});
        if (name == "email") return r.oneOf<const char*>({"a@firma.de", "b@gmail.com", "c@shop.firma.de", "d@notfirma.de", "kaputt", "x@@y.de", "E@GMX.de", "f@ort"});
        if (name == "domain") return r.oneOf<const char*>({"firma.de", "FIRMA.de", "rival.com", "eu.rival.com", "", ""});
        if (name == "problem") return r.oneOf<const char*>({"Ausfall", "unklar", ""});
        return r.oneOf<const char*>({"ja", "Yes", "teilweise", "PARTLY", "nein", "no", "vielleicht", ""});
    }
    Match match(const std::string& name)
    {
        if (r.chance(8)) return PresentMatch{};
        if (name == "created_at") return RangeMatch{r.between(1'600'000'000, 1'800'000'000), {}};
        if (name == "employees" || name == "customer" || r.chance(5)) {
            RangeMatch range;
            if (r.chance(80)) range.from = r.between(-1, 30);
            if (r.chance(70)) range.to = r.between(0, 60);
            return range;
        }
        if (name == "email" || name == "domain") {
            if (r.chance(40)) return MailMatch{r.chance(50) ? MailKind::Business : MailKind::Private};
            if (r.chance(60)) return DomainMatch{{r.oneOf<const char*>({"firma.de", "rival.com", "ort"}), "com"}};
        }
        TextMatch text{r.oneOf({TextHow::Equals, TextHow::WholeWord, TextHow::Contains, TextHow::StartsWith}), r.chance(25), {}};
        for (auto n = r.between(1, 3); n > 0; --n) text.words.emplace_back(r.oneOf<const char*>({"DE", "Bau", "Head", "leiter", "ärzte", "ÄRZTE", "CEO", "firma", "a", "Ausfall"}));
        return text;
    }
    Centipoints points() { return r.chance(5) ? r.oneOf<Centipoints>({-1'000'000, 1'000'000, 0, 1, -1}) : r.between(-2'500, 4'000); }
    Criterion criterion()
    {
        Criterion c;
        c.id = "criterion";
        c.field = field();
        if (c.field == "employees" && r.chance(40)) {
            const std::int64_t cut = r.between(0, 40);
            c.buckets = {{"low", {}, RangeMatch{{}, cut}, points(), r.chance(10)}, {"high", {}, RangeMatch{cut + r.between(0, 2), {}}, points(), r.chance(10)}};
        } else {
            for (auto n = r.between(0, 4); n > 0; --n) c.buckets.push_back({"bucket", {}, match(c.field), points(), r.chance(8)});
        }
        if (r.chance(40)) c.missing = points();
        return c;
    }
    BehaviourRule behaviourRule(bool penalty)
    {
        BehaviourRule rule;
        rule.id = "rule";
        rule.type = activityType();
        if (r.chance(20)) rule.asset = r.oneOf<const char*>({"W1", "W2", "W3"});
        if (r.chance(20)) rule.minValue = r.between(0, 4);
        rule.points = penalty ? -r.between(0, 3'000) : points();
        rule.cap = static_cast<int>(r.chance(90) ? r.between(1, 4) : 10'000);
        rule.windowDays = static_cast<int>(r.chance(90) ? r.between(1, 90) : 3'660);
        rule.decay = r.oneOf({Decay::None, Decay::HalfLife, Decay::Linear, Decay::Step});
        if (rule.decay == Decay::HalfLife) rule.halfLifeDays = static_cast<int>(r.between(1, 60));
        if (rule.decay == Decay::Step)
            for (int day = 0; r.chance(60); rule.steps.push_back({day, static_cast<int>(r.between(0, 65'536))})) day += static_cast<int>(r.between(1, 20));
        rule.trigger = r.chance(12);
        return rule;
    }
    BehaviourGroup group()
    {
        BehaviourGroup g;
        g.id = "group";
        if (r.chance(60)) g.cap = r.between(0, 6'000);
        for (auto n = r.between(0, 4); n > 0; --n) g.rules.push_back(behaviourRule(false));
        return g;
    }
    Rule rule(int depth)
    {
        if (depth > 0 && r.chance(65)) {
            std::vector<Rule> children;
            for (auto n = r.between(0, 3); n > 0; --n) children.push_back(rule(depth - 1));
            switch (r.between(0, 3)) {
                case 0: return {AllOf{children}};
                case 1: return {AnyOf{children}};
                case 2: return {AtLeast{static_cast<int>(r.between(0, 3)), children}};
                default: return {Not{{rule(depth - 1)}}};
            }
        }
        switch (r.between(0, 9)) {
            case 0: return {IsComplete{}};
            case 1: return {FitAtLeast{r.between(-2'000, 6'000)}};
            case 2: return {BehaviourAtLeast{r.between(-2'000, 6'000)}};
            case 3: return {SumAtLeast{r.between(0, 9'000)}};
            case 4: return {BantIs{r.oneOf({BantField::Budget, BantField::Authority, BantField::Need, BantField::Timing}), {r.oneOf({BantAnswer::Unknown, BantAnswer::No, BantAnswer::Partly, BantAnswer::Yes}), BantAnswer::Yes}}};
            case 5: return {InquiryActive{}};
            case 6: return {ActivityWithin{{activityType(), activityType()}, static_cast<int>(r.between(1, 60))}};
            case 7: {
                const std::string name = field();
                return {FieldIs{name, match(name), r.oneOf({FieldIs::Missing::Unknown, FieldIs::Missing::False, FieldIs::Missing::True})}};
            }
            case 8: return {BantPointsAtLeast{r.between(-500, 3'000)}};
            default: return {MeasureIs{r.oneOf({Measure::HandOver, Measure::Nurture, Measure::Contact})}};
        }
    }
    TeamHours teamHours(std::string name)
    {
        TeamHours team;
        team.team = std::move(name);
        team.zone = r.oneOf<const char*>({"Europe/Berlin", "Europe/London", "UTC"});
        if (r.chance(60)) team.region = r.oneOf<const char*>({"BY", "NW", "BE"});
        for (int day = 0; day < 5; ++day)
            if (const int from = static_cast<int>(r.between(360, 720)); r.chance(80)) team.hours.push_back({day, from, from + static_cast<int>(r.between(30, 600))});
        if (team.hours.empty()) team.hours.push_back({0, 480, 1'020});
        if (r.chance(50)) team.closedYearly.push_back({static_cast<int>(r.between(1, 12)), static_cast<int>(r.between(1, 28))});
        if (r.chance(50)) team.closedDays.push_back(Day{static_cast<std::int32_t>(r.between(20'000, 20'400))});
        return team;
    }
    void thresholds(ThresholdsClause& t)
    {
        t.id = "thresholds";
        t.mql = rule(3);
        for (auto* cuts : {&t.fitCuts, &t.behaviourCuts}) {
            const Centipoints lowest = r.between(-500, 2'000);
            *cuts = {lowest + r.between(1'500, 4'000), lowest + r.between(1, 1'500), lowest};
        }
        for (auto& row : t.measures)
            for (Measure& cell : row) cell = r.oneOf({Measure::HandOver, Measure::Nurture, Measure::Contact});
    }

    Random& r;
};

}  // namespace handschlag::test
