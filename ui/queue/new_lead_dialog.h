#pragma once
// A lead entered by hand: what the agreement requires first, then the rest. What is refused is said in the dialog, and nothing typed is lost.

#include <QDialog>

#include "core/agreement/document.h"
#include "core/leads/lead.h"
#include "ui/shell/session.h"

class QDialogButtonBox;
class QLabel;

namespace handschlag::ui {

class LeadFieldForm;

/// Fields of a new lead: those of the required information, each once, and the other usual ones.
struct NewLeadFields {
    std::vector<std::string> needed;
    std::vector<std::string> more;
};
[[nodiscard]] NewLeadFields newLeadFields(const agreement::Document* document);

class NewLeadDialog : public QDialog {
    Q_OBJECT
public:
    /// document: the agreement that counts; null: none yet. known: values that are filled in already, e.g. the company.
    NewLeadDialog(Session* session, const agreement::Document* document, const leads::Fields& known, QWidget* parent = nullptr);

    [[nodiscard]] LeadId entered() const { return entered_; }
    /// Leads that are likely to be the same person as the one entered.
    [[nodiscard]] QStringList likelySame() const { return likelySame_; }
    [[nodiscard]] QString name() const { return name_; }

private:
    void enter();
    void answered(const Result<LeadId>& answer);
    void say(const QString& problem);

    Session* session_;
    leads::Fields known_;
    LeadFieldForm* needed_;
    LeadFieldForm* more_;
    QLabel* problem_;
    QDialogButtonBox* buttons_;
    LeadId entered_;
    QString name_;
    QStringList likelySame_;
};

}  // namespace handschlag::ui
