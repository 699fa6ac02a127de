#pragma once
// The user's signing keys on disk, the statements that let one key follow another, and what the user knows of other people's keys. One sealed file
// per key, readable by the user alone. Window and command line share it. Any thread.
//
//   const KeyFolder folder(path);
//   expect(folder.add("Anna Kern", sealed));   // "Anna%20Kern.handschlag-key"
//   auto trust = folder.trust(); confirm(*trust, {...}); folder.keepTrust(*trust);

#include <QList>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

#include "core/agreement/key_trust.h"
#include "core/agreement/signing_key.h"
#include "core/base/error.h"

namespace handschlag::ui {

struct StoredKey {
    QString path;
    std::string content;
};

class KeyFolder {
public:
    explicit KeyFolder(QString path) : path_(std::move(path)) {}

    [[nodiscard]] const QString& path() const { return path_; }
    /// All key files that can be read, by file name, the retired ones too; none if there is no folder yet.
    [[nodiscard]] QList<StoredKey> keys() const;
    /// Their texts.
    [[nodiscard]] std::vector<std::string> contents() const;
    /// The current key of that name; refuses if there is none (key.none {name}).
    [[nodiscard]] Result<StoredKey> keyOf(const std::string& name) const;
    /// "Anna%20Kern.handschlag-key": reversible, so that two names never share a file and no name leaves the folder.
    [[nodiscard]] QString pathFor(const std::string& name) const;

    /// Mode 0600 in a folder of mode 0700. Refuses to overwrite (key.exists {name, path}); key.not_stored {path}.
    [[nodiscard]] Result<void> add(const std::string& name, std::string_view content) const;
    /// The key takes the place of the current one of that name, which stays beside it as a retired one with the statement that it signed.
    [[nodiscard]] Result<void> replace(const std::string& name, std::string_view content, std::string_view succession) const;
    /// Writes the sealed file to a chosen place and reads it back (key.backup_differs {path}); never over something that is there.
    [[nodiscard]] Result<void> backUp(const std::string& name, const QString& target) const;
    /// Brings a key back from a backup. Refuses a damaged file, and one whose name has another key here (key.exists).
    [[nodiscard]] Result<agreement::PublicKeyInfo> restore(const QString& source) const;
    /// Statements by which a key of that name followed another, oldest first.
    [[nodiscard]] std::vector<std::string> successions(const std::string& name) const;

    /// Nobody is trusted where there is no list yet.
    [[nodiscard]] Result<agreement::KeyTrust> trust() const;
    [[nodiscard]] Result<void> keepTrust(const agreement::KeyTrust& trust) const;

private:
    [[nodiscard]] Result<void> prepare() const;
    [[nodiscard]] Result<void> write(const QString& path, std::string_view content) const;
    QString path_;
};

}  // namespace handschlag::ui
