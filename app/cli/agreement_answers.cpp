#include "app/cli/agreement_answers.h"

#include <QCoreApplication>

#include "app/cli/words.h"
#include "ui/shared/formats.h"
#include "ui/shared/messages.h"

namespace handschlag::cli {
namespace {

using nlohmann::json;

QString sentenceOf(ErrorCode code, const std::vector<std::string>& arguments)
{
    QStringList texts;
    for (const std::string& argument : arguments) texts << QString::fromStdString(argument);
    return ui::sentence(code.name, texts);
}

/// Code and arguments are the problem's own; only the sentence says which file it is about.
json jsonOf(const Error& error, const std::string& path)
{
    return {{"code", std::string(error.code.name)}, {"arguments", error.arguments}, {"message", ui::sentence(inFile(path, error)).toStdString()}};
}

json jsonOf(const agreement::Problem& problem)
{
    return {{"severity", problem.severity == agreement::Problem::Severity::Error ? "error" : "warning"},
            {"clause", problem.clause},
            {"code", std::string(problem.code.name)},
            {"arguments", problem.arguments},
            {"message", sentenceOf(problem.code, problem.arguments).toStdString()}};
}

QString lineOf(const agreement::Problem& problem)
{
    const QString severity = problem.severity == agreement::Problem::Severity::Error ? CommandLine::tr("Error") : CommandLine::tr("Warning");
    return QStringLiteral("%1: %2: %3").arg(severity, QString::fromStdString(problem.clause), sentenceOf(problem.code, problem.arguments));
}

json jsonOf(const agreement::VerifiedSignature& one)
{
    return {{"side", agreement::key(one.signature.side)},
            {"person", one.signature.person},
            {"fingerprint", one.signature.fingerprint},
            {"claimed_at", toIso(one.signature.claimedAt)},
            {"valid", one.valid},
            {"confirmed", one.confirmed},
            {"revoked_at", one.revokedAt ? json(toIso(*one.revokedAt)) : json()}};
}

QString verdictOf(const agreement::Verification& verification)
{
    if (!verification.valid) return QStringLiteral("invalid");
    return verification.confirmed ? QStringLiteral("valid, signer confirmed") : QStringLiteral("valid, signer unconfirmed");
}

QString verdictForPeople(const agreement::Verification& verification)
{
    if (!verification.valid) return CommandLine::tr("Invalid.");
    return verification.confirmed ? CommandLine::tr("Valid, signer confirmed.") : CommandLine::tr("Valid, signer unconfirmed.");
}

}  // namespace

Answer answerOf(const agreement::Version& version)
{
    Answer answer;
    answer.json = {{"version", version.number}, {"hash", version.hash}, {"state", agreement::key(version.state)}, {"product", version.product}};
    if (version.inForceAt) answer.json["in_force_from"] = toIso(*version.inForceAt);
    if (version.trialFrom) answer.json["trial_from"] = toIso(*version.trialFrom);
    if (version.trialUntil) answer.json["trial_until"] = toIso(*version.trialUntil);
    answer.text = CommandLine::tr("Version %1: %2, hash %3").arg(version.number).arg(ui::inSentence(version.state), QString::fromStdString(version.hash));
    return answer;
}

Answer answerOf(const std::vector<agreement::Problem>& problems)
{
    Answer answer;
    const bool valid = !agreement::hasErrors(problems);
    answer.status = valid ? 0 : 1;
    answer.json = {{"valid", valid}, {"problems", json::array()}};
    QStringList lines{valid ? CommandLine::tr("Valid.") : CommandLine::tr("Invalid.")};
    for (const agreement::Problem& problem : problems) {
        answer.json["problems"].push_back(jsonOf(problem));
        lines << lineOf(problem);
    }
    answer.text = lines.join(u'\n');
    return answer;
}

Answer answerOf(const Error& unreadable, const std::string& path)
{
    Answer answer;
    answer.status = 1;
    json problem = jsonOf(unreadable, path);
    problem["severity"] = "error";
    problem["clause"] = "";
    answer.json = {{"valid", false}, {"problems", json::array({problem})}};
    answer.text = CommandLine::tr("Invalid.") + u'\n' + ui::sentence(inFile(path, unreadable));
    return answer;
}

Answer answerOf(const agreement::Verification& verification, const std::string& path)
{
    Answer answer;
    answer.status = verification.valid ? 0 : 1;
    answer.json = {{"valid", verification.valid},
                   {"verdict", verdictOf(verification).toStdString()},
                   {"hash", verification.hash},
                   {"version", verification.version},
                   {"product", verification.product},
                   {"signed_by_both", verification.bothSides},
                   {"signatures", json::array()},
                   {"problems", json::array()},
                   {"unmatched_trust", verification.unmatchedTrust}};
    QStringList lines{verdictForPeople(verification), CommandLine::tr("Hash: %1").arg(QString::fromStdString(verification.hash))};
    for (const agreement::VerifiedSignature& one : verification.signatures) {
        answer.json["signatures"].push_back(jsonOf(one));
        lines << CommandLine::tr("Signed for %1 by %2, key %3")
                     .arg(ui::name(one.signature.side), QString::fromStdString(one.signature.person),
                          QString::fromStdString(one.signature.fingerprint));
        if (one.revokedAt && one.valid)
            lines << CommandLine::tr("This key was revoked on %1; the signature is dated before.").arg(QString::fromStdString(toIso(*one.revokedAt)));
    }
    for (const Error& problem : verification.problems) {
        answer.json["problems"].push_back(jsonOf(problem, path));
        lines << ui::sentence(inFile(path, problem));
    }
    for (const std::string& fingerprint : verification.unmatchedTrust)
        lines << CommandLine::tr("Nobody signed with the trusted key %1.").arg(QString::fromStdString(fingerprint));
    if (!verification.bothSides && !verification.signatures.empty()) lines << CommandLine::tr("It is not signed by both sides.");
    if (verification.valid)
        lines << CommandLine::tr("This proves that the text is unchanged and who held the keys. It is no qualified electronic signature.");
    answer.text = lines.join(u'\n');
    return answer;
}

}  // namespace handschlag::cli
