#include "ui/shared/messages.h"

#include <QCoreApplication>
#include <QHash>

#include "ui/shared/argument_names.h"

namespace handschlag::ui {
namespace {

struct Message {
    const char* code;
    const char* text;
};

// %1, %2 ... are the error's arguments. Rooms keep their codes together, in the order of the folders below core/.
constexpr Message messages[] = {
    {"handover.details_damaged", QT_TRANSLATE_NOOP("Messages", "The record of this decision cannot be read, so it cannot be taken back. Nothing was changed.")},
    {"handover.event_refused", QT_TRANSLATE_NOOP("Messages", "“%1” is not possible: the handover is %2.")},
    {"handover.nothing_to_undo", QT_TRANSLATE_NOOP("Messages", "There is no decision on this handover that could be taken back.")},
    {"handover.not_your_decision", QT_TRANSLATE_NOOP("Messages", "The newest decision was made by someone else. Only its author can take it back.")},
    {"handover.no_agreement", QT_TRANSLATE_NOOP("Messages", "Nothing was handed over: no version of the agreement is in force or on trial.")},
    {"handover.unknown", QT_TRANSLATE_NOOP("Messages", "There is no handover with the number %1.")},
    {"handover.conflict", QT_TRANSLATE_NOOP("Messages", "%2 was faster: the handover is %1 now. Your decision was not recorded.")},
    {"handover.claimed_by_other", QT_TRANSLATE_NOOP("Messages", "%1 is already working on this lead.")},
    {"handover.not_sales", QT_TRANSLATE_NOOP("Messages", "%1 is not on the side of sales. Only sales decides on a handover.")},
    {"handover.actor_unknown", QT_TRANSLATE_NOOP("Messages", "This workspace does not know the person who decides.")},
    {"handover.lead_moved_on", QT_TRANSLATE_NOOP("Messages", "This decision can no longer be taken back: the lead has started a new cycle since.")},
    {"handover.before_newest", QT_TRANSLATE_NOOP("Messages", "%1 lies before the newest event of this handover (%2). Nothing was changed.")},
    {"handover.cycle_closed", QT_TRANSLATE_NOOP("Messages", "\"%1\" is not possible: this lead left the chain on %2 (%3). Nothing was changed.")},
    {"handover.lead_gone", QT_TRANSLATE_NOOP("Messages", "The lead %1 is missing from the workspace. Run a check of the workspace.")},
    {"handover.version_gone", QT_TRANSLATE_NOOP("Messages", "The version of the agreement behind this handover is missing. Run a check of the workspace.")},
    {"handover.reason_unknown", QT_TRANSLATE_NOOP("Messages", "The agreement has no rejection reason “%1”.")},
    {"handover.reason_not_now", QT_TRANSLATE_NOOP("Messages", "The reason “%1” cannot be used at this point of a handover.")},
    {"handover.text_needed", QT_TRANSLATE_NOOP("Messages", "The reason “%1” needs a sentence of explanation.")},
    {"handover.date_needed", QT_TRANSLATE_NOOP("Messages", "The reason “%1” needs a follow-up date.")},
    {"handover.date_past", QT_TRANSLATE_NOOP("Messages", "The follow-up date %1 is already over.")},
    {"handover.clause_unknown", QT_TRANSLATE_NOOP("Messages", "The agreement has no clause “%1”.")},
    {"handover.snapshot_damaged", QT_TRANSLATE_NOOP("Messages", "What was known of this lead at its handover cannot be read. The handover itself is kept.")},
    {"calendar.never_open", QT_TRANSLATE_NOOP("Messages", "The business calendar never opens. Enter opening hours on at least one working day.")},
    {"calendar.hours_invalid", QT_TRANSLATE_NOOP("Messages", "Opening hours on weekday %1 from minute %2 to minute %3 are not possible. They begin before they end, between 0:00 and 24:00.")},
    {"calendar.region_unknown", QT_TRANSLATE_NOOP("Messages", "“%1” is no German state. Use a code such as BY or NW, or none.")},
    {"calendar.zone_unknown", QT_TRANSLATE_NOOP("Messages", "This system does not know the time zone “%1”. Zones have names like Europe/Berlin.")},
    {"scoring.limit_exceeded", QT_TRANSLATE_NOOP("Messages", "Clause %1: the value of %2 is %3, but must lie between %4 and %5. Nothing was scored.")},
    {"scoring.replay_stopped", QT_TRANSLATE_NOOP("Messages", "Playing history again was stopped; nothing has changed.")},
    {"scoring.rule_malformed", QT_TRANSLATE_NOOP("Messages", "Clause %1: its rule negates more or less than one condition, or is nested too deeply. Nothing was scored.")},
    {"scoring.steps_unordered", QT_TRANSLATE_NOOP("Messages", "Clause %1: the steps of its decay must be in ascending order of days. Nothing was scored.")},
    {"lead.unknown", QT_TRANSLATE_NOOP("Messages", "This workspace has no lead “%1”.")},
    {"score.version_and_definition", QT_TRANSLATE_NOOP("Messages", "--version and --definition exclude each other: name one of them.")},
    {"score.bad_version", QT_TRANSLATE_NOOP("Messages", "--version takes the number of a version, not “%1”.")},
    {"json.not_json", QT_TRANSLATE_NOOP("Messages", "This is no valid JSON: the text cannot be understood at character %1.")},
    {"json.not_utf8", QT_TRANSLATE_NOOP("Messages", "The file is no UTF-8 text.")},
    {"json.too_large", QT_TRANSLATE_NOOP("Messages", "The file is larger than %1 MiB.")},
    {"json.too_deep", QT_TRANSLATE_NOOP("Messages", "The file is nested too deeply, at “%1”.")},
    {"json.duplicate_key", QT_TRANSLATE_NOOP("Messages", "“%1” stands there twice. Which of the two is meant cannot be known.")},
    {"json.fraction", QT_TRANSLATE_NOOP("Messages", "“%1” is a fraction. Only whole numbers are allowed; points are given in hundredths.")},
    {"json.number_too_large", QT_TRANSLATE_NOOP("Messages", "The number at “%1” is too large.")},
    {"json.null", QT_TRANSLATE_NOOP("Messages", "“%1” has no value. Leave it out instead.")},
    {"json.nul_character", QT_TRANSLATE_NOOP("Messages", "The text at “%1” contains a NUL character.")},
    {"agreement.other_format", QT_TRANSLATE_NOOP("Messages", "This file is no agreement document.")},
    {"agreement.newer_format", QT_TRANSLATE_NOOP("Messages", "This agreement document has format %1, which this version of the program does not know.")},
    {"agreement.bad_value", QT_TRANSLATE_NOOP("Messages", "“%1” has a value that cannot be meant. Expected: %2.")},
    {"agreement.missing_key", QT_TRANSLATE_NOOP("Messages", "“%1” is missing.")},
    {"agreement.unknown_key", QT_TRANSLATE_NOOP("Messages", "“%1” is unknown. Check its spelling.")},
    {"template.unknown", QT_TRANSLATE_NOOP("Messages", "There is no template “%1”.")},
    {"canonical.bad_number", QT_TRANSLATE_NOOP("Messages", "The number at “%1” is a fraction or too large to be signed.")},
    {"canonical.bad_text", QT_TRANSLATE_NOOP("Messages", "The text at “%1” is no UTF-8 text and cannot be signed.")},
    {"canonical.bad_key", QT_TRANSLATE_NOOP("Messages", "The name “%1” contains characters that cannot be signed.")},
    {"canonical.bad_kind", QT_TRANSLATE_NOOP("Messages", "The value at “%1” is of a kind that cannot be signed.")},
    {"key.damaged", QT_TRANSLATE_NOOP("Messages", "The key file is damaged and cannot be used.")},
    {"key.wrong_passphrase", QT_TRANSLATE_NOOP("Messages", "The passphrase of the key of %1 is wrong.")},
    {"csv.empty", QT_TRANSLATE_NOOP("Messages", "%1 is empty. Nothing was changed.")},
    {"csv.too_large", QT_TRANSLATE_NOOP("Messages", "%1 is larger than 2 GB. Split it into parts.")},
    {"csv.binary", QT_TRANSLATE_NOOP("Messages", "%1 is no text: it holds binary data. Save it as CSV first.")},
    {"csv.is_workbook", QT_TRANSLATE_NOOP("Messages", "%1 is a workbook or an archive, not CSV. Save the sheet as CSV first.")},
    {"csv.is_web_page", QT_TRANSLATE_NOOP("Messages", "%1 is a web page (HTML or XML), not CSV. Perhaps the export needs a login.")},
    {"csv.header_only", QT_TRANSLATE_NOOP("Messages", "%1 has a header but no rows. Nothing was changed.")},
    {"csv.open_quote", QT_TRANSLATE_NOOP("Messages", "%2 ends inside a quoted cell that opens in row %1. Close the quote there or export the file again.")},
    {"csv.column_without_name", QT_TRANSLATE_NOOP("Messages", "Column %1 of the header of %2 has no name. Give it one, or remove the column.")},
    {"csv.column_twice", QT_TRANSLATE_NOOP("Messages", "Two columns of the header of %2 are called “%1”. Rename one of them.")},
    {"csv.broken_encoding", QT_TRANSLATE_NOOP("Messages", "%2 says that it is %1, but its bytes are not. Export it again.")},
    {"mapping.not_json", QT_TRANSLATE_NOOP("Messages", "The mapping is no JSON object.")},
    {"mapping.key_unknown", QT_TRANSLATE_NOOP("Messages", "The mapping has an unknown key “%1”.")},
    {"mapping.key_twice", QT_TRANSLATE_NOOP("Messages", "The mapping names “%1” twice.")},
    {"mapping.value_wrong", QT_TRANSLATE_NOOP("Messages", "The mapping's entry “%1” has a value that cannot be used.")},
    {"mapping.type_unknown", QT_TRANSLATE_NOOP("Messages", "The mapping names an unknown type “%1”. Known: text, integer, decimal, date, boolean.")},
    {"mapping.type_of_field", QT_TRANSLATE_NOOP("Messages", "The field “%1” is of type %2; the mapping says %3.")},
    {"mapping.field_unknown", QT_TRANSLATE_NOOP("Messages", "The mapping names an unknown field “%1”.")},
    {"mapping.field_twice", QT_TRANSLATE_NOOP("Messages", "The mapping fills “%1” twice. Keep one of the columns.")},
    {"mapping.field_missing", QT_TRANSLATE_NOOP("Messages", "No column is mapped to “%1”, which every row needs.")},
    {"mapping.key_missing", QT_TRANSLATE_NOOP("Messages", "No column is mapped to external_id or email: leads could not be told apart.")},
    {"mapping.role_missing", QT_TRANSLATE_NOOP("Messages", "Nothing says which stage the rows enter: map a column to stage or role, or set “role”.")},
    {"mapping.role_unknown", QT_TRANSLATE_NOOP("Messages", "The mapping names an unknown role “%1”.")},
    {"mapping.attribute_name", QT_TRANSLATE_NOOP("Messages", "“%1” cannot be the name of an attribute here.")},
    {"mapping.attribute_is_field", QT_TRANSLATE_NOOP("Messages", "The attribute “%1” has the name of a standard field. Map the column to that field.")},
    {"mapping.empty", QT_TRANSLATE_NOOP("Messages", "The mapping maps no column.")},
    {"mapping.format_unknown", QT_TRANSLATE_NOOP("Messages", "“%1” is no date format. An example: dd.MM.yyyy HH:mm")},
    {"import.one_file", QT_TRANSLATE_NOOP("Messages", "Name exactly one file: --leads, --activities or --outcomes.")},
    {"import.column_missing", QT_TRANSLATE_NOOP("Messages", "The file “%1” has no column “%2”, which the mapping names. Nothing was changed.")},
    {"import.attribute_type", QT_TRANSLATE_NOOP("Messages", "The workspace knows “%1” as %2, the mapping says %3. Nothing was changed.")},
    {"import.no_usable_row", QT_TRANSLATE_NOOP("Messages", "No row of “%1” can be used; row %2: %3 Nothing was changed.")},
    {"import.no_usable_cell", QT_TRANSLATE_NOOP("Messages", "No row of “%1” can be used; row %2, column “%3”: %4 Nothing was changed.")},
    {"import.row_too_short", QT_TRANSLATE_NOOP("Messages", "The row has %1 cells, the header %2.")},
    {"import.row_too_long", QT_TRANSLATE_NOOP("Messages", "The row has %1 cells, the header only %2.")},
    {"import.cell_too_large", QT_TRANSLATE_NOOP("Messages", "The cell is larger than 1 MB.")},
    {"import.not_integer", QT_TRANSLATE_NOOP("Messages", "“%1” is no whole number.")},
    {"import.not_decimal", QT_TRANSLATE_NOOP("Messages", "“%1” is no number.")},
    {"import.not_boolean", QT_TRANSLATE_NOOP("Messages", "“%1” is neither yes nor no.")},
    {"import.not_date", QT_TRANSLATE_NOOP("Messages", "“%1” is no date that exists in the format %2.")},
    {"import.cell_empty", QT_TRANSLATE_NOOP("Messages", "The cell is empty, but every row needs it.")},
    {"import.key_empty", QT_TRANSLATE_NOOP("Messages", "The row has neither an external id nor an e-mail address.")},
    {"import.lead_unknown", QT_TRANSLATE_NOOP("Messages", "No lead is known as “%1”.")},
    {"import.lead_ambiguous", QT_TRANSLATE_NOOP("Messages", "Several leads are known as “%1”.")},
    {"import.stage_unknown", QT_TRANSLATE_NOOP("Messages", "“%1” is no stage of the agreement and no role.")},
    {"import.duplicate_differs", QT_TRANSLATE_NOOP("Messages", "The row repeats the lead of row %1 with other values. The first one was used.")},
    {"import.created_at_kept", QT_TRANSLATE_NOOP("Messages", "The lead is known since %1; the other date in this row was not taken.")},
    {"import.owner_unknown", QT_TRANSLATE_NOOP("Messages", "“%1” is no person of this workspace. The entry is kept without a person; further ones are not listed.")},
    {"import.reason_not_kept", QT_TRANSLATE_NOOP("Messages", "Reasons are kept as codes such as no_budget, not as free text. The entry is kept without it; further ones are not listed.")},
    {"mapping.constant_wrong", QT_TRANSLATE_NOOP("Messages", "The mapping's constant “%1” cannot be “%2”.")},
    {"import.in_future", QT_TRANSLATE_NOOP("Messages", "The activity lies in the future (%1). It is kept, but does not count.")},
    {"import.impossible_order", QT_TRANSLATE_NOOP("Messages", "The lead “%1” would enter %2 (%3) before %4 (%5). The entry is kept as it is.")},
    {"task.broken", QT_TRANSLATE_NOOP("Messages", "This failed because of a fault in the program. Nothing was changed.")},
    {"waterfall.period_empty", QT_TRANSLATE_NOOP("Messages", "The period from %1 to %2 holds no day. The second date is the day after the last one and must be later.")},
    {"waterfall.bad_horizon", QT_TRANSLATE_NOOP("Messages", "“%1” is no horizon. Give 1 to 3660 days.")},
    {"waterfall.field_unknown", QT_TRANSLATE_NOOP("Messages", "No lead has a field “%1”. Group by a standard field such as source or by one of the workspace's own.")},
    {"product.unknown", QT_TRANSLATE_NOOP("Messages", "There is no product line “%1” in this workspace.")},
    {"waterfall.dates_missing", QT_TRANSLATE_NOOP("Messages", "The waterfall needs a period: --from 2026-01-01 --to 2026-04-01.")},
    {"waterfall.bad_date", QT_TRANSLATE_NOOP("Messages", "“%2” is no date for %1. Write it like 2026-01-31.")},
    {"waterfall.bad_mode", QT_TRANSLATE_NOOP("Messages", "“%1” is no way to count. Use cohort or period.")},
    {"waterfall.bad_role", QT_TRANSLATE_NOOP("Messages", "“%1” is no role of a stage. Use one of %2.")},
    {"workspace.open_failed", QT_TRANSLATE_NOOP("Messages", "The workspace %1 cannot be opened.")},
    {"workspace.missing", QT_TRANSLATE_NOOP("Messages", "There is no file %1.")},
    {"workspace.is_folder", QT_TRANSLATE_NOOP("Messages", "%1 is a folder, not a workspace.")},
    {"workspace.exists", QT_TRANSLATE_NOOP("Messages", "%1 exists already and was left as it is. Choose another name.")},
    {"workspace.folder_missing", QT_TRANSLATE_NOOP("Messages", "%1 cannot be created: there is no folder %2.")},
    {"workspace.folder_read_only", QT_TRANSLATE_NOOP("Messages", "%1 cannot be used: the folder %2 cannot be written to.")},
    {"workspace.cannot_create", QT_TRANSLATE_NOOP("Messages", "%1 cannot be created.")},
    {"workspace.unreadable", QT_TRANSLATE_NOOP("Messages", "%1 cannot be read.")},
    {"workspace.read_only", QT_TRANSLATE_NOOP("Messages", "%1 cannot be written to: the file or the disk is read-only.")},
    {"workspace.not_a_workspace", QT_TRANSLATE_NOOP("Messages", "%1 is no Handschlag workspace. It was left as it is.")},
    {"workspace.other_program", QT_TRANSLATE_NOOP("Messages", "%1 is a database of another program, no Handschlag workspace. It was left as it is.")},
    {"workspace.newer_schema", QT_TRANSLATE_NOOP("Messages", "%1 was written by a newer Handschlag (schema %2; this one knows up to %3). It was left as it is; update Handschlag.")},
    {"workspace.network_drive", QT_TRANSLATE_NOOP("Messages", "%1 lies on a network drive, where several writers could damage it. Keep the workspace on a local disk.")},
    {"workspace.damaged", QT_TRANSLATE_NOOP("Messages", "The workspace %1 is damaged. Restore it from a backup.")},
    {"store.busy", QT_TRANSLATE_NOOP("Messages", "Another process is writing to %1. Nothing was changed; try again in a moment.")},
    {"store.disk_full", QT_TRANSLATE_NOOP("Messages", "The disk that holds %1 is full. Nothing was changed.")},
    {"store.io_failed", QT_TRANSLATE_NOOP("Messages", "%1 could not be written to disk. Nothing was changed; close the workspace and open it again.")},
    {"store.must_reopen", QT_TRANSLATE_NOOP("Messages", "After a failed write %1 must be closed and opened again before anything else is written.")},
    {"store.failed", QT_TRANSLATE_NOOP("Messages", "The database of %1 reports an error. Nothing was changed.")},
    {"store.constraint", QT_TRANSLATE_NOOP("Messages", "%1 refuses data that would contradict what it holds. Nothing was changed.")},
    {"store.append_only", QT_TRANSLATE_NOOP("Messages", "What is signed or on record in %1 is never changed. Nothing was changed.")},
    {"store.conflict", QT_TRANSLATE_NOOP("Messages", "Somebody else has changed this in the meantime. Nothing was overwritten; look at the new state and decide again.")},
    {"store.cycle_not_open", QT_TRANSLATE_NOOP("Messages", "Cycle %1 has ended already. How it ended stays as it was.")},
    {"store.row_missing", QT_TRANSLATE_NOOP("Messages", "The workspace does not know this record (%1 %2).")},
    {"store.no_transaction", QT_TRANSLATE_NOOP("Messages", "%1 was to be written to outside a transaction. Nothing was changed; please report this.")},
    {"store.transaction_open", QT_TRANSLATE_NOOP("Messages", "A transaction on %1 is open already. Nothing was changed; please report this.")},
    {"store.unknown_field", QT_TRANSLATE_NOOP("Messages", "The workspace has no lead field “%1”.")},
    {"store.duplicate_external_id", QT_TRANSLATE_NOOP("Messages", "There is a lead with the external id “%1” already.")},
    {"store.segment_damaged", QT_TRANSLATE_NOOP("Messages", "Stored activities in %1 cannot be read. Restore the workspace from a backup.")},
    {"check.file_damaged", QT_TRANSLATE_NOOP("Messages", "The file is damaged: %1")},
    {"check.dangling_reference", QT_TRANSLATE_NOOP("Messages", "Row %2 of table %1 refers to a row of %3 that does not exist.")},
    {"check.segment_damaged", QT_TRANSLATE_NOOP("Messages", "The packed activities of segment %1 cannot be read.")},
    {"check.audit_broken", QT_TRANSLATE_NOOP("Messages", "The audit trail was altered: entry %1 does not fit the one before.")},
    {"check.version_changed", QT_TRANSLATE_NOOP("Messages", "Version %1 of the agreement does not match its hash: it was changed afterwards.")},
    {"check.version_unreadable", QT_TRANSLATE_NOOP("Messages", "Version %1 of the agreement cannot be read.")},
    {"check.signature_outside_trail", QT_TRANSLATE_NOOP("Messages", "The signature of %2 under version %1 names an audit entry that is not there.")},
    {"check.version_chain_broken", QT_TRANSLATE_NOOP("Messages", "Version %1 of the agreement does not continue the version before it.")},
    {"check.several_in_force", QT_TRANSLATE_NOOP("Messages", "%1 versions of one agreement are in force; only one may be.")},
    {"check.signature_invalid", QT_TRANSLATE_NOOP("Messages", "The signature of %2 under version %1 is not valid.")},
    {"check.signature_missing", QT_TRANSLATE_NOOP("Messages", "Version %1 is in force without the signatures of both sides.")},
    {"check.cycle_without_exit", QT_TRANSLATE_NOOP("Messages", "Cycle %1 is closed without an exit, or left without being closed.")},
    {"check.won_otherwise", QT_TRANSLATE_NOOP("Messages", "Cycle %1 was won, but is recorded as %2.")},
    {"check.handover_after_exit", QT_TRANSLATE_NOOP("Messages", "Handover %1 is still %3, although its cycle %2 has ended.")},
    {"check.cycle_number", QT_TRANSLATE_NOOP("Messages", "The cycles of lead %1 are not numbered one after the other (cycle %2).")},
    {"check.cycles_overlap", QT_TRANSLATE_NOOP("Messages", "Lead %1 has more than one open cycle of the same product line.")},
    {"check.event_outside_cycle", QT_TRANSLATE_NOOP("Messages", "Stage event %1 belongs to no cycle of its lead.")},
    {"check.retraction", QT_TRANSLATE_NOOP("Messages", "Stage event %1 takes back an event that is not an earlier one of its cycle.")},
    {"agreement.event_refused", QT_TRANSLATE_NOOP("Messages", "This is not possible (“%1”): the version is %2.")},
    {"agreement.side_has_signed", QT_TRANSLATE_NOOP("Messages", "This side (%1) has already signed.")},
    {"agreement.observer_cannot_sign", QT_TRANSLATE_NOOP("Messages", "Observers cannot sign.")},
    {"agreement.nothing_to_withdraw", QT_TRANSLATE_NOOP("Messages", "This side (%1) has not signed, so there is nothing to withdraw.")},
    {"agreement.wrong_side", QT_TRANSLATE_NOOP("Messages", "%1 holds a key for %2, but the agreement lists this person for %3. Nothing was signed.")},
    {"agreement.not_signatory", QT_TRANSLATE_NOOP("Messages", "%1 with the key %2 is not among the signatories of this version. Nothing was signed.")},
    {"signature.key_malformed", QT_TRANSLATE_NOOP("Messages", "The public key of %1 is damaged.")},
    {"signature.fingerprint_differs", QT_TRANSLATE_NOOP("Messages", "The fingerprint %2 does not belong to the key of %1, whose fingerprint is %3.")},
    {"signature.forged", QT_TRANSLATE_NOOP("Messages", "The signature of %1 does not belong to this text and key.")},
    {"signature.payload_damaged", QT_TRANSLATE_NOOP("Messages", "What %1 signed cannot be read.")},
    {"signature.other_purpose", QT_TRANSLATE_NOOP("Messages", "%1 signed this for another purpose: %2.")},
    {"signature.other_document", QT_TRANSLATE_NOOP("Messages", "The signature of %1 belongs to another document: %2.")},
    {"signature.other_workspace", QT_TRANSLATE_NOOP("Messages", "The signature of %1 belongs to another workspace: %2.")},
    {"signature.other_version", QT_TRANSLATE_NOOP("Messages", "The signature of %1 belongs to another version: %2.")},
    {"signature.other_previous", QT_TRANSLATE_NOOP("Messages", "The signature of %1 names another previous version: %2.")},
    {"signature.claims_differ", QT_TRANSLATE_NOOP("Messages", "The signature of %1 says something else about “%2” than the bundle.")},
    {"signature.wrong_side", QT_TRANSLATE_NOOP("Messages", "%1 signed for %2, but is listed as a signatory of %3.")},
    {"signature.not_signatory", QT_TRANSLATE_NOOP("Messages", "%1 with the key %2 is not among the signatories.")},
    {"bundle.unreadable", QT_TRANSLATE_NOOP("Messages", "This is no readable bundle.")},
    {"bundle.other_format", QT_TRANSLATE_NOOP("Messages", "This file is no agreement bundle (.sla).")},
    {"bundle.hash_differs", QT_TRANSLATE_NOOP("Messages", "The document was changed: its hash should be %1, but is %2.")},
    {"bundle.digest_differs", QT_TRANSLATE_NOOP("Messages", "The bundle was changed: its digest should be %1, but is %2.")},
    {"bundle.not_canonical", QT_TRANSLATE_NOOP("Messages", "The bundle is not written in its canonical form.")},
    {"bundle.unsigned", QT_TRANSLATE_NOOP("Messages", "Nobody has signed this agreement.")},
    {"bundle.signed_twice", QT_TRANSLATE_NOOP("Messages", "There are two signatures for the same side (%1).")},
    {"validation.out_of_range", QT_TRANSLATE_NOOP("Messages", "“%1” is %2. It must lie between %3 and %4.")},
    {"validation.field_implausible", QT_TRANSLATE_NOOP("Messages", "“%1” cannot be the name of a field.")},
    {"validation.field_misspelt", QT_TRANSLATE_NOOP("Messages", "There is no standard field “%1”. Is “%2” meant?")},
    {"validation.field_unknown", QT_TRANSLATE_NOOP("Messages", "There is no field “%1”: no standard field is called so, and no field of your own in the workspace that was named.")},
    {"validation.id_empty", QT_TRANSLATE_NOOP("Messages", "A part of this clause has no id.")},
    {"validation.id_twice", QT_TRANSLATE_NOOP("Messages", "The id “%1” is used twice.")},
    {"validation.range_empty", QT_TRANSLATE_NOOP("Messages", "The range of “%1” begins after its end.")},
    {"validation.ranges_overlap", QT_TRANSLATE_NOOP("Messages", "The ranges “%1” and “%2” overlap.")},
    {"validation.words_empty", QT_TRANSLATE_NOOP("Messages", "The list of words of “%1” is empty or holds an empty word.")},
    {"validation.match_kind", QT_TRANSLATE_NOOP("Messages", "“%1” looks at the field “%2” in a way that does not fit its kind.")},
    {"validation.no_buckets", QT_TRANSLATE_NOOP("Messages", "This criterion has no values that could score.")},
    {"validation.never_scores", QT_TRANSLATE_NOOP("Messages", "This clause can never score.")},
    {"validation.bucket_id_twice", QT_TRANSLATE_NOOP("Messages", "The id “%1” is used twice within this criterion.")},
    {"validation.minimum_above_maximum", QT_TRANSLATE_NOOP("Messages", "The minimum is larger than the maximum.")},
    {"validation.size_counted_twice", QT_TRANSLATE_NOOP("Messages", "Employees and revenue are both counted, so the size of a company counts twice.")},
    {"validation.type_empty", QT_TRANSLATE_NOOP("Messages", "This rule names no type of activity.")},
    {"validation.asset_empty", QT_TRANSLATE_NOOP("Messages", "This rule names an empty asset. Leave it out instead.")},
    {"validation.steps_invalid", QT_TRANSLATE_NOOP("Messages", "The steps of decay must begin at day 0 or later and ascend.")},
    {"validation.penalty_positive", QT_TRANSLATE_NOOP("Messages", "A penalty cannot give points.")},
    {"validation.penalty_trigger", QT_TRANSLATE_NOOP("Messages", "A penalty cannot be an inquiry.")},
    {"validation.rule_empty", QT_TRANSLATE_NOOP("Messages", "A condition of this clause is empty and can never hold.")},
    {"validation.rule_too_deep", QT_TRANSLATE_NOOP("Messages", "The conditions of this clause are nested more than %1 times.")},
    {"validation.rule_malformed", QT_TRANSLATE_NOOP("Messages", "A condition of this clause is incomplete.")},
    {"validation.count_impossible", QT_TRANSLATE_NOOP("Messages", "At least %1 of %2 conditions cannot be met.")},
    {"validation.no_trigger", QT_TRANSLATE_NOOP("Messages", "No behaviour rule counts as an inquiry, so there can never be one.")},
    {"validation.points_unreachable", QT_TRANSLATE_NOOP("Messages", "%1 hundredths of a point cannot be reached; the most is %2.")},
    {"validation.cuts_not_descending", QT_TRANSLATE_NOOP("Messages", "The limits in “%1” must descend.")},
    {"validation.excludes_everybody", QT_TRANSLATE_NOOP("Messages", "This exclusion has no condition and would exclude every lead.")},
    {"validation.qualifies_everybody", QT_TRANSLATE_NOOP("Messages", "The rule has no condition: every lead would qualify.")},
    {"validation.role_missing", QT_TRANSLATE_NOOP("Messages", "No stage has the role “%1”.")},
    {"validation.role_twice", QT_TRANSLATE_NOOP("Messages", "Two stages have the role “%1”.")},
    {"validation.stage_unknown", QT_TRANSLATE_NOOP("Messages", "Sales enters at the stage “%1”, which does not exist.")},
    {"validation.stage_id_twice", QT_TRANSLATE_NOOP("Messages", "The id “%1” of a stage is empty or used twice.")},
    {"validation.required_item_empty", QT_TRANSLATE_NOOP("Messages", "This required item names no field.")},
    {"validation.promise_zero", QT_TRANSLATE_NOOP("Messages", "The promise “%1” is zero.")},
    {"validation.channel_empty", QT_TRANSLATE_NOOP("Messages", "A step of the cadence names no channel.")},
    {"validation.team_empty", QT_TRANSLATE_NOOP("Messages", "This route names no team.")},
    {"validation.route_unreachable", QT_TRANSLATE_NOOP("Messages", "A route before this one takes every lead, so this one is never used.")},
    {"validation.no_last_route", QT_TRANSLATE_NOOP("Messages", "No last route takes the leads that fit none of the others.")},
    {"validation.reason_empty", QT_TRANSLATE_NOOP("Messages", "A rejection reason has no code.")},
    {"validation.reason_twice", QT_TRANSLATE_NOOP("Messages", "The rejection reason “%1” stands there twice.")},
    {"validation.reason_key_twice", QT_TRANSLATE_NOOP("Messages", "The key %2 of the reason “%1” is already taken.")},
    {"validation.clause_unknown", QT_TRANSLATE_NOOP("Messages", "The reason “%1” cites the clause “%2”, which does not exist.")},
    {"validation.region_not_chosen", QT_TRANSLATE_NOOP("Messages", "No German state is chosen: only nationwide holidays count.")},
    {"validation.date_impossible", QT_TRANSLATE_NOOP("Messages", "There is no day %1 in month %2.")},
    {"validation.hours_overlap", QT_TRANSLATE_NOOP("Messages", "The opening hours on weekday %1 overlap.")},
    {"validation.validity_empty", QT_TRANSLATE_NOOP("Messages", "The agreement would end before it begins.")},
    {"validation.signatory_incomplete", QT_TRANSLATE_NOOP("Messages", "The signatory “%1” has no side that signs, no name, or no valid fingerprint.")},
    {"validation.signatory_twice", QT_TRANSLATE_NOOP("Messages", "The key of the signatory “%1” is listed twice.")},
    {"agreement.version_missing", QT_TRANSLATE_NOOP("Messages", "There is no such version.")},
    {"agreement.none", QT_TRANSLATE_NOOP("Messages", "This workspace has no agreement yet.")},
    {"agreement.number_missing", QT_TRANSLATE_NOOP("Messages", "There is no version %1.")},
    {"agreement.conflict", QT_TRANSLATE_NOOP("Messages", "Version %1 was changed by someone else in the meantime. Nothing was overwritten.")},
    {"agreement.trial_used_up", QT_TRANSLATE_NOOP("Messages", "The trial of version %1 has had its %2 days. Sign the version, or draft another one.")},
    {"agreement.observer_cannot_act", QT_TRANSLATE_NOOP("Messages", "%1 is an observer. Only marketing and sales take steps on an agreement.")},
    {"agreement.trial_length", QT_TRANSLATE_NOOP("Messages", "A trial lasts between 1 and %1 days.")},
    {"agreement.reason_needed", QT_TRANSLATE_NOOP("Messages", "Refusing to sign needs a reason.")},
    {"agreement.document_impossible", QT_TRANSLATE_NOOP("Messages", "%1, clause %2: %3 Nothing was stored or scored; “agreement validate” lists everything that is wrong.")},
    {"agreement.invalid", QT_TRANSLATE_NOOP("Messages", "The document has errors in these clauses: %1. It cannot be proposed.")},
    {"agreement.signatory_missing", QT_TRANSLATE_NOOP("Messages", "Nobody with a key can sign for %1. Add a person with a key first.")},
    {"agreement.overtaken", QT_TRANSLATE_NOOP("Messages", "Another version came into force after version %1 was proposed. Edit it and propose it again.")},
    {"agreement.key_of_other_person", QT_TRANSLATE_NOOP("Messages", "This key belongs to %1, not to %2. Nothing was signed.")},
    {"agreement.key_of_other_side", QT_TRANSLATE_NOOP("Messages", "The key of %1 was made for %2, but this person stands on the side %3. Nothing was signed.")},
    {"person.missing", QT_TRANSLATE_NOOP("Messages", "This person is not known to the workspace.")},
    {"person.name_empty", QT_TRANSLATE_NOOP("Messages", "A person needs a name.")},
    {"person.other_side", QT_TRANSLATE_NOOP("Messages", "%1 already stands on the side %2.")},
    {"person.unknown", QT_TRANSLATE_NOOP("Messages", "The workspace knows nobody called %1.")},
    {"person.key_invalid", QT_TRANSLATE_NOOP("Messages", "This is no valid public key.")},
    {"person.side_unknown", QT_TRANSLATE_NOOP("Messages", "“%1” is no side. Use marketing, sales or observer.")},
    {"key.none", QT_TRANSLATE_NOOP("Messages", "There is no signing key of %1 on this computer.")},
    {"key.exists", QT_TRANSLATE_NOOP("Messages", "There is already a key of %1 (%2). It is kept.")},
    {"key.not_stored", QT_TRANSLATE_NOOP("Messages", "The key could not be stored: %1.")},
    {"key.passphrase_missing", QT_TRANSLATE_NOOP("Messages", "No passphrase was given. Use --passphrase-file, or run the command in a terminal.")},
    {"key.passphrase_empty", QT_TRANSLATE_NOOP("Messages", "The passphrase is empty.")},
    {"key.passphrases_differ", QT_TRANSLATE_NOOP("Messages", "The two passphrases differ. Nothing was stored.")},
    {"key.name_missing", QT_TRANSLATE_NOOP("Messages", "A key needs the name of its owner.")},
    {"key.side_unknown", QT_TRANSLATE_NOOP("Messages", "“%1” is no side that signs. Use marketing or sales.")},
    {"cli.as_of_outside_demo", QT_TRANSLATE_NOOP("Messages", "--as-of changes the clock of a writing command only in a demo workspace; nothing was changed.")},
    {"cli.actor_missing", QT_TRANSLATE_NOOP("Messages", "Somebody must answer for this: name a person with --as.")},
    {"file.missing", QT_TRANSLATE_NOOP("Messages", "There is no file %1.")},
    {"file.is_folder", QT_TRANSLATE_NOOP("Messages", "%1 is a folder, not a file.")},
    {"file.unreadable", QT_TRANSLATE_NOOP("Messages", "The file %1 cannot be read.")},
    {"file.unwritable", QT_TRANSLATE_NOOP("Messages", "The file %1 cannot be written; what was there before is kept.")},
    {"file.content_unusable", QT_TRANSLATE_NOOP("Messages", "%1: %2")},
    {"product.ambiguous", QT_TRANSLATE_NOOP("Messages", "This workspace has several product lines. Name one of them: %1.")},
    {"file.no_regular_file", QT_TRANSLATE_NOOP("Messages", "%1 is no regular file, so nothing was written to it.")},
    {"file.is_workspace", QT_TRANSLATE_NOOP("Messages", "%1 is a workspace or a part of one and is not written over. Choose another name.")},
    {"cli.version_invalid", QT_TRANSLATE_NOOP("Messages", "“%1” is no number of a version.")},
    {"cli.option_missing", QT_TRANSLATE_NOOP("Messages", "The option %1 is missing.")},
    {"cli.days_invalid", QT_TRANSLATE_NOOP("Messages", "“%1” is no number of days.")},
    {"cli.handover_id_invalid", QT_TRANSLATE_NOOP("Messages", "“%1” is no number of a handover. The command queue lists them.")},
    {"cli.team_unknown", QT_TRANSLATE_NOOP("Messages", "This workspace has no team “%1”.")},
    {"cli.follow_up_invalid", QT_TRANSLATE_NOOP("Messages", "“%1” is no day. --follow-up takes a day like 2026-03-01.")},
    {"cli.reason_missing", QT_TRANSLATE_NOOP("Messages", "A rejection needs a reason: --reason R.")},
    {"demo.unfinished", QT_TRANSLATE_NOOP("Messages", "The demo workspace %1 was interrupted while being filled. Delete it and create it anew.")},
    {"demo.not_demo", QT_TRANSLATE_NOOP("Messages", "Demo data are only written into a workspace created for them. Nothing was changed.")},
    {"demo.not_empty", QT_TRANSLATE_NOOP("Messages", "This workspace already holds data. Demo data need an empty one; nothing was changed.")},
    {"demo.counts_invalid", QT_TRANSLATE_NOOP("Messages", "A demo needs at least one lead.")},
    {"cli.count_invalid", QT_TRANSLATE_NOOP("Messages", "%1 takes a whole number from %2 to %3.")},
    {"check.stock", QT_TRANSLATE_NOOP("Messages", "Stage “%1”: %2 cycles stand there, but by what came and went it should be %3.")},
    {"agreement.other_product", QT_TRANSLATE_NOOP("Messages", "The document is for the product line “%1”, the version for “%2”.")},
    {"task.cancelled", QT_TRANSLATE_NOOP("Messages", "Cancelled. Nothing was changed.")},
};

const QHash<QByteArray, const char*>& table()
{
    static const QHash<QByteArray, const char*> byCode = [] {
        QHash<QByteArray, const char*> result;
        for (const Message& message : messages) result.insert(message.code, message.text);
        return result;
    }();
    return byCode;
}

/// An argument may be a reason with arguments of its own (core/base/nested_reason.h).
QString argumentText(const QString& argument)
{
    if (!argument.startsWith(QChar(0x1F))) return argument;
    const QStringList parts = argument.mid(1).split(QChar(0x1F));
    return sentence(parts.first().toStdString(), parts.mid(1));
}

}  // namespace

bool hasSentence(std::string_view code) { return table().contains(QByteArray(code.data(), static_cast<qsizetype>(code.size()))); }

QString sentence(std::string_view code, const QStringList& arguments)
{
    const QByteArray name(code.data(), static_cast<qsizetype>(code.size()));
    const char* source = table().value(name);
    if (!source) return QString::fromUtf8(name) + (arguments.isEmpty() ? QString() : QStringLiteral(": ") + arguments.join(QStringLiteral(", ")));
    QString text = QCoreApplication::translate("Messages", source);
    // One pass, so that an argument holding "%2" stays text.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number >= 1) {
            result += argumentText(argumentName(code, number - 1, arguments.value(number - 1)));
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

QString sentence(const Error& error)
{
    QStringList arguments;
    for (const std::string& argument : error.arguments) arguments << QString::fromStdString(argument);
    QString text = sentence(error.code.name, arguments);
    if (!error.detail.empty()) text += QStringLiteral(" (") + QString::fromStdString(error.detail) + u')';
    return text;
}

}  // namespace handschlag::ui
