//===- Explain.cpp - why a plan has an op or a collective -----------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Explain.h"
#include "Answer.h"
#include "Provenance.h"
#include "tp/Planner/CostModel.h"
#include "tp/Report/Layers.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace tp;
using llvm::json::Array;
using llvm::json::Object;

/// How many lines of the table, kinds of changes and ops one answer goes into, how
/// many lines with prices, which are searches, and how many names an error lists.
static constexpr size_t kMostLines = 8, kMostChanges = 3, kMostThings = 8, kMostPriced = 3, kNearest = 6;

namespace {
/// A line of the report's table of collectives.
struct Line {
  CollectiveRow sum;
  std::vector<unsigned> collectives;
};

class Explainer {
public:
  Explainer(const Provenance &provenance, const Summary &summary, const std::optional<PlanPrices> &prices)
      : provenance(provenance), summary(summary), prices(prices) {
    collectLines();
  }

  bool answer(StringRef question);
  std::vector<std::string> getNearest(StringRef question) const;
  std::string toText(const ShardingResult &result) const;
  std::string toJson(StringRef question) const;

private:
  void collectLines();
  bool answerCollectives(StringRef question);
  bool answerArguments(StringRef question);
  bool answerOps(StringRef question);
  void explainLine(unsigned number, bool isPriced);
  void explainArgument(ArrayRef<unsigned> alike);
  void explainOp(unsigned number);

  void addChange(Answer &answer, const Change &change, size_t count, bool isPriced);
  void addCollectivesOf(Answer &answer, llvm::function_ref<bool(const TracedCollective &)> isOf);
  bool addPrice(Answer &answer, Array &json, std::optional<PlanPrices::Choice> choice, unsigned tensor,
                unsigned operands, LayoutAttr present, const std::string &who);

  const Thing &get(unsigned number) const { return provenance.getThings()[number]; }
  std::string describe(unsigned number) const;
  std::string getShare(double seconds) const;
  bool isOf(const TracedCollective &collective, unsigned thing) const;

  const Provenance &provenance;
  const Summary &summary;
  const std::optional<PlanPrices> &prices;
  std::vector<Line> lines;
  std::vector<Answer> answers;
  std::map<std::pair<PlanPrices::Choice, LayoutAttr>, std::optional<PlanPrices::NextBest>,
           decltype([](const auto &a, const auto &b) {
             return std::make_pair(a.first, a.second.getAsOpaquePointer()) <
                    std::make_pair(b.first, b.second.getAsOpaquePointer());
           })>
      known;
};
} // namespace

//===----------------------------------------------------------------------===//
// Words
//===----------------------------------------------------------------------===//

std::string Explainer::getShare(double seconds) const {
  return formatPercent(seconds / summary.stepSeconds) + " of the step's " + formatSeconds(summary.stepSeconds);
}

std::string Explainer::describe(unsigned number) const {
  const Thing &thing = get(number);
  if (thing.argument >= 0)
    return provenance.getArgumentNames()[thing.argument];
  if (thing.op == "func.return")
    return "the program's results";
  std::string text = thing.op.empty() ? "a value of a loop" : thing.op;
  if (!thing.location.empty())
    text += " at " + thing.location;
  return text;
}

//===----------------------------------------------------------------------===//
// Collectives
//===----------------------------------------------------------------------===//

void Explainer::collectLines() {
  for (const CollectiveRow &sum : getCollectiveLines(summary.collectives))
    lines.push_back({sum, {}});
  for (auto [number, traced] : llvm::enumerate(provenance.getCollectives())) {
    const CollectiveRow &row = traced.row;
    auto line = llvm::find_if(lines, [&](const Line &line) {
      return line.sum.pass == row.pass && line.sum.kind == row.kind && line.sum.axes == row.axes &&
             line.sum.cause == getLayerPattern(row.cause);
    });
    line->collectives.push_back(number);
  }
}

bool Explainer::answerCollectives(StringRef question) {
  size_t number;
  if (!question.getAsInteger(10, number)) {
    if (number == 0 || number > lines.size())
      return false;
    explainLine(number - 1, /*isPriced=*/true);
    return true;
  }
  auto [kind, axes] = question.split(':');
  std::vector<unsigned> matches;
  for (auto [index, line] : llvm::enumerate(lines))
    if ((line.sum.kind == kind && (axes.empty() || line.sum.axes == axes)) || line.sum.cause == question ||
        line.sum.cause == getLayerPattern(question))
      matches.push_back(index);
  llvm::sort(matches, [&](unsigned a, unsigned b) {
    return std::make_pair(-lines[a].sum.seconds, a) < std::make_pair(-lines[b].sum.seconds, b);
  });
  for (auto [place, index] : llvm::enumerate(ArrayRef(matches).take_front(kMostLines)))
    explainLine(index, place < kMostPriced);
  return !matches.empty();
}

