#include "ui/shared/key_rotation.h"

#include "core/agreement/key_succession.h"
#include "core/usecase/key_history.h"
#include "core/usecase/people.h"

namespace handschlag::ui {

Result<std::string> rotateKey(const KeyFolder& folder, const std::string& name, const std::string& passphrase, const std::string& newPassphrase,
                              Instant now)
{
    const auto current = folder.keyOf(name);
    if (!current) return std::unexpected(current.error());
    const auto previous = agreement::unsealKey(current->content, passphrase);
    if (!previous) return std::unexpected(previous.error());
    const agreement::SigningKey next = agreement::generateKey(previous->name, previous->side);
    const auto succession = agreement::signSuccession(*previous, next, now);
    if (!succession) return std::unexpected(succession.error());
    if (const auto kept = folder.replace(name, agreement::sealKey(next, newPassphrase), *succession); !kept) return std::unexpected(kept.error());
    return agreement::fingerprintOf(next.publicKey);
}

Result<bool> tellSuccessions(usecase::Store& store, const KeyFolder& folder, const std::string& name, Instant now)
{
    bool told = false;
    for (const std::string& succession : folder.successions(name)) {
        const auto person = usecase::personNamed(store, name);
        if (!person) return std::unexpected(person.error());
        const auto statement = agreement::readSuccession(succession);
        if (!statement || statement->previousFingerprint != person->fingerprint) continue;
        if (const auto known = usecase::succeedKey(store, person->id, succession, now); !known) return std::unexpected(known.error());
        told = true;
    }
    return told;
}

}  // namespace handschlag::ui
