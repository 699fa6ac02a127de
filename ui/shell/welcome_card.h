#pragma once
// One way to begin: icon, heading, sentence. A button that may also be a place to drop a file on.

#include <QAbstractButton>

namespace handschlag::ui {

class WelcomeCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit WelcomeCard(const QString& iconName, QWidget* parent = nullptr);
    void setTexts(const QString& heading, const QString& sentence);
    void setAcceptsFiles(bool accepts) { setAcceptDrops(accepts); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void fileDropped(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString iconName_;
    QString sentence_;
    bool dropping_ = false;
};

}  // namespace handschlag::ui
