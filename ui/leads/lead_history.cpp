#include "ui/leads/lead_history.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/shared/explanation_text.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

struct LeadHistory {
    Q_DECLARE_TR_FUNCTIONS(LeadHistory)
};

QString orNone(const QString& text) { return text.isEmpty() ? LeadHistory::tr("none") : text; }

QString activityText(const leads::Activity& activity, const agreement::Document& document)
{
    QString text = activityName(activity.type, activity.asset, document);
    if (!activity.asset.empty()) text += QStringLiteral(": ") + QString::fromStdString(activity.asset);
    return text;
}

QString stageText(const pipeline::StageEvent& event, const agreement::Document& document)
{
    QString stage = name(event.role);
    for (const agreement::Stage& one : document.stages.stages)
        if (std::ranges::find(one.roles, event.role) != one.roles.end()) stage = clauseName(one.id, document);
    switch (event.kind) {
        case pipeline::StageEventKind::Enter: return event.imported ? LeadHistory::tr("Stage “%1” reached, imported").arg(stage)
                                                                    : LeadHistory::tr("Stage “%1” reached").arg(stage);
        case pipeline::StageEventKind::Regress: return LeadHistory::tr("Back to stage “%1”").arg(stage);
        case pipeline::StageEventKind::Exit: return LeadHistory::tr("Left the waterfall at “%1”").arg(stage);
        case pipeline::StageEventKind::Retract: return LeadHistory::tr("Stage “%1” taken back").arg(stage);
    }
    return stage;
}

QString handoverText(const handover::Handover& handover)
{
    return handover.trial ? LeadHistory::tr("Handed over on trial, now: %1").arg(inSentence(handover.state))
                          : LeadHistory::tr("Handed over, now: %1").arg(inSentence(handover.state));
}

}  // namespace

leads::FieldKind kindOf(std::string_view field, const leads::FieldValue& value)
{
    if (const leads::FieldDescription* description = leads::standardField(field)) return description->kind;
    return std::holds_alternative<std::int64_t>(value) ? leads::FieldKind::Integer : leads::FieldKind::Text;
}

QString valueText(const leads::FieldValue& value, leads::FieldKind kind, const QTimeZone& zone)
{
    if (leads::isMissing(value)) return {};
    const auto number = leads::numberOf(value);
    if (!number) return QString::fromStdString(std::string(leads::textOf(value)));
    switch (kind) {
        case leads::FieldKind::Instant: return dateTime(Instant{*number}, zone);
        case leads::FieldKind::Boolean: return *number != 0 ? LeadHistory::tr("yes") : LeadHistory::tr("no");
        case leads::FieldKind::Decimal: return QLocale().toString(static_cast<double>(*number) / 10'000.0, 'f', QLocale::FloatingPointShortest);
        default: return count(*number);
    }
}

std::vector<HistoryLine> historyOf(const usecase::LeadDetails& details, const agreement::Document& document, const QTimeZone& zone)
{
    std::vector<HistoryLine> lines;
    for (const leads::Activity& activity : details.explained.activities) lines.push_back({activity.occurredAt, activityText(activity, document)});
    for (const pipeline::StageEvent& event : details.events) lines.push_back({event.effectiveAt, stageText(event, document)});
    for (const handover::Handover& handover : details.handovers) lines.push_back({handover.submittedAt, handoverText(handover)});
    for (const leads::FieldChange& change : details.history) {
        const auto shown = [&](const leads::FieldValue& value) { return orNone(valueText(value, kindOf(change.field, value), zone)); };
        // The first value of a field is no news.
        if (leads::isMissing(change.before)) continue;
        lines.push_back({change.effectiveAt, LeadHistory::tr("%1: %2, before %3").arg(fieldName(change.field), shown(change.after), shown(change.before))});
    }
    lines.push_back({details.explained.lead.createdAt, LeadHistory::tr("First contact")});
    std::ranges::stable_sort(lines, std::ranges::greater{}, &HistoryLine::at);
    return lines;
}

}  // namespace handschlag::ui
