#pragma once
// What has moved since the last review: the newest alarms as sentences, the rest counted.

#include <QFrame>

#include "ui/feedback/feedback_words.h"

class QLabel;
class QPushButton;

namespace handschlag::ui {

class DriftStrip : public QFrame {
    Q_OBJECT
public:
    explicit DriftStrip(QWidget* parent = nullptr);
    /// Hidden where nothing was compared; a calm line where nothing alarms.
    void show(const std::optional<usecase::WorkspaceDrift>& drift, const FeedbackNames& names);
    [[nodiscard]] QString text() const;

signals:
    /// The clause that the newest alarm names.
    void clauseChosen(const QString& clause);
    void weeksRequested();

private:
    QLabel* text_;
    QPushButton *weeks_, *open_;
    QString clause_;
};

}  // namespace handschlag::ui
