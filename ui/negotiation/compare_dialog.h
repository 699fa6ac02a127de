#pragma once
// Any two versions of an agreement side by side: the changed sentences word by word, and every changed parameter as a line.

#include <QDialog>

#include "core/agreement/version.h"
#include "core/agreement/word_redline.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QTabWidget;
class QTableWidget;
class QTextBrowser;

namespace handschlag::ui {

class CompareDialog : public QDialog {
    Q_OBJECT
public:
    /// versions: newest first. Shows what the first of the two numbers became in the second.
    CompareDialog(std::vector<agreement::Version> versions, int from, int to, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void createViews();
    void fillChoosers(int from, int to);
    void compare();
    void showWords();
    void showParameters(const agreement::Document& from, const agreement::Document& to);
    [[nodiscard]] const agreement::Version* chosen(const QComboBox* chooser) const;
    void retranslate();

    std::vector<agreement::Version> versions_;
    std::vector<agreement::ClauseRedline> clauses_;
    QLabel* fromLabel_;
    QComboBox* from_;
    QLabel* toLabel_;
    QComboBox* to_;
    QCheckBox* whole_;
    QLabel* summary_;
    QTabWidget* tabs_;
    QTextBrowser* words_;
    QTableWidget* parameters_;
};

}  // namespace handschlag::ui
