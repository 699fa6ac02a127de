#pragma once
// The decisions as buttons below the lead, broken into lines where it gets narrow; the ways out that are taken less often in a menu.

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace handschlag::ui {

class DecisionBar : public QWidget {
    Q_OBJECT
public:
    DecisionBar(const QList<QAction*>& decisions, QMenu* more, const QList<QAction*>& seldom, QWidget* parent = nullptr);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// As high as its lines at this width.
    void fit();
    QToolButton* more_;
};

}  // namespace handschlag::ui
