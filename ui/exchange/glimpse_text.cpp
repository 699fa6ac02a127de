#include "ui/exchange/glimpse_text.h"

#include <QStringList>

#include "ui/exchange/cell_text.h"

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
    return joined({who, cellText(lead.email), cellText(lead.externalId)}, QLatin1String(" \xb7 "));
}

}  // namespace handschlag::ui