/// True if `thing` makes or uses what the collective carries.
bool Explainer::isOf(const TracedCollective &collective, unsigned thing) const {
  return llvm::is_contained(collective.things, thing) || llvm::any_of(collective.changes, [&](unsigned number) {
           const Change &change = provenance.getChanges()[number];
           return change.source == thing ||
                  llvm::any_of(change.users, [&](const Change::User &user) { return user.thing == thing; });
         });
}

void Explainer::explainLine(unsigned number, bool isPriced) {
  const Line &line = lines[number];
  const CollectiveRow &sum = line.sum;
  Answer answer;
  answer.title = std::to_string(number + 1) + ". " + sum.pass + " " + sum.kind + " over " + sum.axes + ": " +
                 std::to_string(sum.count) + " x " + formatBytes(sum.bytes / double(std::max<int64_t>(sum.count, 1))) +
                 ", " + formatSeconds(sum.seconds);
  std::vector<std::string> layers;
  // Alike changes: the same ops on both sides, the same layouts.
  llvm::MapVector<std::pair<std::string, std::pair<const void *, const void *>>, std::vector<unsigned>,
                  std::map<std::pair<std::string, std::pair<const void *, const void *>>, unsigned>>
      changes;
  llvm::MapVector<std::string, std::vector<unsigned>, std::map<std::string, unsigned>> things;
  for (unsigned index : line.collectives) {
    const TracedCollective &traced = provenance.getCollectives()[index];
    if (!traced.layer.empty() && !llvm::is_contained(layers, traced.layer))
      layers.push_back(traced.layer);
    for (unsigned change : traced.changes) {
      const Change &info = provenance.getChanges()[change];
      changes[{get(info.source).op, {info.from.getAsOpaquePointer(), info.to.getAsOpaquePointer()}}].push_back(change);
    }
    for (unsigned thing : traced.things)
      things[get(thing).op].push_back(thing);
  }
  answer.json =
      Object{{"kind", sum.kind},       {"axes", sum.axes}, {"count", sum.count}, {"bytes", int64_t(sum.bytes)},
             {"seconds", sum.seconds}, {"pass", sum.pass}, {"cause", sum.cause}, {"layers", Array(layers)}};
  answer.add("time", getShare(sum.seconds));
  answer.add("cause", sum.cause);
  if (!layers.empty())
    answer.add("in", formatList(layers));
  for (auto &[op, alike] : things)
    answer.add("asked for by", describe(alike.front()) + getRest(alike.size()) + ", which communicates itself");
  for (auto &[key, alike] : llvm::make_range(changes.begin(), changes.begin() + std::min(changes.size(), kMostChanges)))
    addChange(answer, provenance.getChanges()[alike.front()], alike.size(), isPriced);
  if (changes.size() > kMostChanges)
    answer.add("and", std::to_string(changes.size() - kMostChanges) + " other kinds of changes");
  if (!isPriced)
    answer.add("next best", "--explain " + std::to_string(number + 1) + " searches it");
  answers.push_back(std::move(answer));
}

