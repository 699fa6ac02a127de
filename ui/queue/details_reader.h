#pragma once
// Reads the details of the lead that is looked at, and of the one that comes next, without ever making the keys wait: one request
// at a time, always for what is wanted last.

#include <QObject>
#include <map>
#include <set>
#include <vector>

#include "ui/queue/lead_reading.h"
#include "ui/shell/session.h"

namespace handschlag::ui {

class DetailsReader : public QObject {
    Q_OBJECT
public:
    explicit DetailsReader(Session* session, QObject* parent = nullptr) : QObject(parent), session_(session) {}

    /// The lead to show, then those to have ready. Announced by arrived().
    void want(std::vector<HandoverId> leads);
    [[nodiscard]] const LeadReading* reading(HandoverId id) const;
    /// Something about them may have changed.
    void forget();
    void forget(const std::set<HandoverId>& handovers, const std::set<LeadId>& leads);

signals:
    void arrived(HandoverId id);
    void failed(HandoverId id, const handschlag::Error& error);

private:
    void readNext();
    /// Of the lead that is looked at, once there is nothing more urgent; it asks all leads, so nobody's decision waits behind it.
    void readContext();
    Session* session_;
    std::vector<HandoverId> wanted_;
    std::map<HandoverId, LeadReading> known_;
    HandoverId beingRead_;
    int round_ = 0;
    bool reading_ = false;
    bool readingContext_ = false;
};

}  // namespace handschlag::ui
