#pragma once
// The weeks behind the drift: one control chart at a time, with its table.

#include <QWidget>

#include "ui/feedback/drift_rows_model.h"

class QComboBox;
class QLabel;

namespace handschlag::ui {

class DriftChart;
class TableView;

class DriftPanel : public QWidget {
    Q_OBJECT
public:
    explicit DriftPanel(QWidget* parent = nullptr);
    void show(const std::optional<usecase::WorkspaceDrift>& drift, const FeedbackNames& names);
    /// The series of the newest alarm, if there is any.
    void showNewestAlarm();
    void retranslate();
    [[nodiscard]] DriftChart& chart() const { return *chart_; }
    [[nodiscard]] TableView& table() const { return *table_; }

private:
    [[nodiscard]] static QString nameOf(const insight::DriftSeries& series);
    [[nodiscard]] QString basisOf(const std::vector<DriftWeekRow>& rows, const std::optional<double>& centre) const;
    void fillSeries();
    void showSeries();

    std::optional<usecase::WorkspaceDrift> drift_;
    FeedbackNames names_;
    DriftRowsModel* model_;
    QLabel *caption_, *basis_;
    QComboBox* series_;
    DriftChart* chart_;
    TableView* table_;
};

}  // namespace handschlag::ui
