#include "ui/agreement/pause_rows.h"

#include <QRegularExpression>
#include <algorithm>

#include "ui/agreement/row_columns.h"

namespace handschlag::ui {
namespace {

using namespace agreement;

constexpr qsizetype longestCode = 40;

std::vector<PauseReason>& pausesOf(Document& document) { return document.sales.pauses; }

bool isTaken(const std::vector<PauseReason>& pauses, const std::string& code)
{
    return std::ranges::find(pauses, code, &PauseReason::code) != pauses.end();
}

/// "leave", "leave_2" ...
std::string firstFree(const std::vector<PauseReason>& pauses, const std::string& code)
{
    std::string free = code;
    for (int number = 2; isTaken(pauses, free); ++number) free = code + '_' + std::to_string(number);
    return free;
}

std::string freshCode(const std::vector<PauseReason>& pauses)
{
    for (int number = 1;; ++number)
        if (const std::string code = "new_" + std::to_string(number); !isTaken(pauses, code)) return code;
}

/// Nobody has named the reason yet.
bool isFresh(const std::string& code)
{
    static const QRegularExpression fresh(QStringLiteral("\\A(new_[0-9]+)?\\z"));
    return fresh.match(QString::fromStdString(code)).hasMatch();
}

void takeCode(Document& document, int row, const QVariant& name)
{
    std::vector<PauseReason>& pauses = pausesOf(document);
    if (row < 0 || row >= static_cast<int>(pauses.size())) return;
    PauseReason& pause = pauses[static_cast<std::size_t>(row)];
    if (!isFresh(pause.code) || name.toString().trimmed().isEmpty()) return;
    pause.code.clear();
    pause.code = firstFree(pauses, codeFromName(name.toString().toStdString()));
}

}  // namespace

std::string codeFromName(std::string_view name)
{
    QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toLower();
    text.replace(QStringLiteral("ä"), QStringLiteral("ae")).replace(QStringLiteral("ö"), QStringLiteral("oe"));
    text.replace(QStringLiteral("ü"), QStringLiteral("ue")).replace(QStringLiteral("ß"), QStringLiteral("ss"));
    text = text.normalized(QString::NormalizationForm_D);
    static const QRegularExpression accents(QStringLiteral("\\p{M}"));
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    text = text.remove(accents).replace(others, QStringLiteral(" ")).simplified().left(longestCode).trimmed();
    return text.isEmpty() ? std::string("pause") : text.replace(u' ', u'_').toStdString();
}

TableSource pauseRows()
{
    const auto fresh = [](const Document& document) { return PauseReason{freshCode(document.sales.pauses), {"Neuer Grund", "New reason"}}; };
    TableSource source = tableOf<PauseReason>(
        QStringLiteral("sales.pauses"), [](auto& document) { return &document.sales.pauses; }, nameColumns<PauseReason>(), fresh);
    source.owner = [](const Document& document) { return document.sales.id; };
    for (TableColumn& column : source.columns)
        column.set = [set = std::move(column.set)](Document& document, int row, const QVariant& name) {
            set(document, row, name.toString().simplified());
            takeCode(document, row, name);
        };
    return source;
}

}  // namespace handschlag::ui
