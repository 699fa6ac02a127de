#pragma once
// Marketing's day: what sales gave back, what waits for an answer, what may still be objected to or is in dispute, and which leads are close
// to a handover or about to fall behind. Reads only. Every lead is judged once (and once more for the day on which leads are stale); only
// the rows shown are explained.
//
//   const auto desk = marketingDesk(store, "", now, progress);
//   desk->of(DeskSection::Enrich).total;      // all of them; at most deskRows are listed
//
// Leads of the lists Enrich, Nurture and Stale are out with nobody: no history, no open cycle at or beyond handed_over, not excluded.

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/handover/claim_check.h"
#include "core/scoring/score.h"
#include "core/usecase/agreements.h"
#include "core/usecase/disputes.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

enum class DeskSection : std::uint8_t {
    Returned,    ///< sales says what is missing; marketing's clock for corrections runs
    Answer,      ///< open inquiries below the threshold: short clock, uncounted
    Objections,  ///< rejections whose time for an objection is not over
    Disputes,    ///< to rule by both sides
    Enrich,      ///< would qualify but for information: one piece first, then more
    Nurture,     ///< nearest to the next band or letter first
    Stale,       ///< behaviour falls below its letter within staleDays unless something new happens
    Nobody,      ///< nobody can take it; both heads see it
    Count
};
/// "returned", "answer", "objections", ...: stable English keys.
[[nodiscard]] const char* key(DeskSection section);

inline constexpr std::size_t deskRows = 500;
inline constexpr int staleDays = 14;

/// What one side last said of a dispute.
struct DeskOpinion {
    agreement::Side side = agreement::Side::Sales;
    std::string person;
    Verdict verdict = Verdict::Upheld;
    std::string reason;
    Instant at;
    friend bool operator==(const DeskOpinion&, const DeskOpinion&) = default;
};

/// What was said of a lead: by sales with a return or a rejection, by marketing with an objection.
struct DeskStatement {
    std::string person;
    std::string reason;   ///< code of the agreement's reasons
    std::string clause;
    std::string comment;
    std::string fact;     ///< the corrected fact, "employees=40"
    std::vector<std::string> missing;  ///< with a return: fields
    std::optional<handover::ClaimCheck> claim;
    Instant at;
    friend bool operator==(const DeskStatement&, const DeskStatement&) = default;
};

struct DeskRow {
    LeadId lead;
    HandoverId handover;  ///< none where the lead is out with nobody
    int rowVersion = -1;
    std::string name;
    std::string company;
    std::string cell;     ///< "A2": of the handover, else as judged now
    std::string holder;   ///< who works on it, else owner, else team; empty: nobody
    bool inquiry = false;
    std::optional<Instant> submitted;  ///< of the handover
    std::optional<Instant> due;
    std::optional<DeskStatement> sales;      ///< Returned, Objections, Disputes
    std::optional<DeskStatement> objection;  ///< Disputes
    std::vector<DeskOpinion> opinions;       ///< Disputes: the newest of each side
    /// Enrich: what has to be known; any field of a piece would do.
    std::vector<std::vector<std::string>> pieces;
    std::vector<scoring::Missing> gaps;      ///< Nurture: points to the next band and letter
    std::optional<Day> staleOn;              ///< Stale: first day below the letter ...
    char letterThen = 'D';                   ///< ... and the letter it falls to

    /// Unique within a section.
    [[nodiscard]] std::int64_t id() const { return handover ? handover.value : lead.value; }
    friend bool operator==(const DeskRow&, const DeskRow&);
};

struct DeskList {
    std::vector<DeskRow> rows;  ///< in the order of work, at most deskRows
    int total = 0;
};

struct MarketingDesk {
    std::array<DeskList, static_cast<std::size_t>(DeskSection::Count)> lists;
    int oneMissing = 0;  ///< of Enrich: leads for which a single piece would do; of those not listed: at most so many
    std::optional<ActiveAgreement> agreement;  ///< leads are judged under it; absent: no version at all
    std::vector<Person> persons;
    std::vector<leads::Attribute> attributes;
    Instant asOf;

    [[nodiscard]] const DeskList& of(DeskSection section) const { return lists[static_cast<std::size_t>(section)]; }
    [[nodiscard]] DeskList& of(DeskSection section) { return lists[static_cast<std::size_t>(section)]; }
};

/// Fails with task.cancelled once asked to stop. Handovers are those of the whole workspace; leads those of the product line.
[[nodiscard]] Result<MarketingDesk> marketingDesk(Store& store, std::string_view product, Instant now, const Progress& progress = {});

/// The pieces of information that keep a lead from qualifying: missing required items, values that leave its fit open, open terms of the rule.
[[nodiscard]] std::vector<std::vector<std::string>> missingPieces(const agreement::Document& document, const scoring::Explanation& explanation,
                                                                  const std::vector<leads::Attribute>& attributes);

}  // namespace handschlag::usecase
