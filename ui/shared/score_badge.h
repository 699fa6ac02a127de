#pragma once
// The cell of a lead ("A2") and its decision as people recognise them: a tinted badge whose text says the same as its colour.

#include <QWidget>

#include "core/scoring/score.h"
#include "ui/shared/theme.h"

class QPainter;

namespace handschlag::ui {

[[nodiscard]] theme::Tone toneOf(scoring::Decision decision);

/// Draws text on a tinted rounded ground, centred vertically and left in area; returns the width used.
int paintBadge(QPainter* painter, const QRect& area, const QString& text, theme::Tone tone, const QPalette& palette);
[[nodiscard]] QSize badgeSize(const QFontMetrics& metrics, const QString& text);

/// A badge as a widget.
class ScoreBadge : public QWidget {
    Q_OBJECT
public:
    explicit ScoreBadge(QWidget* parent = nullptr);
    void setContent(const QString& text, theme::Tone tone);
    /// "A2 · Hand over"
    void setScore(const scoring::Score& score);
    [[nodiscard]] QString text() const { return text_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
    theme::Tone tone_ = theme::Tone::Neutral;
};

}  // namespace handschlag::ui
