#include "core/exchange/mapping_guess.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "core/base/text.h"
#include "core/exchange/column_letters.h"
#include "core/exchange/header_synonyms.h"
#include "core/exchange/refused_rows.h"
#include "core/exchange/values.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;
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

/// What the guess looks at.
struct Source {
    const std::vector<std::string>& headers;
    const Rows& rows;
    const TableProfile& profile;
    FileKind kind;
    const Preset* preset = nullptr;
    [[nodiscard]] Samples samples(std::size_t column) const { return {rows, column}; }
    [[nodiscard]] bool isUnnamed(std::size_t column) const
    {
        const std::string letters = columnLetters(column);
        return headers[column] == letters || headers[column].starts_with(letters + " (");
    }
    [[nodiscard]] bool isIgnored(std::size_t column) const
    {
        if (isReasonHeader(headers[column])) return true;
        if (!preset || preset->ignored.empty()) return false;
        const std::string plain = plainHeader(headers[column]);
        return std::ranges::any_of(preset->ignored, [&](const std::string& header) { return plainHeader(header) == plain; });
    }
};

/// True if at least half of the cells can be read as this kind.
bool mostlyFits(const Source& source, std::size_t column, FieldKind kind)
{
    const Samples samples = source.samples(column);
    const char decimal = source.profile.decimal;
    switch (kind) {
        case FieldKind::Integer: return samples.percent([&](std::string_view cell) { return parseInteger(cell, decimal).has_value(); }) >= 50;
        case FieldKind::Decimal: return samples.percent([&](std::string_view cell) { return parseDecimal(cell, decimal).has_value(); }) >= 50;
        case FieldKind::Boolean: return samples.percent([](std::string_view cell) { return parseBoolean(cell).has_value(); }) >= 50;
        case FieldKind::Instant: return source.profile.columns[column].values == 0 || isDate(source.profile.columns[column].type);
        case FieldKind::Text: break;
    }
    return true;
}

/// Types are guessed only where text would lose nothing: every cell fits, no leading zeros, no x or 1 as a yes.
ColumnTarget attributeFor(const Source& source, std::size_t column)
{
    const ColumnProfile& profile = source.profile.columns[column];
    ColumnTarget target;
    target.attribute = source.headers[column];
    const bool all = profile.fits == profile.values;
    if (all && !profile.codes && profile.type == ColumnType::Integer) {
        target.type = FieldKind::Integer;
    } else if (all && !profile.codes && isNumber(profile.type)) {
        target.type = FieldKind::Decimal;
    } else if (all && isDate(profile.type)) {
        target.type = FieldKind::Instant;
        target.format = profile.format;
    } else if (all && profile.type == ColumnType::Boolean && source.samples(column).all([](std::string_view cell) { return cell.size() > 1; })) {
        target.type = FieldKind::Boolean;
    }
    return target;
}

bool takes(const Mapping& mapping, std::string_view field)
{
    return std::ranges::any_of(mapping.columns, [&](const auto& column) { return column.second.field == field; });
}

/// Places of columns by their plain names; of two alike the first.
using Places = std::unordered_map<std::string, std::size_t>;

std::optional<std::size_t> firstOf(const Places& places, const std::vector<std::string>& headers)
{
    for (const std::string& header : headers)
        if (const auto found = places.find(plainHeader(header)); found != places.end()) return found->second;
    return std::nullopt;
}

void applyActivities(const Source& source, const Places& places, Mapping& mapping)
{
    for (const PresetActivity& activity : source.preset->activities) {
        const auto at = firstOf(places, activity.at), asset = firstOf(places, activity.asset);
        if (!at || !isDate(source.profile.columns[*at].type)) continue;
        mapping.activitiesFromColumns.push_back(
            {activity.type, source.headers[*at], asset ? source.headers[*asset] : std::string(), source.profile.columns[*at].format});
    }
}

