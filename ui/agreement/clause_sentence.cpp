#include "ui/agreement/clause_sentence.h"

#include "ui/shared/clause_titles.h"

namespace handschlag::ui {

QString clauseSentence(const agreement::Document& document, handover::ClauseKind kind)
{
    (void)document;
    return clauseTitle(kind);
}

}  // namespace handschlag::ui
