#pragma once
// Decides, before an import, what becomes of rows that look like leads that are known: by rule, several at once, or each by itself.

#include <QWidget>

#include "ui/exchange/import_duplicate_model.h"
#include "ui/shared/view_memory.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace handschlag::ui {

class TableView;

class DuplicateStep : public QWidget {
    Q_OBJECT
public:
    explicit DuplicateStep(const ViewMemory& memory, QWidget* parent = nullptr);
    /// What the last trial found. total: more of them than are listed.
    void show(const usecase::ImportReport& report);
    /// Another file: decisions of the last one are gone, the rules stay.
    void clear();
    [[nodiscard]] std::vector<usecase::RowDecision> decisions() const { return model_->decisions(); }
    void focusTable();
    void retranslate();

signals:
    void decided();
    /// Done with it: back to the columns.
    void closed();

private:
    void connectSignals();
    void fillRules();
    void readRules();
    void decide(usecase::DuplicateChoice choice);
    void decideAlike();
    [[nodiscard]] std::vector<int> chosen() const;
    void showTexts();
    void showButtons();

    ViewMemory memory_;
    ImportDuplicateModel* model_;
    std::int64_t total_ = 0;
    QLabel* title_;
    QLabel* hint_;
    QLabel* emailLabel_;
    QComboBox* emailRule_;
    QLabel* nameLabel_;
    QComboBox* nameRule_;
    TableView* table_;
    QPushButton* update_;
    QPushButton* own_;
    QPushButton* never_;
    QPushButton* alike_;
    QPushButton* back_;
};

}  // namespace handschlag::ui
