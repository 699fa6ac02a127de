#include "ui/shell/organisation_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/usecase/fiscal_year.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/formats.h"
#include "ui/shared/messages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr int monthsOfYear = 12;
constexpr int widthInLetters = 76;

const usecase::Person* personIn(const std::vector<usecase::Person>& persons, PersonId id)
{
    const auto found = std::ranges::find(persons, id, &usecase::Person::id);
    return found == persons.end() ? nullptr : &*found;
}

agreement::Side other(agreement::Side side) { return side == agreement::Side::Marketing ? agreement::Side::Sales : agreement::Side::Marketing; }

}  // namespace

OrganisationDialog::OrganisationDialog(Session* session, QWidget* parent)
    : QDialog(parent), session_(session), month_(new QComboBox(this)), state_(theme::plainLabel({}, this)), title_(new QLineEdit(this)),
      request_(new QPushButton(this)), confirm_(new QPushButton(this)), withdraw_(new QPushButton(this)), problem_(theme::plainLabel({}, this)),
      actor_(new ActorStrip(session, {agreement::Side::Marketing, agreement::Side::Sales}, this))
{
    setObjectName(QStringLiteral("organisationDialog"));
    setWindowTitle(tr("Organisation"));
    createViews();
    connect(month_, &QComboBox::activated, this, [this](int index) { keepYearStart(index + 1); });
    connect(title_, &QLineEdit::textChanged, this, [this](const QString& text) { request_->setEnabled(!text.trimmed().isEmpty()); });
    connect(request_, &QPushButton::clicked, this, [this] {
        write([title = title_->text().toStdString()](usecase::Store& store, PersonId actor, Instant now) { return usecase::requestWorksAgreement(store, title, actor, now); });
    });
    connect(confirm_, &QPushButton::clicked, this, &OrganisationDialog::confirm);
    connect(withdraw_, &QPushButton::clicked, this, [this] {
        write([](usecase::Store& store, PersonId actor, Instant now) { return usecase::withdrawWorksAgreement(store, actor, now); });
    });
    connect(actor_, &ActorStrip::failed, this, [this](const Error& error) { say(sentence(error)); });
    present({});
    load();
}

void OrganisationDialog::createViews()
{
    const auto heading = [this](const QString& text) {
        QLabel* label = theme::plainLabel(text, this);
        label->setFont(theme::headingFont(font()));
        return label;
    };
    const auto hint = [this](const QString& text) {
        QLabel* label = theme::plainLabel(text, this);
        label->setWordWrap(true);
        theme::setTone(label, theme::Tone::Muted);
        return label;
    };
    month_->setObjectName(QStringLiteral("yearStart"));
    for (int month = 1; month <= monthsOfYear; ++month) month_->addItem(QLocale().standaloneMonthName(month));
    month_->setCurrentIndex(session_->yearStart() - 1);
    auto* caption = theme::plainLabel(tr("Begins in"), this);
    caption->setBuddy(month_);
    auto* year = new QHBoxLayout;
    year->setSpacing(theme::small);
    year->addWidget(caption);
    year->addWidget(month_);
    year->addStretch();
    state_->setObjectName(QStringLiteral("worksAgreementState"));
    state_->setWordWrap(true);
    title_->setObjectName(QStringLiteral("worksAgreementTitle"));
    title_->setPlaceholderText(tr("Name and date of the works agreement"));
    title_->setAccessibleName(title_->placeholderText());
    request_->setObjectName(QStringLiteral("worksAgreementRequest"));
    request_->setText(tr("&Record"));
    confirm_->setObjectName(QStringLiteral("worksAgreementConfirm"));
    withdraw_->setObjectName(QStringLiteral("worksAgreementWithdraw"));
    withdraw_->setText(tr("&Withdraw"));
    for (QPushButton* button : {confirm_, withdraw_}) button->setAutoDefault(false);
    request_->setDefault(true);  // Enter records, and answers no question that comes up by it
    auto* deeds = new QHBoxLayout;
    deeds->setSpacing(theme::small);
    deeds->addWidget(title_, 1);
    deeds->addWidget(request_);
    deeds->addWidget(confirm_);
    deeds->addWidget(withdraw_);
    deeds->addStretch(0);
    problem_->setObjectName(QStringLiteral("organisationProblem"));
    problem_->setWordWrap(true);
    theme::setTone(problem_, theme::Tone::Danger);
    problem_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    layout->setSpacing(theme::medium);
    layout->addWidget(heading(tr("Fiscal year")));
    layout->addLayout(year);
    layout->addWidget(hint(tr("Waterfall, promises, feedback and review count by its quarters. What is frozen keeps its days.")));
    layout->addSpacing(theme::medium);
    layout->addWidget(heading(tr("Works agreement")));
    layout->addWidget(state_);
    layout->addLayout(deeds);
    layout->addWidget(hint(tr("Until one is recorded, a promise is shown as kept or missed. How late something was done tells how people work: to show it, one person of each side "
                              "has to agree. Either of them can withdraw it. Both are kept in the audit log.")));
    layout->addWidget(actor_);
    layout->addStretch(1);
    layout->addWidget(problem_);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * widthInLetters);
}

