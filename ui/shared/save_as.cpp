#include "ui/shared/save_as.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "ui/shared/languages.h"
#include "ui/shared/safe_file.h"

namespace handschlag::ui {
namespace {

using exchange::TableFormat;

class SaveAs {
    Q_DECLARE_TR_FUNCTIONS(SaveAs)
};

QString filterOf(TableFormat format)
{
    switch (format) {
        case TableFormat::Csv: return SaveAs::tr("CSV (*.csv)");
        case TableFormat::GermanCsv: return SaveAs::tr("CSV for a German Excel (*.csv)");
        case TableFormat::Workbook: return SaveAs::tr("Excel workbook (*.xlsx)");
    }
    return {};
}

TableFormat csvOfLanguage() { return currentLanguage() == Language::German ? TableFormat::GermanCsv : TableFormat::Csv; }

/// What a file cannot be called.
QString fileNameOf(QString name)
{
    for (const QChar bad : QStringLiteral("/\\:*?\"<>|")) name.replace(bad, u'-');
    return name;
}

}  // namespace

QStringList tableFilters()
{
    const TableFormat first = csvOfLanguage();
    const TableFormat other = first == TableFormat::Csv ? TableFormat::GermanCsv : TableFormat::Csv;
    return {filterOf(first), filterOf(TableFormat::Workbook), filterOf(other)};
}

SaveTarget saveTargetOf(const QString& path, const QString& filter)
{
    TableFormat wanted = csvOfLanguage();
    for (const TableFormat format : {TableFormat::Csv, TableFormat::GermanCsv, TableFormat::Workbook})
        if (filter == filterOf(format)) wanted = format;
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)) return {path, TableFormat::Workbook};
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) return {path, wanted == TableFormat::Workbook ? csvOfLanguage() : wanted};
    return {path + (wanted == TableFormat::Workbook ? QStringLiteral(".xlsx") : QStringLiteral(".csv")), wanted};
}

std::optional<SaveTarget> askWhereToSave(QWidget* parent, const QString& fileName)
{
    const QStringList filters = tableFilters();
    QFileDialog dialog(parent, SaveAs::tr("Save as"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    if (const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); QFileInfo::exists(documents)) dialog.setDirectory(documents);
    dialog.setNameFilters(filters);
    dialog.selectFile(fileNameOf(fileName));
    // The dialog asks before a file is replaced: it has to know the whole name.
    const auto follow = [&dialog](const QString& filter) { dialog.setDefaultSuffix(filter.contains(QStringLiteral(".xlsx")) ? QStringLiteral("xlsx") : QStringLiteral("csv")); };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    follow(filters.first());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return std::nullopt;
    return saveTargetOf(dialog.selectedFiles().constFirst(), dialog.selectedNameFilter());
}

Result<void> saveTable(const exchange::OutputTable& table, const SaveTarget& target)
{
    auto bytes = exchange::tableBytes(table, target.format);
    if (!bytes) return std::unexpected(bytes.error());
    if (target.format == TableFormat::Csv) bytes->insert(0, "\xEF\xBB\xBF");
    return writeWholeFile(target.path, *bytes);
}

QString savedSentence(std::size_t rows, const SaveTarget& target)
{
    return SaveAs::tr("%n row(s) saved as %1.", nullptr, static_cast<int>(rows)).arg(QDir::toNativeSeparators(target.path));
}

}  // namespace handschlag::ui
