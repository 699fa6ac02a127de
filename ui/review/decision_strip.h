#pragma once
// The decisions of the meeting, at the bottom of the page whatever point is looked at.

#include <QWidget>

#include "ui/review/review_load.h"

class QAction;
class QLabel;
class QToolButton;

namespace handschlag::ui {

class LinesView;

class DecisionStrip : public QWidget {
    Q_OBJECT
public:
    explicit DecisionStrip(QAction* add, QWidget* parent = nullptr);
    void present(const ReviewLoad& load);
    /// Whether the slide above lists them already.
    void setListed(bool listed);

signals:
    void decisionRequested(qint64 id);

private:
    void showTable();

    bool empty_ = true;
    bool listed_ = false;
    QLabel* title_;
    QToolButton* add_;
    LinesView* table_;
};

}  // namespace handschlag::ui
