#pragma once
// The lead panel as rich text. Everything that comes from data is escaped; links are mailto:, tel: and http(s): only.

#include <QString>
#include <QTimeZone>
#include <map>

#include "core/base/localized_text.h"
#include "core/usecase/handovers.h"

namespace handschlag::ui {

struct LeadTextContext {
    Instant now;
    QTimeZone zone;
    Language language = Language::English;
    std::map<PersonId, QString> persons;
};

/// Who it is, at which company, how to reach them: known before the details are loaded.
[[nodiscard]] QString leadHeadText(const usecase::QueueEntry& entry, const LeadTextContext& context);
/// Deadlines, route, owner, who works on it.
[[nodiscard]] QString leadDutyText(const usecase::QueueEntry& entry, const agreement::Document* document, const LeadTextContext& context);
/// Why ready: the frozen parts with their points, and the version the lead was judged under.
[[nodiscard]] QString whyReadyText(const usecase::HandoverDetails& details, const LeadTextContext& context);
/// The four BANT answers of the frozen snapshot.
[[nodiscard]] QString bantText(const leads::Lead& lead);
/// What the lead did and what was decided, newest first.
[[nodiscard]] QString timelineText(const usecase::HandoverDetails& details, const LeadTextContext& context);

}  // namespace handschlag::ui
