#pragma once
// What the page counts from, read on the worker once and kept: any change of period, mode, anchor, horizon, filter or known group is then
// counted at once. Answers to a question that is no longer asked are dropped.
//
//   loader.ask({query, comparison});   // ready() at once if all is there, else when it has been read
//   connect(&loader, &WaterfallLoader::ready, ...);   // loader.basis() has what those queries need

#include <QObject>
#include <QStringList>

#include "core/base/workers.h"
#include "core/usecase/waterfalls.h"

namespace handschlag::ui {

class Session;

class WaterfallLoader : public QObject {
    Q_OBJECT
public:
    explicit WaterfallLoader(Session* session, QObject* parent = nullptr) : QObject(parent), session_(session) {}

    void ask(std::vector<usecase::WaterfallQuery> queries);
    /// Everything may be different; what is shown stays until the next answer.
    void forget() { stale_ = true; }
    /// Only fields of leads and handovers may be.
    void forgetFields();
    [[nodiscard]] const usecase::WaterfallBasis& basis() const { return basis_; }
    /// Fields worth grouping by.
    [[nodiscard]] const QStringList& fields() const { return fields_; }
    [[nodiscard]] usecase::WaterfallReport count(usecase::WaterfallQuery query, const pipeline::WaterfallRequest& request) const;
    [[nodiscard]] const Workers& workers() const { return workers_; }

signals:
    void ready();
    void failed(const handschlag::Error& error);

private:
    struct Answer {
        usecase::WaterfallBasis basis;
        QStringList fields;
    };
    [[nodiscard]] bool isCurrent(const usecase::WaterfallQuery& query) const;
    static Result<Answer> read(usecase::Store& store, const std::vector<usecase::WaterfallQuery>& queries, usecase::WaterfallBasis basis);

    Session* session_;
    Workers workers_;
    usecase::WaterfallBasis basis_;
    QStringList fields_;
    std::string product_;
    std::optional<Day> knownOn_;
    bool stale_ = true;
    int question_ = 0;
};

}  // namespace handschlag::ui
