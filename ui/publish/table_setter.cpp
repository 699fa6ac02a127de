// Tables as strips: one a row, so that no row is cut; the head again on each page.

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/publish/strip_setter.h"

namespace handschlag::ui {
namespace {

using namespace publish;

constexpr double cellSize = 9;
constexpr double codeSize = 8.5;
constexpr double paddingAcross = 1.6;  ///< millimetres
constexpr double paddingAbove = 0.9;
constexpr double wholeOfPage = 0.3;    ///< lower tables stay on one page
constexpr double mostOfPage = 0.4;     ///< a higher row is split after all

class TableSetter {
public:
    TableSetter(const Sheet& sheet, const Table& table)
        : sheet_(sheet),
          table_(table),
          facts_(std::ranges::all_of(table.columns, [](const Column& column) { return column.heading.empty(); })),
          widths_(widths())
    {
    }

    void set(Strips& strips)
    {
        std::optional<std::size_t> head;
        if (!facts_) {
            std::vector<std::string> headings;
            for (const Column& column : table_.columns) headings.push_back(column.heading);
            const Row row = setRow(headings, true);
            head = strips.add({heightOf(0, linesOf(row)), sheet_.points(6), true, false, {}}, painter(row, 0, linesOf(row), true, true));
        }
        std::vector<Row> rows;
        double height = 0;
        for (const auto& cells : table_.rows) {
            rows.push_back(setRow(cells, false));
            height += heightOf(0, linesOf(rows.back()));
        }
        const bool whole = height < sheet_.height() * wholeOfPage;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool last = i + 1 == rows.size();
            addRow(strips, rows[i], {.first = i == 0, .withNext = !last && (whole || i + 2 == rows.size()), .head = head});
        }
    }

private:
    using Row = std::vector<Lines>;

    [[nodiscard]] QFont fontOf(std::size_t column, bool head) const
    {
        if (!head && table_.columns[column].code) return sheet_.fixedFont(codeSize);
        return sheet_.font(cellSize, head);
    }

    /// Between the longest word and the longest line of each column; what is left over goes to those that want more.
    [[nodiscard]] std::vector<double> widths() const
    {
        const double padding = 2 * sheet_.millimetres(paddingAcross);
        std::vector<double> least(table_.columns.size());
        std::vector<double> most(table_.columns.size());
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            const auto measure = [&](const std::string& text, bool head) {
                const QFont font = fontOf(column, head);
                const QString cell = QString::fromStdString(text);
                most[column] = std::max(most[column], setText(sheet_, cell, {font, 0}).naturalWidth() + padding);
                for (const QString& word : cell.split(u' '))
                    least[column] = std::max(least[column], setText(sheet_, word, {font, 0}).naturalWidth() + padding);
            };
            measure(table_.columns[column].heading, true);
            for (const auto& row : table_.rows) measure(row[column], false);
        }
        return shared(least, most);
    }

    [[nodiscard]] std::vector<double> shared(std::vector<double> least, std::vector<double> most) const
    {
        const double all = sheet_.width();
        const auto sum = [](const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); };
        const double fair = all / static_cast<double>(std::max<std::size_t>(least.size(), 1));
        if (sum(least) > all)
            for (double& width : least) width = std::min(width, fair);
        for (std::size_t i = 0; i < most.size(); ++i) most[i] = std::max(std::ceil(most[i]) + 1, least[i]);
        const double wanted = sum(most);
        if (wanted <= all) {
            // A table need not be as wide as the page: figures stand near what they belong to.
            const double room = std::min(all - wanted, sheet_.millimetres(5) * static_cast<double>(most.size()));
            for (double& width : most) width += room / static_cast<double>(most.size());
            return most;
        }
        const double share = (all - sum(least)) / (wanted - sum(least));
        for (std::size_t i = 0; i < most.size(); ++i) most[i] = least[i] + (most[i] - least[i]) * share;
        return most;
    }

    [[nodiscard]] Row setRow(const std::vector<std::string>& texts, bool head) const
    {
        Row row;
        for (std::size_t column = 0; column < texts.size(); ++column) {
            Setting setting{fontOf(column, head), widths_[column] - 2 * sheet_.millimetres(paddingAcross), Qt::AlignLeft, 0, false};
            if (table_.columns[column].number) setting.alignment = Qt::AlignRight;
            row.push_back(setText(sheet_, QString::fromStdString(texts[column]), setting));
        }
        return row;
    }

    [[nodiscard]] static int linesOf(const Row& row)
    {
        int most = 1;
        for (const Lines& lines : row) most = std::max(most, lines.count());
        return most;
    }

    [[nodiscard]] double lineHeight() const { return sheet_.lineHeight(sheet_.font(cellSize)); }
    [[nodiscard]] double heightOf(int from, int to) const { return lineHeight() * (to - from) + 2 * sheet_.millimetres(paddingAbove); }

    struct Place {
        bool first = false;
        bool withNext = false;  ///< no row is alone on the next page, and a low table stays whole
        std::optional<std::size_t> head;
    };

    void addRow(Strips& strips, const Row& row, const Place& place) const
    {
        const int all = linesOf(row);
        const int most = std::max(1, static_cast<int>(sheet_.height() * mostOfPage / lineHeight()));
        for (int from = 0; from < all; from += most) {
            const int to = std::min(all, from + most);
            const double gap = facts_ && place.first && from == 0 ? sheet_.points(8) : 0;
            strips.add({heightOf(from, to), gap, place.withNext && all <= most, false, place.head}, painter(row, from, to, false, to == all));
        }
    }

    [[nodiscard]] PaintStrip painter(const Row& row, int from, int to, bool head, bool ruled) const
    {
        return [row, from, to, head, ruled, widths = widths_, facts = facts_, sheet = &sheet_, line = lineHeight(),
                height = heightOf(from, to)](QPainter& painter, double x, double y) {
            const double top = y + sheet->millimetres(paddingAbove);
            const double left = x;
            for (std::size_t column = 0; column < row.size(); ++column) {
                painter.setPen(facts && column == 0 ? ink::muted : ink::text);
                for (int i = from; i < std::min(to, row[column].count()); ++i)
                    row[column].paint(painter, i, x + (column == 0 ? 0 : sheet->millimetres(paddingAcross)), top + line * (i - from));
                x += widths[column];
            }
            if (!ruled) return;
            const double thickness = sheet->millimetres(head ? 0.35 : 0.15);
            painter.fillRect(QRectF(left, y + height - thickness, x - left, thickness), head ? ink::accent : ink::line);
        };
    }

    const Sheet& sheet_;
    const Table& table_;
    bool facts_;
    std::vector<double> widths_;
};

}  // namespace

void setTable(const Sheet& sheet, const Table& table, Strips& strips) { TableSetter(sheet, table).set(strips); }

}  // namespace handschlag::ui
