#include "ui/shell/session.h"

#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

constexpr auto productKey = "product";

}  // namespace

Session::Session(Setup setup, QObject* parent) : QObject(parent), setup_(std::move(setup)), zone_(zoneNamed(setup_.info.zone)), tasks_(setup_.openStore)
{
    product_ = setup_.memory.value(QLatin1String(productKey)).toString().toStdString();
    connect(&tasks_, &TaskRunner::changed, this, &Session::changed);
}

void Session::setProduct(const std::string& product)
{
    if (product == product_) return;
    product_ = product;
    setup_.memory.setValue(QLatin1String(productKey), QString::fromStdString(product));
    emit productChanged();
}

void Session::setActor(std::optional<usecase::Person> person)
{
    actor_ = std::move(person);
    emit actorChanged();
}

TaskRunner& Session::background()
{
    if (!background_) background_ = std::make_unique<TaskRunner>(setup_.openStore);
    return *background_;
}

}  // namespace handschlag::ui
