#include "core/agreement/word_redline.h"

#include <algorithm>
#include <map>
#include <span>
#include <utility>

#include "core/agreement/sentence.h"

namespace handschlag::agreement {
namespace {

constexpr std::size_t largestTable = 4'000'000;  ///< beyond it texts are replaced as a whole

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isPunctuation(char c) { return std::string_view(".,;:()\"!?/").find(c) != std::string_view::npos; }

/// Words, blanks, and signs, each for itself; "2,50" is one word.
std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    std::size_t start = 0;
    const auto closeAt = [&](std::size_t end) {
        if (end > start) words.push_back(text.substr(start, end - start));
        start = end;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool withinNumber = i > 0 && i + 1 < text.size() && isDigit(text[i - 1]) && isDigit(text[i + 1]);
        if (!isSpace(text[i]) && (!isPunctuation(text[i]) || withinNumber)) continue;
        closeAt(i);
        closeAt(i + 1);
    }
    closeAt(text.size());
    return words;
}

using Kind = WordRun::Kind;

struct Word {
    Kind kind;
    std::string_view text;
};

/// Longest common subsequence, by the textbook's table.
void compareMiddle(std::span<const std::string_view> from, std::span<const std::string_view> to, std::vector<Word>& out)
{
    const std::size_t width = to.size() + 1;
    if ((from.size() + 1) * width > largestTable) {
        for (const auto word : from) out.push_back({Kind::Removed, word});
        for (const auto word : to) out.push_back({Kind::Added, word});
        return;
    }
    std::vector<std::uint32_t> length((from.size() + 1) * width, 0);
    for (std::size_t i = from.size(); i-- > 0;)
        for (std::size_t j = to.size(); j-- > 0;)
            length[i * width + j] = from[i] == to[j] ? length[(i + 1) * width + j + 1] + 1
                                                     : std::max(length[(i + 1) * width + j], length[i * width + j + 1]);
    std::size_t i = 0, j = 0;
    while (i < from.size() || j < to.size()) {
        if (i < from.size() && j < to.size() && from[i] == to[j]) {
            out.push_back({Kind::Kept, from[i]});
            ++i, ++j;
        } else if (j == to.size() || (i < from.size() && length[(i + 1) * width + j] >= length[i * width + j + 1])) {
            out.push_back({Kind::Removed, from[i++]});
        } else {
            out.push_back({Kind::Added, to[j++]});
        }
    }
}

std::vector<Word> compareWords(std::span<const std::string_view> from, std::span<const std::string_view> to)
{
    std::vector<Word> words;
    std::size_t head = 0, tail = 0;
    const std::size_t shorter = std::min(from.size(), to.size());
    while (head < shorter && from[head] == to[head]) words.push_back({Kind::Kept, from[head++]});
    while (tail < shorter - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail]) ++tail;
    compareMiddle(from.subspan(head, from.size() - head - tail), to.subspan(head, to.size() - head - tail), words);
    for (const auto word : from.subspan(from.size() - tail)) words.push_back({Kind::Kept, word});
    return words;
}

/// A blank kept between two changed words belongs to both: people read "one phrase for another".
bool isBlankBetween(const std::vector<Word>& words, std::size_t at)
{
    if (words[at].kind != Kind::Kept || !isSpace(words[at].text.front()) || words[at].text.front() == '\n') return false;
    return at > 0 && at + 1 < words.size() && words[at - 1].kind != Kind::Kept && words[at + 1].kind != Kind::Kept;
}

class Runs {
public:
    void add(const Word& word)
    {
        if (word.kind == Kind::Removed) removed_ += word.text;
        if (word.kind == Kind::Added) added_ += word.text;
        if (word.kind != Kind::Kept) return;
        close();
        if (runs_.empty() || runs_.back().kind != Kind::Kept) runs_.push_back({Kind::Kept, {}});
        runs_.back().text += word.text;
    }
    void addToBoth(std::string_view text)
    {
        removed_ += text;
        added_ += text;
    }
    std::vector<WordRun> finish()
    {
        close();
        return std::move(runs_);
    }

private:
    void close()
    {
        if (!removed_.empty()) runs_.push_back({Kind::Removed, std::exchange(removed_, {})});
        if (!added_.empty()) runs_.push_back({Kind::Added, std::exchange(added_, {})});
    }
    std::vector<WordRun> runs_;
    std::string removed_, added_;
};

std::string textOf(const ClauseText& clause)
{
    std::string text;
    for (const std::string& sentence : clause.sentences) text += (text.empty() ? "" : "\n") + sentence;
    if (!clause.note.empty()) text += (text.empty() ? "" : "\n") + clause.note;
    return text;
}

using Named = std::pair<std::string, int>;

/// Ids with their number of repetition, so that unsound drafts are compared as well.
std::vector<Named> namesOf(const std::vector<ClauseText>& clauses)
{
    std::vector<Named> names;
    std::map<std::string, int> seen;
    for (const ClauseText& clause : clauses) names.emplace_back(clause.id, ++seen[clause.id]);
    return names;
}

ClauseRedline compared(const ClauseText* from, const ClauseText* to)
{
    const ClauseText& shown = to ? *to : *from;
    ClauseRedline clause{shown.id, shown.parent, shown.heading, {}, from == nullptr, to == nullptr};
    clause.runs = wordRedline(from ? textOf(*from) : std::string(), to ? textOf(*to) : std::string());
    return clause;
}

}  // namespace

bool ClauseRedline::isChanged() const
{
    return isNew || isGone || std::ranges::any_of(runs, [](const WordRun& run) { return run.kind != Kind::Kept; });
}

std::vector<WordRun> wordRedline(std::string_view from, std::string_view to)
{
    const auto before = wordsOf(from);
    const auto after = wordsOf(to);
    const auto words = compareWords(before, after);
    Runs runs;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isBlankBetween(words, i))
            runs.addToBoth(words[i].text);
        else
            runs.add(words[i]);
    }
    return runs.finish();
}

std::vector<ClauseRedline> redline(const Document& from, const Document& to, Language language)
{
    const auto before = sentences(from, language);
    const auto after = sentences(to, language);
    const auto oldNames = namesOf(before);
    const auto newNames = namesOf(after);
    std::map<Named, std::size_t> newAt;
    for (std::size_t i = 0; i < newNames.size(); ++i) newAt.emplace(newNames[i], i);
    std::map<Named, std::size_t> oldAt;
    for (std::size_t i = 0; i < oldNames.size(); ++i) oldAt.emplace(oldNames[i], i);
    // What is gone follows the clause it stood behind.
    std::map<Named, std::vector<std::size_t>> goneBehind;
    Named last;
    for (std::size_t i = 0; i < oldNames.size(); ++i) {
        if (newAt.contains(oldNames[i]))
            last = oldNames[i];
        else
            goneBehind[last].push_back(i);
    }
    std::vector<ClauseRedline> clauses;
    const auto addGone = [&](const Named& name) {
        if (const auto found = goneBehind.find(name); found != goneBehind.end())
            for (const std::size_t i : found->second) clauses.push_back(compared(&before[i], nullptr));
    };
    addGone({});
    for (std::size_t i = 0; i < newNames.size(); ++i) {
        const auto old = oldAt.find(newNames[i]);
        clauses.push_back(compared(old == oldAt.end() ? nullptr : &before[old->second], &after[i]));
        addGone(newNames[i]);
    }
    return clauses;
}

}  // namespace handschlag::agreement
