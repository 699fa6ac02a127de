#include "ui/publish/odt_columns.h"

#include <QString>
#include <algorithm>
#include <numeric>

namespace handschlag::ui::odt {
namespace {

using namespace publish;

constexpr int textWidth = 163;
constexpr int letter = 2;    ///< of the size of tables, with room to spare
constexpr int padding = 3;
constexpr int mostLetters = 60;  ///< what is longer is broken into lines

struct Wish {
    int least = 0;
    int most = 0;
};

void measure(Wish& wish, const std::string& text)
{
    const QString cell = QString::fromStdString(text);
    wish.most = std::max(wish.most, padding + letter * static_cast<int>(std::min<qsizetype>(cell.size(), mostLetters)));
    for (const QString& word : cell.split(u' '))
        wish.least = std::max(wish.least, padding + letter * static_cast<int>(std::min<qsizetype>(word.size(), mostLetters / 2)));
}

std::vector<int> shared(const std::vector<Wish>& wishes)
{
    int least = 0;
    int most = 0;
    for (const Wish& wish : wishes) {
        least += wish.least;
        most += wish.most;
    }
    std::vector<int> widths;
    for (const Wish& wish : wishes) {
        if (least >= textWidth || most == least)
            widths.push_back(wish.least * textWidth / std::max(least, 1));
        else
            widths.push_back(wish.least + (wish.most - wish.least) * (textWidth - least) / (most - least));
    }
    // What rounding left over goes to the last column.
    if (!widths.empty()) widths.back() += textWidth - std::accumulate(widths.begin(), widths.end(), 0);
    return widths;
}

}  // namespace

std::vector<int> columnWidths(const Table& table)
{
    std::vector<Wish> wishes(table.columns.size());
    for (std::size_t column = 0; column < wishes.size(); ++column) {
        measure(wishes[column], table.columns[column].heading);
        for (const auto& row : table.rows) measure(wishes[column], row[column]);
    }
    return shared(wishes);
}

std::vector<int> columnWidths(const Signatures& signatures)
{
    const auto places = static_cast<int>(std::max<std::size_t>(signatures.places.size(), 1));
    return std::vector<int>(signatures.places.size(), textWidth / places);
}

std::set<int> columnWidths(const std::vector<Publication>& publications)
{
    std::set<int> all;
    for (const Publication& publication : publications)
        for (const Block& block : publication.blocks) {
            std::vector<int> widths;
            if (const auto* table = std::get_if<Table>(&block)) widths = columnWidths(*table);
            if (const auto* signatures = std::get_if<Signatures>(&block)) widths = columnWidths(*signatures);
            all.insert(widths.begin(), widths.end());
        }
    return all;
}

}  // namespace handschlag::ui::odt
