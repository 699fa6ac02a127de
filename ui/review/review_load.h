#pragma once
// What the review page reads in one go, on the worker.

#include <memory>
#include <optional>
#include <vector>

#include "core/review/report.h"
#include "core/usecase/marketing_desk.h"
#include "core/usecase/reviews.h"
#include "ui/agreement/agreement_load.h"

namespace handschlag::ui {

struct ReviewLoad {
    review::Report report;
    std::vector<review::Quarter> quarters;       ///< newest first; holds the report's own
    std::vector<usecase::DeskRow> disputes;      ///< open ones of the report, with what was said
    std::vector<std::string> questions;          ///< asked of sales
    std::vector<usecase::Person> persons;
    std::optional<AgreementLoad> agreement;      ///< its newest version; none without any
    Instant now;
    bool wonBaseCounted = true;                  ///< false: report.figures.lift is still to come
    [[nodiscard]] bool isFrozen() const { return report.freeze.has_value(); }
    [[nodiscard]] review::ReviewKey key() const { return {report.figures.product, report.figures.quarter.first()}; }
    [[nodiscard]] const agreement::Document* document() const { return agreement ? &agreement->document : nullptr; }
    [[nodiscard]] QString person(PersonId id) const;
};
using ReviewLoadPtr = std::shared_ptr<const ReviewLoad>;

struct ReviewWish {
    std::string product;                        ///< as the session has it
    std::optional<review::Quarter> quarter;     ///< none: the newest one that is over, else the running one
    Instant now;
    Day today;
    std::optional<usecase::Person> viewer;
    Language language = Language::English;
    bool withWonBase = true;                    ///< takes longer than everything else in a large workspace
};

/// Fails with task.cancelled if asked to stop.
[[nodiscard]] Result<ReviewLoad> loadReview(usecase::Store& store, const ReviewWish& wish, const Progress& progress = {});

}  // namespace handschlag::ui
