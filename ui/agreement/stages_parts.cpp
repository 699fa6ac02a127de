// Editors of clauses 1 and 2: stages and required information.

#include <QCoreApplication>

#include "ui/agreement/clause_parts.h"
#include "ui/agreement/row_columns.h"
#include "ui/agreement/table_part.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using namespace agreement;

int maskOf(const std::vector<Role>& roles)
{
    int mask = 0;
    for (const Role role : roles) mask |= 1 << static_cast<int>(role);
    return mask;
}

QString rolesText(int mask)
{
    QStringList names;
    for (int role = 0; role < 8; ++role)
        if (mask & (1 << role)) names << name(static_cast<Role>(role));
    return names.join(QStringLiteral(" + "));
}

/// No role, each role, and the pairs that are usual: a stage may be the moment of the handover, too.
FieldKind rolesField(const Document& document)
{
    std::vector<int> masks{0};
    for (int role = 0; role < 8; ++role) masks.push_back(1 << role);
    const int handedOver = 1 << static_cast<int>(Role::HandedOver);
    masks.push_back(handedOver | 1 << static_cast<int>(Role::MarketingQualified));
    masks.push_back(handedOver | 1 << static_cast<int>(Role::Accepted));
    for (const Stage& stage : document.stages.stages)
        if (std::ranges::find(masks, maskOf(stage.roles)) == masks.end()) masks.push_back(maskOf(stage.roles));
    std::vector<FieldChoice> choices;
    for (const int mask : masks) choices.push_back({mask, mask == 0 ? QCoreApplication::translate("AgreementColumns", "none") : rolesText(mask)});
    return choiceField(std::move(choices));
}

RowColumn<Stage> rolesColumn()
{
    return {QT_TRANSLATE_NOOP("AgreementColumns", "Role in the figures"), rolesField,
            [](const Stage& stage) { return QVariant(maskOf(stage.roles)); },
            [](Stage& stage, const QVariant& value) {
                stage.roles.clear();
                for (int role = 0; role < 8; ++role)
                    if (value.toInt() & (1 << role)) stage.roles.push_back(static_cast<Role>(role));
            }};
}

TableColumn entryColumn()
{
    return {QT_TRANSLATE_NOOP("AgreementColumns", "Sales steps in here"), [](const Document&) { return flagField(); },
            [](const Document& document, int row) {
                return QVariant(document.stages.stages[static_cast<std::size_t>(row)].id == document.stages.salesEntersAt);
            },
            [](Document& document, int row, const QVariant& value) {
                if (value.toBool()) document.stages.salesEntersAt = document.stages.stages[static_cast<std::size_t>(row)].id;
            }};
}

ClausePart* requiredTable(Draft* draft, const char* title, const char* place, std::vector<RequiredItem> RequiredClause::*items)
{
    const auto rows = [items](auto& document) { return &(document.required.*items); };
    const RowColumn<RequiredItem> fields = rowColumn<RequiredItem>(
        QT_TRANSLATE_NOOP("AgreementColumns", "Met if any of these is valid"), leadFieldWords(),
        [](const RequiredItem& item) {
            QStringList words;
            for (const std::string& field : item.anyOf) words << QString::fromStdString(field);
            return QVariant(words);
        },
        [](RequiredItem& item, const QVariant& value) {
            item.anyOf.clear();
            for (const QString& word : value.toStringList()) item.anyOf.push_back(word.toStdString());
        });
    const auto fresh = [items](const Document& document) { return RequiredItem{freshId(document.required.*items, "required."), {"phone"}}; };
    return new TablePart(draft, title, tableOf<RequiredItem>(QString::fromLatin1(place), rows, {fields}, fresh));
}

}  // namespace

ClauseParts stagesParts(Draft* draft)
{
    const auto rows = [](auto& document) { return &document.stages.stages; };
    const auto fresh = [](const Document& document) { return Stage{freshId(document.stages.stages, "stage_"), {"Neue Stufe", "New stage"}, {}}; };
    TableSource source = tableOf<Stage>(QStringLiteral("stages"), rows, nameColumns<Stage>() + std::vector{rolesColumn()}, fresh);
    source.columns.push_back(entryColumn());
    return {new TablePart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Stages, in order"), std::move(source))};
}

ClauseParts requiredParts(Draft* draft)
{
    return {requiredTable(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Needed at the handover"), "required.items", &RequiredClause::items),
            requiredTable(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Needed for an inquiry"), "required.forInquiry", &RequiredClause::forInquiry)};
}

}  // namespace handschlag::ui
