#include "ui/publish/strip_setter.h"

#include <QPainter>
#include <algorithm>

namespace handschlag::ui {
namespace {

using namespace publish;

QString textOf(const std::string& text) { return QString::fromStdString(text); }

/// How a paragraph looks. Points and millimetres.
struct Look {
    double size = 10;
    double gap = 4;
    double indent = 0;  ///< millimetres
    bool bold = false;
    bool italic = false;
    QColor colour = ink::text;
};

Look lookOf(Style style)
{
    switch (style) {
        case Style::Overline:
            return {10, 0, 0, false, false, ink::muted};
        case Style::Title:
            return {22, 4, 0, true, false, ink::accent};
        case Style::Heading:
            return {13, 17, 0, true, false, ink::accent};
        case Style::Subheading:
            return {10.5, 10, 0, true, false, ink::text};
        case Style::Body:
            return {10, 4, 0, false, false, ink::text};
        case Style::Item:
            return {10, 2.5, 5, false, false, ink::text};
        case Style::FinePrint:
            return {8.5, 5, 0, false, false, ink::text};
        case Style::Note:
            return {10, 5, 5, false, true, ink::text};
        case Style::Caption:
            return {8.5, 5, 0, false, false, ink::muted};
    }
    return {};
}

constexpr double gapAfterTable = 7;

bool isHeading(Style style) { return style == Style::Overline || style == Style::Title || style == Style::Heading || style == Style::Subheading; }

class Setter {
public:
    explicit Setter(const Sheet& sheet) : sheet_(sheet) {}

    Strips set(const Publication& publication)
    {
        for (std::size_t i = 0; i < publication.blocks.size(); ++i) {
            afterTable_ = i > 0 && std::holds_alternative<Table>(publication.blocks[i - 1]);
            tableFollows_ = i + 1 < publication.blocks.size() && std::holds_alternative<Table>(publication.blocks[i + 1]);
            std::visit([this](const auto& block) { set(block); }, publication.blocks[i]);
        }
        return std::move(strips_);
    }

private:
    std::size_t add(Strip strip, PaintStrip painter)
    {
        strip.newPage = std::exchange(turn_, false);
        return strips_.add(strip, std::move(painter));
    }

    void set(const NewPage&) { turn_ = true; }

    void set(const Table& table)
    {
        const std::size_t first = strips_.strips.size();
        setTable(sheet_, table, strips_);
        if (first < strips_.strips.size()) strips_.strips[first].newPage = std::exchange(turn_, false);
    }

    /// Number of a heading, in a column of its own.
    [[nodiscard]] double hangOf(const Paragraph& paragraph) const
    {
        if (paragraph.lead.empty() || !isHeading(paragraph.style)) return 0;
        return sheet_.millimetres(paragraph.style == Style::Heading ? 9 : 11);
    }

    void set(const Paragraph& paragraph)
    {
        const Look look = lookOf(paragraph.style);
        const QFont font = sheet_.font(look.size, look.bold, look.italic);
        const double indent = sheet_.millimetres(look.indent);
        const double hang = hangOf(paragraph);
        const bool runIn = hang == 0 && !paragraph.lead.empty();
        const QString text = runIn ? textOf(paragraph.lead) + u' ' + textOf(paragraph.text) : textOf(paragraph.text);
        const int bold = runIn ? static_cast<int>(textOf(paragraph.lead).size()) : 0;
        const Lines lines = setText(sheet_, text, {font, sheet_.width() - indent - hang, Qt::AlignLeft, bold, false});
        const bool bullet = paragraph.style == Style::Item;
        const bool bar = paragraph.style == Style::Note;
        const QString number = hang > 0 ? textOf(paragraph.lead) : QString();
        for (int i = 0; i < lines.count(); ++i) {
            const Strip strip{lines.lineHeight, i == 0 ? sheet_.points(afterTable_ ? std::max(look.gap, gapAfterTable) : look.gap) : 0, staysWithNext(paragraph, i, lines.count()), false, {}};
            add(strip, [=, sheet = &sheet_](QPainter& painter, double x, double y) {
                painter.setPen(look.colour);
                if (bullet && i == 0) setText(*sheet, QStringLiteral("•"), {font, 0}).paint(painter, 0, x + sheet->millimetres(1), y);
                if (!number.isEmpty() && i == 0) setText(*sheet, number, {font, 0}).paint(painter, 0, x, y);
                if (bar) painter.fillRect(QRectF(x + sheet->millimetres(2), y, sheet->millimetres(0.5), lines.lineHeight), ink::line);
                lines.paint(painter, i, x + indent + hang, y);
            });
        }
    }

    /// No heading at the foot of a page, no single first or last line, and what introduces a table stands above it.
    [[nodiscard]] bool staysWithNext(const Paragraph& paragraph, int line, int count) const
    {
        if (isHeading(paragraph.style) || paragraph.withNext) return true;
        if (line == count - 1) return tableFollows_;
        return line == 0 || line == count - 2;
    }

    void set(const Signatures& signatures)
    {
        const double gutter = sheet_.millimetres(8);
        const auto places = static_cast<double>(std::max<std::size_t>(signatures.places.size(), 1));
        const double width = (sheet_.width() - gutter * (places - 1)) / places;
        std::vector<std::vector<Lines>> columns;
        double height = 0;
        for (const SignaturePlace& place : signatures.places) {
            columns.push_back(setPlace(place, width));
            double own = 0;
            for (const Lines& lines : columns.back()) own += lines.lineHeight * lines.count();
            height = std::max(height, own);
        }
        const double above = sheet_.millimetres(2);
        add({height + 2 * above, sheet_.points(8), true, false, {}}, [=, sheet = &sheet_](QPainter& painter, double x, double y) {
            for (const auto& column : columns) {
                painter.fillRect(QRectF(x, y, width, sheet->millimetres(0.4)), ink::accent);
                double top = y + above;
                painter.setPen(ink::text);
                for (const Lines& lines : column)
                    for (int i = 0; i < lines.count(); ++i, top += lines.lineHeight) lines.paint(painter, i, x, top);
                x += width + gutter;
            }
        });
    }

    [[nodiscard]] std::vector<Lines> setPlace(const SignaturePlace& place, double width) const
    {
        std::vector<Lines> lines;
        const auto say = [&](const std::string& text, const QFont& font) {
            if (!text.empty()) lines.push_back(setText(sheet_, textOf(text), {font, width}));
        };
        say(place.side, sheet_.font(9));
        say(place.name, sheet_.font(13, true));
        say(place.open, sheet_.font(10, false, true));
        say(place.when, sheet_.font(9.5));
        say(place.key, sheet_.fixedFont(7.2));
        return lines;
    }

    const Sheet& sheet_;
    Strips strips_;
    bool afterTable_ = false;
    bool tableFollows_ = false;
    bool turn_ = false;
};

}  // namespace

Strips stripsOf(const Sheet& sheet, const Publication& publication) { return Setter(sheet).set(publication); }

}  // namespace handschlag::ui
