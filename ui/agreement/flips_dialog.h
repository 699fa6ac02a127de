#pragma once
// The leads that flip, those that would no longer be handed over and those that would be. Stays open beside the page and follows the
// draft; Enter or a double click opens the lead.

#include <QDialog>

#include "ui/agreement/what_if.h"
#include "ui/shared/view_memory.h"

class QLabel;

namespace handschlag::ui {

class ChipRow;
class FlipModel;
class TableView;

class FlipsDialog : public QDialog {
    Q_OBJECT
public:
    explicit FlipsDialog(const ViewMemory& memory, QWidget* parent = nullptr);
    void setFlips(const FlipList& flips);
    void retranslate();

signals:
    void leadOpened(handschlag::LeadId lead);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fillChips();

    FlipList flips_;
    bool known_ = false;
    ChipRow* direction_;
    TableView* view_;
    FlipModel* model_;
    QLabel* hint_;
};

}  // namespace handschlag::ui
