#pragma once
// Leads of the quarter to look at together: what they were rated, and what sales said.

#include <QWidget>

#include "ui/review/review_load.h"

class QLabel;

namespace handschlag::ui {

class LinesView;

class SampleList : public QWidget {
    Q_OBJECT
public:
    explicit SampleList(QWidget* parent = nullptr);
    /// Hidden where there are none.
    void present(const ReviewLoad& load);
    void retranslate();

signals:
    /// Enter or double click.
    void chosen(handschlag::HandoverId handover);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel *title_, *hint_;
    LinesView* table_;
};

}  // namespace handschlag::ui
