#pragma once
// A workspace that lives as long as this object, in a folder of its own. Needs a QCoreApplication (QTEST_GUILESS_MAIN).
//
//   TemporaryStore workspace;
//   const LeadId lead = workspace.addLead({{"external_id", "L1"}, {"country", "DE"}});
//   workspace->leads().find(lead)

#include <QTemporaryDir>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "core/store/workspace_file.h"

namespace handschlag {

/// The value, or an exception that fails the test with the error's code.
template <class T>
T expectValue(Result<T> result)
{
    if (!result) {
        std::string text(result.error().code.name);
        for (const std::string& argument : result.error().arguments) text += ' ' + argument;
        throw std::runtime_error(text + " (" + result.error().detail + ')');
    }
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

class TemporaryStore {
public:
    explicit TemporaryStore(const usecase::WorkspaceInfo& info = {{}, "Weber GmbH", "Europe/Berlin", true, Instant{1'700'000'000}})
        : store_(expectValue(store::createWorkspace(path(), info)))
    {
    }

    [[nodiscard]] std::string path() const { return folder_.filePath(QStringLiteral("test.handschlag")).toStdString(); }
    [[nodiscard]] usecase::Store& operator*() { return *store_; }
    [[nodiscard]] usecase::Store* operator->() { return store_.get(); }

    /// Closes and opens it again, as another run of the program would.
    void reopen()
    {
        store_.reset();
        store_ = expectValue(store::openWorkspace(path()));
    }
    /// A second connection to the same file.
    [[nodiscard]] std::unique_ptr<usecase::Store> another() const { return expectValue(store::openWorkspace(path())); }

    /// Runs `work(store)` in a transaction of its own; what it returns is given back.
    template <class Work>
    auto write(Work work)
    {
        auto transaction = expectValue(store_->begin());
        if constexpr (std::is_void_v<decltype(work(*store_))>) {
            work(*store_);
            static_cast<void>(expectValue(transaction->commit()));
        } else {
            auto result = work(*store_);
            static_cast<void>(expectValue(transaction->commit()));
            return result;
        }
    }

    LeadId addLead(leads::Fields fields, Instant createdAt = Instant{1'700'000'000})
    {
        leads::Lead lead;
        lead.createdAt = createdAt;
        lead.recordedAt = createdAt;
        lead.fields = std::move(fields);
        return write([&](usecase::Store& store) { return expectValue(store.leads().add(lead, BatchId{})); });
    }
    PersonId addPerson(const std::string& name, agreement::Side side)
    {
        usecase::Person person;
        person.name = name;
        person.side = side;
        return write([&](usecase::Store& store) { return expectValue(store.people().addPerson(person)); });
    }

private:
    QTemporaryDir folder_;
    std::unique_ptr<usecase::Store> store_;
};

}  // namespace handschlag
