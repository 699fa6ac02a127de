#include <algorithm>
#include <unordered_set>

#include "core/base/text.h"
#include "core/exchange/header_synonyms.h"
#include "core/exchange/mapping.h"
#include "core/exchange/values.h"

namespace handschlag::exchange {
namespace {

using leads::FieldKind;
using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t formatSample = 2000;

/// The cells of one column that hold something.
class Samples {
public:
    Samples(const Rows& rows, std::size_t column) : rows_(rows), column_(column) {}

    template <class Test>
    [[nodiscard]] bool all(Test test) const
    {
        return std::ranges::all_of(rows_, [&](const auto& row) { return !holds(row) || test(trimmed(row[column_])); });
    }
    /// How many of the first cells pass, in percent; 100 if there are none.
    template <class Test>
    [[nodiscard]] std::size_t percent(Test test) const
    {
        std::size_t seen = 0, passed = 0;
        for (std::size_t i = 0; i < rows_.size() && i < formatSample; ++i) {
            if (!holds(rows_[i])) continue;
            ++seen;
            if (test(trimmed(rows_[i][column_]))) ++passed;
        }
        return seen == 0 ? 100 : 100 * passed / seen;
    }
    [[nodiscard]] bool none() const
    {
        return std::ranges::none_of(rows_, [&](const auto& row) { return holds(row); });
    }
    [[nodiscard]] bool distinctAndFull() const
    {
        std::unordered_set<std::string_view> seen;
        return std::ranges::all_of(rows_, [&](const auto& row) { return holds(row) && seen.insert(row[column_]).second; });
    }

private:
    [[nodiscard]] bool holds(const std::vector<std::string>& row) const { return column_ < row.size() && !trimmed(row[column_]).empty(); }
    const Rows& rows_;
    std::size_t column_;
};

struct FormatGuess {
    std::string pattern;
    std::size_t percent = 0;
};

/// The format that reads most cells: a wrong day in one row must not hide what the column is.
FormatGuess guessDateFormat(const Samples& samples)
{
    FormatGuess best;
    for (const std::string& pattern : usualDateFormats()) {
        const auto format = DateFormat::parse(pattern);
        const std::size_t percent = format ? samples.percent([&](std::string_view cell) { return format->read(cell).has_value(); }) : 0;
        if (percent > best.percent) best = {pattern, percent};
        if (best.percent == 100) break;
    }
    return best;
}

/// Votes of one cell: positive for a decimal comma, negative for a point; small if it can only be a mark of thousands.
int voteForComma(std::string_view cell)
{
    if (cell.find_first_not_of("0123456789.,-+ ") != std::string_view::npos) return 0;
    const std::size_t comma = cell.rfind(','), point = cell.rfind('.');
    const bool hasComma = comma != std::string_view::npos, hasPoint = point != std::string_view::npos;
    if (hasComma && hasPoint) return comma > point ? 1000 : -1000;
    if (!hasComma && !hasPoint) return 0;
    const std::size_t at = hasComma ? comma : point;
    if (cell.find(hasComma ? ',' : '.') != at) return 0;  // several of one kind: a date, or thousands that may be either
    const bool thousands = cell.size() - at - 1 == 3;
    return (thousands ? -1 : 1000) * (hasComma ? 1 : -1);
}

char guessDecimal(const Rows& rows)
{
    std::int64_t votes = 0;
    for (const auto& row : rows)
        for (const std::string& cell : row)
            if (cell.size() < 24) votes += voteForComma(trimmed(cell));
    return votes > 0 ? ',' : '.';
}

/// True if at least half of the cells can be read as this kind.
bool mostlyFits(const Samples& samples, FieldKind kind, char decimal)
{
    const auto share = [&] {
        switch (kind) {
            case FieldKind::Integer: return samples.percent([&](std::string_view cell) { return parseInteger(cell, decimal).has_value(); });
            case FieldKind::Decimal: return samples.percent([&](std::string_view cell) { return parseDecimal(cell, decimal).has_value(); });
            case FieldKind::Boolean: return samples.percent([](std::string_view cell) { return parseBoolean(cell).has_value(); });
            case FieldKind::Instant: return guessDateFormat(samples).percent;
            case FieldKind::Text: break;
        }
        return std::size_t{100};
    };
    return share() >= 50;
}

/// Types are guessed only where text would lose nothing: no leading zeros, no x or 1 as a yes.
ColumnTarget attributeFor(const std::string& header, const Samples& samples, char decimal)
{
    ColumnTarget target;
    target.attribute = header;
    const auto isCode = [](std::string_view cell) { return cell.size() > 1 && (cell[0] == '0' || cell[0] == '+') && cell[1] != '.' && cell[1] != ','; };
    const bool codes = !samples.all([&](std::string_view cell) { return !isCode(cell) && cell.size() <= 12; });
    const auto format = DateFormat::parse(guessDateFormat(samples).pattern);
    if (!codes && samples.all([&](std::string_view cell) { return parseInteger(cell, decimal).has_value(); })) {
        target.type = FieldKind::Integer;
    } else if (!codes && samples.all([&](std::string_view cell) { return parseDecimal(cell, decimal).has_value(); })) {
        target.type = FieldKind::Decimal;
    } else if (format && samples.all([&](std::string_view cell) { return format->read(cell).has_value(); })) {
        target.type = FieldKind::Instant;
        target.format = guessDateFormat(samples).pattern;
    } else if (samples.all([](std::string_view cell) { return cell.size() > 1 && parseBoolean(cell); })) {
        target.type = FieldKind::Boolean;
    }
    return target;
}

bool takes(const Mapping& mapping, std::string_view field)
{
    return std::ranges::any_of(mapping.columns, [&](const auto& column) { return column.second.field == field; });
}

void guessFields(const std::vector<std::string>& headers, const Rows& rows, FileKind kind, Mapping& mapping)
{
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const std::string_view name = fieldForHeader(headers[i], kind);
        const TargetField* field = targetField(kind, name);
        const Samples samples(rows, i);
        if (!field || takes(mapping, name)) continue;
        if (headers[i] != name && !mostlyFits(samples, field->kind, mapping.decimal)) continue;
        ColumnTarget target;
        target.field = field->name;
        target.type = field->kind;
        if (field->kind == FieldKind::Instant) target.format = guessDateFormat(samples).pattern;
        mapping.columns.emplace(headers[i], std::move(target));
    }
}

/// A column that numbers the rows, whatever its name says before "id"; a first one may also end in "nr" or "nummer".
void guessKey(const std::vector<std::string>& headers, const Rows& rows, FileKind kind, Mapping& mapping)
{
    const char* field = kind == FileKind::Leads ? "external_id" : "lead";
    if (takes(mapping, field) || rows.empty()) return;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const std::string plain = plainHeader(headers[i]);
        const bool named = plain.ends_with("id") || (i == 0 && (plain.ends_with("nr") || plain.ends_with("nummer")));
        if (mapping.columns.contains(headers[i]) || !named) continue;
        if (kind == FileKind::Leads && !Samples(rows, i).distinctAndFull()) continue;
        mapping.columns.emplace(headers[i], ColumnTarget{field, "", FieldKind::Text, ""});
        return;
    }
}

