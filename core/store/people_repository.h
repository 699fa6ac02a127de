#pragma once
// Persons, their sides and teams.

#include "core/store/store_session.h"
#include "core/usecase/ports.h"

namespace handschlag::store {

class PeopleRepository final : public usecase::PeopleRepository {
public:
    explicit PeopleRepository(StoreSession& session) : session_(session) {}
    [[nodiscard]] Result<std::vector<usecase::Person>> persons() override;
    [[nodiscard]] Result<std::vector<usecase::Team>> teams() override;
    [[nodiscard]] Result<PersonId> addPerson(const usecase::Person& person) override;
    [[nodiscard]] Result<void> updatePerson(const usecase::Person& person) override;
    [[nodiscard]] Result<TeamId> addTeam(std::string_view name) override;
    [[nodiscard]] Result<std::vector<usecase::Absence>> absences() override;
    [[nodiscard]] Result<std::int64_t> addAbsence(const usecase::Absence& absence) override;
    [[nodiscard]] Result<void> removeAbsence(std::int64_t id) override;

private:
    [[nodiscard]] Result<void> writeMembership(PersonId id, const usecase::Person& person);
    StoreSession& session_;
};

}  // namespace handschlag::store
