#include "ui/queue/lead_panel.h"

#include <QDesktopServices>
#include <QScrollBar>

namespace handschlag::ui {

LeadPanel::LeadPanel(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(240);
    connect(this, &QTextBrowser::anchorClicked, this, &LeadPanel::follow);
}

void LeadPanel::showEntry(const usecase::QueueEntry& entry, LeadTextContext context)
{
    setHtml(leadHeadText(entry, context) + leadDutyText(entry, nullptr, context));
}

void LeadPanel::showDetails(const usecase::HandoverDetails& details, LeadTextContext context)
{
    const int place = verticalScrollBar()->value();
    setHtml(leadHeadText(details.entry, context) + whyReadyText(details, context) + bantText(details.snapshot.lead) + leadDutyText(details.entry, &details.document, context) +
            timelineText(details, context));
    verticalScrollBar()->setValue(place);
}

void LeadPanel::showNothing() { clear(); }

QVariant LeadPanel::loadResource(int, const QUrl&) { return {}; }

void LeadPanel::follow(const QUrl& link)
{
    if (link.scheme() != QLatin1String("mailto") && link.scheme() != QLatin1String("tel")) return;
    emit contacted();
    QDesktopServices::openUrl(link);
}

}  // namespace handschlag::ui
