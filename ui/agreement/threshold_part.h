#pragma once
// Which knob, its curve or the same as a table, and what the place where it stands would mean in words.

#include <QWidget>
#include <memory>
#include <vector>

#include "core/agreement/document.h"
#include "ui/agreement/what_if_backtest.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace handschlag::ui {

class SweepModel;
class TableView;
class ThresholdChart;

class ThresholdPart : public QWidget {
    Q_OBJECT
public:
    using DocumentPtr = std::shared_ptr<const agreement::Document>;

    explicit ThresholdPart(QWidget* parent = nullptr);
    /// Knobs are those of the draft; compared: where the line stood before.
    void setDocuments(DocumentPtr draft, DocumentPtr compared);
    void setSweep(SweepPtr sweep);
    void setEditable(bool editable);
    [[nodiscard]] std::optional<scoring::Knob> knob() const;
    void retranslate();

signals:
    /// Another knob, or other bounds of the same: the curve is asked for anew.
    void knobChanged();
    void turning(qlonglong points);
    void turned(qlonglong points);
    void stepped(qlonglong points);
    void cancelled();

private:
    void layOut();
    void fillKnobs();
    void choose(int index);
    void showKnob();
    void showPlace(qlonglong points);
    void showTable(bool wanted);
    void turnToRow(const QModelIndex& index);
    [[nodiscard]] scoring::Knob bounded(scoring::Knob knob) const;

    DocumentPtr draft_, compared_;
    std::vector<scoring::Knob> knobs_;
    std::optional<scoring::Knob> asked_;  ///< what knobChanged told last
    SweepPtr sweep_;
    bool editable_ = false;
    QComboBox* choice_;
    QToolButton* asTable_;
    QStackedWidget* stack_;
    ThresholdChart* chart_;
    TableView* table_;
    SweepModel* model_;
    QLabel* place_;
};

}  // namespace handschlag::ui
