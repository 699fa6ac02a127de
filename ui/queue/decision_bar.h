#pragma once
// The decisions as buttons below the lead. Where it gets narrow, the seldom ones show their icons only.

#include <QWidget>

class QAction;
class QToolButton;

namespace handschlag::ui {

class DecisionBar : public QWidget {
    Q_OBJECT
public:
    DecisionBar(const QList<QAction*>& decisions, const QList<QAction*>& seldom, QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void adapt();
    [[nodiscard]] int widthOf(Qt::ToolButtonStyle seldomStyle) const;
    QList<QToolButton*> decisions_;
    QList<QToolButton*> seldom_;
};

}  // namespace handschlag::ui
