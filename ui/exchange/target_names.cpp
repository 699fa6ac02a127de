#include "ui/exchange/target_names.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using exchange::FileKind;
using leads::FieldKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportTargets)
};

struct FieldText {
    std::string_view field;
    const char* text;
};

constexpr FieldText activityTexts[] = {{"external_id", QT_TRANSLATE_NOOP("ImportTargets", "ID of the activity")},
                                       {"lead", QT_TRANSLATE_NOOP("ImportTargets", "Lead")},
                                       {"type", QT_TRANSLATE_NOOP("ImportTargets", "Type of activity")},
                                       {"asset", QT_TRANSLATE_NOOP("ImportTargets", "Content (asset)")},
                                       {"occurred_at", QT_TRANSLATE_NOOP("ImportTargets", "Time of the activity")},
                                       {"value", QT_TRANSLATE_NOOP("ImportTargets", "Value (e.g. seconds)")}};
constexpr FieldText outcomeTexts[] = {{"lead", QT_TRANSLATE_NOOP("ImportTargets", "Lead")},
                                      {"stage", QT_TRANSLATE_NOOP("ImportTargets", "Stage entered")},
                                      {"role", QT_TRANSLATE_NOOP("ImportTargets", "Role of the stage")},
                                      {"at", QT_TRANSLATE_NOOP("ImportTargets", "Time of entry")},
                                      {"amount", QT_TRANSLATE_NOOP("ImportTargets", "Amount")},
                                      {"owner", QT_TRANSLATE_NOOP("ImportTargets", "Person")},
                                      {"reason", QT_TRANSLATE_NOOP("ImportTargets", "Reason (code)")}};

QString attributeText(FieldKind kind)
{
    switch (kind) {
        case FieldKind::Text: return Words::tr("Own field: text");
        case FieldKind::Integer: return Words::tr("Own field: whole number");
        case FieldKind::Decimal: return Words::tr("Own field: decimal number");
        case FieldKind::Instant: return Words::tr("Own field: date");
        case FieldKind::Boolean: return Words::tr("Own field: yes or no");
    }
    return {};
}

template <std::size_t size>
QString textIn(const FieldText (&texts)[size], std::string_view field)
{
    const auto found = std::ranges::find(texts, field, &FieldText::field);
    return found == std::end(texts) ? QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())) : Words::tr(found->text);
}

}  // namespace

QString name(FileKind kind)
{
    switch (kind) {
        case FileKind::Leads: return Words::tr("Leads");
        case FileKind::Activities: return Words::tr("Activities");
        case FileKind::Outcomes: return Words::tr("Outcomes");
    }
    return {};
}

QString targetFieldName(FileKind kind, std::string_view field)
{
    switch (kind) {
        case FileKind::Leads: break;
        case FileKind::Activities: return textIn(activityTexts, field);
        case FileKind::Outcomes: return textIn(outcomeTexts, field);
    }
    return fieldName(field);
}

std::vector<TargetChoice> targetChoices(FileKind kind)
{
    std::vector<TargetChoice> choices{{QString(), Words::tr("Leave out")}};
    for (const exchange::TargetField& field : exchange::targetFields(kind))
        choices.push_back({QStringLiteral("field:") + QLatin1String(field.name.data(), static_cast<qsizetype>(field.name.size())), targetFieldName(kind, field.name)});
    if (kind != FileKind::Leads) return choices;
    for (const FieldKind type : {FieldKind::Text, FieldKind::Integer, FieldKind::Decimal, FieldKind::Instant, FieldKind::Boolean})
        choices.push_back({QStringLiteral("attribute:") + QLatin1String(exchange::typeKey(type)), attributeText(type)});
    return choices;
}

QString targetKey(const std::optional<exchange::ColumnTarget>& target)
{
    if (!target) return {};
    if (target->field.empty()) return QStringLiteral("attribute:") + QLatin1String(exchange::typeKey(target->type));
    return QStringLiteral("field:") + QString::fromStdString(target->field);
}

std::optional<exchange::ColumnTarget> targetOfKey(const QString& key, FileKind kind, const std::string& attribute, const std::string& format)
{
    const std::string rest = key.section(u':', 1).toStdString();
    exchange::ColumnTarget target;
    if (key.startsWith(QLatin1String("field:"))) {
        const exchange::TargetField* field = exchange::targetField(kind, rest);
        if (!field) return std::nullopt;
        target.field = rest;
        target.type = field->kind;
    } else if (const auto type = exchange::typeFromKey(rest)) {
        target.attribute = attribute;
        target.type = *type;
    } else {
        return std::nullopt;
    }
    if (target.type == FieldKind::Instant) target.format = format;
    return target;
}

}  // namespace handschlag::ui
