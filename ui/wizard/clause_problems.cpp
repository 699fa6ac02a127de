#include "ui/wizard/clause_problems.h"

#include "ui/shared/explanation_text.h"
#include "ui/shared/messages.h"

namespace handschlag::ui {

QString problemSentence(const agreement::Problem& problem, const agreement::Document& document)
{
    QStringList arguments;
    for (const std::string& argument : problem.arguments) arguments << QString::fromStdString(argument);
    const QString text = sentence(problem.code.name, arguments);
    const auto kind = handover::clauseKind(document, problem.clause);
    const bool part = problem.clause.find('.') != std::string::npos && kind != handover::ClauseKind::Unknown;
    return part ? QStringLiteral("%1: %2").arg(clauseName(problem.clause, document), text) : text;
}

}  // namespace handschlag::ui
