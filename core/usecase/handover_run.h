#pragma once
// Hands over what qualifies in a population, inside the caller's transaction. Every lead is handed over once per cycle.
//
//   auto terms = termsOf(*active); auto book = CycleBook::load(store, product); auto desk = HandoverDesk::load(store);
//   const auto result = handOver(store, *terms, *book, *desk, population, now);

#include <vector>

#include "core/base/progress.h"
#include "core/calendar/team_clocks.h"
#include "core/scoring/plan.h"
#include "core/usecase/cycle_book.h"
#include "core/usecase/handover_desk.h"
#include "core/usecase/handovers.h"

namespace handschlag::usecase {

/// The agreement under which leads are handed over, ready to execute.
struct HandoverTerms {
    agreement::Version version;
    agreement::Document document;
    bool trial = false;
    scoring::Plan plan;
    calendar::TeamClocks clocks;
};

/// Refuses a draft that is not on trial: "handover.no_agreement".
[[nodiscard]] Result<HandoverTerms> termsOf(const ActiveAgreement& active);

struct HandoverRun {
    HandoverReport report;
    std::vector<handover::Handover> made;
    std::vector<handover::Handover> corrected;  ///< returned before, open again
};

/// Only leads of the book's product line. Leads of other lines named in `otherProducts` belong to those; all others to the default line.
[[nodiscard]] Result<HandoverRun> handOver(Store& store, const HandoverTerms& terms, CycleBook& book, HandoverDesk& desk, const leads::Population& population,
                                           const std::vector<std::string>& otherProducts, Instant now, const Progress& progress = {});

/// What became of a returned lead that was judged again.
struct ComeBack {
    std::optional<handover::Handover> handover;  ///< open again
    bool changed = false;                        ///< since it was given back
    std::vector<std::string> lacking;            ///< fields without which it does not qualify
};

/// One returned handover, corrected by a person of marketing; `one` holds its lead as it is stored by now.
[[nodiscard]] Result<ComeBack> comeBack(Store& store, const HandoverTerms& terms, HandoverDesk& desk, const leads::Population& one,
                                        const handover::Handover& returned, PersonId actor, Instant now);

}  // namespace handschlag::usecase
