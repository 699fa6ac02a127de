#pragma once
// What the feedback page reads in one go.

#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/agreement/document.h"
#include "core/usecase/drifts.h"
#include "core/usecase/feedbacks.h"
#include "core/usecase/waterfalls.h"

namespace handschlag::ui {

struct FeedbackLoad {
    usecase::FeedbackReport report;
    std::optional<usecase::WorkspaceDrift> drift;     ///< absent: nothing was ever handed over
    std::optional<agreement::Document> document;      ///< of the active version; absent without any
    std::string agreement;                            ///< hash of its canonical form
    std::map<LeadId, usecase::LeadLabel> labels;      ///< of the rejected leads
    std::vector<usecase::Person> persons;
    QStringList fields;                               ///< worth grouping by
    std::optional<Day> newest;                        ///< of any decision
};
using FeedbackLoadPtr = std::shared_ptr<const FeedbackLoad>;

/// query.product as the session has it.
[[nodiscard]] Result<FeedbackLoad> loadFeedback(usecase::Store& store, usecase::FeedbackQuery query);

}  // namespace handschlag::ui
