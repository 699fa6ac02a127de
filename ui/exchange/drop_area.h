#pragma once
// Where a file is dropped or chosen.

#include <QFrame>

class QLabel;
class QMimeData;
class QPushButton;

namespace handschlag::ui {

/// Path of the one local file that is being dropped; empty for anything else.
[[nodiscard]] QString droppedFile(const QMimeData* data);

class DropArea : public QFrame {
    Q_OBJECT
public:
    explicit DropArea(QWidget* parent = nullptr);
    void retranslate();
    /// What went wrong with the last file; empty hides it.
    void showProblem(const QString& sentence);
    void setBusy(bool busy);

signals:
    void fileDropped(const QString& path);
    void chooseRequested();
    void pasteRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showSign();
    void fitHeights();

    QLabel* sign_;
    QLabel* title_;
    QLabel* hint_;
    QLabel* problem_;
    QPushButton* choose_;
    QPushButton* paste_;
    bool hovering_ = false;
};

}  // namespace handschlag::ui
