#pragma once
// The user's signing keys, and whose keys the user believes: create, back up, restore, renew, revoke, and the six words to be read aloud.

#include <QDialog>

#include "core/agreement/key_words.h"
#include "core/usecase/ports.h"
#include "ui/shell/session.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace handschlag::ui {

class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(Session* session, std::vector<usecase::Person> persons, QWidget* parent = nullptr);

signals:
    /// The workspace knows other keys than before.
    void keysChanged();

private:
    void createViews();
    void connectSignals();
    void list();
    void addGroup(const QString& title, const QList<QTreeWidgetItem*>& rows);
    void follow();
    void showWords(const std::string& fingerprint, Result<agreement::SpokenKey> words);
    void createKey();
    void backUp();
    void restore();
    void rotate();
    void askToRevoke();
    void revoke();
    void forget();
    void say(const QString& message, bool isProblem);
    [[nodiscard]] std::string chosen(int role) const;

    Session* session_;
    std::vector<usecase::Person> persons_;
    QTreeWidget* keys_;
    QLabel* words_;
    QLabel* message_;
    QPushButton *create_, *backUp_, *restore_, *rotate_, *revoke_, *forget_;
};

}  // namespace handschlag::ui
