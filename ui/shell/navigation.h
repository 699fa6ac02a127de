#pragma once
// The pages of a workspace at the left of the window: icon and text, mouse, Ctrl+number and arrow keys.

#include <QFrame>
#include <QList>

class QActionGroup;
class QVBoxLayout;

namespace handschlag::ui {

class NavigationButton;

class Navigation : public QFrame {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);
    /// One button per action; the actions are checkable and exclusive, their data is the page's name.
    void setActions(const QList<QAction*>& actions);

    /// How many wait on a page: a number at its sign, in red with a sign if some are overdue. None for 0.
    void setBadge(const QString& page, int waiting, int overdue);

    /// Signs only; names stay in tool tips and for screen readers.
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* layout_;
    QList<NavigationButton*> buttons_;
};

}  // namespace handschlag::ui
