#pragma once
// Slides that are a sentence and a table: recycling, won base, the coming quarter, decisions, corrections of a frozen quarter.

#include <functional>

#include "ui/review/lines_model.h"
#include "ui/review/slide.h"

namespace handschlag::ui {

class LinesView;

/// What such a slide shows. Without lines and headline: the empty state.
struct SlideFacts {
    QString headline;
    QStringList headers;
    std::vector<TextLine> lines;
    QString emptySentence, emptyHint;
    QString button, page;  ///< of the empty state
};

class FactsSlide : public Slide {
    Q_OBJECT
public:
    using Tell = std::function<SlideFacts(const ReviewLoad&)>;
    FactsSlide(const SlideTools& tools, const QString& name, std::vector<int> weights, Tell tell, QWidget* parent = nullptr);

signals:
    void lineActivated(const std::string& id);

protected:
    void fill(const ReviewLoad& load) override;

private:
    Tell tell_;
    LinesView* view_;
};

[[nodiscard]] SlideFacts lastDecisionsFacts(const ReviewLoad& load);
[[nodiscard]] SlideFacts decisionsFacts(const ReviewLoad& load);
[[nodiscard]] SlideFacts recyclingFacts(const ReviewLoad& load);
[[nodiscard]] SlideFacts liftFacts(const ReviewLoad& load);
[[nodiscard]] SlideFacts forecastFacts(const ReviewLoad& load);
[[nodiscard]] SlideFacts restatementFacts(const ReviewLoad& load);
/// An own point of the agenda: there are no figures for it.
[[nodiscard]] SlideFacts ownPointFacts(const ReviewLoad& load);

/// Last: measured since. Strip: below every slide, with less room.
enum class DecisionList { Last, Current, Strip };
/// Headers and lines of a list of decisions.
[[nodiscard]] QStringList decisionHeaders(bool withEffect);
[[nodiscard]] std::vector<TextLine> decisionLines(const std::vector<review::ReportDecision>& decisions, const ReviewLoad& load, DecisionList list);
/// Shares of the width, of both.
inline const std::vector<int> decisionWeights{5, 8, 4, 7, 5, 3};

}  // namespace handschlag::ui
