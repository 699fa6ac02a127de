#pragma once
// The frame of everything that is asked below the lead: a title, the questions, what is wrong, a button. Enter writes, Esc closes; what
// was typed stays with its lead until it is written. While it has the focus no single letter decides anything.

#include <QFrame>

#include "core/usecase/handovers.h"

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace handschlag::ui {

/// Where "tomorrow at nine" is, and when now is.
struct WorkMoment {
    Instant now;
    std::string zone;
};

class WorkPanel : public QFrame {
    Q_OBJECT
public:
    explicit WorkPanel(const QString& objectName, QWidget* parent = nullptr);

    void close();
    /// What does not stand: shown beside the questions, which stay as they are.
    void say(const QString& problem);

signals:
    void closed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Enter in this widget writes, Shift+Enter breaks a line.
    void writesOnEnter(QWidget* widget);
    bool eventFilter(QObject* watched, QEvent* event) override;

    virtual void write() = 0;
    virtual void keepDraft() = 0;
    /// A letter that no text field took.
    virtual bool letter(const QString& letter);

    /// The questions go here.
    [[nodiscard]] QVBoxLayout* questions() const { return questions_; }
    void setTitle(const QString& title, const QString& detail = {});
    void setWriteText(const QString& text);
    /// Before the button that writes.
    void addButton(QPushButton* button);
    [[nodiscard]] static QPlainTextEdit* newNote();
    [[nodiscard]] QPushButton* writeButton() const { return write_; }

private:
    QLabel* title_;
    QLabel* detail_;
    QLabel* problem_;
    QVBoxLayout* questions_;
    class QHBoxLayout* buttons_;
    QPushButton* write_;
    QPushButton* cancel_;
};

/// Words that wrap and never make a panel wider than the window.
[[nodiscard]] QLabel* wrappedLabel(QWidget* parent = nullptr);

}  // namespace handschlag::ui
