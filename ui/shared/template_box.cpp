#include "ui/shared/template_box.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/agreement/templates.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int linesOfAudience = 2;

}  // namespace

TemplateBox::TemplateBox(QWidget* parent) : QWidget(parent), box_(new QComboBox), audience_(theme::plainLabel())
{
    box_->setObjectName(QStringLiteral("templateBox"));
    audience_->setObjectName(QStringLiteral("templateAudience"));
    audience_->setWordWrap(true);
    audience_->setMinimumHeight(linesOfAudience * audience_->fontMetrics().lineSpacing());
    theme::setTone(audience_, theme::Tone::Muted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::small);
    column->addWidget(box_);
    column->addWidget(audience_);
    setFocusProxy(box_);
    connect(box_, &QComboBox::currentIndexChanged, this, &TemplateBox::explain);
    retranslate();
}

std::string TemplateBox::chosen() const { return box_->currentData().toString().toStdString(); }

void TemplateBox::retranslate()
{
    const QSignalBlocker quiet(box_);
    const int before = std::max(box_->currentIndex(), 0);
    box_->clear();
    for (const agreement::TemplateInfo& info : agreement::templates())
        box_->addItem(QString::fromStdString(info.title.in(currentLanguage())), QString::fromStdString(info.name));
    box_->setCurrentIndex(before);
    box_->setAccessibleName(tr("Template"));
    explain();
}

void TemplateBox::explain()
{
    for (const agreement::TemplateInfo& info : agreement::templates())
        if (info.name == chosen()) audience_->setText(QString::fromStdString(info.audience.in(currentLanguage())));
    box_->setAccessibleDescription(audience_->text());
}

}  // namespace handschlag::ui
