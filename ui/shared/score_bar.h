#pragma once
// A score on its scale: a filled bar, the uncertain part hatched where a value is missing, and marks at the cuts of its bands.

#include <QWidget>

#include <array>

#include "core/scoring/score.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

class ScoreBar : public QWidget {
    Q_OBJECT
public:
    struct Content {
        QString label;                               ///< "Fit"
        scoring::Centipoints low = 0;
        scoring::Centipoints high = 0;               ///< equals low where everything is known
        scoring::Centipoints maximum = 10'000;       ///< end of the scale
        std::array<scoring::Centipoints, 3> cuts{};  ///< descending: bands 1, 2, 3 or letters A, B, C
        std::array<QString, 4> bands;                ///< names of the bands, best first
        theme::Tone tone = theme::Tone::Accent;
    };
    explicit ScoreBar(QWidget* parent = nullptr);
    void setContent(Content content);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString valueText() const;

    Content content_;
};

}  // namespace handschlag::ui
