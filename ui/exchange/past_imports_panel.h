#pragma once
// The files imported so far; what taking the chosen one back would do, or why it cannot be taken back; and the button that does it.

#include <QWidget>

#include <optional>

#include "core/usecase/import_undo.h"
#include "ui/shell/session.h"

class QLabel;
class QPushButton;

namespace handschlag::ui {

class PastImportsModel;
class TableView;

class PastImportsPanel : public QWidget {
    Q_OBJECT
public:
    explicit PastImportsPanel(Session* session, QWidget* parent = nullptr);
    /// Reads the list anew; hidden while nothing was imported.
    void reload();
    void retranslate();

signals:
    void noticed(const QString& message);
    void failed(const QString& message);

private:
    void choose();
    void ask();
    void takeBack();
    void showTexts();
    [[nodiscard]] std::optional<usecase::Batch> chosen() const;

    Session* session_;
    PastImportsModel* imports_;
    QLabel* title_;
    TableView* table_;
    QLabel* outlookTitle_;
    QLabel* outlookText_;
    QLabel* hint_;
    QPushButton* takeBack_;
    std::optional<usecase::ImportUndo> outlook_;  ///< of the chosen one
    Error problem_;
    bool asking_ = false;
    bool working_ = false;
    int question_ = 0;  ///< answers to older questions are dropped
};

}  // namespace handschlag::ui
