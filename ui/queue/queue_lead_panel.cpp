#include "ui/queue/queue_lead_panel.h"

#include <QDesktopServices>
#include <QScrollBar>

namespace handschlag::ui {

QueueLeadPanel::QueueLeadPanel(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(240);
    connect(this, &QTextBrowser::anchorClicked, this, &QueueLeadPanel::follow);
}

void QueueLeadPanel::showEntry(const usecase::QueueEntry& entry, LeadTextContext context)
{
    setHtml(leadHeadText(entry, context) + leadDutyText(entry, nullptr, context));
}

void QueueLeadPanel::showDetails(const usecase::HandoverDetails& details, LeadTextContext context)
{
    const int place = verticalScrollBar()->value();
    setHtml(leadHeadText(details.entry, context) + whyReadyText(details, context) + bantText(details.snapshot.lead) +
            leadDutyText(details.entry, &details.document, context) + timelineText(details, context));
    verticalScrollBar()->setValue(place);
}

void QueueLeadPanel::showNothing() { clear(); }

QVariant QueueLeadPanel::loadResource(int, const QUrl&) { return {}; }

void QueueLeadPanel::follow(const QUrl& link)
{
    if (link.scheme() != QLatin1String("mailto") && link.scheme() != QLatin1String("tel")) return;
    emit contacted();
    QDesktopServices::openUrl(link);
}

}  // namespace handschlag::ui
