#pragma once
// How much of the promised leads has been delivered, week by week: columns of what there is by then, net with its disputed part hatched and what
// was taken off upheld outlined above; the required line; the forecast as a fan. Every mark has its words beside it.

#include <QWidget>

#include "core/insight/burn_up.h"

namespace handschlag::ui {

class BurnUpChart : public QWidget {
    Q_OBJECT
public:
    explicit BurnUpChart(QWidget* parent = nullptr);
    void setBurnUp(insight::BurnUp burnUp);
    /// Draws onto any device.
    void draw(QPainter& painter, const QRectF& area) const;
    /// What stands at the right of the lines.
    [[nodiscard]] QStringList labels() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF plotOf(const QRectF& area) const;
    [[nodiscard]] double highest() const;
    void drawColumns(QPainter& painter, const QRectF& plot) const;
    void drawFan(QPainter& painter, const QRectF& plot) const;
    void drawNewest(QPainter& painter, const QRectF& plot) const;
    void drawRequired(QPainter& painter, const QRectF& plot) const;
    void drawKey(QPainter& painter, const QRectF& area) const;
    void drawAxis(QPainter& painter, const QRectF& plot) const;
    void drawLabels(QPainter& painter, const QRectF& plot) const;
    void setLeastSize();
    [[nodiscard]] std::size_t weeksOver() const;
    [[nodiscard]] QString toolTipOf(const insight::BurnUpWeek& week) const;

    struct Label {
        double value;
        QString text;
    };
    [[nodiscard]] std::vector<Label> lineLabels() const;

    insight::BurnUp burnUp_;
};

}  // namespace handschlag::ui
