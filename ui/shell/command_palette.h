#pragma once
// Ctrl+K: every action of the window by name. Typing filters, Enter runs, Escape leaves.

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace handschlag::ui {

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    /// Lists the actions below the window that can be run now.
    explicit CommandPalette(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void collect(QWidget* window);
    void filter(const QString& text);
    void runCurrent();

    struct Entry {
        QAction* action;
        QString text;
        QString context;  ///< menu it stands in
    };
    QList<Entry> entries_;
    QLineEdit* search_;
    QListWidget* list_;
};

}  // namespace handschlag::ui
