#pragma once
// What is counted, and how: the anchor stage, cycles or leads or companies, with or without skipped stages, days in which time.

#include <QWidget>

#include "core/usecase/waterfalls.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace handschlag::ui {

class ViewMemory;

class CountingControls : public QWidget {
    Q_OBJECT
public:
    explicit CountingControls(QWidget* parent = nullptr);
    /// At the end of the row.
    void append(QWidget* widget);
    void fill(usecase::WaterfallQuery& query) const;
    /// Every role that a stage carries can be the anchor; one that none carries any more gives way to the default.
    void setStages(const agreement::StagesClause& stages);
    /// Business time is the agreement's: without one there is none to choose.
    void setHasCalendar(bool has);
    void restore(const ViewMemory& memory);
    void remember(const ViewMemory& memory) const;
    void retranslate();

signals:
    void changed();

private:
    void createViews();
    void fillAnchors();

    agreement::StagesClause stages_;
    QLabel* anchorCaption_ = nullptr;
    QLabel* unitCaption_ = nullptr;
    QLabel* timeCaption_ = nullptr;
    QComboBox* anchor_ = nullptr;
    QComboBox* unit_ = nullptr;
    QComboBox* time_ = nullptr;
    QCheckBox* imputed_ = nullptr;
};

}  // namespace handschlag::ui
