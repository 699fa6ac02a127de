#include "ui/review/decision_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "ui/review/review_words.h"
#include "ui/shared/date_input.h"
#include "ui/shared/formats.h"
#include "ui/shared/period_box.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

using review::Unit;

constexpr int usualDays = 30;

QString text(const std::string& value) { return QString::fromStdString(value); }

/// What a decision is measured by: shares and results. How many were due or promised is the basis of a share, not a success.
bool isMeasure(std::string_view key)
{
    using namespace std::string_view_literals;
    return std::ranges::none_of(std::array{".judged"sv, ".kept"sv, ".promised"sv, ".gross"sv}, [key](std::string_view basis) { return key.ends_with(basis); });
}

/// A label for fields in a row of their own, which the form would not lead to.
QLabel* labelOf(const QString& label, QWidget* field)
{
    auto* made = new QLabel(label);
    made->setBuddy(field);
    return made;
}

template <class T>
T* named(T* widget, const char* name)
{
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

}  // namespace

DecisionDialog::DecisionDialog(ReviewLoadPtr load, review::Decision decision, Day today, QWidget* parent)
    : QDialog(parent),
      load_(std::move(load)),
      decision_(std::move(decision)),
      issue_(named(new QLineEdit, "decisionIssue")),
      text_(named(new QPlainTextEdit, "decisionText")),
      owner_(named(new QComboBox, "decisionOwner")),
      hasDue_(named(new QCheckBox, "decisionHasDue")),
      due_(dateEdit(QStringLiteral("decisionDue"), this)),
      success_(named(new QLineEdit, "decisionSuccess")),
      figure_(named(new QComboBox, "decisionFigure")),
      now_(theme::plainLabel()),
      hasTarget_(named(new QCheckBox, "decisionHasTarget")),
      target_(named(new QDoubleSpinBox, "decisionTarget")),
      link_(named(new QComboBox, "decisionLink")),
      state_(named(new QComboBox(this), "decisionState")),
      problem_(theme::plainLabel()),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("decisionDialog"));
    setWindowTitle(decision_.id == 0 ? tr("Add a decision") : tr("Decision"));
    createViews();
    fillFigures();
    fillLinks();
    showDecision(today);
    (decision_.id == 0 && issue_->text().isEmpty() ? static_cast<QWidget*>(issue_) : text_)->setFocus(Qt::OtherFocusReason);
    connect(buttons_, &QDialogButtonBox::accepted, this, &DecisionDialog::send);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, &DecisionDialog::send);
}

void DecisionDialog::createViews()
{
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(fontMetrics().lineSpacing() * 3 + 2 * theme::small);
    theme::setTone(problem_, theme::Tone::Danger);
    theme::setTone(now_, theme::Tone::Muted);
    problem_->hide();
    buttons_->button(QDialogButtonBox::Save)->setText(tr("Note it"));
    buttons_->button(QDialogButtonBox::Save)->setToolTip(tr("Ctrl+Enter"));
    buttons_->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("decisionSave"));
    auto* due = new QHBoxLayout;
    due->addWidget(hasDue_);
    due->addWidget(due_);
    due->addStretch();
    auto* target = new QHBoxLayout;
    target->addWidget(hasTarget_);
    target->addWidget(target_);
    target->addWidget(now_, 1);
    due_->setDisplayFormat(dateInputFormat());
    hasDue_->setAccessibleName(tr("With a due day"));
    hasTarget_->setText(tr("Target"));
    for (QComboBox* box : {figure_, link_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(44);
    }
    auto* form = new QFormLayout(this);
    form->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    form->setSpacing(theme::small);
    form->addRow(tr("&Issue"), issue_);
    form->addRow(tr("&Decision"), text_);
    form->addRow(tr("&Owner"), owner_);
    form->addRow(labelOf(tr("D&ue"), due_), due);
    form->addRow(tr("&Success, in words"), success_);
    form->addRow(tr("Measured by the &figure"), figure_);
    form->addRow(QString(), target);
    form->addRow(tr("&Leads to"), link_);
    // What is only just decided is open.
    if (decision_.id != 0)
        form->addRow(tr("S&tate"), state_);
    else
        state_->hide();
    form->addRow(problem_);
    form->addRow(buttons_);
    connect(hasDue_, &QCheckBox::toggled, due_, &QWidget::setEnabled);
    connect(hasTarget_, &QCheckBox::toggled, target_, &QWidget::setEnabled);
    connect(figure_, &QComboBox::currentIndexChanged, this, &DecisionDialog::figureChanged);
}

void DecisionDialog::fillFigures()
{
    figure_->addItem(tr("none"), QString());
    for (const review::KeyFigure& figure : review::keyFigures(load_->report.figures))
        if (isMeasure(figure.key)) figure_->addItem(ReviewWords::figure(figure.key, load_->report.figures), text(figure.key));
    // An earlier quarter's figure that this one lacks, or one that was set by hand.
    if (!decision_.figure.empty() && figure_->findData(text(decision_.figure)) < 0)
        figure_->addItem(ReviewWords::figure(decision_.figure, load_->report.figures), text(decision_.figure));
}

