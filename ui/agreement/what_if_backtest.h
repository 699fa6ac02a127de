#pragma once
// The draft against history, a moment after the last edit: what it would have delivered in the past year and how good that was, beside
// the same of what counts now, and the curve of one knob. A new edit stops a run under way; what a run needs of the workspace is loaded once.

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <string>

#include "core/usecase/backtests.h"
#include "ui/agreement/latest_job.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

/// Both sides of one comparison; each report is of one document alone, without a baseline of its own.
struct PastImpact {
    usecase::BacktestReport now;
    usecase::BacktestReport draft;
};
using PastImpactPtr = std::shared_ptr<const PastImpact>;
using SweepPtr = std::shared_ptr<const insight::Sweep>;

class WhatIfBacktest : public QObject {
    Q_OBJECT
public:
    using DocumentPtr = std::shared_ptr<const agreement::Document>;

    explicit WhatIfBacktest(Session* session, QObject* parent = nullptr);
    ~WhatIfBacktest() override;

    /// product as the agreement names it.
    void setBaseline(const std::string& product, DocumentPtr document);
    void setDraft(DocumentPtr document);
    /// Which knob of the draft the curve is of; its bounds are those of the curve.
    void setKnob(const std::optional<scoring::Knob>& knob);
    /// The workspace changed: everything anew.
    void refresh();
    /// Stops what runs; it goes on when the next edit comes.
    void pause();
    [[nodiscard]] bool isRunning() const { return running_; }

signals:
    void started();
    void finished(const handschlag::ui::PastImpactPtr& impact);
    void swept(const handschlag::ui::SweepPtr& sweep);
    void failed(const handschlag::Error& error);

private:
    using LoadedPtr = std::shared_ptr<const usecase::LoadedBacktest>;
    struct Request;
    struct Desk;
    void wait();
    void begin();
    void load();
    void answer(int round, const Result<PastImpactPtr>& impact);
    void answerSweep(int round, const SweepPtr& sweep);

    Session* session_;
    QTimer quiet_;
    LoadedPtr loaded_;
    std::string product_;
    DocumentPtr baseline_, draft_;
    std::optional<scoring::Knob> knob_;
    bool loading_ = false;
    bool running_ = false;
    int generation_ = 0;  ///< of the workspace
    int round_ = 0;
    std::unique_ptr<Desk> desk_;  // touched by the job only
    LatestJob job_;
};

}  // namespace handschlag::ui
