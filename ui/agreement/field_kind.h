#pragma once
// What kind of value stands in a field of a form or a cell of a table, within which limits, and how it reads. The values travel as
// QVariant: Text, Choice: as they are; Whole, Points, Minutes: qlonglong; Flag: bool; Words: QStringList; Match: agreement::Match;
// Date: QDate. An optional value that is absent is an invalid QVariant.

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <optional>
#include <vector>

#include "core/agreement/match.h"

Q_DECLARE_METATYPE(handschlag::agreement::Match)

namespace handschlag::ui {

enum class FieldType { Text, Whole, Points, Minutes, Choice, Flag, Words, Match, Date, TimeOfDay };

struct FieldChoice {
    QVariant value;
    QString label;
};

struct FieldKind {
    FieldType type = FieldType::Text;
    qint64 low = 0;  ///< Points: centipoints
    qint64 high = 0;
    QString unit;                      ///< behind a number, e.g. "days"
    std::vector<FieldChoice> choices;  ///< of Choice; of Words: how known words are shown
    bool optional = false;
    QString absent;         ///< how an absent value reads, e.g. "no limit"
    bool ownWords = false;  ///< Choice: other words than the listed ones may be typed
};

[[nodiscard]] FieldKind textField();
[[nodiscard]] FieldKind wholeField(qint64 low, qint64 high, const QString& unit = {});
/// Limits of the agreement: |points| <= 1,000,000 centipoints.
[[nodiscard]] FieldKind pointsField(qint64 low = -1'000'000, qint64 high = 1'000'000);
/// Business minutes, typed as "4 h 30 min".
[[nodiscard]] FieldKind minutesField(qint64 low = 0, qint64 high = 60 * 24 * 60);
[[nodiscard]] FieldKind choiceField(std::vector<FieldChoice> choices);
[[nodiscard]] FieldKind flagField();
[[nodiscard]] FieldKind wordsField();
[[nodiscard]] FieldKind matchField();
[[nodiscard]] FieldKind dateField();
[[nodiscard]] FieldKind timeOfDayField();
[[nodiscard]] FieldKind optional(FieldKind kind, const QString& absent);

/// As a cell shows it.
[[nodiscard]] QString readableValue(const FieldKind& kind, const QVariant& value);
/// Known words by their labels, and back; others stay as they are.
[[nodiscard]] QStringList wordLabels(const FieldKind& kind, const QStringList& words);
[[nodiscard]] QStringList wordsFromLabels(const FieldKind& kind, const QStringList& labels);
/// "4 h 30 min", "30 min"
[[nodiscard]] QString minutesText(qint64 minutes);
/// Also "4:30", "270", "4,5 h"; nothing if it cannot be meant.
[[nodiscard]] std::optional<qint64> minutesFromText(const QString& text);

}  // namespace handschlag::ui
