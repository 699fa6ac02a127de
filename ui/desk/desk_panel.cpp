#include "ui/desk/desk_panel.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/desk/reason_form.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using usecase::DeskSection;

constexpr int leastWidth = 240;

QLabel* richLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    // Reached by Tab only for a link; the forms come first.
    label->setFocusPolicy(Qt::ClickFocus);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

leads::FieldKind kindOfField(const std::string& field, const std::vector<leads::Attribute>& attributes)
{
    if (const auto* standard = leads::standardField(field)) return standard->kind;
    const auto own = std::ranges::find(attributes, field, &leads::Attribute::name);
    return own == attributes.end() ? leads::FieldKind::Text : own->kind;
}

}  // namespace

DeskPanel::DeskPanel(std::string zone, QWidget* parent) : QWidget(parent), zone_(std::move(zone))
{
    setObjectName(QStringLiteral("deskPanel"));
    createViews();
    connectSignals();
    retranslate();
    showNothing();
}

void DeskPanel::createViews()
{
    setMinimumWidth(leastWidth);
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    head_ = richLabel("deskHead", content);
    statement_ = richLabel("deskStatement", content);
    facts_ = richLabel("deskFacts", content);
    fill_ = new QWidget(content);
    fields_ = new LeadFieldForm(zone_, fill_);
    send_ = new QPushButton(fill_);
    send_->setObjectName(QStringLiteral("deskSend"));
    withdraw_ = new QPushButton(fill_);
    withdraw_->setObjectName(QStringLiteral("deskWithdraw"));
    reason_ = new ReasonForm(QStringLiteral("deskReason"), content);
    ruling_ = new RulingPanel(content);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(send_);
    buttons->addWidget(withdraw_);
    buttons->addStretch();
    auto* fill = new QVBoxLayout(fill_);
    fill->setContentsMargins({});
    fill->addWidget(fields_);
    fill->addLayout(buttons);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(theme::medium, 0, theme::medium, theme::medium);
    for (QWidget* part : std::initializer_list<QWidget*>{head_, statement_, fill_, reason_, ruling_, facts_}) column->addWidget(part);
    column->addStretch();
    scroll_->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll_);
}

void DeskPanel::connectSignals()
{
    connect(fields_, &LeadFieldForm::submitted, this, &DeskPanel::sendValues);
    connect(send_, &QPushButton::clicked, this, &DeskPanel::sendValues);
    connect(withdraw_, &QPushButton::clicked, this, &DeskPanel::openWithdrawal);
    connect(reason_, &ReasonForm::sent, this, [this](const QString& reason) {
        keepDraft();
        if (place_.section == DeskSection::Returned)
            emit withdrawn(reason);
        else
            emit objected(reason);
    });
    connect(ruling_, &RulingPanel::ruled, this, [this](agreement::Side side, usecase::Verdict verdict, const QString& reason) {
        keepDraft();
        ruledBy_ = side == agreement::Side::Marketing ? 0 : 1;
        emit ruled(side, verdict, reason);
    });
    for (QLabel* label : {head_, statement_, facts_})
        connect(label, &QLabel::linkActivated, this, [](const QString& link) {
            const QUrl url(link);
            if (url.scheme() == QLatin1String("mailto") || url.scheme() == QLatin1String("tel")) QDesktopServices::openUrl(url);
        });
}

void DeskPanel::sendValues()
{
    const auto values = fields_->values();
    if (!values) return;
    keepDraft();
    emit filled(*values);
}

void DeskPanel::keepDraft()
{
    if (place_.id == 0 || !details_) return;
    drafts_[place_] = {fields_->typed(), reason_->text(), ruling_->drafts()};
}

void DeskPanel::forget(const DeskPlace& place)
{
    drafts_.erase(place);
    if (place != place_) return;
    reason_->setText({});
    reason_->setVisible(place.section == DeskSection::Objections && details_);
    // The other side may have begun to type.
    RulingPanel::Drafts rest = ruling_->drafts();
    rest[ruledBy_] = {};
    ruling_->setOpinions(row_.opinions, rest);
}

void DeskPanel::showNothing()
{
    keepDraft();
    place_ = {};
    row_ = {};
    details_.reset();
    scroll_->hide();
}

