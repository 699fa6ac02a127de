#pragma once
// The right half of the queue: one lead, as much as is known of it at once, the rest when it has been read.

#include <QTextBrowser>
#include <optional>

#include "ui/queue/lead_text.h"

namespace handschlag::ui {

class QueueLeadPanel : public QTextBrowser {
    Q_OBJECT
public:
    explicit QueueLeadPanel(QWidget* parent = nullptr);

    /// What the list knows already.
    void showEntry(const usecase::QueueEntry& entry, LeadTextContext context);
    void showReading(const LeadReading& reading, LeadTextContext context);
    void showNothing(const QString& text);

signals:
    /// A phone or mail link was followed: somebody works on this lead.
    void contacted();

protected:
    /// Data never loads pictures or files.
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void follow(const QUrl& link);
    QString shown_;
    HandoverId lead_;
};

}  // namespace handschlag::ui
