#pragma once
// What one activity of a rule still counts at which age: a small curve with numbers at its axes, and the same in words.

#include <QWidget>

#include <optional>

#include "core/agreement/document.h"

namespace handschlag::ui {

class DecayCurve : public QWidget {
    Q_OBJECT
public:
    explicit DecayCurve(QWidget* parent = nullptr);
    /// Nothing: no rule is selected. A rule that cannot be executed yet (no window, no half-life) draws nothing and says so.
    void setRule(const std::optional<agreement::BehaviourRule>& rule);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintAxes(QPainter& painter, const QRectF& area) const;
    void paintCurve(QPainter& painter, const QRectF& area) const;
    [[nodiscard]] QRectF area() const;
    void say();

    std::optional<agreement::BehaviourRule> rule_;
    std::vector<double> percents_;
};

/// Per cent by age in whole days, from the table that scoring uses; empty if the rule cannot be executed.
[[nodiscard]] std::vector<double> decayPercents(const agreement::BehaviourRule& rule);
/// "Counts 100 % on the first day, 50 % after 14 days, 25 % after 28 days, nothing from day 30 on."
[[nodiscard]] QString decayWords(const agreement::BehaviourRule& rule);

}  // namespace handschlag::ui
