#pragma once
// What a page shows instead of nothing: a sign, what is so, what comes next, and the button that does it.

#include <QWidget>

class QLabel;
class QPushButton;

namespace handschlag::ui {

class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);
    /// An empty button text hides the button.
    void setTexts(const QString& sentence, const QString& hint, const QString& button = {});

signals:
    void buttonClicked();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSign();

    QString iconName_;
    QLabel* sign_;
    QLabel* sentence_;
    QLabel* hint_;
    QPushButton* button_;
};

}  // namespace handschlag::ui
