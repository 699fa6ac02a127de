#pragma once
// The handbook in the language of the program, beside the main window. F1 opens the page that fits what is on screen.

#include <QWidget>

class QTextBrowser;
class QToolButton;

namespace handschlag::ui {

class HandbookWindow : public QWidget {
    Q_OBJECT
public:
    explicit HandbookWindow(QWidget* parent = nullptr);
    /// page: "agreement", "queue" ...; "index" if there is no such page.
    void showPage(const QString& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void retranslate();

    QTextBrowser* browser_;
    QToolButton* back_;
    QToolButton* contents_;
    QString page_ = QStringLiteral("index");
};

}  // namespace handschlag::ui
