#pragma once
// The lead panel as rich text. Everything that comes from data is escaped; links are mailto:, tel: and http(s): only.

#include <QString>
#include <QTimeZone>
#include <map>

#include "core/base/localized_text.h"
#include "ui/queue/lead_reading.h"

namespace handschlag::ui {

struct LeadTextContext {
    Instant now;
    QTimeZone zone;
    Language language = Language::English;
    std::map<PersonId, QString> persons;
};

/// Who it is, at which company, how to reach them: known before the details are loaded.
[[nodiscard]] QString leadHeadText(const usecase::QueueEntry& entry, const LeadTextContext& context);
/// Which ways of contact the person has agreed to, with sign, word and colour.
[[nodiscard]] QString consentText(const leads::Lead& lead);
/// What is next and by when, the cadence so far, route and owner, who works on it.
[[nodiscard]] QString leadDutyText(const usecase::QueueEntry& entry, const LeadReading* reading, const LeadTextContext& context);
/// Other leads of the company, customers among them, what sales has in hand; leads that may be the same person.
[[nodiscard]] QString companyText(const LeadReading& reading);
/// Why ready: the frozen parts with their points, and the version the lead was judged under.
[[nodiscard]] QString whyReadyText(const usecase::HandoverDetails& details, const LeadTextContext& context);
/// The four BANT answers as they are known today, with who said so and when.
[[nodiscard]] QString bantText(const LeadReading& reading, const LeadTextContext& context);
/// The answers alone.
[[nodiscard]] QString bantText(const leads::Lead& lead);
/// What the lead did and what was decided, newest first.
[[nodiscard]] QString timelineText(const LeadReading& reading, const LeadTextContext& context);

}  // namespace handschlag::ui
