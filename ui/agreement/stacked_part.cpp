#include "ui/agreement/stacked_part.h"

#include <QVBoxLayout>

#include "ui/shared/theme.h"

namespace handschlag::ui {

StackedPart::StackedPart(ClauseParts parts, QWidget* parent) : ClausePart(parent), parts_(std::move(parts))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::medium);
    for (ClausePart* part : parts_) column->addWidget(part);
}

void StackedPart::refresh()
{
    for (ClausePart* part : parts_) part->refresh();
}

void StackedPart::retranslate()
{
    for (ClausePart* part : parts_) part->retranslate();
}

}  // namespace handschlag::ui
