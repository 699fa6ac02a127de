#include "ui/agreement/row_columns.h"

#include "core/leads/field.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

std::vector<FieldChoice> leadFields()
{
    std::vector<FieldChoice> choices;
    for (const auto& field : leads::standardFields())
        choices.push_back({QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size())), fieldName(field.name)});
    return choices;
}

}  // namespace

FieldKind leadFieldChoice(bool mayBeEmpty)
{
    FieldKind kind = choiceField(leadFields());
    if (mayBeEmpty) kind.choices.insert(kind.choices.begin(), {QString(), QString()});
    kind.ownWords = true;
    return kind;
}

FieldKind leadFieldWords()
{
    FieldKind kind = wordsField();
    kind.choices = leadFields();
    return kind;
}

}  // namespace handschlag::ui
