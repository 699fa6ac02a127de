#include "ui/agreement/draft.h"

#include <QUndoCommand>

#include "core/agreement/document_json.h"
#include "core/agreement/merge.h"

namespace handschlag::ui {
namespace {

/// The place has the value that the change begins with.
bool stands(const nlohmann::json& document, const agreement::Change& change)
{
    const auto path = agreement::pathOf(document, change.place());
    const nlohmann::json* value = path ? agreement::valueAt(document, *path) : nullptr;
    return change.before ? value && *value == *change.before : !value;
}

}  // namespace

class Draft::Step : public QUndoCommand {
public:
    Step(Draft* draft, const QString& what, QString place, agreement::Document after)
        : QUndoCommand(what), draft_(draft), place_(std::move(place)), before_(draft->document_), after_(std::move(after))
    {
    }
    void undo() override { draft_->become(before_); }
    void redo() override { draft_->become(after_); }
    void takeIn(const std::function<agreement::Document(const agreement::Document&)>& merged)
    {
        before_ = merged(before_);
        after_ = merged(after_);
    }
    [[nodiscard]] int id() const override { return place_.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Step*>(other);
        if (next->place_ != place_) return false;
        after_ = next->after_;
        setObsolete(after_ == before_);
        return true;
    }

private:
    Draft* draft_;
    QString place_;
    agreement::Document before_;
    agreement::Document after_;
};

Draft::Draft(QObject* parent) : QObject(parent) {}

void Draft::setEditable(bool editable)
{
    if (editable_ == editable) return;
    editable_ = editable;
    emit editableChanged(editable);
}

void Draft::setProblems(std::vector<agreement::Problem> problems)
{
    if (problems == problems_) return;
    problems_ = std::move(problems);
    emit problemsChanged();
}

void Draft::load(agreement::Document document)
{
    history_.clear();
    document_ = std::move(document);
    emit changed();
}

void Draft::takeIn(const agreement::Document& base, const agreement::Document& theirs)
{
    if (base == theirs) return;
    const nlohmann::json from = agreement::toJson(base);
    const nlohmann::json to = agreement::toJson(theirs);
    const auto merged = [&](const agreement::Document& mine) {
        if (mine == base) return theirs;
        agreement::Merge merge = agreement::merge(from, agreement::toJson(mine), to);
        Result<nlohmann::json> json = std::move(merge.document);
        for (const agreement::Conflict& conflict : merge.conflicts)
            if (json) json = agreement::resolve(std::move(*json), conflict, agreement::Choice::Mine);
        const auto document = json ? agreement::documentFromJson(*json) : Result<agreement::Document>(std::unexpected(json.error()));
        return document ? *document : mine;
    };
    // Every step back gets what came in, but for places where it says something else than both stood on. A merge of each would be felt.
    const std::vector<agreement::Change> came = agreement::differences(from, to);
    const auto joined = [&](const agreement::Document& step) {
        nlohmann::json json = agreement::toJson(step);
        for (const agreement::Change& change : came)
            if (stands(json, change))
                if (auto applied = agreement::apply(json, change)) json = std::move(*applied);
        const auto document = agreement::documentFromJson(json);
        return document ? *document : step;
    };
    for (int i = 0; i < history_.count(); ++i)
        if (auto* step = dynamic_cast<const Step*>(history_.command(i))) const_cast<Step*>(step)->takeIn(joined);
    document_ = merged(document_);
    emit changed();
}

void Draft::edit(const QString& what, const QString& place, const Change& change)
{
    if (!editable_) return;
    agreement::Document after = document_;
    change(after);
    if (after == document_) return;
    history_.push(new Step(this, what, place, std::move(after)));
}

void Draft::become(const agreement::Document& document)
{
    document_ = document;
    emit changed();
    emit edited();
}

}  // namespace handschlag::ui
