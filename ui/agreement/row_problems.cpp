#include "ui/agreement/row_problems.h"

#include <algorithm>

#include "ui/shared/messages.h"

namespace handschlag::ui {
namespace {

using agreement::Problem;

QString sentenceOf(const Problem& problem)
{
    QStringList arguments;
    for (const std::string& argument : problem.arguments) arguments << QString::fromStdString(argument);
    return sentence(problem.code.name, arguments);
}

/// "leads_per_quarter" and "threshold_c" are the document's names of leadsPerQuarter and threshold.
QString memberName(const std::string& parameter)
{
    QString name;
    for (const QString& part : QString::fromStdString(parameter).split(u'_', Qt::SkipEmptyParts)) {
        if (part == QLatin1String("c")) continue;
        name += name.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    }
    return name;
}

}  // namespace

QStringList problemsOfRow(const std::vector<Problem>& problems, const std::string& id, const std::string& owner)
{
    QStringList sentences;
    if (id.empty()) return sentences;
    for (const Problem& problem : problems) {
        const bool named = !owner.empty() && problem.clause == owner && std::ranges::find(problem.arguments, id) != problem.arguments.end();
        if (problem.clause == id || named) sentences << sentenceOf(problem);
    }
    return sentences;
}

QStringList problemsOfField(const std::vector<Problem>& problems, const QString& place)
{
    QStringList sentences;
    for (const Problem& problem : problems) {
        if (problem.arguments.empty() || place.section(u'.', 0, 0).toStdString() != problem.clause) continue;
        if (memberName(problem.arguments.front()) == place.section(u'.', 1)) sentences << sentenceOf(problem);
    }
    return sentences;
}

}  // namespace handschlag::ui
