#include "ui/shared/clause_sentence.h"

#include <algorithm>

#include "core/agreement/sentence.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {
namespace {

constexpr qsizetype mostInARow = 4;

}  // namespace

QString clauseSentence(const agreement::Document& document, handover::ClauseKind kind)
{
    QStringList lines;
    for (const agreement::ClauseText& clause : agreement::sentences(document, currentLanguage())) {
        if (handover::clauseKind(document, clause.parent) != kind) continue;
        QStringList sentences;
        for (const std::string& sentence : clause.sentences) sentences << QString::fromStdString(sentence);
        if (sentences.isEmpty()) continue;
        const bool whole = clause.id == clause.parent;
        // Many sentences read better one below the other.
        lines << (whole ? sentences.join(sentences.size() > mostInARow ? u'\n' : u' ')
                        : QStringLiteral("• ") + QString::fromStdString(clause.heading) + QStringLiteral(": ") + sentences.join(u' '));
        if (!clause.note.empty()) lines << QString::fromStdString(clause.note);
    }
    return lines.join(u'\n');
}

QString citedSentence(const agreement::Document& document, std::string_view id)
{
    const auto texts = agreement::sentences(document, currentLanguage());
    const auto found = std::ranges::find(texts, id, &agreement::ClauseText::id);
    // Some parts ("bant.budget") are said in the sentence of their clause.
    if (found == texts.end()) return clauseSentence(document, handover::clauseKind(document, id));
    QStringList sentences;
    for (const std::string& sentence : found->sentences) sentences << QString::fromStdString(sentence);
    return sentences.join(u' ');
}

}  // namespace handschlag::ui
