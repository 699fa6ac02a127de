#pragma once
// The table of measures: fit bands down, categories across, a measure in every cell.

#include <array>

#include "ui/agreement/clause_part.h"
#include "ui/agreement/draft.h"

class QComboBox;
class QGridLayout;
class QLabel;

namespace handschlag::ui {

class MeasuresPart : public ClausePart {
    Q_OBJECT
public:
    explicit MeasuresPart(Draft* draft, QWidget* parent = nullptr);
    void retranslate() override;

private:
    void refresh();
    void addCell(QGridLayout* grid, int band, int letter);

    Draft* draft_;
    QLabel* title_;
    std::array<QLabel*, 4> bands_{};
    std::array<QLabel*, 4> letters_{};
    std::array<std::array<QComboBox*, 4>, 4> cells_{};
};

}  // namespace handschlag::ui
