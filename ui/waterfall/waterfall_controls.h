#pragma once
// What the waterfall is asked: period, way of counting, horizon, group, as known on.

#include <QWidget>
#include <array>

#include "core/usecase/waterfalls.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QRadioButton;
class QSpinBox;
class QToolButton;

namespace handschlag::ui {

class CountingControls;
class PeriodBox;
class ScopeControls;
class ViewMemory;

class WaterfallControls : public QWidget {
    Q_OBJECT
public:
    /// today: in the workspace's zone; the quarters offered end with its quarter.
    /// yearStart: month in which the fiscal year begins.
    WaterfallControls(Day today, int yearStart, QWidget* parent = nullptr);

    /// Everything but product and as-of.
    [[nodiscard]] usecase::WaterfallQuery query() const;
    void setPeriod(Day from, Day to);
    /// Quarters are offered back to this day.
    void setEarliest(Day day);
    /// Fields to group by, beside "none".
    void setFields(const QStringList& fields);
    [[nodiscard]] CountingControls& counting() const { return *counting_; }
    [[nodiscard]] ScopeControls& scope() const { return *scope_; }
    void restore(const ViewMemory& memory);
    void remember(const ViewMemory& memory) const;
    void retranslate();

signals:
    void changed();

private:
    void createViews(int yearStart);
    void connectSignals();
    void fillFields();
    void enableFitting();
    void showMethod(bool shown);

    Day today_;
    QStringList fields_;
    std::array<QLabel*, 2> captions_{};
    PeriodBox* periodBox_ = nullptr;
    QRadioButton* cohort_ = nullptr;
    QRadioButton* period_ = nullptr;
    QSpinBox* horizon_ = nullptr;
    QComboBox* group_ = nullptr;
    QCheckBox* knownOn_ = nullptr;
    QDateEdit* knownOnDay_ = nullptr;
    QToolButton* method_ = nullptr;  ///< shows what seldom changes
    CountingControls* counting_ = nullptr;
    ScopeControls* scope_ = nullptr;
};

}  // namespace handschlag::ui
