#pragma once
// What sales says: answers without names, and the short form in which they are collected, per person and question.

#include "ui/review/slide.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace handschlag::ui {

class VoicesSlide : public Slide {
    Q_OBJECT
public:
    explicit VoicesSlide(const SlideTools& tools, QWidget* parent = nullptr);

protected:
    void fill(const ReviewLoad& load) override;
    void setTexts() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* createForm();
    void showQuotes(const ReviewLoad& load);
    void fillForm(const ReviewLoad& load);
    void showOwn();
    void collect();
    void editQuestions();
    [[nodiscard]] const usecase::Person* person() const;

    QWidget* quotes_;
    QPushButton* open_;
    QWidget* form_;
    QLabel *personLabel_, *questionLabel_, *answerLabel_, *problem_;
    QComboBox *persons_, *questions_;
    QPlainTextEdit* answer_;
    QPushButton *send_, *edit_;
};

}  // namespace handschlag::ui
