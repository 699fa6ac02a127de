#include "ui/agreement/check_words.h"

#include <QCoreApplication>

#include "ui/shared/messages.h"

namespace handschlag::ui {
namespace {

using agreement::BundleCheck;
using agreement::CheckedThing;
using agreement::CheckOutcome;

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

QString passed(CheckedThing what)
{
    switch (what) {
        case CheckedThing::Readable: return CheckWords::tr("The file is a complete agreement in its canonical form.");
        case CheckedThing::Unchanged: return CheckWords::tr("Nothing in the file was changed since it was written.");
        case CheckedThing::Text: return CheckWords::tr("The text of the agreement fits its hash.");
        case CheckedThing::SignatureFits: return CheckWords::tr("The signature of %1 belongs to this text, this version and a signatory of clause 14.");
        case CheckedThing::KeyInForce: return CheckWords::tr("The key of %1 was not revoked when it signed.");
        case CheckedThing::BothSides: return CheckWords::tr("Marketing and sales have both signed.");
        case CheckedThing::Confirmed: return CheckWords::tr("You have confirmed that this key belongs to %1.");
    }
    return {};
}

QString open(CheckedThing what)
{
    return what == CheckedThing::Confirmed ? CheckWords::tr("Nobody has confirmed yet that this key belongs to %1. Compare the six words.")
                                           : CheckWords::tr("Not signed by both sides yet.");
}

QString failed(CheckedThing what)
{
    switch (what) {
        case CheckedThing::Readable: return CheckWords::tr("The file is no complete agreement in its canonical form.");
        case CheckedThing::Unchanged: return CheckWords::tr("The file was changed after it was written.");
        case CheckedThing::Text: return CheckWords::tr("The text of the agreement was changed or cannot be read.");
        case CheckedThing::SignatureFits: return CheckWords::tr("The signature of %1 is not valid.");
        case CheckedThing::KeyInForce: return CheckWords::tr("The key of %1 could not be used at that time.");
        case CheckedThing::BothSides: return CheckWords::tr("Not signed by both sides.");
        case CheckedThing::Confirmed: return CheckWords::tr("Who holds the key of %1 cannot be said while the signature is not valid.");
    }
    return {};
}

}  // namespace

QString signOf(CheckOutcome outcome)
{
    if (outcome == CheckOutcome::Passed) return QStringLiteral("✓");
    return outcome == CheckOutcome::Open ? QStringLiteral("–") : QStringLiteral("✗");
}

QString sentenceOf(const BundleCheck& check)
{
    QString text = check.outcome == CheckOutcome::Passed ? passed(check.what) : check.outcome == CheckOutcome::Open ? open(check.what) : failed(check.what);
    if (text.contains(QLatin1String("%1"))) text = text.arg(QString::fromStdString(check.person));
    for (const Error& problem : check.problems) text += u' ' + sentence(problem);
    return text;
}

QString verdictOf(const agreement::Verification& verification)
{
    if (!verification.valid && verification.signatures.empty() && verification.problems.size() == 1 && verification.content)
        return CheckWords::tr("Unchanged, but not signed yet");
    if (!verification.valid) return CheckWords::tr("Not valid");
    if (!verification.confirmed) return CheckWords::tr("Valid, signer unconfirmed");
    return verification.bothSides ? CheckWords::tr("Valid and confirmed") : CheckWords::tr("Valid and confirmed, not signed by both sides");
}

}  // namespace handschlag::ui
