#include "ui/queue/queue_page.h"

namespace handschlag::ui {

QueuePage::QueuePage(Session* session, QWidget* parent) : Page(session, parent) {}

void QueuePage::reload() {}

void QueuePage::follow(const ChangeSet&) {}

void QueuePage::retranslate() {}

}  // namespace handschlag::ui
