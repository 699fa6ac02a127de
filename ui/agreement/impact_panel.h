#pragma once
// Now and draft side by side: how many leads each decision would get. Says on how many leads that rests.

#include <QFrame>
#include <vector>

#include "ui/agreement/impact_scorer.h"

class QLabel;

namespace handschlag::ui {

class ImpactPanel : public QFrame {
    Q_OBJECT
public:
    explicit ImpactPanel(QWidget* parent = nullptr);
    void showImpact(const Impact& impact);
    void showRunning();
    void showProblem(const QString& problem);
    void retranslate();

private:
    struct Line {
        QLabel* name;
        QLabel* now;
        QLabel* draft;
        QLabel* change;
    };
    void fill();

    QLabel* title_;
    QLabel* nowTitle_;
    QLabel* draftTitle_;
    QLabel* basis_;
    std::vector<Line> lines_;
    std::optional<Impact> impact_;
    QString problem_;
    bool running_ = false;
};

}  // namespace handschlag::ui