void Explainer::addChange(Answer &answer, const Change &change, size_t count, bool isPriced) {
  const Thing &source = get(change.source);
  answer.add("asked for by", describe(change.source) + getRest(count) +
                                 (source.argument < 0 ? ", which makes " : ", which is stored as ") +
                                 formatType(change.type) + " as " + formatLayout(change.from));
  if (!source.rule.empty())
    answer.add("by its rule", source.rule);
  std::vector<std::string> users;
  Array usersJson;
  for (const Change::User &user : change.users) {
    users.push_back(describe(user.thing));
    usersJson.push_back(users.back());
  }
  answer.add("and by", formatList(users) + ", which takes it as " + formatLayout(change.to));
  Array next;
  bool isKnown = !isPriced;
  if (prices && isPriced) {
    Location mark = provenance.getMark(change.source);
    std::optional<PlanPrices::Choice> op = prices->findOp(mark);
    if (op && source.argument < 0)
      isKnown |= addPrice(answer, next, op, source.operands + change.sourceResult, source.operands, change.from,
                          "if " + source.op + " does not make " + formatLayout(change.from));
    isKnown |= addPrice(answer, next, prices->findValue(mark, change.sourceResult), 0, 0, change.from,
                        "if it is not stored as " + formatLayout(change.from));
    for (const Change::User &user : ArrayRef(change.users).take_front(1))
      isKnown |=
          addPrice(answer, next, prices->findOp(provenance.getMark(user.thing)), user.operand, get(user.thing).operands,
                   change.to, "if " + get(user.thing).op + " does not take " + formatLayout(change.to));
  }
  if (!isKnown)
    answer.add("next best", prices ? "decided after the search, when sums were merged and delayed"
                                   : "unknown: only --strategy auto weighs choices");
  Object object{{"by", describe(change.source)},     {"alike", int64_t(count)},       {"type", formatType(change.type)},
                {"from", formatLayout(change.from)}, {"to", formatLayout(change.to)}, {"users", std::move(usersJson)},
                {"next_best", std::move(next)}};
  if (!answer.json.get("asked_by"))
    answer.json["asked_by"] = Array();
  answer.json.getArray("asked_by")->push_back(std::move(object));
}

