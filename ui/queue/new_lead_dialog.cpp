#include "ui/queue/new_lead_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "core/usecase/lead_context.h"
#include "core/usecase/lead_entry.h"
#include "ui/desk/lead_field_form.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr std::array usual{"salutation", "first_name", "last_name", "job_title", "company", "email",         "phone",         "mobile",
                           "country",    "postcode",   "industry",  "employees", "source",  "consent_email", "consent_phone"};
constexpr int widthLetters = 70;
constexpr int heightLines = 32;

std::vector<LeadFormField> formFields(const std::vector<std::string>& names, const leads::Fields& known)
{
    std::vector<LeadFormField> fields;
    for (const std::string& name : names)
        if (const auto* standard = leads::standardField(name)) {
            const auto value = known.find(name);
            fields.push_back({name, standard->kind, value == known.end() ? leads::FieldValue() : value->second});
        }
    return fields;
}

QLabel* caption(const QString& text)
{
    QLabel* label = theme::plainLabel(text);
    label->setFont(theme::headingFont(label->font()));
    label->setWordWrap(true);
    return label;
}

}  // namespace

NewLeadFields newLeadFields(const agreement::Document* document)
{
    NewLeadFields fields;
    const auto listed = [&fields](const std::string& field) {
        return std::ranges::find(fields.needed, field) != fields.needed.end() || std::ranges::find(fields.more, field) != fields.more.end();
    };
    if (document)
        for (const auto& item : document->required.items)
            for (const std::string& field : item.anyOf)
                if (!listed(field)) fields.needed.push_back(field);
    for (const char* field : usual)
        if (!listed(field)) fields.more.emplace_back(field);
    return fields;
}

NewLeadDialog::NewLeadDialog(Session* session, const agreement::Document* document, const leads::Fields& known, QWidget* parent)
    : QDialog(parent), session_(session), known_(known), needed_(new LeadFieldForm(session->info().zone)), more_(new LeadFieldForm(session->info().zone)),
      problem_(theme::plainLabel()), buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("newLeadDialog"));
    setWindowTitle(tr("New lead"));
    problem_->setObjectName(QStringLiteral("newLeadProblem"));
    problem_->setWordWrap(true);
    theme::setTone(problem_, theme::Tone::Danger);
    problem_->hide();
    const NewLeadFields fields = newLeadFields(document);
    needed_->setFields(formFields(fields.needed, known), {});
    more_->setFields(formFields(fields.more, known), {});
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    if (!fields.needed.empty()) {
        column->addWidget(caption(tr("Required by the agreement")));
        column->addWidget(needed_);
        column->addWidget(caption(tr("What else is known")));
    } else {
        needed_->hide();
    }
    column->addWidget(more_);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto* page = new QVBoxLayout(this);
    page->addWidget(scroll, 1);
    page->addWidget(problem_);
    page->addWidget(buttons_);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Enter the lead"));
    connect(buttons_, &QDialogButtonBox::accepted, this, &NewLeadDialog::enter);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * widthLetters, fontMetrics().lineSpacing() * heightLines);
    (fields.needed.empty() ? more_ : needed_)->focusFirst();
}

void NewLeadDialog::say(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
}

void NewLeadDialog::enter()
{
    say({});
    const auto needed = needed_->values();
    if (!needed) return;
    const auto more = more_->values();
    if (!more) return;
    // What was filled in already counts as typed.
    std::map<std::string, leads::FieldValue> values(known_.begin(), known_.end());
    for (const auto& [field, value] : *needed) values[field] = value;
    for (const auto& [field, value] : *more) values[field] = value;
    leads::Lead lead;
    lead.fields = leads::Fields(values.begin(), values.end());
    name_ = QString::fromStdString(leads::displayName(lead));
    buttons_->setEnabled(false);
    using Same = std::vector<std::string>;
    session_->tasks().run<std::pair<LeadId, Same>>(
        this,
        [values, actor = session_->actor() ? session_->actor()->id : PersonId{}, now = session_->now()](
            usecase::Store& store, const Progress&) -> Result<std::pair<LeadId, Same>> {
            const auto id = usecase::enterLead(store, values, actor, now);
            if (!id) return std::unexpected(id.error());
            Same same;
            if (const auto around = usecase::leadContext(store, *id))
                for (const auto& each : around->duplicates) same.push_back(each.name);
            return std::pair(*id, std::move(same));
        },
        [this](Result<std::pair<LeadId, Same>> answer) {
            if (answer)
                for (const std::string& same : answer->second) likelySame_ << QString::fromStdString(same);
            answered(answer ? Result<LeadId>(answer->first) : Result<LeadId>(std::unexpected(answer.error())));
        });
}

void NewLeadDialog::answered(const Result<LeadId>& answer)
{
    buttons_->setEnabled(true);
    if (!answer) {
        say(sentence(answer.error()));
        return;
    }
    entered_ = *answer;
    accept();
}

}  // namespace handschlag::ui
