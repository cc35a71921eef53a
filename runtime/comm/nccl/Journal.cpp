//===- Journal.cpp - which collectives a rank has called ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Journal.h"
#include <algorithm>
#include <cstring>
#include <map>
#include <sstream>

using namespace tp::runtime;
using namespace tp::runtime::nccl;

static uint64_t mixIn(uint64_t hash, uint64_t value) {
  hash = (hash ^ value) + 0x9e3779b97f4a7c15;
  hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
  return hash ^ (hash >> 27);
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

void Journal::setGroups(const std::vector<std::vector<int64_t>> &members) {
  std::lock_guard lock(mutex);
  groups.clear();
  for (const std::vector<int64_t> &ranks : members)
    groups.push_back({ranks, 0, 0, {}});
  digested.assign(groups.size(), 0);
  ++epoch;
  total = 0;
  lastGroup = -1;
}

void Journal::add(int64_t number, Kind kind, uint64_t arguments) {
  Group &group = groups[size_t(number)];
  lastGroup = number;
  group.last.push_back({++group.count, ++total, kind, arguments});
  if (group.last.size() > kKept)
    group.last.pop_front();
  group.chain = mixIn(mixIn(group.chain, uint64_t(kind)), arguments);
}

void Journal::note(int64_t group, Kind kind, const std::vector<int64_t> &arguments) {
  uint64_t hash = arguments.size();
  for (int64_t argument : arguments)
    hash = mixIn(hash, uint64_t(argument));
  std::lock_guard lock(mutex);
  add(group, kind, hash);
  isWaiting = false;
  if (isRecording)
    recorded.push_back({group, kind, hash});
}

void Journal::setWaiting(bool waits) {
  std::lock_guard lock(mutex);
  isWaiting = waits;
}

void Journal::startRecording() {
  std::lock_guard lock(mutex);
  recorded.clear();
  isRecording = true;
}

std::vector<Journal::Call> Journal::stopRecording() {
  std::lock_guard lock(mutex);
  isRecording = false;
  return std::move(recorded);
}

void Journal::repeat(const std::vector<Call> &calls) {
  std::lock_guard lock(mutex);
  for (const Call &call : calls)
    add(call.group, call.kind, call.arguments);
  isWaiting = false;
}

std::vector<Digest> Journal::takeDigests() {
  std::lock_guard lock(mutex);
  std::vector<Digest> digests;
  for (size_t i = 0; i < groups.size(); ++i) {
    const Group &group = groups[i];
    if (group.count == digested[i] || group.members.size() < 2)
      continue;
    digested[i] = group.count;
    int64_t lowest = *std::min_element(group.members.begin(), group.members.end());
    digests.push_back({epoch, int64_t(i), lowest, int64_t(group.members.size()), group.count, group.chain});
  }
  return digests;
}

//===----------------------------------------------------------------------===//
// As bytes
//===----------------------------------------------------------------------===//

template <typename T> static void put(std::string &bytes, const T &value) {
  bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}
template <typename T> static bool take(std::string_view &bytes, T &value) {
  if (bytes.size() < sizeof value)
    return false;
  std::memcpy(&value, bytes.data(), sizeof value);
  bytes.remove_prefix(sizeof value);
  return true;
}

std::string Journal::pack() const {
  std::lock_guard lock(mutex);
  std::string bytes;
  put(bytes, isWaiting);
  put(bytes, epoch);
  put(bytes, total);
  put(bytes, lastGroup);
  put(bytes, uint64_t(groups.size()));
  for (const Group &group : groups) {
    put(bytes, uint64_t(group.members.size()));
    for (int64_t member : group.members)
      put(bytes, member);
    put(bytes, group.count);
    put(bytes, group.chain);
    put(bytes, uint64_t(group.last.size()));
    for (const Entry &entry : group.last)
      put(bytes, entry);
  }
  return bytes;
}

std::optional<JournalView> nccl::unpackJournal(std::string_view bytes) {
  JournalView view;
  uint64_t count = 0, size = 0;
  if (!take(bytes, view.isWaiting) || !take(bytes, view.epoch) || !take(bytes, view.total) ||
      !take(bytes, view.lastGroup) || !take(bytes, count))
    return std::nullopt;
  for (uint64_t i = 0; i < count; ++i) {
    Journal::Group group;
    if (!take(bytes, size) || size > bytes.size())
      return std::nullopt;
    group.members.resize(size);
    for (int64_t &member : group.members)
      if (!take(bytes, member))
        return std::nullopt;
    if (!take(bytes, group.count) || !take(bytes, group.chain) || !take(bytes, size) || size > bytes.size())
      return std::nullopt;
    group.last.resize(size);
    for (Entry &entry : group.last)
      if (!take(bytes, entry))
        return std::nullopt;
    view.groups.push_back(std::move(group));
  }
  if (view.lastGroup >= int64_t(view.groups.size()))
    return std::nullopt;
  return view;
}

//===----------------------------------------------------------------------===//
// Reading several
//===----------------------------------------------------------------------===//

using Journals = std::vector<std::optional<JournalView>>;

static const Entry *find(const Journal::Group &group, uint64_t number) {
  if (group.last.empty() || number < group.last.front().number || number > group.last.back().number)
    return nullptr;
  return &group.last[size_t(number - group.last.front().number)];
}

/// Null for a rank that did not answer, or has not connected as often as others.
static const Journal::Group *findGroup(const Journals &journals, int64_t rank, size_t group) {
  uint64_t newest = 0;
  for (const std::optional<JournalView> &journal : journals)
    newest = std::max(newest, journal ? journal->epoch : 0);
  bool isThere = rank >= 0 && size_t(rank) < journals.size() && journals[size_t(rank)] &&
                 journals[size_t(rank)]->epoch == newest && group < journals[size_t(rank)]->groups.size();
  return isThere ? &journals[size_t(rank)]->groups[group] : nullptr;
}

/// Calls `visit(group number, circle's members)` for each circle, on its first rank that
/// answered.
template <typename Visit> static void forEachCircle(const Journals &journals, Visit visit) {
  for (size_t rank = 0; rank < journals.size(); ++rank)
    for (size_t group = 0; journals[rank] && group < journals[rank]->groups.size(); ++group) {
      const std::vector<int64_t> &members = journals[rank]->groups[group].members;
      auto answers = [&](int64_t member) { return findGroup(journals, member, group) != nullptr; };
      auto first = std::find_if(members.begin(), members.end(), answers);
      if (first != members.end() && *first == int64_t(rank))
        visit(group, members);
    }
}

std::string nccl::explainDifference(const Journals &journals) {
  uint64_t firstIndex = UINT64_MAX;
  std::string sentence;
  forEachCircle(journals, [&](size_t group, const std::vector<int64_t> &members) {
    // Of each number, the first rank that has called it: some have not come as far as others.
    std::map<uint64_t, std::pair<int64_t, const Entry *>> firsts;
    for (int64_t member : members) {
      const Journal::Group *own = findGroup(journals, member, group);
      if (!own)
        continue;
      for (const Entry &entry : own->last) {
        auto [rank, first] = firsts.try_emplace(entry.number, member, &entry).first->second;
        if (first->kind == entry.kind && first->arguments == entry.arguments)
          continue;
        if (first->index < firstIndex) {
          firstIndex = first->index;
          sentence = "collectives differ: rank " + std::to_string(rank) + " calls " + threads::getName(first->kind) +
                     ", rank " + std::to_string(member) + " calls " + threads::getName(entry.kind) +
                     (first->kind == entry.kind ? " with other arguments" : "") + ", as number " +
                     std::to_string(entry.number) + " of group " + std::to_string(group);
        }
        break;
      }
    }
  });
  return sentence;
}

/// "is past all_gather, number 2 of group 1".
static std::string describePlace(const Journals &journals, int64_t rank) {
  if (!journals[size_t(rank)])
    return "does not answer";
  const JournalView &journal = *journals[size_t(rank)];
  if (journal.lastGroup < 0 || journal.groups[size_t(journal.lastGroup)].last.empty())
    return "has called none";
  const Entry &last = journal.groups[size_t(journal.lastGroup)].last.back();
  return std::string(journal.isWaiting ? "is in " : "is past ") + threads::getName(last.kind) + ", number " +
         std::to_string(last.number) + " of group " + std::to_string(journal.lastGroup);
}

/// All ranks call the same collectives in the same order: of those that some rank did
/// not reach, the first is the one that comes first on a rank that has called it.
std::string nccl::explainAbsence(const Journals &journals, double deadlineSeconds) {
  uint64_t firstIndex = UINT64_MAX;
  std::ostringstream sentence; // prints 0.5 as 0.5 and 300 as 300
  forEachCircle(journals, [&](size_t group, const std::vector<int64_t> &members) {
    uint64_t least = UINT64_MAX;
    int64_t absent = -1;
    for (int64_t member : members) {
      const Journal::Group *own = findGroup(journals, member, group);
      if (uint64_t count = own ? own->count : 0; count < least) {
        least = count;
        absent = member;
      }
    }
    for (int64_t member : members) {
      const Journal::Group *own = findGroup(journals, member, group);
      const Entry *entry = own && own->count > least ? find(*own, least + 1) : nullptr;
      // A rank that does not answer: how far it is nobody knows.
      if (own && own->count > least && !findGroup(journals, absent, group))
        entry = &own->last.back();
      if (!entry || entry->index >= firstIndex)
        continue;
      firstIndex = entry->index;
      sentence.str("");
      sentence << threads::getName(entry->kind) << ": rank " << absent << " did not arrive within the deadline of "
               << deadlineSeconds << " s; rank " << member << " waited for it in number " << entry->number
               << " of group " << group << ", rank " << absent << " " << describePlace(journals, absent);
    }
  });
  if (firstIndex != UINT64_MAX)
    return sentence.str();
  for (size_t rank = 0; rank < journals.size(); ++rank)
    if (journals[rank] && journals[rank]->isWaiting && journals[rank]->lastGroup >= 0) {
      sentence << "a step did not end within the deadline of " << deadlineSeconds
               << " s, though all ranks have called the same collectives; rank " << rank << " "
               << describePlace(journals, int64_t(rank));
      return sentence.str();
    }
  sentence << "ranks did not arrive within the deadline of " << deadlineSeconds << " s";
  return sentence.str();
}

std::string nccl::explainLoss(const Journals &journals, int64_t rank) {
  for (size_t other = 0; other < journals.size(); ++other) {
    if (!journals[other] || journals[other]->lastGroup < 0)
      continue;
    const Journal::Group &group = journals[other]->groups[size_t(journals[other]->lastGroup)];
    if (std::find(group.members.begin(), group.members.end(), rank) != group.members.end())
      return "; rank " + std::to_string(other) + " " + describePlace(journals, int64_t(other));
  }
  return "";
}
