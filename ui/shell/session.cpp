#include "ui/shell/session.h"

#include "ui/shared/formats.h"

namespace handschlag::ui {

Session::Session(Setup setup, QObject* parent) : QObject(parent), setup_(std::move(setup)), zone_(zoneNamed(setup_.info.zone)), tasks_(setup_.openStore)
{
    connect(&tasks_, &TaskRunner::changed, this, &Session::changed);
}

void Session::setActor(std::optional<usecase::Person> person)
{
    actor_ = std::move(person);
    emit actorChanged();
}

}  // namespace handschlag::ui
