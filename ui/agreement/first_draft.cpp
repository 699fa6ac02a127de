#include "ui/agreement/first_draft.h"

#include <QCommandLinkButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/agreement/templates.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int widest = 640;

}  // namespace

FirstDraft::FirstDraft(QWidget* parent) : QWidget(parent), empty_(new EmptyState(QStringLiteral("agreement")))
{
    auto* column = new QWidget;
    column->setMaximumWidth(widest);
    auto* rows = new QVBoxLayout(column);
    rows->setSpacing(theme::small);
    rows->addWidget(empty_);
    for (const agreement::TemplateInfo& info : agreement::templates()) {
        auto* button = new QCommandLinkButton;
        button->setObjectName(QStringLiteral("template_") + QString::fromStdString(info.name));
        connect(button, &QCommandLinkButton::clicked, this, [this, name = info.name] { emit templateChosen(name); });
        buttons_.push_back(button);
        rows->addWidget(button);
    }
    rows->addStretch(1);
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->addStretch(1);
    row->addWidget(column, 4);
    row->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scroll);
    retranslate();
}

void FirstDraft::retranslate()
{
    empty_->setTexts(tr("No agreement yet"),
                     tr("Begin with a template. Every number in it can be changed, and it scores your leads at once, unsigned."));
    const auto infos = agreement::templates();
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setText(QString::fromStdString(infos[i].title.in(currentLanguage())));
        buttons_[i]->setDescription(QString::fromStdString(infos[i].audience.in(currentLanguage())));
        buttons_[i]->setAccessibleName(buttons_[i]->text());
        buttons_[i]->setAccessibleDescription(buttons_[i]->description());
    }
}

}  // namespace handschlag::ui