void OrganisationDialog::load()
{
    session_->tasks().run<Load>(
        this,
        [](usecase::Store& store, const Progress&) -> Result<Load> {
            auto agreement = usecase::worksAgreement(store);
            if (!agreement) return std::unexpected(agreement.error());
            auto persons = store.people().persons();
            if (!persons) return std::unexpected(persons.error());
            return Load{std::move(*agreement), std::move(*persons)};
        },
        [this](const Result<Load>& load) {
            if (!load) return say(sentence(load.error()));
            actor_->setPersons(load->persons);
            present(*load);
        });
}

void OrganisationDialog::present(const Load& load)
{
    load_ = load;
    const auto& agreement = load.agreement;
    const bool asked = agreement && !agreement->isRecorded();
    title_->setVisible(!agreement);
    request_->setVisible(!agreement);
    request_->setEnabled(!title_->text().trimmed().isEmpty());
    confirm_->setVisible(asked);
    withdraw_->setVisible(agreement.has_value());
    const auto said = [&](const usecase::Said& one) {
        const usecase::Person* person = personIn(load.persons, one.by);
        const QString day = date(one.at, session_->zone());
        return person ? tr("%1 (%2) on %3", "a person, its side, a day").arg(QString::fromStdString(person->name), name(person->side), day) : day;
    };
    if (!agreement) {
        state_->setText(tr("None is recorded: late counts as missed."));
        return;
    }
    const QString title = QString::fromStdString(agreement->title);
    if (agreement->isRecorded()) {
        state_->setText(tr("“%1”, recorded by %2, confirmed by %3. Late is told apart from missed.").arg(title, said(agreement->requested), said(*agreement->confirmed)));
        return;
    }
    const usecase::Person* first = personIn(load.persons, agreement->requested.by);
    const QString side = name(other(first ? first->side : agreement::Side::Marketing));
    state_->setText(tr("“%1”, recorded by %2. It holds once somebody of %3 confirms it.").arg(title, said(agreement->requested), side));
    confirm_->setText(tr("&Confirm as %1", "a side").arg(side));
}

void OrganisationDialog::keepYearStart(int month)
{
    if (month == session_->yearStart()) return;
    session_->tasks().run<bool>(
        this,
        [month](usecase::Store& store, const Progress&) -> Result<bool> {
            const auto kept = usecase::setFiscalYearStart(store, month);
            return kept ? Result<bool>(true) : std::unexpected(kept.error());
        },
        [this](const Result<bool>& kept) {
            if (!kept) {
                month_->setCurrentIndex(session_->yearStart() - 1);
                return say(sentence(kept.error()));
            }
            emit yearStartChanged();
        });
}

void OrganisationDialog::write(Deed deed)
{
    actor_->act([this, deed = std::move(deed)] {
        if (!session_->actor()) return;
        session_->tasks().run<bool>(
            this,
            [deed, actor = session_->actor()->id, now = session_->now()](usecase::Store& store, const Progress&) -> Result<bool> {
                const auto done = deed(store, actor, now);
                return done ? Result<bool>(true) : std::unexpected(done.error());
            },
            [this](const Result<bool>& done) {
                say(done ? QString() : sentence(done.error()));
                load();
            });
    });
}

void OrganisationDialog::confirm()
{
    if (!load_.agreement) return;
    const usecase::Person* first = personIn(load_.persons, load_.agreement->requested.by);
    actor_->actFor(other(first ? first->side : agreement::Side::Marketing),
                   [this] { write([](usecase::Store& store, PersonId actor, Instant now) { return usecase::confirmWorksAgreement(store, actor, now); }); });
}

void OrganisationDialog::say(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
}

}  // namespace handschlag::ui
