#include "ui/agreement/agreement_page.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>

#include "core/agreement/templates.h"
#include "ui/agreement/agreement_actions.h"
#include "ui/agreement/clause_list_model.h"
#include "ui/agreement/clause_view.h"
#include "ui/agreement/draft.h"
#include "ui/agreement/draft_saver.h"
#include "ui/agreement/first_draft.h"
#include "ui/agreement/impact_live.h"
#include "ui/agreement/impact_panel.h"
#include "ui/agreement/question_strip.h"
#include "ui/agreement/version_header.h"
#include "ui/agreement/version_steps.h"
#include "ui/negotiation/negotiation_part.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/clause_titles.h"
#include "ui/shared/formats.h"
#include "ui/shared/messages.h"
#include "ui/wizard/definition_wizard.h"

namespace handschlag::ui {

AgreementPage::AgreementPage(Session* session, QWidget* parent) : Page(session, parent)
{
    createModels();
    createViews();
    connectSignals();
}

void AgreementPage::createModels()
{
    draft_ = new Draft(this);
    draft_->setYear(QDateTime::fromSecsSinceEpoch(session().now().seconds, session().zone()).date().year());
    saver_ = new DraftSaver(&session(), draft_, this);
    steps_ = new VersionSteps(&session(), this);
    clauses_ = new ClauseListModel(this);
    actions_ = new AgreementActions(this, &draft_->history());
}

void AgreementPage::connectSignals()
{
    connectActions();
    connectSaving();
    connectWizard();
    connectNegotiation();
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgreementPage::showClause);
    connect(draft_, &Draft::changed, this, &AgreementPage::validateDraft);
    connect(impact_, &ImpactPanel::importRequested, this, [this] { emit navigationRequested(QStringLiteral("import"), {}); });
    connect(live_, &ImpactLive::leadOpened, this,
            [this](LeadId lead) { emit navigationRequested(QStringLiteral("leads"), QVariant::fromValue<qlonglong>(lead.value)); });
    connect(empty_, &FirstDraft::templateChosen, steps_, [this](const std::string& name) { steps_->startFromTemplate(name); });
    connect(header_, &VersionHeader::versionChosen, this, [this](int number) {
        saver_->flush([this, number] {
            wantedNumber_ = number;
            read();
        });
    });
    connect(actor_, &ActorStrip::failed, this, &AgreementPage::fail);
}

void AgreementPage::connectWizard()
{
    connect(actions_->buildDefinition, &QAction::triggered, this, &AgreementPage::openWizard);
    connect(stepByStep_, &QPushButton::clicked, this, &AgreementPage::openWizard);
    connect(live_, &ImpactLive::played, wizard_, &DefinitionWizard::showPast);
    connect(wizard_, &DefinitionWizard::failed, this, &AgreementPage::fail);
    connect(wizard_, &DefinitionWizard::left, this, &AgreementPage::leaveWizard);
    connect(wizard_, &DefinitionWizard::clauseRequested, this, [this](handover::ClauseKind kind) {
        list_->setCurrentIndex(clauses_->index(clauseNumber(kind) - 1));
        list_->setFocus();
    });
}

void AgreementPage::openWizard()
{
    // From an empty page the steps begin with the template, as its button does.
    wizardWanted_ = load_.versions.empty();
    if (wizardWanted_) {
        steps_->startFromTemplate(agreement::templates().front().name);
        return;
    }
    splitter_->hide();
    wizard_->lend(impact_);
    wizard_->show();
    makeRoom();
    wizard_->begin();
}

void AgreementPage::leaveWizard()
{
    wizard_->hide();
    makeRoom();
    splitter_->show();
    impact_->setMinimumHeight(0);
    placeImpact();
    list_->setFocus();
}

void AgreementPage::followProduct()
{
    // What was typed belongs to the line that was shown: it is written before another one takes its place.
    saver_->flush([this] {
        product_ = session().product();
        wantedNumber_ = 0;
        comparedDraft_ = {};
        reload();
    });
}

void AgreementPage::reload()
{
    if (product_ != session().product()) return followProduct();
    live_->reload();
    wizard_->forget();
    read();
}

void AgreementPage::read()
{
    if (loading_) {
        loadAgain_ = true;
        return;
    }
    loading_ = true;
    loadAgain_ = false;
    session().tasks().run<AgreementLoad>(
        this,
        [product = session().product(), number = wantedNumber_, now = session().now()](usecase::Store& store, const Progress&) {
            return loadAgreement(store, product, number, now);
        },
        [this](Result<AgreementLoad> answer) {
            loading_ = false;
            if (answer)
                present(std::move(*answer));
            else
                fail(answer.error());
            if (loadAgain_) read();
        });
}

void AgreementPage::follow(const ChangeSet& changes)
{
    if (changes.touches(Table::Agreement) || changes.touches(Table::Person)) read();
    live_->follow(changes);
    for (const Table table : {Table::Lead, Table::Cycle, Table::StageEvent, Table::Handover})
        if (changes.touches(table)) return wizard_->forget();
}

