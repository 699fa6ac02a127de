#pragma once
// What the draft would decide about every lead, beside what counts now. Both sides are kept judged on a thread of their own, so that an
// edit recomputes only what it touches: one to five milliseconds for a million leads. Answers come in order and never late: those to
// a draft that has been edited since are dropped, except while something is being dragged, where each newer step may be shown.
//
//   whatIf->load(population, asOf); whatIf->setBaseline(inForce); whatIf->setDraft(draft);
//   connect(whatIf, &WhatIf::counted, ...)

#include <QObject>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/agreement/document.h"
#include "core/base/error.h"
#include "core/leads/population.h"
#include "core/scoring/score.h"
#include "ui/agreement/latest_job.h"

namespace handschlag::ui {

using DecisionCounts = std::array<std::int64_t, 6>;  ///< by scoring::Decision

struct Impact {
    std::int64_t leads = 0;
    DecisionCounts now{};    ///< under what the draft is compared with
    DecisionCounts draft{};
    std::int64_t out = 0;    ///< MQL now, not under the draft
    std::int64_t in = 0;     ///< MQL under the draft only
};

/// A lead that flips, with the first clause whose points differ.
struct FlipLine {
    LeadId lead;
    std::string name, company;
    scoring::Score before, after;
    std::string clause;          ///< id of a criterion, rule, group or exclusion; "required" or "thresholds" where no points differ
    scoring::Centipoints change = 0;
};

struct FlipList {
    std::int64_t out = 0, in = 0;  ///< exact, however many are listed
    std::vector<FlipLine> outList, inList;
    std::shared_ptr<const agreement::Document> before, after;  ///< for the names of clauses
};

inline constexpr std::size_t flipsShown = 500;  ///< in each direction

class WhatIf : public QObject {
    Q_OBJECT
public:
    using DocumentPtr = std::shared_ptr<const agreement::Document>;

    explicit WhatIf(QObject* parent = nullptr);
    ~WhatIf() override;

    void load(leads::PopulationPtr population, Instant asOf);
    void setBaseline(DocumentPtr document);
    void setDraft(DocumentPtr document);
    /// The draft as it would be where a drag stands now. Ends with setDraft.
    void preview(DocumentPtr document);
    /// Whether listed() is to follow every counted().
    void listFlips(bool wanted);
    [[nodiscard]] bool isRunning() const { return answered_ != asked_; }

signals:
    void started();
    void counted(const handschlag::ui::Impact& impact);
    void listed(const handschlag::ui::FlipList& flips);
    /// The document cannot be executed as it is.
    void failed(const handschlag::Error& error);

private:
    struct Request;
    struct Desk;
    void ask();
    void answer(const Request& request, const Result<Impact>& impact);
    [[nodiscard]] bool isCurrent(const Request& request) const;

    leads::PopulationPtr population_;
    Instant asOf_;
    DocumentPtr baseline_, draft_;
    bool listing_ = false;
    int round_ = 0;     ///< another draft, other leads: what was asked before is stale
    int asked_ = 0;
    int answered_ = 0;
    std::unique_ptr<Desk> desk_;  // touched by the job only
    LatestJob job_;
};

}  // namespace handschlag::ui
