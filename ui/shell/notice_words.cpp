#include "ui/shell/notice_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace handschlag::ui {
namespace {

using handover::NoticeKind;

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

bool isForDesk(NoticeKind kind) { return kind == NoticeKind::Returned || kind == NoticeKind::ObjectionEnds; }

QString sayOne(NoticeKind kind, const QString& company)
{
    switch (kind) {
        case NoticeKind::NewInquiry: return NoticeWords::tr("%1 asks to be contacted").arg(company);
        case NoticeKind::Returned: return NoticeWords::tr("Sales gave %1 back").arg(company);
        case NoticeKind::DueSoon: return NoticeWords::tr("%1 is due soon").arg(company);
        case NoticeKind::Overdue: return NoticeWords::tr("%1 is overdue").arg(company);
        case NoticeKind::Escalated: return NoticeWords::tr("%1 has waited twice the agreed time").arg(company);
        case NoticeKind::ObjectionEnds: return NoticeWords::tr("The time to object ends soon: %1").arg(company);
        case NoticeKind::Count: break;
    }
    return {};
}

QString sayMany(NoticeKind kind, int number)
{
    switch (kind) {
        case NoticeKind::NewInquiry: return NoticeWords::tr("%n new inquiry(ies)", nullptr, number);
        case NoticeKind::Returned: return NoticeWords::tr("%n lead(s) came back from sales", nullptr, number);
        case NoticeKind::DueSoon: return NoticeWords::tr("%n lead(s) are due soon", nullptr, number);
        case NoticeKind::Overdue: return NoticeWords::tr("%n lead(s) are overdue", nullptr, number);
        case NoticeKind::Escalated: return NoticeWords::tr("%n lead(s) have waited twice the agreed time", nullptr, number);
        case NoticeKind::ObjectionEnds: return NoticeWords::tr("The time to object to %n rejection(s) ends soon", nullptr, number);
        case NoticeKind::Count: break;
    }
    return {};
}

}  // namespace

QString noticeKindName(NoticeKind kind)
{
    switch (kind) {
        case NoticeKind::NewInquiry: return NoticeWords::tr("A new inquiry");
        case NoticeKind::Returned: return NoticeWords::tr("A lead that sales gives back");
        case NoticeKind::DueSoon: return NoticeWords::tr("Before a deadline (80 % of the time)");
        case NoticeKind::Overdue: return NoticeWords::tr("When a deadline is missed");
        case NoticeKind::Escalated: return NoticeWords::tr("When the agreed time has passed twice");
        case NoticeKind::ObjectionEnds: return NoticeWords::tr("Before the time to object ends");
        case NoticeKind::Count: break;
    }
    return {};
}

NoticeMessage noticeMessage(std::span<const NoticedLead> leads, bool showCompany, bool caughtUp)
{
    std::map<HandoverId, const NoticedLead*> latest;
    for (const NoticedLead& lead : leads) latest[lead.notice.handover] = &lead;
    NoticeMessage message;
    message.title = caughtUp ? NoticeWords::tr("Meanwhile") : QStringLiteral("Handschlag");
    message.toDesk = std::ranges::all_of(latest, [](const auto& each) { return isForDesk(each.second->notice.kind); });
    if (latest.size() == 1) {
        const NoticedLead& lead = *latest.begin()->second;
        message.handover = lead.notice.handover;
        const bool named = showCompany && !lead.company.isEmpty();
        message.text = named ? sayOne(lead.notice.kind, lead.company) : sayMany(lead.notice.kind, 1);
        return message;
    }
    std::map<NoticeKind, int> numbers;
    for (const auto& [handover, lead] : latest) ++numbers[lead->notice.kind];
    QStringList lines;
    for (const auto& [kind, number] : numbers) lines << sayMany(kind, number);
    message.text = lines.join(u'\n');
    return message;
}

}  // namespace handschlag::ui
