#include "ui/agreement/receipt.h"

#include <QCoreApplication>

#include "core/agreement/signature.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {
namespace {

struct Receipt {
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

QString text(const std::string& value) { return QString::fromStdString(value); }

}  // namespace

QString receiptText(const agreement::Version& version, const agreement::Document& document, const agreement::Signature& signature, const QTimeZone& zone)
{
    QStringList lines;
    lines << Receipt::tr("Receipt of a signature") << QString();
    lines << Receipt::tr("Agreement: %1").arg(text(document.title.in(currentLanguage())));
    if (!version.product.empty()) lines << Receipt::tr("Product line: %1").arg(text(version.product));
    lines << Receipt::tr("Version: %1").arg(version.number);
    lines << Receipt::tr("Signed by: %1, for %2").arg(text(signature.person), name(signature.side));
    lines << Receipt::tr("Signed on: %1 (%2)").arg(dateTime(signature.claimedAt, zone), text(toIso(signature.claimedAt)));
    lines << Receipt::tr("Hash of the document (BLAKE2b-256): %1").arg(text(version.hash));
    lines << Receipt::tr("Fingerprint of the key: %1").arg(text(signature.fingerprint));
    const QString head = text(agreement::auditHeadOf(signature));
    lines << Receipt::tr("Head of the audit trail when it was signed: %1").arg(head.isEmpty() ? Receipt::tr("none yet") : head);
    lines << QString();
    lines << (version.state == agreement::VersionState::InForce ? Receipt::tr("Both sides have signed: the version takes effect.")
                                                                : Receipt::tr("Signed. The other side has not signed yet."));
    lines << Receipt::tr("This is no qualified electronic signature. It proves that the text was not changed and that this key signed it.");
    return lines.join(u'\n');
}

}  // namespace handschlag::ui
