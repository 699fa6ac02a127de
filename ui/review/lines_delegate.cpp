#include "ui/review/lines_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

#include "ui/review/lines_model.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int beside = theme::small;
constexpr int above = theme::tight + 1;

struct CellText {
    QTextLayout main, detail;
    double height = 0;
};

double layOut(QTextLayout& layout, double width, Qt::Alignment alignment)
{
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    // A long German word is broken rather than cut off.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return std::ceil(height);
}

QString lines(const QModelIndex& index, int role) { return index.data(role).toString().replace(u'\n', QChar::LineSeparator); }

void layOut(CellText& text, const QStyleOptionViewItem& option, const QModelIndex& index, double width)
{
    QFont font = option.font;
    font.setBold(index.data(LinesModel::StrongRole).toBool());
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    text.main.setText(lines(index, Qt::DisplayRole));
    text.main.setFont(font);
    text.height = layOut(text.main, width, alignment);
    const QString detail = lines(index, LinesModel::DetailRole);
    if (detail.isEmpty()) return;
    text.detail.setText(detail);
    text.detail.setFont(theme::smallFont(option.font));
    text.height += layOut(text.detail, width, alignment);
}

}  // namespace

void LinesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    shown.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, option.widget);
    const QRect area = option.rect.adjusted(beside, above, -beside, -above);
    CellText text;
    layOut(text, option, index, area.width());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor chosen = option.palette.color(group, QPalette::HighlightedText);
    const QVariant tone = index.data(Qt::ForegroundRole);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(selected ? chosen : tone.isValid() ? tone.value<QColor>() : option.palette.color(group, QPalette::Text));
    text.main.draw(painter, area.topLeft());
    if (text.detail.lineCount() > 0) {
        painter->setPen(selected ? chosen : theme::ink(theme::Tone::Muted, option.palette));
        text.detail.draw(painter, QPointF(area.left(), area.top() + std::ceil(text.main.boundingRect().height())));
    }
    if (!selected) {
        painter->setPen(theme::line(option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    CellText text;
    layOut(text, option, index, option.rect.width() - 2 * beside);
    return {option.rect.width(), static_cast<int>(text.height) + 2 * above + 1};
}

}  // namespace handschlag::ui
