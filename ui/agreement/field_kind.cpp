#include "ui/agreement/field_kind.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

#include "ui/agreement/match_text.h"
#include "ui/shared/date_input.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

FieldKind numberField(FieldType type, qint64 low, qint64 high, const QString& unit)
{
    FieldKind kind;
    kind.type = type;
    kind.low = low;
    kind.high = high;
    kind.unit = unit;
    return kind;
}

FieldKind plain(FieldType type)
{
    FieldKind kind;
    kind.type = type;
    return kind;
}

QString choiceLabel(const FieldKind& kind, const QVariant& value)
{
    for (const FieldChoice& choice : kind.choices)
        if (choice.value == value) return choice.label.trimmed();
    return value.toString();
}

QString clock(qint64 minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

FieldKind textField() { return plain(FieldType::Text); }
FieldKind wholeField(qint64 low, qint64 high, const QString& unit) { return numberField(FieldType::Whole, low, high, unit); }
FieldKind pointsField(qint64 low, qint64 high) { return numberField(FieldType::Points, low, high, {}); }
FieldKind minutesField(qint64 low, qint64 high) { return numberField(FieldType::Minutes, low, high, {}); }
FieldKind flagField() { return plain(FieldType::Flag); }
FieldKind wordsField() { return plain(FieldType::Words); }
FieldKind matchField() { return plain(FieldType::Match); }
FieldKind dateField() { return plain(FieldType::Date); }
FieldKind timeOfDayField() { return numberField(FieldType::TimeOfDay, 0, 24 * 60, {}); }

FieldKind choiceField(std::vector<FieldChoice> choices)
{
    FieldKind kind = plain(FieldType::Choice);
    kind.choices = std::move(choices);
    return kind;
}

FieldKind optional(FieldKind kind, const QString& absent)
{
    kind.optional = true;
    kind.absent = absent;
    return kind;
}

QString minutesText(qint64 minutes)
{
    const qint64 hours = minutes / 60;
    const qint64 rest = minutes % 60;
    if (hours == 0) return FieldWords::tr("%1 min").arg(rest);
    if (rest == 0) return FieldWords::tr("%1 h").arg(hours);
    return FieldWords::tr("%1 h %2 min").arg(hours).arg(rest);
}

std::optional<qint64> minutesFromText(const QString& text)
{
    static const QRegularExpression units(QStringLiteral("^\\s*(?:(\\d+)\\s*h)?\\s*(?:(\\d+)\\s*(?:min|m)?)?\\s*$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression clockForm(QStringLiteral("^\\s*(\\d+):(\\d\\d)\\s*(?:h)?\\s*$"));
    static const QRegularExpression fraction(QStringLiteral("^\\s*(\\d+)[.,](\\d+)\\s*h\\s*$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = clockForm.match(text); match.hasMatch()) return match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong();
    if (const auto match = fraction.match(text); match.hasMatch()) return qRound64((match.captured(1) + u'.' + match.captured(2)).toDouble() * 60);
    const auto match = units.match(text);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(2).isEmpty())) return std::nullopt;
    return match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong();
}

QStringList wordLabels(const FieldKind& kind, const QStringList& words)
{
    QStringList labels;
    for (const QString& word : words) labels << choiceLabel(kind, word);
    return labels;
}

QStringList wordsFromLabels(const FieldKind& kind, const QStringList& labels)
{
    QStringList words;
    for (const QString& label : labels) {
        const auto known =
            std::ranges::find_if(kind.choices, [&label](const FieldChoice& choice) { return choice.label.compare(label, Qt::CaseInsensitive) == 0; });
        words << (known == kind.choices.end() ? label : known->value.toString());
    }
    return words;
}

QString readableValue(const FieldKind& kind, const QVariant& value)
{
    if (!value.isValid()) return kind.absent;
    switch (kind.type) {
        case FieldType::Text:
            return value.toString();
        case FieldType::Whole:
            return count(value.toLongLong()) + (kind.unit.isEmpty() ? QString() : u' ' + kind.unit);
        case FieldType::Points:
            return points(value.toLongLong());
        case FieldType::Minutes:
            return minutesText(value.toLongLong());
        case FieldType::Choice:
            return choiceLabel(kind, value);
        case FieldType::Flag:
            return value.toBool() ? FieldWords::tr("yes") : FieldWords::tr("no");
        case FieldType::Words:
            return wordLabels(kind, value.toStringList()).join(QStringLiteral(", "));
        case FieldType::Match:
            return matchSentence(value.value<agreement::Match>());
        case FieldType::Date:
            return QLocale().toString(value.toDate(), dateInputFormat());
        case FieldType::TimeOfDay:
            return clock(value.toLongLong());
    }
    return {};
}

}  // namespace handschlag::ui
