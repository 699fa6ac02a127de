#pragma once
// Names for lists of leads, read on the worker: one question at a time, and of those that came meanwhile only the latest.

#include <QObject>

#include "ui/waterfall/lead_list_model.h"

namespace handschlag::ui {

class Session;

class LeadNames : public QObject {
    Q_OBJECT
public:
    explicit LeadNames(Session* session, QObject* parent = nullptr) : QObject(parent), session_(session) {}
    using Done = std::function<void(Result<std::vector<LeadListRow>>)>;
    void ask(std::vector<LeadListRow> rows, Done done);

private:
    struct Question {
        std::vector<LeadListRow> rows;
        Done done;
    };
    void run(Question question);

    Session* session_;
    bool running_ = false;
    std::optional<Question> waiting_;
};

}  // namespace handschlag::ui
