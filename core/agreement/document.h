#pragma once
// The agreement (SLA) document: fourteen kinds of clauses as plain values. The signed document is the scoring configuration.
// Durations that are promises are business minutes. Points are centipoints. Every clause has a stable id and a free note that
// does not execute; the sentence people read is generated from the parameters (core/agreement/sentence.h).

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/agreement/match.h"
#include "core/agreement/rule.h"
#include "core/base/instant.h"
#include "core/base/localized_text.h"

namespace handschlag::agreement {

/// Metrics use roles, never names of stages. The order is that of the default stage list.
enum class Role : std::uint8_t { Market, Fit, MarketingQualified, HandedOver, Accepted, Qualified, Opportunity, Won };
enum class Side : std::uint8_t { Marketing, Sales, Observer };

struct Clause {
    std::string id;      ///< stable, e.g. "fit"
    LocalizedText note;  ///< signed, but does not execute
    friend bool operator==(const Clause&, const Clause&) = default;
};

struct Stage {
    std::string id;
    LocalizedText name;
    std::vector<Role> roles;
    friend bool operator==(const Stage&, const Stage&) = default;
};

/// 1 Stages, in order, and from which one sales steps in.
struct StagesClause : Clause {
    std::vector<Stage> stages;
    std::string salesEntersAt;  ///< id of a stage
    friend bool operator==(const StagesClause&, const StagesClause&) = default;
};

/// Met if any of the fields is valid.
struct RequiredItem {
    std::string id;
    std::vector<std::string> anyOf;
    friend bool operator==(const RequiredItem&, const RequiredItem&) = default;
};

/// 2 Required information; an active inquiry has a shorter list.
struct RequiredClause : Clause {
    std::vector<RequiredItem> items;
    std::vector<RequiredItem> forInquiry;
    friend bool operator==(const RequiredClause&, const RequiredClause&) = default;
};

/// The first bucket whose match fits wins; none is 0 points.
struct Bucket {
    std::string id;
    LocalizedText name;
    Match match;
    Centipoints points = 0;
    bool exclude = false;
    friend bool operator==(const Bucket&, const Bucket&) = default;
};

struct Criterion {
    std::string id;  ///< e.g. "fit.employees"
    LocalizedText name;
    std::string field;
    std::vector<Bucket> buckets;
    std::optional<Centipoints> missing;  ///< absent: a missing value gives an interval
    friend bool operator==(const Criterion&, const Criterion&) = default;
};

/// 3 Fit (ranking).
struct FitClause : Clause {
    std::vector<Criterion> criteria;
    std::optional<Centipoints> minimum;
    std::optional<Centipoints> maximum;
    Centipoints threshold = 5'000;  ///< defines the stage with role `fit`
    friend bool operator==(const FitClause&, const FitClause&) = default;
};

/// 4 Situation: criteria counted in fit, with a subtotal of their own.
struct SituationClause : Clause {
    std::vector<Criterion> criteria;
    friend bool operator==(const SituationClause&, const SituationClause&) = default;
};

enum class Decay : std::uint8_t { None, HalfLife, Linear, Step };

/// From this age (days) on the weight is this many 1/65536.
struct DecayStep {
    int fromDay = 0;
    int weight = 65'536;
    friend bool operator==(const DecayStep&, const DecayStep&) = default;
};

struct BehaviourRule {
    std::string id;  ///< e.g. "behaviour.web.page_view"
    LocalizedText name;
    std::string type;                     ///< activity type
    std::optional<std::string> asset;     ///< only this asset
    std::optional<std::int64_t> minValue; ///< only activities with at least this value (seconds of a visit)
    Centipoints points = 0;
    int cap = 1;          ///< weighted occurrences, 1..10,000
    int windowDays = 90;  ///< 0 <= age < window; 1..3,660
    Decay decay = Decay::None;
    int halfLifeDays = 0;          ///< with HalfLife
    std::vector<DecayStep> steps;  ///< with Step, ascending
    bool trigger = false;          ///< an inquiry: answered at once, qualifies alone
    friend bool operator==(const BehaviourRule&, const BehaviourRule&) = default;
};

struct BehaviourGroup {
    std::string id;
    LocalizedText name;
    std::optional<Centipoints> cap;
    std::vector<BehaviourRule> rules;
    friend bool operator==(const BehaviourGroup&, const BehaviourGroup&) = default;
};

/// 5 Behaviour (scoring).
struct BehaviourClause : Clause {
    std::vector<BehaviourGroup> groups;
    std::vector<BehaviourRule> penalties;  ///< negative points, outside every cap
    std::optional<Centipoints> maximum;
    bool mayBeNegative = false;  ///< penalties may take the sum below 0
    friend bool operator==(const BehaviourClause&, const BehaviourClause&) = default;
};

/// Worth of one BANT answer, by BantAnswer.
using BantPoints = std::array<Centipoints, 4>;
inline constexpr BantPoints usualBantPoints{0, 0, 500, 1'000};

/// 6 BANT: who is ready for an opportunity. Gates the role `qualified`.
struct BantClause : Clause {
    Rule gate;
    std::string needPartlyWhen;  ///< a stated value in this field turns an unknown need into "partly"; empty: off
    BantPoints points = usualBantPoints;  ///< what BantPointsAtLeast adds up; unknown, no, partly, yes
    friend bool operator==(const BantClause&, const BantClause&) = default;
};

enum class ExclusionEffect : std::uint8_t { Exclude, ToOwner };

struct Exclusion {
    std::string id;
    LocalizedText name;
    Rule when;
    ExclusionEffect effect = ExclusionEffect::Exclude;
    friend bool operator==(const Exclusion&, const Exclusion&) = default;
};

/// 7 Exclusions: beat every score.
struct ExclusionsClause : Clause {
    std::vector<Exclusion> exclusions;
    friend bool operator==(const ExclusionsClause&, const ExclusionsClause&) = default;
};

/// 8 Thresholds and measures. cuts: lower bounds of fit bands 1, 2, 3 and of letters A, B, C, descending.
struct ThresholdsClause : Clause {
    Rule mql;
    std::array<Centipoints, 3> fitCuts{7'500, 5'000, 2'500};
    std::array<Centipoints, 3> behaviourCuts{7'500, 5'000, 2'500};
    std::array<std::array<Measure, 4>, 4> measures{};  ///< [fit band - 1][letter A..D]
    Centipoints hysteresis = 500;
    friend bool operator==(const ThresholdsClause&, const ThresholdsClause&) = default;
};

/// 9 Marketing's commitments.
struct MarketingClause : Clause {
    int leadsPerQuarter = 0;
    int completenessPercent = 100;
    int handoverMinutes = 0;         ///< from qualifying
    int inquiryHandoverMinutes = 0;
    int correctionMinutes = 0;       ///< of a returned lead
    int objectionMinutes = 0;        ///< to a rejection
    friend bool operator==(const MarketingClause&, const MarketingClause&) = default;
};

struct CadenceStep {
    std::string channel;  ///< "call", "email", ...
    int count = 0;
    friend bool operator==(const CadenceStep&, const CadenceStep&) = default;
};

/// Why the clocks of an accepted lead may stand still until a date: the person asked for it, is away ...
struct PauseReason {
    std::string code;  ///< stable, e.g. "contact_away"
    LocalizedText name;
    friend bool operator==(const PauseReason&, const PauseReason&) = default;
};

/// 10 Sales' commitments, from handover.
struct SalesClause : Clause {
    int decisionMinutes = 0;
    int firstTouchMinutes = 0;
    int inquiryDecisionMinutes = 0;
    int inquiryFirstTouchMinutes = 0;
    std::vector<CadenceStep> cadence;
    int cadenceDays = 10;  ///< working days
    int statusMinutes = 0;
    int feedbackPercent = 100;
    int loadHoursPerQuarter = 0;
    std::vector<PauseReason> pauses;  ///< no other reason stops a clock
    friend bool operator==(const SalesClause&, const SalesClause&) = default;
};

enum class RouteTarget : std::uint8_t { Owner, Team, BothHeads };

struct Route {
    std::string id;
    LocalizedText name;
    Rule when;  ///< AllOf{} with no rules: always
    RouteTarget target = RouteTarget::Team;
    std::string team;         ///< name of the team, with Team
    bool inTurn = false;      ///< round robin among its members
    bool byPostcode = false;  ///< territory of the member by postcode
    int capacity = 0;         ///< open leads per person; 0: no limit
    bool counted = true;      ///< counts as delivered by marketing
    friend bool operator==(const Route&, const Route&) = default;
};

/// 11 Routing; the first route that fits wins.
struct RoutingClause : Clause {
    std::vector<Route> routes;
    friend bool operator==(const RoutingClause&, const RoutingClause&) = default;
};

enum class ReasonPhase : std::uint8_t { BeforeAcceptance, AfterAcceptance, BySystem };
enum class Disposition : std::uint8_t { Reassign, Return, Nurture, Merge, ToOwner, Disqualify, Block, Recycle, FindContact, Expire };

struct RejectionReason {
    std::string code;  ///< "wrong_route", "data_missing", ...
    LocalizedText name;
    ReasonPhase phase = ReasonPhase::BeforeAcceptance;
    std::string clause;  ///< id of the clause it cites by default; may be empty
    Disposition disposition = Disposition::Nurture;
    int key = -1;  ///< 1..9, 0; -1: none
    bool needsText = false;
    bool needsDate = false;
    bool definitional = false;  ///< claims that the lead does not meet the definition
    friend bool operator==(const RejectionReason&, const RejectionReason&) = default;
};

/// 12 Rejection reasons and their dispositions.
struct ReasonsClause : Clause {
    std::vector<RejectionReason> reasons;
    friend bool operator==(const ReasonsClause&, const ReasonsClause&) = default;
};

/// Opening hours on one weekday, minutes since local midnight, from < to <= 1440.
struct OpeningHours {
    int weekday = 0;  ///< Monday = 0
    int fromMinute = 0;
    int toMinute = 0;
    friend bool operator==(const OpeningHours&, const OpeningHours&) = default;
};

/// Closed each year on this day.
struct YearlyClosing {
    int month = 1;
    int day = 1;
    friend bool operator==(const YearlyClosing&, const YearlyClosing&) = default;
};

/// A team that keeps other hours than the rest, in their place as a whole.
struct TeamHours {
    std::string team;  ///< name
    std::string zone = "Europe/Berlin";
    std::string region;
    std::vector<OpeningHours> hours;
    std::vector<YearlyClosing> closedYearly;
    std::vector<Day> closedDays;
    friend bool operator==(const TeamHours&, const TeamHours&) = default;
};

/// 13 Business calendar.
struct CalendarClause : Clause {
    std::string zone = "Europe/Berlin";
    std::string region;  ///< "BY", "NW", ...; empty: not chosen yet, nationwide holidays only
    std::vector<OpeningHours> hours;
    std::vector<YearlyClosing> closedYearly;
    std::vector<Day> closedDays;
    std::vector<TeamHours> teams;  ///< whose clocks run otherwise
    friend bool operator==(const CalendarClause&, const CalendarClause&) = default;
};

struct Signatory {
    Side side = Side::Marketing;
    std::string person;
    std::string fingerprint;
    friend bool operator==(const Signatory&, const Signatory&) = default;
};

/// 14 Signatories and validity.
struct SignatoriesClause : Clause {
    std::vector<Signatory> signatories;
    std::optional<Day> validFrom;
    std::optional<Day> validUntil;
    friend bool operator==(const SignatoriesClause&, const SignatoriesClause&) = default;
};

struct Document {
    std::string organisation;
    std::string zone = "Europe/Berlin";  ///< the organisation's zone: ages and quarters are counted in its days
    std::string product;                 ///< empty: the default line
    LocalizedText title;
    StagesClause stages;
    RequiredClause required;
    FitClause fit;
    SituationClause situation;
    BehaviourClause behaviour;
    BantClause bant;
    ExclusionsClause exclusions;
    ThresholdsClause thresholds;
    MarketingClause marketing;
    SalesClause sales;
    RoutingClause routing;
    ReasonsClause reasons;
    CalendarClause calendar;
    SignatoriesClause signatories;
    friend bool operator==(const Document&, const Document&) = default;
};

}  // namespace handschlag::agreement
