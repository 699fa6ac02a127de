#include "ui/wizard/personas_step.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <algorithm>

#include "core/agreement/note_entries.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using agreement::Document;
using agreement::Persona;

constexpr int listLines = 4;

QString text(const LocalizedText& value, const std::string& otherwise)
{
    const std::string& name = value.in(currentLanguage());
    return QString::fromStdString(name.empty() ? otherwise : name);
}

std::vector<const agreement::Criterion*> criteriaOf(const Document& document)
{
    std::vector<const agreement::Criterion*> all;
    for (const auto* criteria : {&document.fit.criteria, &document.situation.criteria})
        for (const agreement::Criterion& criterion : *criteria)
            if (!criterion.buckets.empty()) all.push_back(&criterion);
    return all;
}

/// What the choices show: made anew only if that is something else.
QStringList signatureOf(const Document& document)
{
    QStringList parts;
    for (const agreement::Criterion* criterion : criteriaOf(document)) {
        parts << text(criterion->name, criterion->id);
        for (const agreement::Bucket& bucket : criterion->buckets) parts << text(bucket.name, bucket.id) << points(bucket.points) << QString::number(bucket.exclude);
    }
    return parts;
}

QLineEdit* line(const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    return edit;
}

}  // namespace

PersonasStep::PersonasStep(Session* session, Draft* draft, QWidget* parent)
    : WizardStep(session, draft, parent), list_(new QListWidget), add_(new QPushButton), remove_(new QPushButton), form_(new QWidget),
      fields_(new QFormLayout), nameTitle_(theme::plainLabel()), descriptionTitle_(theme::plainLabel()), name_(line("personaName")),
      description_(line("personaDescription")), signsTitle_(theme::plainLabel()), fit_(theme::plainLabel())
{
    createViews();
    connectSignals();
    retranslate();
    refresh();
}

void PersonasStep::createViews()
{
    list_->setObjectName(QStringLiteral("personaList"));
    list_->setMaximumHeight(fontMetrics().height() * (listLines + 1));
    add_->setObjectName(QStringLiteral("personaAdd"));
    remove_->setObjectName(QStringLiteral("personaRemove"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add_);
    buttons->addWidget(remove_);
    buttons->addStretch(1);
    nameTitle_->setBuddy(name_);
    descriptionTitle_->setBuddy(description_);
    signsTitle_->setFont(theme::headingFont(font()));
    fit_->setObjectName(QStringLiteral("personaFit"));
    fit_->setWordWrap(true);
    fields_->setContentsMargins({});
    fields_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fields_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields_->addRow(nameTitle_, name_);
    fields_->addRow(descriptionTitle_, description_);
    auto* rows = new QVBoxLayout(form_);
    rows->setContentsMargins({});
    rows->addLayout(fields_);
    rows->addWidget(signsTitle_);
    rows->addWidget(fit_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::small);
    column->addLayout(buttons);
    column->addWidget(list_);
    column->addWidget(form_);
    column->addStretch(1);
}

void PersonasStep::connectSignals()
{
    connect(&draft(), &Draft::changed, this, &PersonasStep::refresh);
    connect(&draft(), &Draft::editableChanged, this, &PersonasStep::refresh);
    connect(add_, &QPushButton::clicked, this, &PersonasStep::add);
    connect(remove_, &QPushButton::clicked, this, &PersonasStep::remove);
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        row_ = row;
        showPersona();
    });
    connect(name_, &QLineEdit::textEdited, this, [this](const QString& typed) {
        // Without a name there would be no persona.
        if (!typed.trimmed().isEmpty()) change(QStringLiteral("name"), [&typed](Persona& persona) { persona.name = typed.toStdString(); });
    });
    connect(description_, &QLineEdit::textEdited, this, [this](const QString& typed) {
        change(QStringLiteral("description"), [&typed](Persona& persona) { persona.description = agreement::typed(persona.description, typed.toStdString(), currentLanguage()); });
    });
}

const Persona* PersonasStep::current() const
{
    return row_ >= 0 && row_ < static_cast<int>(personas_.size()) ? &personas_[static_cast<std::size_t>(row_)] : nullptr;
}

void PersonasStep::refresh()
{
    personas_ = agreement::personas(draft().document());
    row_ = std::min(std::max(row_, 0), static_cast<int>(personas_.size()) - 1);
    {
        const QSignalBlocker quiet(list_);
        while (list_->count() > static_cast<int>(personas_.size())) delete list_->takeItem(list_->count() - 1);
        while (list_->count() < static_cast<int>(personas_.size())) list_->addItem(QString());
        for (std::size_t i = 0; i < personas_.size(); ++i) list_->item(static_cast<int>(i))->setText(QString::fromStdString(personas_[i].name));
        list_->setCurrentRow(row_);
    }
    list_->setVisible(!personas_.empty());
    add_->setEnabled(draft().isEditable());
    makeSigns();
    showPersona();
}

