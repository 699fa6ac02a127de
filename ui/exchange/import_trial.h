#pragma once
// Tries an import out, or does it, on the worker thread. A new question stops the one before, whose answer nobody hears.
//
//   trial->run({source, kind, mapping, decisions, true}, [this](Result<usecase::ImportReport> report) { ... });

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

#include "core/usecase/imports.h"
#include "ui/exchange/import_source.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

class ImportTrial : public QObject {
public:
    struct Question {
        ImportSourcePtr source;
        exchange::FileKind kind = exchange::FileKind::Leads;
        exchange::Mapping mapping;
        std::vector<usecase::RowDecision> decisions;
        bool dryRun = true;
    };
    using Answer = std::function<void(Result<usecase::ImportReport>)>;

    ImportTrial(Session* session, QObject* parent) : QObject(parent), session_(session), people_(std::make_shared<leads::KnownPeoplePtr>()) {}
    ~ImportTrial() override { stop(); }

    /// What was imported is remembered as the way to read files with these columns.
    void run(Question question, Answer answer);
    void stop();

private:
    Session* session_;
    std::shared_ptr<leads::KnownPeoplePtr> people_;  ///< touched by the worker only: kept from one trial to the next
    std::stop_source stop_;
    int number_ = 0;
};

}  // namespace handschlag::ui
