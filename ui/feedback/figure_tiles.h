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
    struct Labels {
        QLabel *caption = nullptr, *figure = nullptr, *basis = nullptr;
    };
    void set(Tile tile, const QString& figure, const QString& basis, std::int64_t cases);
    void setRate(Tile tile, const pipeline::Rate& rate);

    std::array<Labels, Tiles> labels_{};
    insight::Feedback feedback_;
};

}  // namespace handschlag::ui
