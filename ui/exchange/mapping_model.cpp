#include "ui/exchange/mapping_model.h"

#include "ui/exchange/cell_text.h"
#include "ui/exchange/target_names.h"
#include "ui/exchange/type_words.h"

namespace handschlag::ui {
namespace {

constexpr std::size_t sampleRows = 200;
constexpr qsizetype samplesShown = 3;

/// The first values of a column that differ.
QString samplesOf(const exchange::CsvTable& table, std::size_t column)
{
    QStringList samples;
    for (std::size_t row = 0; row < table.rows.size() && row < sampleRows && samples.size() < samplesShown; ++row) {
        if (column >= table.rows[row].size()) continue;
        const QString text = cellText(table.rows[row][column]).trimmed().left(40);
        if (!text.isEmpty() && !samples.contains(text)) samples << text;
    }
    return samples.join(QStringLiteral(" \u00b7 "));
}

}  // namespace

void MappingModel::show(const ImportSource& source, exchange::FileKind kind, const exchange::Mapping& mapping)
{
    beginResetModel();
    kind_ = kind;
    lines_.clear();
    for (std::size_t i = 0; i < source.table.headers.size(); ++i) {
        Line line;
        line.header = source.table.headers[i];
        line.samples = samplesOf(source.table, i);
        if (i < source.profile.columns.size()) line.profile = source.profile.columns[i];
        if (const auto found = mapping.columns.find(line.header); found != mapping.columns.end()) {
            line.target = found->second;
            line.format = found->second.format;
            if (const auto* field = exchange::targetField(kind, line.target->field)) line.target->type = field->kind;
        }
        lines_.push_back(std::move(line));
    }
    endResetModel();
}

std::map<std::string, exchange::ColumnTarget, std::less<>> MappingModel::columns() const
{
    std::map<std::string, exchange::ColumnTarget, std::less<>> columns;
    for (const Line& line : lines_)
        if (line.target) columns.emplace(line.header, *line.target);
    return columns;
}

void MappingModel::retranslate()
{
    if (!lines_.empty()) emit dataChanged(index(0, 0), index(lineCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = TableModel::flags(index);
    if (!index.isValid()) return flags;
    const auto column = static_cast<MappingColumn>(index.column());
    const bool date = lines_[static_cast<std::size_t>(index.row())].isDate();
    if (column == MappingColumn::Target || (column == MappingColumn::Format && date)) flags |= Qt::ItemIsEditable;
    return flags;
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    Line& line = lines_[static_cast<std::size_t>(index.row())];
    const auto before = line.target;
    if (static_cast<MappingColumn>(index.column()) == MappingColumn::Format) {
        line.format = value.toString().trimmed().toStdString();
        line.target->format = line.format;
    } else {
        const bool named = line.target && !line.target->attribute.empty();
        line.target = targetOfKey(value.toString(), kind_, named ? line.target->attribute : line.header, line.format);
    }
    if (line.target == before) return true;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    emit edited();
    return true;
}

QVariant MappingModel::cell(MappingColumn column, int row, int role) const
{
    const Line& line = lines_[static_cast<std::size_t>(row)];
    const bool shown = role == Qt::DisplayRole || role == Qt::EditRole;
    switch (column) {
        case MappingColumn::Header: return shown ? cellText(line.header) : QVariant();
        case MappingColumn::Samples: return shown ? line.samples : QVariant();
        case MappingColumn::Type:
            if (role == Qt::ToolTipRole) return evidenceInFull(line.profile);
            return shown ? evidenceOf(line.profile) : QVariant();
        case MappingColumn::Target:
            if (role == Qt::EditRole) return targetKey(line.target);
            if (role != Qt::DisplayRole) return {};
            for (const TargetChoice& choice : targetChoices(kind_))
                if (choice.key == targetKey(line.target)) return choice.text;
            return {};
        case MappingColumn::Format:
            if (!line.isDate() || !shown) return {};
            if (role == Qt::DisplayRole && line.target->format.empty()) return QStringLiteral("yyyy-MM-dd (ISO)");
            return QString::fromStdString(line.target->format);
        case MappingColumn::Count: break;
    }
    return {};
}

QVariant MappingModel::header(MappingColumn column, int role) const
{
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case MappingColumn::Header: return tr("Column");
        case MappingColumn::Samples: return tr("First values");
        case MappingColumn::Type: return tr("Looks like");
        case MappingColumn::Target: return tr("Means");
        case MappingColumn::Format: return tr("Date format");
        case MappingColumn::Count: break;
    }
    return {};
}

}  // namespace handschlag::ui
