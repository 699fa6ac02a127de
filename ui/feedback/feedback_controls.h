#pragma once
// What the feedback page is asked: period and group.

#include <QStringList>
#include <QWidget>

#include "core/usecase/feedbacks.h"

class QComboBox;
class QDateEdit;
class QLabel;

namespace handschlag::ui {

class ViewMemory;

class FeedbackControls : public QWidget {
    Q_OBJECT
public:
    /// today: in the workspace's zone; the quarters offered end with its quarter, which is chosen at first.
    explicit FeedbackControls(Day today, QWidget* parent = nullptr);
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
    void createViews();
    void fillPeriods();
    void fillFields();
    void choosePeriod(int index);
    void showPeriodInList();

    Day today_;
    QStringList fields_;
    QLabel *periodCaption_, *fromCaption_, *lastCaption_, *groupCaption_;
    QComboBox* periods_;
    QDateEdit *from_, *last_;
    QComboBox* group_;
};

}  // namespace handschlag::ui
