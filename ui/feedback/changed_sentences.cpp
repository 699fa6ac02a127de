#include "ui/feedback/changed_sentences.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/agreement/sentence.h"
#include "ui/shared/clause_sentence.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {
namespace {

std::vector<std::string> sentencesOf(const agreement::Document& document, const std::string& clause)
{
    auto texts = agreement::sentences(document, currentLanguage());
    const auto found = std::ranges::find(texts, clause, &agreement::ClauseText::id);
    return found == texts.end() ? std::vector{citedSentence(document, clause).toStdString()} : std::move(found->sentences);
}

void append(std::string& text, const std::string& sentence)
{
    if (!text.empty()) text += ' ';
    text += sentence;
}

}  // namespace

ChangedSentences changedSentences(const agreement::Document& before, const agreement::Document& after, const std::string& clause)
{
    const auto was = sentencesOf(before, clause), is = sentencesOf(after, clause);
    ChangedSentences changed;
    const bool sameNumber = was.size() == is.size();
    for (std::size_t i = 0; i < was.size(); ++i)
        if (!sameNumber || was[i] != is[i]) append(changed.before, was[i]);
    for (std::size_t i = 0; i < is.size(); ++i)
        if (!sameNumber || was[i] != is[i]) append(changed.after, is[i]);
    return changed;
}

}  // namespace handschlag::ui
