#include "ui/waterfall/table_text.h"

#include <QLocale>
#include <QStringList>
#include <functional>

#include "ui/waterfall/rows_model.h"

namespace handschlag::ui {
namespace {

QString neutral(QString text)
{
    if (text.isEmpty() || !QStringLiteral("=+-@\t\r").contains(text[0])) return text;
    bool number = false;
    QLocale().toDouble(text, &number);
    return number ? text : text.prepend(u'\'');
}

/// Numbers as spreadsheets of the current language read them: no groups of digits, no unit.
QString cellText(const QModelIndex& index)
{
    const QVariant number = index.data(rawNumberRole);
    const int type = number.metaType().id();
    if (!number.isValid() || type == QMetaType::QDate || type == QMetaType::QDateTime || type == QMetaType::Bool) return neutral(index.data().toString());
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return type == QMetaType::Double ? plain.toString(number.toDouble(), 'g', 10) : plain.toString(number.toLongLong());
}

QString oneLine(const QString& text)
{
    QString line = text;
    return line.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QString quoted(const QString& text, QChar separator)
{
    if (!text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r')) return text;
    QString inner = text;
    return u'"' + inner.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString lines(const QAbstractItemModel& model, QChar separator, const ColumnFilter& wanted, const std::function<QString(const QString&)>& escape)
{
    QString text;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (wanted && !wanted(column)) continue;
            cells << escape(row < 0 ? neutral(model.headerData(column, Qt::Horizontal).toString()) : cellText(model.index(row, column)));
        }
        text += cells.join(separator) + QStringLiteral("\r\n");
    }
    return text;
}

}  // namespace

QString tabbedText(const QAbstractItemModel& model, const ColumnFilter& wanted) { return lines(model, u'\t', wanted, oneLine); }

QString csvText(const QAbstractItemModel& model, const ColumnFilter& wanted)
{
    const QChar separator = QLocale().decimalPoint() == QStringLiteral(",") ? u';' : u',';
    return lines(model, separator, wanted, [separator](const QString& cell) { return quoted(cell, separator); });
}

}  // namespace handschlag::ui
