#pragma once
// Two people changed the same parameter: mine, theirs, or as it was, for each of them. Nothing is written before every one is chosen.

#include <QDialog>

#include "core/usecase/negotiation.h"

class QComboBox;
class QDialogButtonBox;

namespace handschlag::ui {

class MergeDialog : public QDialog {
    Q_OBJECT
public:
    /// mine: the text in this window, for names of what only it has.
    MergeDialog(usecase::MergedDraft draft, const agreement::Document& mine, QWidget* parent = nullptr);
    /// With the choices made, on what is stored now.
    [[nodiscard]] Result<agreement::Document> resolved() const;
    [[nodiscard]] const usecase::MergedDraft& draft() const { return draft_; }

private:
    void createTable(const agreement::Document& mine);
    void follow();

    usecase::MergedDraft draft_;
    std::vector<QComboBox*> choices_;
    QDialogButtonBox* buttons_;
};

}  // namespace handschlag::ui
