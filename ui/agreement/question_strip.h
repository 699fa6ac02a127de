#pragma once
// A question in the page with one or two answers: editing what was proposed, a lost race. Never a dialog.

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace handschlag::ui {

class QuestionStrip : public QFrame {
    Q_OBJECT
public:
    struct Answer {
        QString text;
        std::function<void()> chosen;
    };
    explicit QuestionStrip(QWidget* parent = nullptr);
    /// Replaces the question there was.
    void ask(const QString& question, Answer first, Answer second = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void answer(const Answer& chosen);
    QLabel* question_;
    QPushButton* firstButton_;
    QPushButton* secondButton_;
    Answer first_;
    Answer second_;
};

}  // namespace handschlag::ui
