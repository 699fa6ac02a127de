#pragma once
// What every page knows: the open workspace, who acts in it, and where work is done.

#include <QObject>
#include <QString>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>

#include "core/usecase/ports.h"
#include "ui/shared/passphrase_store.h"
#include "ui/shared/task_runner.h"
#include "ui/shared/view_memory.h"

namespace handschlag::ui {

class Session : public QObject {
    Q_OBJECT
public:
    struct Setup {
        QString path;
        usecase::WorkspaceInfo info;
        TaskRunner::OpenStore openStore;
        std::function<Instant()> now;  ///< the clock of the window; fixed in tests
        QString keyFolder;             ///< the user's signing keys
        std::shared_ptr<PassphraseStore> passphrases = {};  ///< the system's key store; none: a passphrase is asked for each time
        int yearStart = 1;             ///< month in which the organisation's fiscal year begins
        ViewMemory memory = {};        ///< splitters, columns, filters of this workspace; by default nothing is remembered
    };
    explicit Session(Setup setup, QObject* parent = nullptr);

    [[nodiscard]] const QString& path() const { return setup_.path; }
    [[nodiscard]] const usecase::WorkspaceInfo& info() const { return setup_.info; }
    [[nodiscard]] const QString& keyFolder() const { return setup_.keyFolder; }
    /// Null where there is no key store.
    [[nodiscard]] PassphraseStore* passphrases() const { return setup_.passphrases.get(); }
    [[nodiscard]] Instant now() const { return setup_.now(); }
    /// The workspace's zone: what every displayed time is in.
    [[nodiscard]] const QTimeZone& zone() const { return zone_; }
    [[nodiscard]] int yearStart() const { return setup_.yearStart; }
    [[nodiscard]] const ViewMemory& memory() const { return setup_.memory; }
    [[nodiscard]] TaskRunner& tasks() { return tasks_; }
    /// Another worker with a connection of its own, for what nobody waits for: it never stands in front of somebody's own work.
    [[nodiscard]] TaskRunner& background();
    /// Product line that the pages look at; empty: the default line.
    [[nodiscard]] const std::string& product() const { return product_; }
    /// All pages look at this line from now on, and again when the workspace is opened next.
    void setProduct(const std::string& product);

    /// The window acts as one person per workspace; none yet: decisions ask first.
    [[nodiscard]] const std::optional<usecase::Person>& actor() const { return actor_; }
    void setActor(std::optional<usecase::Person> person);

signals:
    void actorChanged();
    void productChanged();
    /// Rows that changed, whoever changed them.
    void changed(const handschlag::ChangeSet& changes);

private:
    Setup setup_;
    QTimeZone zone_;
    TaskRunner tasks_;
    std::unique_ptr<TaskRunner> background_;
    std::string product_;
    std::optional<usecase::Person> actor_;
};

}  // namespace handschlag::ui
