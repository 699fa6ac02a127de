#pragma once
// A reason in one's own words and the button that sends it. What was typed stays until it was sent for good.

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace handschlag::ui {

class ReasonForm : public QWidget {
    Q_OBJECT
public:
    /// name: of this form and, with Text and Send behind it, of its parts.
    explicit ReasonForm(const QString& name, QWidget* parent = nullptr);
    void setTexts(const QString& label, const QString& button);
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void focusText();

signals:
    /// Ctrl+Enter or the button, with a text.
    void sent(const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void send();
    void setHeight();

    QLabel* label_;
    QPlainTextEdit* text_;
    QLabel* problem_;
    QPushButton* send_;
};

}  // namespace handschlag::ui