void DeskPanel::showRow(const DeskPlace& place, const usecase::DeskRow& row, const LeadTextContext& context)
{
    const bool same = place == place_;
    if (!same) {
        keepDraft();
        details_.reset();
        scroll_->verticalScrollBar()->setValue(0);
    }
    place_ = place;
    row_ = row;
    scroll_->show();
    if (!same) showAction();
    showTexts(context);
}

void DeskPanel::showDetails(const DeskPlace& place, const DeskDetails& details, const std::vector<leads::Attribute>& attributes, const LeadTextContext& context)
{
    if (place != place_) return;
    keepDraft();
    details_ = details;
    const auto draft = drafts_.find(place_);
    const Draft typed = draft == drafts_.end() ? Draft{} : draft->second;
    fields_->setFields(fieldsToFill(attributes), typed.fields);
    reason_->setText(typed.reason);
    ruling_->setOpinions(row_.opinions, typed.rulings);
    showAction();
    if (place_.section == DeskSection::Returned && !typed.reason.isEmpty()) reason_->show();
    showTexts(context);
}

void DeskPanel::showAction()
{
    const DeskSection section = place_.section;
    fill_->setVisible(details_ && (section == DeskSection::Returned || section == DeskSection::Enrich));
    withdraw_->setVisible(section == DeskSection::Returned);
    reason_->setVisible(details_ && section == DeskSection::Objections);
    ruling_->setVisible(details_ && section == DeskSection::Disputes);
    retranslate();
}

void DeskPanel::setText(QLabel* label, const QString& markup)
{
    // Setting a text anew drops the selection in it.
    if (label->text() != markup) label->setText(markup);
    label->setVisible(!markup.isEmpty());
}

void DeskPanel::showTexts(const LeadTextContext& context)
{
    setText(head_, details_ ? deskHeadText(*details_, context) : deskHeadText(row_));
    setText(statement_, deskStatementText(row_, details(), context));
    setText(facts_, details_ ? deskFactsText(row_, *details_, context) : QString());
}

std::vector<LeadFormField> DeskPanel::fieldsToFill(const std::vector<leads::Attribute>& attributes) const
{
    std::vector<std::string> names;
    const auto add = [&names](const std::string& name) {
        if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    };
    if (place_.section == DeskSection::Returned && row_.sales)
        for (const std::string& field : row_.sales->missing) add(field);
    if (names.empty())
        for (const auto& piece : usecase::missingPieces(details_->document, details_->explanation, attributes))
            for (const std::string& field : piece) add(field);
    // Nothing is named and nothing is missing: something of what is required must be wrong.
    const auto& required = details_->document.required;
    if (names.empty() && place_.section == DeskSection::Returned)
        for (const auto& item : details_->explanation.score.inquiry ? required.forInquiry : required.items)
            for (const std::string& field : item.anyOf) add(field);
    std::vector<LeadFormField> fields;
    for (const std::string& name : names) fields.push_back({name, kindOfField(name, attributes), leads::valueOf(details_->lead, name)});
    return fields;
}

bool DeskPanel::enter()
{
    if (!details_) return false;
    switch (place_.section) {
        case DeskSection::Returned:
        case DeskSection::Enrich: fields_->focusFirst(); return true;
        case DeskSection::Objections: reason_->focusText(); return true;
        case DeskSection::Disputes: ruling_->focusFirst(); return true;
        default: return false;
    }
}

void DeskPanel::openWithdrawal()
{
    if (place_.section != DeskSection::Returned || !details_) return;
    reason_->show();
    reason_->focusText();
}

void DeskPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void DeskPanel::retranslate()
{
    fields_->retranslate();
    ruling_->retranslate();
    send_->setText(place_.section == DeskSection::Returned ? tr("Send back to sales") : tr("Save and judge again"));
    send_->setToolTip(tr("%1 (Enter in a field)").arg(send_->text()));
    withdraw_->setText(tr("Withdraw…"));
    withdraw_->setToolTip(tr("Take this lead out of the handover, with a reason (W)"));
    if (place_.section == DeskSection::Returned)
        reason_->setTexts(tr("Why is this lead withdrawn?"), tr("Withdraw"));
    else
        reason_->setTexts(tr("Why does marketing object?"), tr("Object"));
}

}  // namespace handschlag::ui
