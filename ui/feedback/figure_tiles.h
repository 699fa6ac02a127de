#pragma once
// The figures above the reasons: each with its interval and the number of cases it rests on; thin evidence is greyed and says so.

#include <QWidget>
#include <array>

#include "ui/feedback/feedback_words.h"

class QLabel;

namespace handschlag::ui {

class FigureTiles : public QWidget {
    Q_OBJECT
public:
    explicit FigureTiles(QWidget* parent = nullptr);
    void show(const insight::Feedback& feedback);
    void retranslate();

private:
    enum Tile { Acceptance, Contradicted, Overturned, Covered, Latency, Tiles };
    void set(Tile tile, const QString& figure, std::int64_t cases);

    std::array<QLabel*, Tiles> captions_{}, figures_{};
    insight::Feedback feedback_;
};

}  // namespace handschlag::ui