void guessLeadByEmail(const std::vector<std::string>& headers, Mapping& mapping)
{
    if (takes(mapping, "lead")) return;
    for (const std::string& header : headers) {
        if (fieldForHeader(header, FileKind::Leads) != "email" || mapping.columns.contains(header)) continue;
        mapping.columns.emplace(header, ColumnTarget{"lead", "", FieldKind::Text, ""});
        mapping.leadByEmail = true;
        return;
    }
}

void guessAttributes(const std::vector<std::string>& headers, const Rows& rows, Mapping& mapping)
{
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const Samples samples(rows, i);
        const bool technical = foldCase(headers[i]).starts_with("(do not modify)");
        const bool usable = headers[i].size() <= 100 && !leads::standardField(headers[i]);
        if (mapping.columns.contains(headers[i]) || technical || !usable || samples.none()) continue;
        mapping.columns.emplace(headers[i], attributeFor(headers[i], samples, mapping.decimal));
    }
}

void guessRole(Mapping& mapping)
{
    if (takes(mapping, "role") || takes(mapping, "stage")) return;
    for (const auto& [header, target] : mapping.columns) {
        const std::string plain = plainHeader(header);
        const bool won = plain.find("won") != std::string::npos || plain.find("gewonnen") != std::string::npos;
        if (target.field == "at" && won) mapping.role = pipeline::Role::Won;
    }
}

}  // namespace

const std::vector<std::string>& usualDateFormats()
{
    // Tried in this order; where day and month could be either, the day comes first.
    static const std::vector<std::string> formats{"", "dd.MM.yyyy", "dd.MM.yyyy HH:mm", "dd.MM.yyyy HH:mm:ss", "d.M.yyyy", "d.M.yyyy H:mm", "d.M.yyyy H:mm:ss", "dd.MM.yy", "dd.MM.yy HH:mm", "d/M/yyyy", "M/d/yyyy", "d/M/yyyy H:mm", "M/d/yyyy H:mm", "d/M/yyyy H:mm:ss", "M/d/yyyy H:mm:ss", "M/d/yyyy h:mm AP", "M/d/yyyy h:mm:ss AP", "yyyy/MM/dd", "yyyy/MM/dd HH:mm:ss", "yyyyMMdd"};
    return formats;
}

FileKind guessKind(const std::vector<std::string>& headers, const std::vector<std::vector<std::string>>& sampleRows)
{
    const Mapping asLeads = guessMapping(headers, sampleRows, FileKind::Leads);
    const auto personal = std::ranges::count_if(asLeads.columns, [](const auto& column) {
        const leads::FieldDescription* field = leads::standardField(column.second.field);
        return field && field->personal && field->name != "external_id" && field->name != "email";
    });
    if (personal > 1) return FileKind::Leads;
    for (const FileKind kind : {FileKind::Activities, FileKind::Outcomes})
        if (checkMapping(guessMapping(headers, sampleRows, kind), kind)) return kind;
    return FileKind::Leads;
}

Mapping guessMapping(const std::vector<std::string>& headers, const std::vector<std::vector<std::string>>& sampleRows, FileKind kind)
{
    Mapping mapping;
    mapping.decimal = guessDecimal(sampleRows);
    guessFields(headers, sampleRows, kind, mapping);
    if (kind == FileKind::Leads) {
        guessKey(headers, sampleRows, kind, mapping);
        guessAttributes(headers, sampleRows, mapping);
        return mapping;
    }
    guessLeadByEmail(headers, mapping);
    guessKey(headers, sampleRows, kind, mapping);
    if (kind == FileKind::Outcomes) guessRole(mapping);
    return mapping;
}

}  // namespace handschlag::exchange
