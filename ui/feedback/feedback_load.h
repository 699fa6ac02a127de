#pragma once
// What the feedback page reads in one go.

#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/agreement/difference.h"
#include "core/agreement/document.h"
#include "core/agreement/version.h"
#include "core/usecase/drifts.h"
#include "core/usecase/feedbacks.h"
#include "core/usecase/waterfalls.h"

namespace handschlag::ui {

/// The newest version, into which a proposal would go, and what it changes already.
struct DraftStanding {
    VersionId id;
    int number = 0;
    agreement::VersionState state = agreement::VersionState::Draft;
    bool frozen = false;  ///< an edit makes a new version
    std::vector<agreement::Change> changes;
    friend bool operator==(const DraftStanding&, const DraftStanding&) = default;
};

struct FeedbackLoad {
    usecase::FeedbackReport report;
    std::optional<usecase::WorkspaceDrift> drift;     ///< absent: nothing was ever handed over
    std::optional<agreement::Document> document;      ///< of the active version; absent without any
    std::string agreement;                            ///< hash of its canonical form
    std::optional<DraftStanding> draft;
    std::map<LeadId, usecase::LeadLabel> labels;      ///< of the rejected leads
    std::vector<usecase::Person> persons;
    QStringList fields;                               ///< worth grouping by
    std::optional<Day> newest;                        ///< of any decision
};
using FeedbackLoadPtr = std::shared_ptr<const FeedbackLoad>;

/// query.product as the session has it. Fails with task.cancelled if asked to stop.
[[nodiscard]] Result<FeedbackLoad> loadFeedback(usecase::Store& store, usecase::FeedbackQuery query, const Progress& progress = {});

}  // namespace handschlag::ui
