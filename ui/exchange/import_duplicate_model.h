#pragma once
// Rows of a file that look like a lead that is known or like an earlier row, and what is to become of each: by rule, or decided by itself.

#include <map>
#include <vector>

#include "core/usecase/imports.h"
#include "ui/shared/table_model.h"

namespace handschlag::ui {

enum class ImportDuplicateColumn { Score, Reason, Known, Brought, Choice, Count };

/// What holds for every row that nobody decided by itself.
struct DuplicateRules {
    usecase::DuplicateChoice sameEmail = usecase::DuplicateChoice::OwnLead;  ///< unless the names differ: a shared mailbox is asked about
    usecase::DuplicateChoice sameName = usecase::DuplicateChoice::OwnLead;
    friend bool operator==(const DuplicateRules&, const DuplicateRules&) = default;
};

class ImportDuplicateModel : public TableModel<ImportDuplicateColumn> {
    Q_OBJECT
public:
    using TableModel::TableModel;

    /// The same rows again: choices and places stay.
    void show(std::vector<usecase::ImportDuplicate> rows);
    /// Forgets what was decided: another file.
    void clear();
    void setRules(const DuplicateRules& rules);
    void decide(const std::vector<int>& lines, usecase::DuplicateChoice choice);
    /// Lines with the same reasons as this one, it included.
    [[nodiscard]] std::vector<int> linesLike(int line) const;
    [[nodiscard]] usecase::DuplicateChoice choiceAt(int line) const;
    /// Whatever is not a lead of its own without a word.
    [[nodiscard]] std::vector<usecase::RowDecision> decisions() const;
    void retranslate();

signals:
    void decided();

protected:
    [[nodiscard]] int lineCount() const override { return static_cast<int>(rows_.size()); }
    [[nodiscard]] QVariant cell(ImportDuplicateColumn column, int row, int role) const override;
    [[nodiscard]] QVariant header(ImportDuplicateColumn column, int role) const override;

private:
    [[nodiscard]] QString text(ImportDuplicateColumn column, int line) const;
    [[nodiscard]] QString choiceText(int line) const;

    std::vector<usecase::ImportDuplicate> rows_;
    std::map<std::int64_t, usecase::DuplicateChoice> own_;  ///< by number of the row
    DuplicateRules rules_;
};

}  // namespace handschlag::ui