void PersonasStep::makeSigns()
{
    const QStringList signature = signatureOf(draft().document());
    if (signs_ && signature == signature_) return;
    signature_ = signature;
    delete signs_;
    choices_.clear();
    signs_ = new QWidget;
    auto* form = new QFormLayout(signs_);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const agreement::Criterion* criterion : criteriaOf(draft().document())) {
        auto* choice = new QComboBox;
        choice->setObjectName(QStringLiteral("sign_") + QString::fromStdString(criterion->id));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->addItem(tr("does not matter"), QString());
        for (const agreement::Bucket& bucket : criterion->buckets)
            choice->addItem(QStringLiteral("%1 (%2)").arg(text(bucket.name, bucket.id), bucket.exclude ? tr("excludes") : signedPoints(bucket.points)),
                            QString::fromStdString(bucket.id));
        QLabel* label = theme::plainLabel(text(criterion->name, criterion->id));
        label->setBuddy(choice);
        choice->setAccessibleName(label->text());
        form->addRow(label, choice);
        connect(choice, &QComboBox::activated, this,
                [this, id = criterion->id, choice] { choose(id, choice->currentData().toString()); });
        choices_.emplace_back(criterion->id, choice);
    }
    auto* rows = static_cast<QVBoxLayout*>(form_->layout());
    rows->insertWidget(rows->indexOf(fit_), signs_);
    // Made anew they would come behind everything else.
    QWidget* before = description_;
    for (const auto& [criterion, choice] : choices_) {
        setTabOrder(before, choice);
        before = choice;
    }
}

void PersonasStep::showPersona()
{
    const Persona* persona = current();
    form_->setVisible(persona != nullptr);
    remove_->setEnabled(persona && draft().isEditable());
    if (!persona) return;
    const QString name = QString::fromStdString(persona->name);
    const QString description = QString::fromStdString(persona->description.in(currentLanguage()));
    // What is being typed is not rewritten under the cursor; an emptied name is none yet.
    if (name_->text() != name && !(name_->hasFocus() && name_->text().trimmed().isEmpty())) name_->setText(name);
    if (description_->text() != description) description_->setText(description);
    for (QLineEdit* edit : {name_, description_}) edit->setReadOnly(!draft().isEditable());
    for (const auto& [criterion, choice] : choices_) {
        const auto sign = std::ranges::find(persona->signs, criterion, &agreement::PersonaSign::criterion);
        choice->setCurrentIndex(sign == persona->signs.end() ? 0 : std::max(0, choice->findData(QString::fromStdString(sign->bucket))));
        choice->setEnabled(draft().isEditable());
    }
    const agreement::PersonaFit fit = agreement::fitOf(*persona, draft().document());
    const agreement::Centipoints needed = draft().document().fit.threshold;
    if (fit.excluded)
        fit_->setText(tr("✗ A lead like this is excluded."));
    else if (fit.points >= needed)
        fit_->setText(tr("✓ A lead like this has %1 points of fit; %2 are needed.").arg(points(fit.points), points(needed)));
    else
        fit_->setText(tr("! A lead like this has %1 points of fit; %2 are needed: it would not be handed over.").arg(points(fit.points), points(needed)));
    theme::setTone(fit_, fit.excluded ? theme::Tone::Danger : fit.points >= needed ? theme::Tone::Ok : theme::Tone::Warn);
}

void PersonasStep::add()
{
    QString name = tr("New persona");
    for (int number = 2; std::ranges::any_of(personas_, [&name](const Persona& persona) { return persona.name == name.toStdString(); }); ++number)
        name = tr("New persona %1").arg(number);
    auto after = personas_;
    after.push_back({name.toStdString(), {}, {}});
    row_ = static_cast<int>(personas_.size());
    draft().edit(tr("Add a persona"), {}, [&after](Document& document) { agreement::setPersonas(document, after); });
    name_->setFocus();
    name_->selectAll();
}

void PersonasStep::remove()
{
    auto after = personas_;
    if (!current()) return;
    after.erase(after.begin() + row_);
    draft().edit(tr("Remove a persona"), {}, [&after](Document& document) { agreement::setPersonas(document, after); });
    add_->setFocus();
}

void PersonasStep::change(const QString& place, const Change& change)
{
    auto after = personas_;
    if (!current()) return;
    change(after[static_cast<std::size_t>(row_)]);
    draft().edit(tr("Change a persona"), place.isEmpty() ? QString() : QStringLiteral("persona.%1.%2").arg(row_).arg(place),
                 [&after](Document& document) { agreement::setPersonas(document, after); });
}

void PersonasStep::choose(const std::string& criterion, const QString& bucket)
{
    change({}, [&](Persona& persona) {
        std::erase_if(persona.signs, [&criterion](const agreement::PersonaSign& sign) { return sign.criterion == criterion; });
        if (!bucket.isEmpty()) persona.signs.push_back({criterion, bucket.toStdString()});
    });
}

QString PersonasStep::title() const { return tr("Personas"); }

QString PersonasStep::explanation() const
{
    return tr("Whom do you want to win? Describe each kind of buyer in a sentence and say by which answers such a lead is recognised. "
              "The program tells whether that person would pass.");
}

void PersonasStep::retranslate()
{
    list_->setAccessibleName(tr("Personas"));
    add_->setText(tr("Add a persona"));
    remove_->setText(tr("Remove"));
    nameTitle_->setText(tr("Name"));
    descriptionTitle_->setText(tr("Description"));
    name_->setAccessibleName(nameTitle_->text());
    description_->setAccessibleName(descriptionTitle_->text());
    description_->setPlaceholderText(tr("For example: runs the production of a machine builder and wants shorter set-up times"));
    signsTitle_->setText(tr("Recognised by"));
    signature_.clear();
    refresh();
}

}  // namespace handschlag::ui
