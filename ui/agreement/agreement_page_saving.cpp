// Before an edit, and when somebody else edited as well (declared in agreement_page.h).

#include "ui/agreement/agreement_page.h"

#include "ui/agreement/agreement_actions.h"
#include "ui/agreement/draft.h"
#include "ui/agreement/draft_saver.h"
#include "ui/agreement/question_strip.h"
#include "ui/agreement/version_header.h"
#include "ui/negotiation/merge_dialog.h"
#include "ui/shared/actor_strip.h"
#include "ui/shared/messages.h"
#include "ui/wizard/definition_wizard.h"

namespace handschlag::ui {

void AgreementPage::connectSaving()
{
    connect(saver_, &DraftSaver::actorNeeded, this, [this] { actor_->act([] {}); });
    connect(saver_, &DraftSaver::failed, this, &AgreementPage::fail);
    connect(saver_, &DraftSaver::conflicted, this, &AgreementPage::askAboutConflict);
    connect(saver_, &DraftSaver::movedOn, this, &AgreementPage::askAboutMove);
    connect(saver_, &DraftSaver::joined, this, [this] { emit noticed(tr("Somebody else's edits to this draft came in.")); });
    connect(saver_, &DraftSaver::stateChanged, header_, [this] { header_->showSaving(saver_->isPending() ? tr("Saving…") : QString()); });
    connect(saver_, &DraftSaver::saved, this, [this](const agreement::Version& version) {
        wantedNumber_ = version.number;
        const bool same = version.id == load_.version.id && version.state == load_.version.state;
        load_.version = version;
        load_.document = draft_->document();
        wizard_->follow(load_);
        if (same)
            presentHeader();
        else
            reload();
    });
}

void AgreementPage::askBeforeEditing()
{
    using agreement::VersionState;
    const VersionState state = load_.version.state;
    if (isFrozen(load_.version)) {
        const QString why = state == VersionState::InForce || state == VersionState::Superseded
                                ? tr("What is signed does not change.")
                                : tr("Leads are judged under this version on trial, so it does not change.");
        question_->ask(why, {tr("New version from this one"), [this] { newVersion(); }});
    } else if (state == VersionState::Draft) {
        question_->hide();
    } else {
        question_->ask(tr("This version is proposed. Editing returns it to draft and voids its signatures."),
                       {tr("Edit anyway"), [this] { draft_->setEditable(true); }});
    }
}

void AgreementPage::askAboutConflict(const usecase::MergedDraft& draft, const agreement::Document& mine)
{
    question_->ask(tr("Somebody else changed the same in %n place(s). Nothing of yours or theirs is lost; choose what holds.", nullptr,
                      static_cast<int>(draft.conflicts.size())),
                   {tr("Choose…"), [this, draft, mine] { showMerge(draft, mine); }},
                   {tr("Load the other text"), [this] {
                        saver_->drop();
                        saver_->follow({});
                        reload();
                    }});
}

void AgreementPage::showMerge(const usecase::MergedDraft& draft, const agreement::Document& mine)
{
    auto* dialog = new MergeDialog(draft, mine, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto resolved = dialog->resolved();
        if (resolved)
            saver_->settle(dialog->draft(), *resolved);
        else
            fail(resolved.error());
    });
    connect(dialog, &QDialog::rejected, this, [this, draft, mine] { askAboutConflict(draft, mine); });
    dialog->open();
}

void AgreementPage::askAboutMove(const Error& error)
{
    question_->ask(sentence(error),
                   {tr("Drop my edits"),
                    [this] {
                        saver_->follow({});
                        reload();
                    }},
                   {tr("Save them all the same"), [this] {
                        session().tasks().run<usecase::ActiveAgreement>(
                            this,
                            [product = load_.version.product, number = saver_->version().number](usecase::Store& store, const Progress&) {
                                return usecase::agreementVersion(store, product, number);
                            },
                            [this](Result<usecase::ActiveAgreement> now) {
                                if (now)
                                    saver_->insist(now->version);
                                else
                                    fail(now.error());
                            });
                    }});
}

}  // namespace handschlag::ui
