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
    shown_.clear();
    lead_ = {};
    setHtml(leadHeadText(entry, context) + leadDutyText(entry, nullptr, context));
}

void QueueLeadPanel::showReading(const LeadReading& reading, LeadTextContext context)
{
    const QString text = leadHeadText(reading.details.entry, context) + consentText(reading.details.entry.lead) +
                         leadDutyText(reading.details.entry, &reading, context) + bantText(reading, context) + companyText(reading) +
                         whyReadyText(reading.details, context) + timelineText(reading, context);
    // The same lead keeps its place; unchanged text is not laid out again.
    if (text == shown_) return;
    const bool same = lead_ == reading.details.entry.handover.id;
    lead_ = reading.details.entry.handover.id;
    const int place = same ? verticalScrollBar()->value() : 0;
    shown_ = text;
    setHtml(text);
    verticalScrollBar()->setValue(place);
}

void QueueLeadPanel::showNothing(const QString& text)
{
    shown_.clear();
    lead_ = {};
    setPlainText(text);
}

QVariant QueueLeadPanel::loadResource(int, const QUrl&) { return {}; }

void QueueLeadPanel::follow(const QUrl& link)
{
    if (link.scheme() != QLatin1String("mailto") && link.scheme() != QLatin1String("tel")) return;
    emit contacted();
    QDesktopServices::openUrl(link);
}

}  // namespace handschlag::ui