/// The price of another layout than `present` for a tensor of the choice; false if
/// the choice is none or does not have that layout.
bool Explainer::addPrice(Answer &answer, Array &json, std::optional<PlanPrices::Choice> choice, unsigned tensor,
                         unsigned operands, LayoutAttr present, const std::string &who) {
  if (!choice)
    return false;
  PlanPrices::Way way = prices->getPresent(*choice);
  if (tensor >= way.size() || way[tensor] != present)
    return false;
  auto [entry, inserted] = known.try_emplace({*choice, present});
  if (inserted)
    entry->second = prices->getNextBest(*choice, tensor);
  const std::optional<PlanPrices::NextBest> &next = entry->second;
  unsigned count = prices->getCount(*choice);
  std::string all = count > 1 ? " (all " + std::to_string(count) + " alike)" : "";
  if (!next) {
    answer.add("next best", who + all + ": no plan was found that fits");
    json.push_back(Object{{"condition", who}, {"alike", int64_t(count)}, {"layouts", nullptr}});
    return true;
  }
  double extra = next->seconds - prices->getSeconds(), least = next->boundSeconds - prices->getSeconds();
  std::string text = who + all + ": " + formatWay(next->way, operands) + ", step " + formatChange(extra) + " (" +
                     formatPercent(extra / prices->getSeconds()) + ")";
  if (extra < 0)
    text += ": better than the plan, which is not proven to be best";
  else if (least > 0 && extra - least > 1e-3 * next->seconds)
    text += ", proven: at least " + formatChange(least);
  answer.add("next best", std::move(text));
  json.push_back(Object{{"condition", who},
                        {"alike", int64_t(count)},
                        {"layouts", toArray(next->way)},
                        {"model_seconds", next->seconds},
                        {"extra_seconds", extra},
                        {"lower_bound_seconds", next->boundSeconds},
                        {"model_peak_bytes", next->peakBytes}});
  return true;
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

bool Explainer::answerArguments(StringRef question) {
  SmallVector<StringRef, 4> wanted = getPath(question);
  std::string path = printPath(wanted), root = printPath(getPath(("x." + question).str()));
  auto matches = [&](unsigned argument) {
    StringRef name = provenance.getArgumentNames()[argument];
    if (name == question || getLayerPattern(name) == question || "arg" + std::to_string(argument) == question)
      return true;
    // A whole path, or the end of one.
    std::string own = printPath(getPath(name));
    return llvm::any_of(ArrayRef<std::string>{path, root}, [&](const std::string &end) {
      StringRef rest(own);
      return !end.empty() && rest.consume_back(end) && (rest.empty() || rest.ends_with(".") || end.front() == '[');
    });
  };
  bool isExact = llvm::is_contained(provenance.getArgumentNames(), question);
  // One answer for what differs only in its layer.
  std::map<std::string, std::vector<unsigned>> byPattern;
  std::vector<std::string> order;
  for (auto [number, thing] : llvm::enumerate(provenance.getThings())) {
    if (thing.argument < 0)
      continue;
    StringRef name = provenance.getArgumentNames()[thing.argument];
    if (isExact ? name != question : !matches(thing.argument))
      continue;
    std::string pattern = getLayerPattern(name);
    if (byPattern[pattern].empty())
      order.push_back(pattern);
    byPattern[pattern].push_back(number);
  }
  for (const std::string &pattern : ArrayRef(order).take_front(kMostThings))
    explainArgument(byPattern[pattern]);
  return !order.empty();
}

void Explainer::explainArgument(ArrayRef<unsigned> alike) {
  const Thing &thing = get(alike.front());
  Answer answer;
  answer.title = describe(alike.front()) + getRest(alike.size()) + (thing.type ? ": " + formatType(thing.type) : "");
  answer.json = Object{{"argument", describe(alike.front())}, {"alike", int64_t(alike.size())}};
  if (!thing.layer.empty())
    answer.add("in", thing.layer);
  LayoutAttr present = thing.layouts.empty() ? LayoutAttr() : thing.layouts.front();
  if (present) {
    answer.add("stored as", formatLayout(present));
    answer.json["layout"] = formatLayout(present);
  }
  for (const Change &change : provenance.getChanges())
    if (change.source == alike.front()) {
      std::vector<std::string> users;
      for (const Change::User &user : change.users)
        users.push_back(describe(user.thing));
      answer.add("taken as", formatLayout(change.to) + " by " + formatList(users));
    }
  Array next;
  bool isPriced = prices && present &&
                  addPrice(answer, next, prices->findValue(provenance.getMark(alike.front())), 0, 0, present,
                           "if it is not stored as " + formatLayout(present));
  if (!isPriced)
    answer.add("next best", prices ? "not a choice of the search" : "unknown: only --strategy auto weighs choices");
  answer.json["next_best"] = std::move(next);
  addCollectivesOf(answer, [&](const TracedCollective &traced) {
    StringRef cause = traced.row.cause;
    return llvm::any_of(
        alike, [&](unsigned number) { return isOf(traced, number) || cause.ends_with((" " + describe(number))); });
  });
  answers.push_back(std::move(answer));
}

/// The lines of the table with collectives that `isOf` names.
void Explainer::addCollectivesOf(Answer &answer, llvm::function_ref<bool(const TracedCollective &)> isOf) {
  Array numbers;
  for (auto [number, line] : llvm::enumerate(lines)) {
    int64_t count = 0;
    double bytes = 0, seconds = 0;
    for (unsigned index : line.collectives) {
      const TracedCollective &traced = provenance.getCollectives()[index];
      if (!isOf(traced))
        continue;
      count += traced.row.count, bytes += traced.row.bytes, seconds += traced.row.seconds;
    }
    if (count == 0)
      continue;
    answer.add("collectives", line.sum.pass + " " + line.sum.kind + " over " + line.sum.axes + ": " +
                                  std::to_string(count) + " x " + formatBytes(bytes / double(count)) + ", " +
                                  formatSeconds(seconds) + " (--explain " + std::to_string(number + 1) + ")");
    numbers.push_back(int64_t(number + 1));
  }
  answer.json["collectives"] = std::move(numbers);
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

bool Explainer::answerOps(StringRef question) {
  std::vector<unsigned> matches;
  for (auto [number, thing] : llvm::enumerate(provenance.getThings())) {
    if (thing.op.empty())
      continue;
    StringRef location = thing.location;
    bool isPlace = location == question || location.ends_with((":" + question).str()) ||
                   location.ends_with(("/" + question).str()) || location.contains((":" + question + ":").str()) ||
                   location.starts_with((question + ":").str());
    if (isPlace || (!thing.result.empty() && thing.result == question))
      matches.push_back(number);
  }
  for (unsigned number : ArrayRef(matches).take_front(kMostThings))
    explainOp(number);
  return !matches.empty();
}

void Explainer::explainOp(unsigned number) {
  const Thing &thing = get(number);
  Answer answer;
  answer.title = describe(number);
  answer.json = Object{{"op", thing.op}, {"location", thing.location}};
  answer.add("in", (thing.layer.empty() ? "" : thing.layer + ", ") + (thing.forward ? "forward" : "backward"));
  if (!thing.rule.empty())
    answer.add("rule", thing.rule);
  if (llvm::any_of(thing.layouts, [](LayoutAttr layout) { return bool(layout); })) {
    answer.add("runs with", formatWay(thing.layouts, thing.operands));
    answer.json["layouts"] = toArray(thing.layouts);
  }
  if (thing.seconds > 0)
    answer.add("time", formatSeconds(thing.seconds) + " of computing, " + getShare(thing.seconds));
  answer.json["compute_seconds"] = thing.seconds;
  Array next;
  bool isPriced = false;
  if (prices && thing.layouts.size() > thing.operands) {
    std::optional<PlanPrices::Choice> choice = prices->findOp(provenance.getMark(number));
    for (auto [tensor, layout] : llvm::enumerate(thing.layouts))
      if (layout && tensor >= thing.operands)
        isPriced |= addPrice(answer, next, choice, tensor, thing.operands, layout,
                             "if it does not make " + formatLayout(layout));
    isPriced |=
        addPrice(answer, next, prices->findValue(provenance.getMark(number)), 0, 0, thing.layouts[thing.operands],
                 "if its result does not wait as " + formatLayout(thing.layouts[thing.operands]));
  }
  if (!isPriced)
    answer.add("next best", prices ? "not a choice of the search" : "unknown: only --strategy auto weighs choices");
  answer.json["next_best"] = std::move(next);
  addCollectivesOf(answer, [&](const TracedCollective &traced) { return isOf(traced, number); });
  answers.push_back(std::move(answer));
}

//===----------------------------------------------------------------------===//
// Questions and answers
//===----------------------------------------------------------------------===//

bool Explainer::answer(StringRef question) {
  bool isNumber = llvm::all_of(question, llvm::isDigit); // of a line of the table
  return answerCollectives(question) || (!isNumber && (answerArguments(question) || answerOps(question)));
}

std::vector<std::string> Explainer::getNearest(StringRef question) const {
  std::vector<std::string> names;
  auto add = [&](std::string name) {
    if (!name.empty() && !llvm::is_contained(names, name))
      names.push_back(std::move(name));
  };
  for (const Line &line : lines) {
    add(line.sum.kind + ":" + line.sum.axes);
    add(line.sum.cause);
  }
  for (StringRef name : provenance.getArgumentNames())
    add(getLayerPattern(name));
  return takeNearest(std::move(names), question, kNearest);
}

std::string Explainer::toText(const ShardingResult &result) const {
  std::string text;
  llvm::raw_string_ostream os(text);
  for (const Answer &answer : answers)
    answer.print(os);
  if (prices)
    os << "Next best: searched anew with this layout forbidden for all alike, in the\nplanner's model, where the "
          "plan's "
          "step takes "
       << formatSeconds(prices->getSeconds()) << " (gap " << llvm::format("%.2f", 100 * result.certificate->getGap())
       << " %).\n";
  return text;
}

std::string Explainer::toJson(StringRef question) const {
  Array list;
  for (const Answer &answer : answers)
    list.push_back(Object(answer.json));
  Object object{{"question", question}, {"step_seconds", summary.stepSeconds}, {"answers", std::move(list)}};
  if (prices)
    object["model_seconds"] = prices->getSeconds();
  std::string text;
  llvm::raw_string_ostream(text) << llvm::formatv("{0:2}", llvm::json::Value(std::move(object))) << "\n";
  return text;
}

FailureOr<std::string> tp::explainPlan(ModuleOp module, const Machine &machine, ShardingOptions options,
                                       StringRef question, bool isJson) {
  OwningOpRef<ModuleOp> copy = module.clone();
  Provenance provenance(*copy);
  options.onPhase = [&](Phase phase) { provenance.observe(phase); };
  options.keepsPrices = true;
  FailureOr<ShardingResult> result = shard(*copy, Phase::partitioned, options);
  if (failed(result))
    return failure();
  Location loc = UnknownLoc::get(module.getContext());
  llvm::Expected<CostModel> costs = CostModel::create(machine, getMesh(*copy).getMesh());
  if (!costs)
    return emitError(loc) << llvm::toString(costs.takeError()), failure();
  Summary summary = provenance.read(*costs);
  Explainer explainer(provenance, summary, result->prices);
  if (!explainer.answer(question)) {
    std::vector<std::string> nearest = explainer.getNearest(question);
    return emitError(loc) << "--explain: nothing in the plan is named '" << question
                          << "'; nearest: " << llvm::join(nearest, "; "),
           failure();
  }
  return isJson ? explainer.toJson(question) : explainer.toText(*result);
}
