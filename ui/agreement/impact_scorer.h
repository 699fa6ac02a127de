#pragma once
// What the draft would decide about every lead, beside what counts now. Scores on the worker; while one run is under way only the
// newest draft waits, so that typing never piles up work.

#include <QObject>
#include <QTimer>
#include <map>
#include <optional>
#include <string>

#include "core/usecase/scores.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

using DecisionCounts = std::map<std::string, int>;

struct Impact {
    int leads = 0;
    DecisionCounts now;  ///< under the version that counts, or as the draft was loaded
    DecisionCounts draft;
};

class ImpactScorer : public QObject {
    Q_OBJECT
public:
    explicit ImpactScorer(Session* session, QObject* parent = nullptr);

    /// What the draft is compared with.
    void setBaseline(const agreement::Document& document);
    void setDraft(const agreement::Document& document);
    /// The leads changed: both sides anew.
    void refresh();
    [[nodiscard]] bool isRunning() const { return running_; }

signals:
    void started();
    void finished(const handschlag::ui::Impact& impact);
    /// The draft cannot be executed as it is.
    void failed(const handschlag::Error& error);

private:
    struct Answer {
        DecisionCounts counts;
        int leads = 0;
    };
    void scoreNext();
    void run(const agreement::Document& document, bool baseline);

    Session* session_;
    QTimer delay_;
    std::optional<agreement::Document> baseline_;
    std::optional<agreement::Document> draft_;
    std::optional<DecisionCounts> baselineCounts_;
    bool draftWaits_ = false;
    bool running_ = false;
    int round_ = 0;
};

}  // namespace handschlag::ui
