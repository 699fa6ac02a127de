#include "ui/agreement/agreement_page.h"

namespace handschlag::ui {

AgreementPage::AgreementPage(Session* session, QWidget* parent) : Page(session, parent) {}

void AgreementPage::reload() {}

void AgreementPage::follow(const ChangeSet&) {}

void AgreementPage::retranslate() {}

}  // namespace handschlag::ui
