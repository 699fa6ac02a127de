#pragma once
// What the feedback page is asked: period and group.

#include <QStringList>
#include <QWidget>

#include "core/usecase/feedbacks.h"

class QComboBox;
class QLabel;

namespace handschlag::ui {

class PeriodBox;
class ViewMemory;

class FeedbackControls : public QWidget {
    Q_OBJECT
public:
    /// today: in the workspace's zone; the quarters offered end with its quarter, which is chosen at first.
    /// yearStart: month in which the fiscal year begins.
    FeedbackControls(Day today, int yearStart, QWidget* parent = nullptr);
    /// Everything but product and as-of.
    [[nodiscard]] usecase::FeedbackQuery query() const;
    void setPeriod(Day from, Day to);
    void setFields(const QStringList& fields);
    void restore(const ViewMemory& memory);
    void remember(const ViewMemory& memory) const;
    void retranslate();

signals:
    void changed();

private:
    void fillFields();

    QStringList fields_;
    PeriodBox* period_;
    QLabel* groupCaption_;
    QComboBox* group_;
};

}  // namespace handschlag::ui
