#pragma once
// Notices as people read them on their desktop, where others may look on: a company's name at most, and numbers.

#include <QString>

#include <span>

#include "core/handover/notices.h"

namespace handschlag::ui {

struct NoticedLead {
    handover::Notice notice;
    QString company;
};

struct NoticeMessage {
    QString title;
    QString text;
    HandoverId handover;  ///< the lead it is about; none: several
    bool toDesk = false;  ///< marketing's business: it opens there
    friend bool operator==(const NoticeMessage&, const NoticeMessage&) = default;
};

/// Several at once become one. Of one handover only the latest step is said. caughtUp: they fell due while nobody wanted to be disturbed.
[[nodiscard]] NoticeMessage noticeMessage(std::span<const NoticedLead> leads, bool showCompany, bool caughtUp);
[[nodiscard]] QString noticeKindName(handover::NoticeKind kind);

}  // namespace handschlag::ui
