#include "ui/leads/leads_page.h"

namespace handschlag::ui {

LeadsPage::LeadsPage(Session* session, QWidget* parent) : Page(session, parent) {}

void LeadsPage::reload() {}

void LeadsPage::follow(const ChangeSet&) {}

void LeadsPage::retranslate() {}

}  // namespace handschlag::ui
