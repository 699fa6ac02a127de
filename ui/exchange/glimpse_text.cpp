#include "ui/exchange/glimpse_text.h"

#include <QHeaderView>
#include <QStringList>
#include <QTableView>

#include "ui/exchange/cell_text.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

QString glimpseText(const usecase::LeadGlimpse& lead)
{
    const auto joined = [](std::initializer_list<QString> texts, QLatin1String mark) {
        QStringList parts;
        for (const QString& text : texts)
            if (!text.trimmed().isEmpty()) parts << text;
        return parts.join(mark);
    };
    const QString who = joined({cellText(lead.person), cellText(lead.company)}, QLatin1String(", "));
    const QString where = joined({cellText(lead.email), cellText(lead.externalId)}, QLatin1String(" \xb7 "));
    return joined({who, where}, QLatin1String("\n"));
}

void giveTwoLines(QTableView* table)
{
    table->setWordWrap(true);
    table->verticalHeader()->setDefaultSectionSize(2 * table->fontMetrics().lineSpacing() + theme::medium);
}

}  // namespace handschlag::ui
