#pragma once
// What the use cases ask of a workspace, whatever database holds it. Small interfaces; tests/store runs one contract over each
// implementation. A Store belongs to the thread that opened it. Every write happens inside a transaction:
//
//   auto transaction = store.begin(); if (!transaction) return std::unexpected(transaction.error());
//   store.leads().add(lead, batch);
//   return (*transaction)->commit();   // leaving without commit rolls back

#include <memory>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/agreement/negotiation.h"
#include "core/agreement/version.h"
#include "core/base/change_set.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/handover/handover.h"
#include "core/leads/activity_block.h"
#include "core/leads/lead.h"
#include "core/leads/lead_block.h"
#include "core/leads/population.h"
#include "core/pipeline/stage_event.h"

namespace handschlag::pipeline {
struct History;
using HistoryPtr = std::shared_ptr<const History>;
}  // namespace handschlag::pipeline

namespace handschlag::usecase {

struct WorkspaceInfo {
    std::string token;  ///< random public id
    std::string organisation;
    std::string zone;
    bool demo = false;
    Instant createdAt;
};

struct Team {
    TeamId id;
    std::string name;
};

struct Person {
    PersonId id;
    std::string token;
    std::string name;
    agreement::Side side = agreement::Side::Sales;
    TeamId team;              ///< none: no team
    std::string publicKey;    ///< base64; empty: no key, identity is declared and not proven
    std::string fingerprint;
    bool head = false;        ///< head of its side: sees what nobody can take
};

/// Days on which a person takes no new leads, both included.
struct Absence {
    std::int64_t id = 0;
    PersonId person;
    Day from;
    Day until;
    friend bool operator==(const Absence&, const Absence&) = default;
};

/// "person.add", "agreement.sign", ...; subject and details hold random ids and digests only, never identity.
struct AuditEntry {
    std::int64_t number = 0;
    Instant recordedAt;
    std::string actor;    ///< token of a person; empty: the program
    std::string action;
    std::string subject;  ///< token
    std::string details;  ///< canonical JSON without personal data
    std::string previousHash;
    std::string hash;
};

enum class BatchKind : std::uint8_t { Leads, Activities, Outcomes, Demo, Merge };

struct Batch {
    BatchId id;
    BatchKind kind = BatchKind::Leads;
    std::string source;  ///< file name without folder
    Instant recordedAt;
    int rows = 0;
    int created = 0;
    int updated = 0;
    int rejected = 0;
    std::optional<Instant> undoneAt = {};  ///< taken back as a whole (import_undo.h)
};

struct Finding {
    std::string code;
    std::vector<std::string> arguments;
};

/// Rolls back unless committed.
class Transaction {
public:
    virtual ~Transaction() = default;
    /// Durable when it returns.
    [[nodiscard]] virtual Result<ChangeSet> commit() = 0;
};

class WorkspaceRepository {
public:
    virtual ~WorkspaceRepository() = default;
    [[nodiscard]] virtual Result<WorkspaceInfo> info() = 0;
    [[nodiscard]] virtual Result<std::optional<std::string>> setting(std::string_view key) = 0;
    [[nodiscard]] virtual Result<void> setSetting(std::string_view key, std::string_view value) = 0;
    [[nodiscard]] virtual Result<std::int64_t> sequence() = 0;
    [[nodiscard]] virtual Result<ChangeSet> changesSince(std::int64_t sequence) = 0;
    /// Chains the entry: number, previousHash and hash are filled in.
    [[nodiscard]] virtual Result<void> appendAudit(AuditEntry entry) = 0;
    [[nodiscard]] virtual Result<std::vector<AuditEntry>> audit() = 0;
    /// Entries whose action begins like this, in the order of their numbers.
    [[nodiscard]] virtual Result<std::vector<AuditEntry>> auditOf(std::string_view actionPrefix) = 0;
    /// Hash of the newest entry; empty if there is none.
    [[nodiscard]] virtual Result<std::string> auditHead() = 0;
    /// Integrity of the database file and its foreign keys.
    [[nodiscard]] virtual Result<std::vector<Finding>> checkStorage() = 0;
};

class PeopleRepository {
public:
    virtual ~PeopleRepository() = default;
    [[nodiscard]] virtual Result<std::vector<Person>> persons() = 0;
    [[nodiscard]] virtual Result<std::vector<Team>> teams() = 0;
    [[nodiscard]] virtual Result<PersonId> addPerson(const Person& person) = 0;
    [[nodiscard]] virtual Result<void> updatePerson(const Person& person) = 0;
    [[nodiscard]] virtual Result<TeamId> addTeam(std::string_view name) = 0;
    [[nodiscard]] virtual Result<std::vector<Absence>> absences() = 0;
    [[nodiscard]] virtual Result<std::int64_t> addAbsence(const Absence& absence) = 0;
    [[nodiscard]] virtual Result<void> removeAbsence(std::int64_t id) = 0;
};

/// What a file can call a lead; the views hold while the visitor runs.
struct LeadName {
    LeadId id;
    std::string_view externalId;
    std::string_view email;
};

class LeadRepository {
public:
    virtual ~LeadRepository() = default;
    /// id and token of the lead are given by the store.
    [[nodiscard]] virtual Result<LeadId> add(const leads::Lead& lead, BatchId batch) = 0;
    /// The same for very many; ids ascend in the order given. What came before one that is refused is written: roll back.
    [[nodiscard]] virtual Result<std::vector<LeadId>> addMany(std::span<const leads::Lead> leads, BatchId batch) = 0;
    /// The same for millions, none of which has an external id that is taken, each with a cycle and its entry at one of these roles
    /// (pipeline/arrival.h). The id of the first; those of the others follow one by one.
    [[nodiscard]] virtual Result<LeadId> addBlock(const leads::LeadBlock& leads, std::span<const pipeline::Role> roles, BatchId batch) = 0;
    /// Writes the values and records each change in the field history.
    [[nodiscard]] virtual Result<void> change(std::span<const leads::FieldChange> changes, BatchId batch) = 0;
    [[nodiscard]] virtual Result<std::optional<leads::Lead>> find(LeadId id) = 0;
    [[nodiscard]] virtual Result<std::optional<LeadId>> findByExternalId(std::string_view externalId) = 0;
    [[nodiscard]] virtual Result<std::vector<leads::Lead>> all() = 0;
    /// Of every lead that was not merged, in the order of their ids: quicker and smaller than the leads themselves.
    [[nodiscard]] virtual Result<void> eachName(const std::function<void(const LeadName&)>& visit) = 0;
    [[nodiscard]] virtual Result<std::vector<leads::FieldChange>> history(LeadId id) = 0;
    /// Of all leads, in the order it was recorded.
    [[nodiscard]] virtual Result<std::vector<leads::FieldChange>> allHistory() = 0;
    [[nodiscard]] virtual Result<std::vector<leads::Attribute>> attributes() = 0;
    [[nodiscard]] virtual Result<void> addAttribute(const leads::Attribute& attribute) = 0;
    /// All leads with all activities: never null, immutable, and the same as long as nobody changes them.
    [[nodiscard]] virtual Result<leads::PopulationPtr> population() = 0;
};

class ActivityRepository {
public:
    virtual ~ActivityRepository() = default;
    /// Many at once go into packed segments, few into rows; readers never notice which.
    [[nodiscard]] virtual Result<void> add(std::span<const leads::Activity> activities, BatchId batch) = 0;
    /// The same for millions.
    [[nodiscard]] virtual Result<void> addMany(const leads::ActivityBlock& activities, BatchId batch) = 0;
    [[nodiscard]] virtual Result<std::vector<leads::Activity>> of(LeadId lead) = 0;
    [[nodiscard]] virtual Result<std::vector<leads::Activity>> all() = 0;
    /// Of the leads first .. last, in no order; the activity holds while the visitor runs.
    [[nodiscard]] virtual Result<void> each(LeadId first, LeadId last, const std::function<void(const leads::Activity&)>& visit) = 0;
    [[nodiscard]] virtual Result<std::int64_t> count() = 0;
};

class PipelineRepository {
public:
    virtual ~PipelineRepository() = default;
    [[nodiscard]] virtual Result<CycleId> openCycle(const pipeline::Cycle& cycle) = 0;
    /// The same for very many.
    [[nodiscard]] virtual Result<std::vector<CycleId>> openCycles(std::span<const pipeline::Cycle> cycles) = 0;
    /// Refuses a cycle that is closed already, or unknown: how it ended stays as it was.
    [[nodiscard]] virtual Result<void> closeCycle(CycleId id, pipeline::Exit exit, Instant at) = 0;
    /// Takes a closing back (undo).
    [[nodiscard]] virtual Result<void> reopenCycle(CycleId id) = 0;
    [[nodiscard]] virtual Result<StageEventId> append(const pipeline::StageEvent& event) = 0;
    /// The same for very many.
    [[nodiscard]] virtual Result<void> appendMany(std::span<const pipeline::StageEvent> events) = 0;
    [[nodiscard]] virtual Result<std::vector<pipeline::Cycle>> cycles() = 0;
    [[nodiscard]] virtual Result<std::vector<pipeline::Cycle>> cyclesOf(LeadId lead) = 0;
    [[nodiscard]] virtual Result<std::vector<pipeline::StageEvent>> events() = 0;
    [[nodiscard]] virtual Result<std::vector<pipeline::StageEvent>> eventsOf(LeadId lead) = 0;
};

/// The pipeline's past as a whole.
class HistoryRepository {
public:
    virtual ~HistoryRepository() = default;
    /// All cycles and stage events: never null, immutable, and the same as long as nobody adds to them.
    [[nodiscard]] virtual Result<pipeline::HistoryPtr> history() = 0;
    /// Of all handovers: by handover, then in the order they were appended.
    [[nodiscard]] virtual Result<std::vector<handover::HandoverEvent>> handoverEvents() = 0;
    /// Product lines that any cycle belongs to.
    [[nodiscard]] virtual Result<std::vector<std::string>> products() = 0;
};

class AgreementRepository {
public:
    virtual ~AgreementRepository() = default;
    /// Newest first; empty product: the default line.
    [[nodiscard]] virtual Result<std::vector<agreement::Version>> versions(std::string_view product) = 0;
    [[nodiscard]] virtual Result<std::vector<std::string>> products() = 0;
    [[nodiscard]] virtual Result<std::optional<agreement::Version>> find(VersionId id) = 0;
    /// A new version with the next number; id, number, document and token are given by the store. Without a base it stands on itself.
    [[nodiscard]] virtual Result<VersionId> add(const agreement::Version& version) = 0;
    /// A version drafted in another workspace: number, token and product are its own. The document of that product takes the token; drafts
    /// from that number on move up by one if it is taken. The caller has made sure that nothing but drafts bears another token.
    [[nodiscard]] virtual Result<VersionId> addReceived(const agreement::Version& version) = 0;
    /// Writes everything but signatures and base. Conflict if version.rowVersion is not the stored one; signed bytes never change.
    [[nodiscard]] virtual Result<void> update(const agreement::Version& version) = 0;
    [[nodiscard]] virtual Result<void> addSignature(VersionId id, const agreement::Signature& signature) = 0;
    /// An edit after proposing voids them.
    [[nodiscard]] virtual Result<void> dropSignatures(VersionId id) = 0;
    /// Append-only; the comment lies where it can be erased. Gives the event's id.
    [[nodiscard]] virtual Result<std::int64_t> append(const agreement::NegotiationEvent& event) = 0;
    /// Oldest first.
    [[nodiscard]] virtual Result<std::vector<agreement::NegotiationEvent>> negotiation(VersionId id) = 0;
};

class HandoverRepository {
public:
    virtual ~HandoverRepository() = default;
    [[nodiscard]] virtual Result<HandoverId> add(const handover::Handover& handover, const handover::Snapshot& snapshot) = 0;
    [[nodiscard]] virtual Result<std::optional<handover::Handover>> find(HandoverId id) = 0;
    [[nodiscard]] virtual Result<std::vector<handover::Handover>> all() = 0;
    [[nodiscard]] virtual Result<std::vector<handover::Handover>> inStates(std::span<const handover::State> states) = 0;
    [[nodiscard]] virtual Result<std::vector<handover::Handover>> ofLead(LeadId lead) = 0;
    /// Conflict if handover.rowVersion is not the stored one.
    [[nodiscard]] virtual Result<void> update(const handover::Handover& handover) = 0;
    [[nodiscard]] virtual Result<std::int64_t> append(const handover::HandoverEvent& event) = 0;
    [[nodiscard]] virtual Result<std::vector<handover::HandoverEvent>> events(HandoverId id) = 0;
    [[nodiscard]] virtual Result<handover::Snapshot> snapshot(HandoverId id) = 0;
    /// What was known when a corrected lead came back takes the place of what was known before.
    [[nodiscard]] virtual Result<void> replaceSnapshot(HandoverId id, const handover::Snapshot& snapshot) = 0;
};

/// Whose work a queue shows; nobody's: everything.
struct QueueScope {
    TeamId team;            ///< what lies in its queue, and what went past every queue to one of its members
    PersonId person;        ///< what is this person's or claimed by them; together with a team: and what lies there without an owner
    bool unrouted = false;  ///< and what nobody can take
};

/// A handover with those values of its lead that a list shows.
struct QueueRow {
    handover::Handover handover;
    leads::Lead lead;
};

/// How much of what was handed over is a person's.
struct OwnedHandovers {
    PersonId owner;
    HandoverId newest;  ///< the last one made of those in whatever state: ids ascend
    int open = 0;       ///< to be decided
};

/// Handovers with their leads, each read by one statement.
class QueueRepository {
public:
    virtual ~QueueRepository() = default;
    /// Open ones, and those that sales has taken with something to do until then. In no order.
    [[nodiscard]] virtual Result<std::vector<QueueRow>> rows(const QueueScope& scope, Instant until) = 0;
    /// In whatever state; those that are not there are left out.
    [[nodiscard]] virtual Result<std::vector<QueueRow>> rowsOf(std::span<const HandoverId> ids) = 0;
    /// Of everybody who owns any.
    [[nodiscard]] virtual Result<std::vector<OwnedHandovers>> owned() = 0;
};

/// A lead that was found to be another one.
struct LeadMerge {
    std::int64_t id = 0;
    LeadId duplicate;
    LeadId survivor;
    BatchId batch;   ///< of the activities copied and the fields filled
    Instant at;
    PersonId actor;
};

/// Two leads that somebody found to be two, whatever they have in common.
struct KeptApart {
    LeadId first;   ///< the older one
    LeadId second;
    PersonId actor;
    Instant at;
};

/// A further name of a lead in another program.
struct LeadAlias {
    std::string externalId;
    LeadId lead;
};

/// Leads merged into others. Those are found by their id and are part of nothing else. And what else was decided about leads that look alike.
class MergeRepository {
public:
    virtual ~MergeRepository() = default;
    /// Refused if the duplicate is merged already.
    [[nodiscard]] virtual Result<void> add(const LeadMerge& merge) = 0;
    /// Takes the merge back and removes the activities of its batch.
    [[nodiscard]] virtual Result<void> undo(const LeadMerge& merge, Instant at) = 0;
    /// The merge that stands; nothing if the lead is its own.
    [[nodiscard]] virtual Result<std::optional<LeadMerge>> of(LeadId duplicate) = 0;
    /// Every merge that stands.
    [[nodiscard]] virtual Result<std::vector<LeadMerge>> all() = 0;
    /// Changes of the survivor's fields under the merge's batch, in their order.
    [[nodiscard]] virtual Result<std::vector<leads::FieldChange>> filled(const LeadMerge& merge) = 0;
    /// Known already: nothing. In either order.
    [[nodiscard]] virtual Result<void> keepApart(const KeptApart& pair) = 0;
    [[nodiscard]] virtual Result<void> allowAgain(LeadId first, LeadId second) = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<std::vector<KeptApart>> keptApart() = 0;
    /// Known already: nothing.
    [[nodiscard]] virtual Result<void> addAlias(const LeadAlias& alias, BatchId batch) = 0;
    [[nodiscard]] virtual Result<std::vector<LeadAlias>> aliases() = 0;
};

class BatchRepository {
public:
    virtual ~BatchRepository() = default;
    [[nodiscard]] virtual Result<BatchId> begin(BatchKind kind, std::string_view source, Instant recordedAt) = 0;
    [[nodiscard]] virtual Result<void> finish(const Batch& batch) = 0;
    [[nodiscard]] virtual Result<std::vector<Batch>> all() = 0;
};

class BatchContents;     // batch_contents.h
class ReviewRepository;  // review_ports.h

class Store {
public:
    virtual ~Store() = default;
    /// BEGIN IMMEDIATE; one transaction at a time.
    [[nodiscard]] virtual Result<std::unique_ptr<Transaction>> begin() = 0;
    /// The same for filling a workspace with millions of rows: faster, but others can neither read nor write meanwhile.
    /// newLeads: some that addBlock will add. If they are very many, they are not found by their external id until the commit.
    [[nodiscard]] virtual Result<std::unique_ptr<Transaction>> beginLoad(std::int64_t newLeads = 0) = 0;
    [[nodiscard]] virtual WorkspaceRepository& workspace() = 0;
    [[nodiscard]] virtual PeopleRepository& people() = 0;
    [[nodiscard]] virtual LeadRepository& leads() = 0;
    [[nodiscard]] virtual ActivityRepository& activities() = 0;
    [[nodiscard]] virtual PipelineRepository& pipeline() = 0;
    [[nodiscard]] virtual HistoryRepository& history() = 0;
    [[nodiscard]] virtual AgreementRepository& agreements() = 0;
    [[nodiscard]] virtual HandoverRepository& handovers() = 0;
    [[nodiscard]] virtual BatchRepository& batches() = 0;
    [[nodiscard]] virtual QueueRepository& queues() = 0;
    [[nodiscard]] virtual MergeRepository& merges() = 0;
    [[nodiscard]] virtual BatchContents& batchContents() = 0;
    [[nodiscard]] virtual ReviewRepository& reviews() = 0;
};

}  // namespace handschlag::usecase
