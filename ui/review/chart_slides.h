#pragma once
// Slides around the charts of the Waterfall and Feedback pages, drawn from the figures of the report, so that a frozen quarter shows what was frozen.

#include "core/insight/burn_up.h"
#include "ui/review/slide.h"
#include "ui/waterfall/waterfall_words.h"

class QLabel;

namespace handschlag::ui {

class BurnUpChart;
class LinesView;
class ParetoChart;
class WaterfallChart;

/// The burn-up of the figures as the chart wants it; today: in the workspace's zone, at the cut-off.
[[nodiscard]] insight::BurnUp burnUpOf(const review::Figures& figures, Day today);
/// The waterfall of the figures as the chart wants it: leads without their parts.
[[nodiscard]] WaterfallReportPtr waterfallOf(const review::Figures& figures);

class BurnUpSlide : public Slide {
    Q_OBJECT
public:
    explicit BurnUpSlide(const SlideTools& tools, QWidget* parent = nullptr);

protected:
    void fill(const ReviewLoad& load) override;

private:
    BurnUpChart* chart_;
};

class WaterfallSlide : public Slide {
    Q_OBJECT
public:
    explicit WaterfallSlide(const SlideTools& tools, QWidget* parent = nullptr);

protected:
    void fill(const ReviewLoad& load) override;

private:
    WaterfallChart* chart_;
    LinesView* table_;
};

class AcceptanceSlide : public Slide {
    Q_OBJECT
public:
    explicit AcceptanceSlide(const SlideTools& tools, QWidget* parent = nullptr);

protected:
    void fill(const ReviewLoad& load) override;

private:
    QLabel* basis_;
    ParetoChart* chart_;
    QLabel* others_;
};

}  // namespace handschlag::ui
