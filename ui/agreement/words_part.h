#pragma once
// A long list of words, one a line, to type, paste and sort: words of titles, industries, countries. Pasted markup is text.

#include <QStringList>
#include <functional>
#include <optional>

#include "ui/agreement/clause_part.h"
#include "ui/agreement/draft.h"

class QLabel;
class QPlainTextEdit;

namespace handschlag::ui {

class WordsPart : public ClausePart {
    Q_OBJECT
public:
    struct Source {
        QString place;  ///< object name of the list, and place of its steps
        /// Nothing: the selection has no words.
        std::function<std::optional<QStringList>(const agreement::Document&)> get;
        std::function<void(agreement::Document&, const QStringList&)> set;
    };
    /// title: source text in the context AgreementColumns.
    WordsPart(Draft* draft, const char* title, Source source, QWidget* parent = nullptr);
    void refresh() override;
    void retranslate() override;

private:
    void typed();

    Draft* draft_;
    const char* titleSource_;
    Source source_;
    QLabel* title_;
    QPlainTextEdit* list_;
    QLabel* count_;
};

/// One word a line; a comma or semicolon separates, too. Empty ones and repetitions vanish.
[[nodiscard]] QStringList wordsOfLines(const QString& text);

}  // namespace handschlag::ui
