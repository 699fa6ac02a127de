#pragma once
// The line above a page that says what did not work, or what was done. Never in the way, plain text, closable.

#include <QFrame>

#include "ui/shared/theme.h"

class QLabel;
class QTimer;
class QToolButton;

namespace handschlag::ui {

class NoticeStrip : public QFrame {
    Q_OBJECT
public:
    explicit NoticeStrip(QWidget* parent = nullptr);
    /// Stays until it is closed.
    void showError(const QString& message);
    /// Goes away by itself after a while.
    void showNotice(const QString& message);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showMessage(const QString& message, theme::Tone tone);

    QLabel* sign_;
    QLabel* message_;
    QToolButton* close_;
    QTimer* timer_;
    theme::Tone tone_ = theme::Tone::Accent;
};

}  // namespace handschlag::ui
