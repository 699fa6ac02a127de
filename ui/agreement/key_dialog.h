#pragma once
// Creates the key with which a person signs: name, side, passphrase twice. The key stays sealed in the user's folder; the workspace
// learns its public half.

#include <QDialog>
#include <optional>

#include "core/agreement/signing_key.h"
#include "core/usecase/people.h"
#include "ui/shell/session.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace handschlag::ui {

class KeyDialog : public QDialog {
    Q_OBJECT
public:
    KeyDialog(Session* session, const std::vector<usecase::Person>& persons, QWidget* parent = nullptr);
    /// Preselects this person.
    void choose(const usecase::Person& person);

signals:
    /// The workspace knows the person with the new key.
    void created(const handschlag::usecase::Person& person);

private:
    void createViews();
    void personChanged();
    void create();
    void registerKey(const agreement::SigningKey& key, const std::string& sealed);
    void say(const QString& problem);

    Session* session_;
    std::vector<usecase::Person> persons_;
    QComboBox* name_;
    QComboBox* side_;
    QLineEdit* passphrase_;
    QLineEdit* again_;
    QLabel* problem_;
    QDialogButtonBox* buttons_;
};

}  // namespace handschlag::ui
