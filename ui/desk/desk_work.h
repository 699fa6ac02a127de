#pragma once
// What is decided at marketing's desk, written on the worker, and taken back where that is possible.

#include <QObject>

#include <map>
#include <string>
#include <vector>

#include "core/leads/lead.h"
#include "core/usecase/marketing_desk.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

/// A row of a section, as the page names it.
struct DeskPlace {
    usecase::DeskSection section = usecase::DeskSection::Returned;
    std::int64_t id = 0;
    friend auto operator<=>(const DeskPlace&, const DeskPlace&) = default;
};

class DeskWork : public QObject {
    Q_OBJECT
public:
    using Values = std::map<std::string, leads::FieldValue>;
    explicit DeskWork(Session* session, QObject* parent = nullptr) : QObject(parent), session_(session) {}

    /// Each as the window's person, who is on the right side: the page has asked.
    void sendBack(const DeskPlace& place, const usecase::DeskRow& row, const Values& values);
    void withdraw(const DeskPlace& place, const usecase::DeskRow& row, const QString& reason);
    void object(const DeskPlace& place, const usecase::DeskRow& row, const QString& reason);
    void rule(const DeskPlace& place, const usecase::DeskRow& row, usecase::Verdict verdict, const QString& reason);
    /// Writes the values and judges the lead again. known: the fields as they were, for taking it back.
    void fill(const DeskPlace& place, const usecase::DeskRow& row, const Values& values, const leads::Lead& known, const agreement::Document& document);

    [[nodiscard]] bool canUndo() const { return !done_.empty(); }
    /// Takes the last one back; refused() if somebody went on with the lead meanwhile.
    void undo();

signals:
    /// Written. leaves: the row is dealt with; message says what came of it.
    void settled(const handschlag::ui::DeskPlace& place, bool leaves, const QString& message);
    void takenBack(const handschlag::ui::DeskPlace& place, const QString& message);
    void refused(const handschlag::ui::DeskPlace& place, const handschlag::Error& error);
    void undoChanged();

private:
    struct Done {
        DeskPlace place;
        LeadId lead;
        HandoverId handover;  ///< none: fields were filled in
        Values before;
        PersonId actor;
    };
    using Step = std::function<Result<handover::Handover>(usecase::Store&)>;
    void take(const DeskPlace& place, const usecase::DeskRow& row, Step step, const QString& message);
    void remember(Done done);

    Session* session_;
    std::vector<Done> done_;
};

}  // namespace handschlag::ui
