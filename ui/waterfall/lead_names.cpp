#include "ui/waterfall/lead_names.h"

#include "ui/shell/session.h"

namespace handschlag::ui {

void LeadNames::ask(std::vector<LeadListRow> rows, Done done)
{
    Question question{std::move(rows), std::move(done)};
    if (running_)
        waiting_ = std::move(question);
    else
        run(std::move(question));
}

void LeadNames::run(Question question)
{
    running_ = true;
    std::vector<LeadId> ids;
    ids.reserve(question.rows.size());
    for (const LeadListRow& row : question.rows) ids.push_back(row.lead);
    session_->tasks().run<std::vector<usecase::LeadLabel>>(
        this, [ids = std::move(ids)](usecase::Store& store, const Progress&) { return usecase::leadLabels(store, ids); },
        [this, question = std::move(question)](Result<std::vector<usecase::LeadLabel>> labels) mutable {
            running_ = false;
            if (waiting_) {
                Question next = std::move(*waiting_);
                waiting_.reset();
                return run(std::move(next));
            }
            if (!labels) return question.done(std::unexpected(labels.error()));
            setLabels(question.rows, *labels);
            question.done(std::move(question.rows));
        });
}

}  // namespace handschlag::ui
