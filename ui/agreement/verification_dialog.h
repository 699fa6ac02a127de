#pragma once
// Says in words what was checked in a signed agreement and what came out, who signed, and lets the user confirm whose keys these are.

#include <QDialog>

#include "core/agreement/bundle.h"
#include "ui/shell/session.h"

class QLabel;
class QVBoxLayout;

namespace handschlag::ui {

class VerificationDialog : public QDialog {
    Q_OBJECT
public:
    /// source: what people call it, a file name or a version.
    VerificationDialog(Session* session, const QString& source, std::string bytes, QWidget* parent = nullptr);

signals:
    /// Something was checked and is shown.
    void checked();

private:
    void createViews();
    void check();
    void present(Result<agreement::Verification> answer);
    void addChecks(const agreement::Verification& verification);
    void addSigner(const agreement::VerifiedSignature& one);
    void confirm(const agreement::Signature& signature);
    QLabel* addLine(const QString& text);
    void clear();

    Session* session_;
    QString source_;
    std::string bytes_;
    QLabel* verdict_;
    QLabel* subject_;
    QVBoxLayout* lines_;
    QLabel* limits_;  ///< what a valid signature proves, and what it does not
};

}  // namespace handschlag::ui