/// The columns that a preset knows; what it does not know or a file does not have is left to the guess.
void applyPreset(const Source& source, Mapping& mapping)
{
    if (!source.preset) return;
    Places places;
    for (std::size_t i = 0; i < source.headers.size(); ++i) places.emplace(plainHeader(source.headers[i]), i);
    for (const PresetField& entry : source.preset->fields[static_cast<std::size_t>(source.kind)]) {
        const TargetField* field = targetField(source.kind, entry.field);
        for (const std::string& header : entry.headers) {
            const auto found = places.find(plainHeader(header));
            if (!field || found == places.end() || mapping.columns.contains(source.headers[found->second]) || !mostlyFits(source, found->second, field->kind)) continue;
            ColumnTarget target{entry.field, "", field->kind, ""};
            if (field->kind == FieldKind::Instant) target.format = source.profile.columns[found->second].format;
            mapping.columns.emplace(source.headers[found->second], std::move(target));
            break;
        }
    }
    if (source.kind == FileKind::Leads) applyActivities(source, places, mapping);
}

bool isSalutation(std::string_view cell)
{
    static constexpr std::array words{"mr"sv, "mrs"sv, "ms"sv, "miss"sv, "mx"sv, "sir"sv, "madam"sv, "dr"sv, "prof"sv, "herr"sv, "frau"sv, "hr"sv, "fr"sv, "divers"sv};
    const std::string first = foldCase(cell.substr(0, cell.find_first_of(" ."sv)));
    return std::ranges::find(words, first) != words.end();
}

/// "Title" is how to address somebody in some programs and what they do in others: the cells decide.
std::string_view fieldNamed(const Source& source, std::size_t column)
{
    const std::string_view name = fieldForHeader(source.headers[column], source.kind);
    const bool either = name == "salutation" && plainHeader(source.headers[column]) == "title" &&
                        std::ranges::none_of(source.headers, [&](const std::string& header) { return fieldForHeader(header, source.kind) == "job_title"; });
    return either && source.samples(column).percent(isSalutation) < 50 ? "job_title"sv : name;
}

void guessFields(const Source& source, Mapping& mapping)
{
    std::unordered_set<std::string_view> taken;
    for (const auto& [header, target] : mapping.columns) taken.insert(target.field);
    for (std::size_t i = 0; i < source.headers.size(); ++i) {
        const std::string& header = source.headers[i];
        const std::string_view name = fieldNamed(source, i);
        const TargetField* field = name.empty() ? nullptr : targetField(source.kind, name);
        if (!field || taken.contains(name) || mapping.columns.contains(header) || source.isIgnored(i)) continue;
        if (header != name && !mostlyFits(source, i, field->kind)) continue;
        ColumnTarget target;
        target.field = field->name;
        target.type = field->kind;
        if (field->kind == FieldKind::Instant) target.format = source.profile.columns[i].format;
        mapping.columns.emplace(header, std::move(target));
        taken.insert(field->name);
    }
}

/// A column that numbers the rows, whatever its name says before "id"; a first one may also end in "nr" or "nummer".
void guessKey(const Source& source, Mapping& mapping)
{
    const char* field = source.kind == FileKind::Leads ? "external_id" : "lead";
    if (takes(mapping, field) || source.rows.empty()) return;
    for (std::size_t i = 0; i < source.headers.size(); ++i) {
        const std::string plain = plainHeader(source.headers[i]);
        const bool named = plain.ends_with("id") || (i == 0 && (plain.ends_with("nr") || plain.ends_with("nummer")));
        if (mapping.columns.contains(source.headers[i]) || !named || source.isIgnored(i)) continue;
        if (source.kind == FileKind::Leads && !source.samples(i).distinctAndFull()) continue;
        mapping.columns.emplace(source.headers[i], ColumnTarget{field, "", FieldKind::Text, ""});
        return;
    }
}

/// The first free column full of this, without a name of its own; or with any name, if the caller allows.
std::optional<std::size_t> columnOfType(const Source& source, const Mapping& mapping, ColumnType type, bool anyName)
{
    for (std::size_t i = 0; i < source.headers.size(); ++i) {
        const ColumnProfile& profile = source.profile.columns[i];
        const bool full = profile.type == type && profile.fits * 10 >= profile.values * 9;
        if (full && !source.isIgnored(i) && !mapping.columns.contains(source.headers[i]) && (anyName || source.isUnnamed(i))) return i;
    }
    return std::nullopt;
}

