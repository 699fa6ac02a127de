#pragma once
// "Save as…" of every table: where, and as CSV, as CSV that a German Excel opens, or as a workbook. The language decides which comes first.
//
//   const auto target = askWhereToSave(this, tr("queue")); if (!target) return;
//   const auto saved = saveTable(table, *target);

#include <QString>
#include <QStringList>

#include <optional>

#include "core/exchange/table_output.h"

class QWidget;

namespace handschlag::ui {

struct SaveTarget {
    QString path;
    exchange::TableFormat format = exchange::TableFormat::Csv;
    friend bool operator==(const SaveTarget&, const SaveTarget&) = default;
};

/// The three kinds as the file dialog lists them, that of the language first.
[[nodiscard]] QStringList tableFilters();
/// The ending that was typed decides between table and workbook, the chosen filter the rest; a path without one of the endings gets it.
[[nodiscard]] SaveTarget saveTargetOf(const QString& path, const QString& filter);
/// fileName: without an ending. Nothing if the person thinks better of it.
[[nodiscard]] std::optional<SaveTarget> askWhereToSave(QWidget* parent, const QString& fileName);
/// Whole or not at all; CSV with a byte order mark, else Excel reads umlauts as something else.
[[nodiscard]] Result<void> saveTable(const exchange::OutputTable& table, const SaveTarget& target);
/// "12 rows saved as /home/…/queue.xlsx."
[[nodiscard]] QString savedSentence(std::size_t rows, const SaveTarget& target);

}  // namespace handschlag::ui
