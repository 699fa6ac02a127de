#pragma once
// Asks how a column is to be read that fits two readings, with a real cell of it: one question at a time.

#include <QFrame>

#include <vector>

#include "core/exchange/column_types.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace handschlag::ui {

class QuestionPanel : public QFrame {
    Q_OBJECT
public:
    explicit QuestionPanel(QWidget* parent = nullptr);

    /// Hides itself when there is nothing to ask. Headers are those of the file.
    void ask(std::vector<exchange::Question> questions, const std::vector<std::string>& headers);
    [[nodiscard]] const std::vector<exchange::Question>& open() const { return questions_; }
    void retranslate();

signals:
    /// A reading of the first open question was chosen.
    void answered(const exchange::Question& question, const exchange::Reading& reading);

private:
    void showQuestion();

    std::vector<exchange::Question> questions_;
    std::vector<std::string> headers_;
    QLabel* icon_;
    QLabel* text_;
    QHBoxLayout* answers_;
    std::vector<QPushButton*> buttons_;
};

}  // namespace handschlag::ui
