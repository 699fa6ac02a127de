#pragma once
// Lists of leads, found and named on the worker: one question at a time, and of those that came meanwhile only the latest.

#include <QObject>

#include "ui/waterfall/lead_list_model.h"

namespace handschlag::ui {

class Session;

class LeadNames : public QObject {
    Q_OBJECT
public:
    explicit LeadNames(Session* session, QObject* parent = nullptr) : QObject(parent), session_(session) {}
    using Find = std::function<StageLeads()>;  ///< runs on the worker: over a million rows it takes longer than a frame
    using Done = std::function<void(Result<StageLeads>)>;
    void ask(Find find, Done done);

private:
    struct Question {
        Find find;
        Done done;
    };
    void run(Question question);

    Session* session_;
    bool running_ = false;
    std::optional<Question> waiting_;
};

}  // namespace handschlag::ui
