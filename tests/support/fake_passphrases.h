#pragma once
// A key store for tests: answers later, from memory, or not at all.

#include <QPointer>
#include <QTimer>

#include <map>
#include <string>

#include "ui/shared/passphrase_store.h"

namespace handschlag {

class FakePassphrases final : public ui::PassphraseStore {
public:
    enum class Mood { Answers, Missing, Locked };
    Mood mood = Mood::Answers;
    std::map<std::string, std::string> kept;

    void probe(QObject* context, std::function<void(bool)> answer) override
    {
        later(context, [this, answer = std::move(answer)] { answer(mood != Mood::Missing); });
    }
    void read(const std::string& fingerprint, QObject* context, Found found) override
    {
        later(context, [this, fingerprint, found = std::move(found)] {
            if (mood != Mood::Answers) return found(std::unexpected(problem()));
            const auto entry = kept.find(fingerprint);
            found(entry == kept.end() ? Result<std::string>(std::unexpected(Error{ErrorCode{"keystore.none_kept"}, {}, {}, Severity::Answer}))
                                      : Result<std::string>(entry->second));
        });
    }
    void keep(const std::string& fingerprint, const std::string& passphrase, QObject* context, Done done) override
    {
        // What was begun is done, whether or not somebody still waits for the answer.
        if (mood == Mood::Answers) kept[fingerprint] = passphrase;
        later(context, [this, done = std::move(done)] { done(mood == Mood::Answers ? Result<void>() : Result<void>(std::unexpected(problem()))); });
    }
    void forget(const std::string& fingerprint, QObject* context, Done done) override
    {
        if (mood == Mood::Answers) kept.erase(fingerprint);
        later(context, [this, done = std::move(done)] { done(mood == Mood::Answers ? Result<void>() : Result<void>(std::unexpected(problem()))); });
    }

private:
    [[nodiscard]] Error problem() const
    {
        return {mood == Mood::Locked ? ErrorCode{"keystore.locked"} : ErrorCode{"keystore.missing"}, {}, {}, Severity::Answer};
    }
    static void later(QObject* context, std::function<void()> answer)
    {
        QTimer::singleShot(5, context, [guard = QPointer<QObject>(context), answer = std::move(answer)] {
            if (guard) answer();
        });
    }
};

}  // namespace handschlag
