#pragma once
// What people bring to a review and take out of it: agenda, voices, decisions, proposed changes. Words lie where they can be erased.

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/agreement/difference.h"
#include "core/base/ids.h"
#include "core/base/instant.h"

namespace handschlag::review {

/// The review that something belongs to.
struct ReviewKey {
    std::string product;
    Day quarter;  ///< first day
    friend auto operator<=>(const ReviewKey&, const ReviewKey&) = default;
};

/// Points of domain section 8 in their order, "last_decisions" first; own points have keys "own.1", "own.2" ...
[[nodiscard]] std::span<const char* const> agendaKeys();

struct AgendaPoint {
    std::string key;
    int position = 0;
    bool hidden = false;
    std::string title;  ///< of an own point; empty: that of its key
    std::string note;   ///< written in the meeting
    int rowVersion = 0; ///< 0: never written, as it comes by default
    [[nodiscard]] bool isOwn() const { return key.starts_with("own."); }
    friend bool operator==(const AgendaPoint&, const AgendaPoint&) = default;
};

/// The default agenda with what was changed of it, by position; hidden ones too.
[[nodiscard]] std::vector<AgendaPoint> agendaOf(std::vector<AgendaPoint> changed);

enum class DecisionState : std::uint8_t { Open, Done, Dropped };
/// "open", "done", "dropped"
[[nodiscard]] const char* key(DecisionState state);
[[nodiscard]] std::optional<DecisionState> decisionStateFromKey(std::string_view text);

struct Decision {
    std::int64_t id = 0;
    ReviewKey review;
    Instant at;
    PersonId actor;  ///< who wrote it down
    std::string issue;
    std::string decision;
    std::string success;  ///< in words, besides the figure
    PersonId owner;
    std::optional<Day> due;
    DecisionState state = DecisionState::Open;
    std::string figure;                  ///< key of key_figures.h; empty: none
    std::optional<std::int64_t> target;  ///< of the figure, in its unit
    std::optional<std::int64_t> before;  ///< of the figure in the review's quarter, when the decision was made
    std::int64_t proposal = 0;           ///< the change it leads to; 0: none
    VersionId version;                   ///< the version it leads to; none: not linked
    int rowVersion = 0;
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// What a decision of an earlier review has done by now.
struct Effect {
    std::optional<std::int64_t> before, after;  ///< of its figure: then, and in the quarter looked at
    std::optional<std::int64_t> target;
    std::optional<bool> reached;  ///< nothing without target or figure
    friend bool operator==(const Effect&, const Effect&) = default;
};

/// A target above (or at) what was means more is better, one below means less is better.
[[nodiscard]] Effect effectOf(const Decision& decision, std::optional<std::int64_t> after);

/// What somebody of sales says before the meeting. Lists give no names (domain section 9); a person knows its own.
struct Voice {
    std::int64_t id = 0;
    ReviewKey review;
    Instant at;
    PersonId actor;
    std::string question;
    std::string answer;
    int rowVersion = 0;
    friend bool operator==(const Voice&, const Voice&) = default;
};

enum class ProposalState : std::uint8_t { Open, Accepted, Declined };
/// "open", "accepted", "declined"
[[nodiscard]] const char* key(ProposalState state);
[[nodiscard]] std::optional<ProposalState> proposalStateFromKey(std::string_view text);

/// What a backtest said of a proposal when it was made.
struct ProposalBacktest {
    int against = 0;  ///< version that it was compared with
    std::optional<std::int64_t> leadsBefore, leadsAfter;          ///< virtual MQLs of a median quarter
    std::optional<std::int64_t> chanceBeforeBp, chanceAfterBp;    ///< that the promised number is kept
    std::optional<std::int64_t> precisionBeforeBp, precisionAfterBp;
    friend bool operator==(const ProposalBacktest&, const ProposalBacktest&) = default;
};

/// A change of the definition, gathered over the quarter.
struct Proposal {
    std::int64_t id = 0;
    std::string product;
    Instant at;
    PersonId actor;
    agreement::Side side = agreement::Side::Marketing;  ///< of the actor
    agreement::Change change;    ///< against the version in force
    std::string evidence;        ///< in words
    std::optional<ProposalBacktest> backtest;
    ProposalState state = ProposalState::Open;
    std::optional<Instant> answeredAt;
    PersonId answeredBy;
    std::string reason;          ///< of declining
    VersionId version;           ///< draft that it went into
    int rowVersion = 0;
};

}  // namespace handschlag::review
