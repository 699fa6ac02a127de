#include "core/agreement/note_entries.h"

#include <algorithm>
#include <optional>

namespace handschlag::agreement {
namespace {

struct Line {
    std::string who;
    std::string text;
};

std::vector<std::string_view> linesOf(std::string_view note)
{
    std::vector<std::string_view> lines;
    while (!note.empty()) {
        const auto end = note.find('\n');
        lines.push_back(note.substr(0, end));
        note = end == std::string_view::npos ? std::string_view{} : note.substr(end + 1);
    }
    return lines;
}

/// "Label (who): text" or "Label: text".
std::optional<Line> parsed(std::string_view line, std::string_view label)
{
    if (!line.starts_with(label)) return std::nullopt;
    line.remove_prefix(label.size());
    Line result;
    if (line.starts_with(" (")) {
        const auto end = line.find("): ");
        if (end == std::string_view::npos) return std::nullopt;
        result.who = line.substr(2, end - 2);
        line.remove_prefix(end + 1);
    }
    if (!line.starts_with(": ")) return std::nullopt;
    result.text = line.substr(2);
    return result;
}

std::vector<Line> linesWith(std::string_view note, std::string_view label)
{
    std::vector<Line> found;
    for (const std::string_view line : linesOf(note))
        if (auto entry = parsed(line, label)) found.push_back(std::move(*entry));
    return found;
}

std::string onOneLine(std::string text)
{
    std::ranges::replace_if(text, [](char letter) { return letter == '\n' || letter == '\r'; }, ' ');
    return text;
}

/// A name cannot end the brackets it stands in.
std::string inBrackets(std::string who)
{
    who = onOneLine(std::move(who));
    for (auto at = who.find("):"); at != std::string::npos; at = who.find("):")) who.erase(at, 1);
    return who;
}

void write(std::string& note, std::string_view label, const std::vector<Line>& entries)
{
    std::string result;
    const auto add = [&result](std::string_view line) {
        if (!result.empty()) result += '\n';
        result += line;
    };
    for (const std::string_view line : linesOf(note))
        if (!parsed(line, label)) add(line);
    for (const Line& entry : entries) add(std::string(label) + (entry.who.empty() ? "" : " (" + entry.who + ")") + ": " + entry.text);
    note = result;
}

}  // namespace

std::vector<NoteEntry> noteEntries(const LocalizedText& note, const NoteLabel& label)
{
    std::vector<NoteEntry> entries;
    for (Line& line : linesWith(note.de, label.de)) entries.push_back({line.who, {line.text, line.text}});
    std::vector<bool> matched(entries.size());
    for (Line& line : linesWith(note.en, label.en)) {
        std::size_t place = 0;
        while (place < matched.size() && (matched[place] || entries[place].who != line.who)) ++place;
        if (place < matched.size()) {
            matched[place] = true;
            entries[place].text.en = std::move(line.text);
        } else {
            entries.push_back({line.who, {line.text, line.text}});
        }
    }
    return entries;
}

void setNoteEntries(LocalizedText& note, const NoteLabel& label, const std::vector<NoteEntry>& entries)
{
    std::vector<Line> german, english;
    for (const NoteEntry& entry : entries) {
        const std::string who = inBrackets(entry.who);
        if (!entry.text.de.empty()) german.push_back({who, onOneLine(entry.text.de)});
        if (!entry.text.en.empty()) english.push_back({who, onOneLine(entry.text.en)});
    }
    write(note.de, label.de, german);
    write(note.en, label.en, english);
}

LocalizedText typed(const LocalizedText& before, std::string text, Language language)
{
    const bool follows = before.de == before.en || before.in(language == Language::German ? Language::English : Language::German).empty();
    LocalizedText after = before;
    (language == Language::German ? after.de : after.en) = text;
    if (follows) (language == Language::German ? after.en : after.de) = std::move(text);
    return after;
}

}  // namespace handschlag::agreement
