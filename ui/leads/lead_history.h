#pragma once
// What happened to a lead, newest first: activities, stages, handovers, changed fields, as lines for people.

#include <QString>
#include <QTimeZone>

#include <vector>

#include "core/usecase/lead_views.h"

namespace handschlag::ui {

struct HistoryLine {
    Instant at;
    QString text;
};

[[nodiscard]] std::vector<HistoryLine> historyOf(const usecase::LeadDetails& details, const agreement::Document& document, const QTimeZone& zone);
/// A field's value as people write it: numbers grouped, times in the zone, "yes" and "no".
[[nodiscard]] QString valueText(const leads::FieldValue& value, leads::FieldKind kind, const QTimeZone& zone);
[[nodiscard]] leads::FieldKind kindOf(std::string_view field, const leads::FieldValue& value);

}  // namespace handschlag::ui
