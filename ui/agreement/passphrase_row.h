#pragma once
// A passphrase, and whether the system's key store keeps it. Where no key store answers it is asked for each time, and the row says so.

#include <QWidget>

#include "ui/shared/passphrase_store.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace handschlag::ui {

class PassphraseRow : public QWidget {
    Q_OBJECT
public:
    /// store may be null; it must outlive the row.
    explicit PassphraseRow(PassphraseStore* store, QWidget* parent = nullptr);

    /// Looks whether the key store holds the passphrase of this key and fills it in.
    void useKey(const std::string& fingerprint);
    [[nodiscard]] std::string passphrase() const;
    [[nodiscard]] QLineEdit* line() const { return line_; }
    /// After the passphrase proved right: keeps it, or takes it out, as the box says.
    void remember();
    /// The same for a key that took this one's place.
    void remember(const std::string& fingerprint, const std::string& passphrase);
    void setProblemSelected();
    /// The dialog around it grows until everything in it is seen.
    void makeRoom();

private:
    void say(const QString& note);
    void found(const std::string& fingerprint, Result<std::string> secret);

    PassphraseStore* store_;
    std::string fingerprint_;
    bool kept_ = false;
    QLineEdit* line_;
    QCheckBox* keep_;
    QLabel* note_;
};

}  // namespace handschlag::ui