void AgreementPage::present(AgreementLoad load)
{
    const bool sameText = load.version.id == saver_->version().id && load.version.rowVersion == saver_->version().rowVersion;
    const bool mineIsNewer = load.version.id == saver_->version().id && (saver_->isPending() || saver_->isInConflict());
    load_ = std::move(load);
    actor_->setPersons(load_.persons);
    stack_->setCurrentIndex(load_.versions.empty() ? 1 : 0);
    if (load_.versions.empty()) return;
    compare();
    // What is being edited here is not replaced under the hands; both texts are put together when saving.
    const bool sameVersion = load_.version.id == saver_->version().id && load_.version.state == saver_->version().state;
    if (!mineIsNewer) saver_->follow(load_.version);
    if (!mineIsNewer && draft_->document() != load_.document) {
        if (sameVersion)
            draft_->takeIn(draft_->document(), load_.document);
        else
            draft_->load(load_.document);
    } else if (!mineIsNewer && !sameVersion) {
        draft_->load(load_.document);
    }
    // Somebody who chose to edit what is proposed is not asked again by every news of it.
    const bool decided = sameText && draft_->isEditable() && !isFrozen(load_.version);
    if (!mineIsNewer && !decided) {
        draft_->setEditable(load_.version.state == agreement::VersionState::Draft && !isFrozen(load_.version));
        askBeforeEditing();
    }
    followPoints();
    presentHeader();
    wizard_->follow(load_);
    if (wizardWanted_) openWizard();
    if (!list_->currentIndex().isValid()) list_->setCurrentIndex(clauses_->index(0));
}

void AgreementPage::compare()
{
    using enum ImpactPanel::Compared;
    if (!load_.counts) {
        // Saving an edit does not make it the text that was opened.
        if (comparedDraft_ != load_.version.id) live_->setCompared(AsLoaded, load_.version.number, load_.document);
        comparedDraft_ = load_.version.id;
        return;
    }
    comparedDraft_ = {};
    live_->setCompared(load_.counts->kind == usecase::ActiveKind::Trial ? Trial : InForce, load_.counts->version.number, load_.counts->document);
}

void AgreementPage::presentHeader()
{
    const auto listed = std::ranges::find(load_.versions, load_.version.id, &agreement::Version::id);
    if (listed != load_.versions.end()) *listed = load_.version;
    header_->present(load_, session().zone(), session().now());
    const int unanswered = negotiation_->waitingFor(agreement::Side::Marketing) + negotiation_->waitingFor(agreement::Side::Sales);
    actions_->follow(load_.version, unanswered, load_.versions.size() > 1, session().now());
    emit subtitleChanged(tr("Version %1, %2").arg(load_.version.number).arg(inSentence(load_.version.state)));
}

void AgreementPage::adopt(const agreement::Version& version)
{
    wantedNumber_ = version.number;
    saver_->drop();
    reload();
}

void AgreementPage::connectNegotiation()
{
    connect(negotiation_, &NegotiationPart::changed, this, &AgreementPage::adopt);
    connect(negotiation_, &NegotiationPart::failed, this, &AgreementPage::fail);
    connect(negotiation_, &NegotiationPart::agreedToAll, this, [this](int changes) {
        emit noticed(tr("Agreed to %n change(s).", nullptr, changes));
        reload();
    });
    connect(actions_->agreeToAll, &QAction::triggered, negotiation_, &NegotiationPart::agreeToAll);
    connect(actions_->compare, &QAction::triggered, this, &AgreementPage::compareVersions);
}

void AgreementPage::followPoints()
{
    negotiation_->present(load_);
    clauses_->setPoints(negotiation_->counts());
}

void AgreementPage::showClause()
{
    const int row = list_->currentIndex().row();
    if (row < 0) return;
    const auto kind = clauseKinds()[static_cast<std::size_t>(row)];
    clause_->showClause(kind);
    clause_->showProblems(clauses_->problemsOf(kind));
    negotiation_->showClause(kind);
}

void AgreementPage::validateDraft()
{
    draft_->setProblems(agreement::validate(draft_->document()));
    clauses_->setProblems(draft_->document(), draft_->problems());
    if (clause_->kind() != handover::ClauseKind::Unknown) clause_->showProblems(clauses_->problemsOf(clause_->kind()));
}

void AgreementPage::fail(const Error& error)
{
    // A change without an answer is where to go on.
    if (error.code.name == "agreement.points_unresolved" || error.code.name == "agreement.points_open")
        if (const auto kind = negotiation_->firstUnresolved(); kind != handover::ClauseKind::Unknown) list_->setCurrentIndex(clauses_->index(clauseNumber(kind) - 1));
    // Nobody can sign yet: the way out is a key, so it is offered at once.
    if (error.code.name == "agreement.signatory_missing")
        question_->ask(sentence(error), {tr("Create a signing key…"), [this] { createKey(); }});
    else
        emit failed(sentence(error));
}

void AgreementPage::open(const QVariant& argument)
{
    const auto kind = handover::clauseKind(draft_->document(), argument.toString().toStdString());
    if (kind != handover::ClauseKind::Unknown) list_->setCurrentIndex(clauses_->index(clauseNumber(kind) - 1));
}

}  // namespace handschlag::ui
