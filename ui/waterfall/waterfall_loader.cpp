#include "ui/waterfall/waterfall_loader.h"

#include <algorithm>

#include "ui/shell/session.h"

namespace handschlag::ui {
namespace {

/// Those that name no person, in an order people expect; the workspace's own texts after them.
QStringList groupFields(const std::vector<leads::Attribute>& attributes)
{
    QStringList fields{QStringLiteral("source"),    QStringLiteral("campaign"),   QStringLiteral("size_band"), QStringLiteral("industry"),
                       QStringLiteral("country"),   QStringLiteral("region"),     QStringLiteral("seniority"), QStringLiteral("department"),
                       QStringLiteral("version"),   QStringLiteral("team")};
    for (const leads::Attribute& attribute : attributes)
        if (attribute.kind == leads::FieldKind::Text || attribute.kind == leads::FieldKind::Boolean) fields << QString::fromStdString(attribute.name);
    fields.removeDuplicates();
    return fields;
}

}  // namespace

Result<WaterfallLoader::Answer> WaterfallLoader::read(usecase::Store& store, const std::vector<usecase::WaterfallQuery>& queries, usecase::WaterfallBasis basis)
{
    const auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    if (!basis.source.flow) {
        auto source = usecase::waterfallSource(store, queries.front());
        if (!source) return std::unexpected(source.error());
        basis.source = std::move(*source);
    }
    const Workers workers;
    for (const usecase::WaterfallQuery& query : queries)
        if (const auto completed = usecase::complete(store, query, basis, workers); !completed) return std::unexpected(completed.error());
    return Answer{std::move(basis), groupFields(*attributes)};
}

bool WaterfallLoader::isCurrent(const usecase::WaterfallQuery& query) const
{
    return !stale_ && basis_.source.flow && product_ == session_->product() && knownOn_ == query.knownOn;
}

void WaterfallLoader::forgetFields()
{
    basis_.groups.clear();
    ++question_;
}

void WaterfallLoader::ask(std::vector<usecase::WaterfallQuery> queries)
{
    const int question = ++question_;
    const bool current = isCurrent(queries.front());
    if (current && std::ranges::all_of(queries, [this](const auto& query) { return usecase::isComplete(basis_, query); })) {
        emit ready();
        return;
    }
    for (usecase::WaterfallQuery& query : queries) {
        query.product = session_->product();
        query.asOf = session_->now();
    }
    const std::optional<Day> knownOn = queries.front().knownOn;
    session_->tasks().run<Answer>(
        this,
        [queries = std::move(queries), basis = current ? basis_ : usecase::WaterfallBasis()](usecase::Store& store, const Progress&) {
            return read(store, queries, basis);
        },
        [this, question, knownOn, product = session_->product()](Result<Answer> answer) {
            if (question != question_) return;
            if (!answer) return emit failed(answer.error());
            basis_ = std::move(answer->basis);
            fields_ = std::move(answer->fields);
            product_ = product;
            knownOn_ = knownOn;
            stale_ = false;
            emit ready();
        });
}

usecase::WaterfallReport WaterfallLoader::count(usecase::WaterfallQuery query, const pipeline::WaterfallRequest& request) const
{
    query.product = product_;
    query.asOf = basis_.source.asOf;
    return usecase::waterfallOf(basis_, query, request, workers_);
}

}  // namespace handschlag::ui