/// What the cells alone tell.
void guessByTypes(const Source& source, Mapping& mapping)
{
    for (const auto& [field, type] : {std::pair{"email", ColumnType::Email}, std::pair{"phone", ColumnType::Phone}, std::pair{"country", ColumnType::Country}}) {
        if (takes(mapping, field)) continue;
        const bool needed = type == ColumnType::Email && !takes(mapping, "external_id");
        if (const auto column = columnOfType(source, mapping, type, needed))
            mapping.columns.emplace(source.headers[*column], ColumnTarget{field, "", FieldKind::Text, ""});
    }
}

void guessLeadByEmail(const Source& source, Mapping& mapping)
{
    if (takes(mapping, "lead")) return;
    const auto isAddress = [&](const std::string& header) { return fieldForHeader(header, FileKind::Leads) == "email" && !mapping.columns.contains(header); };
    const auto named = std::ranges::find_if(source.headers, isAddress);
    auto column = columnOfType(source, mapping, ColumnType::Email, false);
    if (named != source.headers.end()) column = static_cast<std::size_t>(named - source.headers.begin());
    if (!column) return;
    mapping.columns.emplace(source.headers[*column], ColumnTarget{"lead", "", FieldKind::Text, ""});
    mapping.leadByEmail = true;
}

void guessAttributes(const Source& source, Mapping& mapping)
{
    for (std::size_t i = 0; i < source.headers.size(); ++i) {
        const std::string& header = source.headers[i];
        const bool technical = foldCase(header).starts_with("(do not modify)");
        const bool usable = header.size() <= 100 && !leads::standardField(header);
        if (mapping.columns.contains(header) || technical || !usable || source.isIgnored(i) || source.profile.columns[i].values == 0) continue;
        mapping.columns.emplace(header, attributeFor(source, i));
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

/// Whole numbers such as 1.234 in a field that takes no fractions leave one decimal mark only.
std::optional<char> markByIntegers(const Source& source)
{
    for (std::size_t i = 0; i < source.headers.size(); ++i) {
        const TargetField* field = targetField(source.kind, fieldForHeader(source.headers[i], source.kind));
        if (!field || field->kind != FieldKind::Integer || !source.profile.columns[i].eitherMark) continue;
        const auto share = [&](char mark) { return source.samples(i).percent([&](std::string_view cell) { return parseInteger(cell, mark).has_value(); }); };
        const std::size_t comma = share(','), point = share('.');
        if (comma != point) return comma > point ? ',' : '.';
    }
    return std::nullopt;
}

Mapping mappingFor(const Source& source)
{
    Mapping mapping;
    mapping.decimal = source.profile.decimal;
    applyPreset(source, mapping);
    guessFields(source, mapping);
    if (source.kind == FileKind::Leads) {
        guessKey(source, mapping);
        guessByTypes(source, mapping);
        guessAttributes(source, mapping);
        return mapping;
    }
    guessLeadByEmail(source, mapping);
    guessKey(source, mapping);
    if (source.kind == FileKind::Outcomes) guessRole(mapping);
    return mapping;
}

}  // namespace

const std::vector<std::string>& usualDateFormats()
{
    // Tried in this order; where day and month could be either, the day comes first, but for the clock of twelve hours.
    static const std::vector<std::string> formats{
        "", "dd.MM.yyyy", "dd.MM.yyyy HH:mm", "dd.MM.yyyy HH:mm:ss", "d.M.yyyy", "d.M.yyyy H:mm", "d.M.yyyy H:mm:ss", "dd.MM.yy", "dd.MM.yy HH:mm", "d.M.yy",
        "dd.MM.yyyy, HH:mm", "dd.MM.yyyy, HH:mm:ss", "dd.MM.yyyy HH:mm t", "dd.MM.yyyy HH:mm:ss t", "d/M/yyyy", "M/d/yyyy", "d/M/yyyy H:mm", "M/d/yyyy H:mm",
        "d/M/yyyy H:mm:ss", "M/d/yyyy H:mm:ss", "M/d/yyyy h:mm AP", "d/M/yyyy h:mm AP", "M/d/yyyy h:mm:ss AP", "d/M/yyyy h:mm:ss AP", "M/d/yyyy, h:mm AP",
        "d/M/yyyy, h:mm AP", "d/M/yy", "M/d/yy", "d/M/yy H:mm", "M/d/yy H:mm", "d-M-yyyy", "M-d-yyyy", "d-M-yyyy H:mm", "M-d-yyyy H:mm", "d-M-yy", "M-d-yy",
        "d. MMM yyyy", "d MMM yyyy", "d. MMM yyyy HH:mm", "d. MMM yyyy, HH:mm", "d MMM yyyy HH:mm", "MMM d, yyyy", "MMM d, yyyy h:mm AP", "MMM d, yyyy, h:mm AP",
        "MMM d yyyy", "d-MMM-yyyy", "d-MMM-yy", "d-MMM-yyyy HH:mm", "yyyy/MM/dd", "yyyy/MM/dd HH:mm", "yyyy/MM/dd HH:mm:ss", "yyyy.MM.dd", "yyyyMMdd", "yy/MM/dd",
        "yy-MM-dd"};
    return formats;
}

FileKind guessKind(const CsvTable& table, const TableProfile& profile)
{
    const auto mappingAs = [&](FileKind kind) { return mappingFor({table.headers, table.rows, profile, kind}); };
    const Mapping asLeads = mappingAs(FileKind::Leads);
    const auto personal = std::ranges::count_if(asLeads.columns, [](const auto& column) {
        const leads::FieldDescription* field = leads::standardField(column.second.field);
        return field && field->personal && field->name != "external_id" && field->name != "email";
    });
    if (personal > 1) return FileKind::Leads;
    for (const FileKind kind : {FileKind::Activities, FileKind::Outcomes})
        if (checkMapping(mappingAs(kind), kind)) return kind;
    return FileKind::Leads;
}

FileKind guessKind(const std::vector<std::string>& headers, const Rows& sampleRows)
{
    CsvTable table;
    table.headers = headers;
    table.rows = sampleRows;
    return guessKind(table, profileTable(table));
}

Mapping guessMapping(const std::vector<std::string>& headers, const Rows& sampleRows, FileKind kind)
{
    CsvTable table;
    table.headers = headers;
    table.rows = sampleRows;
    return proposeMapping(table, kind).mapping;
}

MappingProposal proposeMapping(const CsvTable& table, FileKind kind, const Preset* preset) { return proposeMapping(table, profileTable(table), kind, preset); }

MappingProposal proposeMapping(const CsvTable& table, TableProfile profile, FileKind kind, const Preset* preset)
{
    MappingProposal proposal;
    if (!profile.decimalDecided)
        if (const auto mark = markByIntegers({table.headers, table.rows, profile, kind})) profile = profileTable(table, mark);
    proposal.profile = std::move(profile);
    proposal.mapping = mappingFor({table.headers, table.rows, proposal.profile, kind, preset});
    proposal.questions = questionsFor(proposal.mapping, table, proposal.profile);
    return proposal;
}

std::vector<Question> questionsFor(const Mapping& mapping, const CsvTable& table, const TableProfile& profile)
{
    std::vector<Question> questions;
    for (const Question& question : profile.questions) {
        const auto target = mapping.columns.find(table.headers[question.column]);
        if (target == mapping.columns.end()) continue;
        const FieldKind kind = target->second.type;
        const bool dates = question.about == Question::About::DateOrder && kind == FieldKind::Instant;
        const bool numbers = question.about == Question::About::DecimalMark && (kind == FieldKind::Integer || kind == FieldKind::Decimal);
        const bool asked = numbers && std::ranges::find(questions, Question::About::DecimalMark, &Question::about) != questions.end();
        if (dates || (numbers && !asked)) questions.push_back(question);
    }
    return questions;
}

void answer(const Question& question, const Reading& reading, const CsvTable& table, Mapping& mapping)
{
    if (question.about == Question::About::DecimalMark) {
        mapping.decimal = reading.choice.front();
        return;
    }
    const auto target = mapping.columns.find(table.headers[question.column]);
    if (target != mapping.columns.end()) target->second.format = reading.choice;
}

}  // namespace handschlag::exchange
