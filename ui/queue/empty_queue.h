#pragma once
// Instead of an empty list: why nothing waits, and the button that comes next.

#include <QWidget>

#include "ui/queue/queue_words.h"

class QLabel;
class QPushButton;

namespace handschlag::ui {

class EmptyQueue : public QWidget {
    Q_OBJECT
public:
    explicit EmptyQueue(QWidget* parent = nullptr);
    void say(const EmptyQueueWords& words);

signals:
    void agreementWanted();
    void handoverWanted();

private:
    QLabel* title_;
    QLabel* text_;
    QPushButton* next_;
    bool toAgreement_ = false;
};

}  // namespace handschlag::ui
