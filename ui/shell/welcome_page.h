#pragma once
// What one sees without a workspace: three ways to begin, and the recent ones.

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace handschlag::ui {

class WelcomeCard;

class WelcomePage : public QScrollArea {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);
    void setRecent(const QStringList& paths);
    /// While a workspace is opened or filled: progress in place of the cards.
    void setBusy(bool busy);
    void setProgress(qint64 done, qint64 total);

signals:
    /// Empty: the user wants to choose a file.
    void ownLeadsRequested(const QString& csvPath);
    void demoRequested();
    void openRequested();
    void recentRequested(const QString& path);
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createViews();
    void connectSignals();
    void retranslate();
    void arrangeCards();

    QLabel *sign_, *title_, *tagline_, *recentTitle_, *busyText_;
    WelcomeCard *own_, *demo_, *open_;
    QWidget *cards_, *busy_, *recentArea_;
    QGridLayout* grid_ = nullptr;
    QListWidget* recent_;
    QProgressBar* progress_;
    QPushButton* cancel_ = nullptr;
    int columns_ = 0;
};

}  // namespace handschlag::ui