void DecisionDialog::fillLinks()
{
    link_->addItem(tr("no change of the agreement"), QStringLiteral("none"));
    for (const review::ReportProposal& proposal : load_->report.proposals)
        link_->addItem(tr("Change: %1").arg(text(proposal.label)), QStringLiteral("proposal/%1").arg(proposal.proposal.id));
    if (!load_->agreement) return;
    for (const agreement::Version& version : load_->agreement->versions)
        link_->addItem(tr("Version %1 (%2)").arg(version.number).arg(inSentence(version.state)), QStringLiteral("version/%1").arg(version.id.value));
}

void DecisionDialog::showDecision(Day today)
{
    for (const usecase::Person& person : load_->persons)
        if (person.side != agreement::Side::Observer)
            owner_->addItem(QStringLiteral("%1 · %2").arg(text(person.name), name(person.side)), QVariant::fromValue<qlonglong>(person.id.value));
    for (const auto state : {review::DecisionState::Open, review::DecisionState::Done, review::DecisionState::Dropped})
        state_->addItem(ReviewWords::state(state), static_cast<int>(state));
    issue_->setText(text(decision_.issue));
    text_->setPlainText(text(decision_.decision));
    owner_->setCurrentIndex(owner_->findData(QVariant::fromValue<qlonglong>(decision_.owner.value)));
    owner_->setPlaceholderText(tr("who does it"));
    hasDue_->setChecked(decision_.id == 0 || decision_.due.has_value());
    due_->setEnabled(hasDue_->isChecked());
    due_->setDate(toDate(decision_.due.value_or(today.plus(usualDays))));
    success_->setText(text(decision_.success));
    figure_->setCurrentIndex(std::max(0, figure_->findData(text(decision_.figure))));
    figureChanged();
    if (decision_.target) {
        hasTarget_->setChecked(true);
        target_->setValue(static_cast<double>(*decision_.target) / (review::unitOf(decision_.figure) == Unit::BasisPoints ? 100 : 1));
    }
    if (decision_.version)
        link_->setCurrentIndex(std::max(0, link_->findData(QStringLiteral("version/%1").arg(decision_.version.value))));
    else if (decision_.proposal != 0)
        link_->setCurrentIndex(std::max(0, link_->findData(QStringLiteral("proposal/%1").arg(decision_.proposal))));
    state_->setCurrentIndex(state_->findData(static_cast<int>(decision_.state)));
}

void DecisionDialog::figureChanged()
{
    const std::string key = figure_->currentData().toString().toStdString();
    const bool any = !key.empty();
    for (QWidget* part : {static_cast<QWidget*>(hasTarget_), static_cast<QWidget*>(target_), static_cast<QWidget*>(now_)}) part->setVisible(any);
    if (!any) hasTarget_->setChecked(false);
    target_->setEnabled(any && hasTarget_->isChecked());
    if (!any) return now_->clear();
    const Unit unit = review::unitOf(key);
    const auto figures = review::keyFigures(load_->report.figures);
    const auto value = review::valueOf(figures, key);
    target_->setDecimals(unit == Unit::BasisPoints ? 1 : 0);
    target_->setRange(0, unit == Unit::BasisPoints ? 100 : 1'000'000);
    target_->setSuffix(unit == Unit::BasisPoints ? QStringLiteral(" %") : QString());
    if (value && !hasTarget_->isChecked()) target_->setValue(static_cast<double>(*value) / (unit == Unit::BasisPoints ? 100 : 1));
    now_->setText(tr("in this quarter: %1").arg(ReviewWords::value(value, unit)));
}

void DecisionDialog::send()
{
    const bool owned = owner_->currentIndex() >= 0;
    if (text_->toPlainText().trimmed().isEmpty() || !owned) {
        problem_->setText(owned ? tr("Write what is decided.") : tr("Choose who does it."));
        problem_->show();
        (owned ? static_cast<QWidget*>(text_) : owner_)->setFocus(Qt::OtherFocusReason);
        return;
    }
    decision_.issue = issue_->text().trimmed().toStdString();
    decision_.decision = text_->toPlainText().trimmed().toStdString();
    decision_.owner = PersonId{owner_->currentData().toLongLong()};
    decision_.due = hasDue_->isChecked() ? std::optional(toDay(due_->date())) : std::nullopt;
    decision_.success = success_->text().trimmed().toStdString();
    decision_.figure = figure_->currentData().toString().toStdString();
    decision_.target.reset();
    if (hasTarget_->isChecked() && !decision_.figure.empty())
        decision_.target = std::llround(target_->value() * (review::unitOf(decision_.figure) == Unit::BasisPoints ? 100 : 1));
    const QString link = link_->currentData().toString();
    decision_.proposal = link.startsWith(QLatin1String("proposal/")) ? link.section(u'/', 1).toLongLong() : 0;
    decision_.version = VersionId{link.startsWith(QLatin1String("version/")) ? link.section(u'/', 1).toLongLong() : 0};
    decision_.state = static_cast<review::DecisionState>(state_->currentData().toInt());
    emit decided(decision_);
    accept();
}

}  // namespace handschlag::ui
