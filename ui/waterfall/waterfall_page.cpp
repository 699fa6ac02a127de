#include "ui/waterfall/waterfall_page.h"

namespace handschlag::ui {

WaterfallPage::WaterfallPage(Session* session, QWidget* parent) : Page(session, parent) {}

void WaterfallPage::reload() {}

void WaterfallPage::follow(const ChangeSet&) {}

void WaterfallPage::retranslate() {}

}  // namespace handschlag::ui
