#include "ui/exchange/import_page.h"

namespace handschlag::ui {

ImportPage::ImportPage(Session* session, QWidget* parent) : Page(session, parent) {}

void ImportPage::reload() {}

void ImportPage::follow(const ChangeSet&) {}

void ImportPage::retranslate() {}

}  // namespace handschlag::ui
