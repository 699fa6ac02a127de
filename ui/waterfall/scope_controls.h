#pragma once
// Which leads count, what they are compared with, and whether bars or a trend are shown.

#include <QWidget>

#include "core/pipeline/trend.h"
#include "core/usecase/waterfalls.h"

class QComboBox;
class QLabel;

namespace handschlag::ui {

class ViewMemory;

/// What stands beside the figures.
struct CompareWith {
    enum class Kind { Nothing, PeriodBefore, YearBefore, Group } kind = Kind::Nothing;
    std::string value;  ///< of the grouping field
    friend bool operator==(const CompareWith&, const CompareWith&) = default;
};

struct TrendView {
    pipeline::Step step = pipeline::Step::Week;
    bool rates = true;  ///< false: volumes
};

class ScopeControls : public QWidget {
    Q_OBJECT
public:
    explicit ScopeControls(QWidget* parent = nullptr);
    /// At the end of the row.
    void append(QWidget* widget);
    /// Adds the filter.
    void fill(usecase::WaterfallQuery& query) const;
    [[nodiscard]] CompareWith compareWith() const;
    /// Nothing: bars.
    [[nodiscard]] std::optional<TrendView> trend() const;
    void showBars();
    /// Fields to filter by, with their names.
    void setFields(const QStringList& fields);
    [[nodiscard]] QString filterField() const;
    /// Values of the filter's field and of the grouping field.
    void setFilterValues(const usecase::RowGroups* values);
    void setGroupValues(const usecase::RowGroups* values);
    void retranslate();

signals:
    void changed();

private:
    void createViews();
    void fillFields();
    void fillComparisons();

    QStringList fields_;
    std::vector<std::string> filterValues_, groupValues_;
    QLabel* filterCaption_ = nullptr;
    QLabel* compareCaption_ = nullptr;
    QLabel* viewCaption_ = nullptr;
    QComboBox* field_ = nullptr;
    QComboBox* value_ = nullptr;
    QComboBox* compare_ = nullptr;
    QComboBox* view_ = nullptr;
};

}  // namespace handschlag::ui
