//===- MachineFile.cpp - machines from JSON ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Planner/Machine.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace tp;
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::Twine;
namespace json = llvm::json;

/// A machine of more devices would take long to plan for.
static constexpr int64_t kMostRanks = int64_t(1) << 20;

namespace {

/// The first mistake of a file; later ones follow from it.
struct Mistake {
  std::string text;
  void set(const Twine &path, const Twine &expected, const Twine &found) {
    if (text.empty())
      text = (path + ": expected " + expected + ", found " + found).str();
  }
};

/// A value of the file and where it stands; null if it is absent.
class Field {
public:
  Field(const json::Value *value, std::string path, Mistake &mistake)
      : value(value), path(std::move(path)), mistake(&mistake) {}

  bool exists() const { return value; }
  void fail(const Twine &expected) const { mistake->set(path, expected, describe()); }

  /// A member of an object; `known` names all that may be there.
  Field get(StringRef key) const {
    const json::Object *object = value ? value->getAsObject() : nullptr;
    return Field(object ? object->get(key) : nullptr, path + "." + key.str(), *mistake);
  }
  bool isObject(ArrayRef<StringRef> known) const;
  std::vector<std::pair<std::string, Field>> getMembers() const;
  /// The elements of a list of at least `least`; none after a mistake.
  std::vector<Field> getElements(size_t least, const Twine &expected) const;

  std::string getString(const Twine &expected) const;
  double getPositive(const Twine &expected) const { return getBetween(0, HUGE_VAL, expected); }
  /// A number above `low` and up to `high`.
  double getBetween(double low, double high, const Twine &expected) const;
  int64_t getCount(int64_t low, int64_t high, const Twine &expected) const;
  bool getBoolean() const;
  /// A list of pairs of positive numbers, the first ones rising.
  llvm::SmallVector<std::pair<double, double>> getPoints(const Twine &expected) const;
  /// One number, or points.
  SizeCurve getCurve(double high, const Twine &expected) const;

private:
  std::string describe() const;

  const json::Value *value;
  std::string path;
  Mistake *mistake;
};

} // namespace

std::string Field::describe() const {
  if (!value)
    return "nothing";
  if (const json::Object *object = value->getAsObject())
    return object->empty() ? "an empty object" : "an object";
  if (const json::Array *array = value->getAsArray(); array && array->size() > 2)
    return "a list of " + std::to_string(array->size());
  std::string text;
  llvm::raw_string_ostream(text) << *value;
  return text.size() > 60 ? text.substr(0, 57) + "..." : text;
}

bool Field::isObject(ArrayRef<StringRef> known) const {
  const json::Object *object = value ? value->getAsObject() : nullptr;
  if (!object)
    return fail("an object"), false;
  // The least by name: an object has no order.
  std::vector<std::string> unknown;
  for (const auto &member : *object)
    if (!known.empty() && !llvm::is_contained(known, StringRef(member.first)))
      unknown.push_back(member.first.str());
  if (unknown.empty())
    return true;
  std::string keys;
  for (StringRef key : known)
    keys += (keys.empty() ? "" : key == known.back() ? " or " : ", ") + key.str();
  mistake->set(path, (known.size() > 1 ? "only the keys " : "only the key ") + keys,
               "'" + *llvm::min_element(unknown) + "'");
  return false;
}

bool Field::getBoolean() const {
  std::optional<bool> boolean = value ? value->getAsBoolean() : std::nullopt;
  if (!boolean)
    fail("true or false");
  return boolean.value_or(false);
}

std::vector<std::pair<std::string, Field>> Field::getMembers() const {
  std::vector<std::pair<std::string, Field>> members;
  if (const json::Object *object = value ? value->getAsObject() : nullptr)
    for (const auto &member : *object)
      members.push_back({member.first.str(), get(member.first)});
  llvm::sort(members, llvm::less_first());
  return members;
}

std::vector<Field> Field::getElements(size_t least, const Twine &expected) const {
  const json::Array *array = value ? value->getAsArray() : nullptr;
  if (!array || array->size() < least)
    return fail(expected), std::vector<Field>();
  std::vector<Field> elements;
  for (auto [index, element] : llvm::enumerate(*array))
    elements.push_back(Field(&element, path + "[" + std::to_string(index) + "]", *mistake));
  return elements;
}

std::string Field::getString(const Twine &expected) const {
  std::optional<StringRef> text = value ? value->getAsString() : std::nullopt;
  if (!text || text->empty())
    return fail(expected), "";
  return text->str();
}

double Field::getBetween(double low, double high, const Twine &expected) const {
  std::optional<double> number = value ? value->getAsNumber() : std::nullopt;
  if (!number || !std::isfinite(*number) || *number <= low || *number > high)
    return fail(expected), 1;
  return *number;
}

int64_t Field::getCount(int64_t low, int64_t high, const Twine &expected) const {
  std::optional<int64_t> number = value ? value->getAsInteger() : std::nullopt;
  if (!number || *number < low || *number > high)
    return fail(expected), std::max<int64_t>(low, 1);
  return *number;
}

llvm::SmallVector<std::pair<double, double>> Field::getPoints(const Twine &expected) const {
  llvm::SmallVector<std::pair<double, double>> points;
  for (const Field &element : getElements(1, expected)) {
    std::vector<Field> pair = element.getElements(2, "a pair of numbers");
    if (pair.size() != 2) {
      element.fail("a pair of numbers");
      continue;
    }
    double x = pair[0].getPositive("a positive number"), y = pair[1].getPositive("a positive number");
    if (!points.empty() && x <= points.back().first)
      pair[0].fail("a number above that of the pair before");
    points.push_back({x, y});
  }
  if (points.empty())
    points.push_back({1, 1});
  return points;
}

SizeCurve Field::getCurve(double high, const Twine &expected) const {
  if (!value || !value->getAsArray())
    return getBetween(0, high, expected);
  SizeCurve curve{ArrayRef<SizeCurve::Point>(getPoints(expected))};
  if (curve.getLargest() > high)
    fail(expected);
  return curve;
}

//===----------------------------------------------------------------------===//
// The parts of a machine
//===----------------------------------------------------------------------===//

static const char kRate[] = "a positive number of bytes per second";
static const char kRates[] = "a positive number of bytes per second, or pairs of bytes and bytes per second";
static const char kSeconds[] = "a positive number of seconds";

static void readProducts(const Field &field, Machine &machine) {
  if (!field.isObject({"f64", "f32", "bf16", "f16", "f8", "i8"}))
    return;
  for (const auto &[type, rate] : field.getMembers()) {
    if (!rate.isObject({"flops", "efficiency"}))
      return;
    machine.products[type] = {
        rate.get("flops").getPositive("a positive number of operations per second"),
        rate.get("efficiency").getCurve(1, "a share of at most 1, or pairs of operations and share")};
  }
  if (!machine.products.contains("f32"))
    field.get("f32").fail("an object");
}

static std::vector<MeasuredCollective> readMeasured(const Field &field) {
  std::vector<MeasuredCollective> measured;
  if (!field.exists())
    return measured;
  for (const Field &entry : field.getElements(1, "a list of at least one measurement")) {
    if (!entry.isObject({"kind", "ranks", "groups", "points"}))
      break;
    MeasuredCollective collective;
    std::string names, kind = entry.get("kind").getString("a kind of collective");
    std::optional<CollectiveKind> found;
    for (unsigned i = 0; i < kCollectiveKinds; ++i) {
      StringRef name = stringify(CollectiveKind(i));
      if (name == kind)
        found = CollectiveKind(i);
      names += (i == 0 ? "" : i + 1 == kCollectiveKinds ? " or " : ", ") + name.str();
    }
    if (!found)
      entry.get("kind").fail(names);
    collective.kind = found.value_or(CollectiveKind::allReduce);
    collective.ranks = entry.get("ranks").getCount(2, kMostRanks, "a number of ranks in a group, at least 2");
    collective.groups = entry.get("groups").getCount(1, kMostRanks, "a number of groups at once, at least 1");
    collective.points = entry.get("points").getPoints("a list of pairs of bytes and seconds");
    measured.push_back(std::move(collective));
  }
  return measured;
}

static void readTorus(const Field &field, Link &link) {
  int64_t ranks = 1;
  for (const Field &size : field.getElements(1, "a list of sizes")) {
    link.torus.push_back(size.getCount(1, kMostRanks / ranks, "a size of at least 1, at most 1048576 ranks in all"));
    ranks *= link.torus.back();
  }
  link.ranks = ranks;
}

static Link readLink(const Field &field, bool isFirst, bool isLast, int64_t inner) {
  Link link;
  if (!field.isObject({"name", "ranks", "torus", "bytes_per_second", "shared_bytes_per_second", "efficiency",
                       "latency_seconds", "measured"}))
    return link;
  link.name = field.get("name").getString("a name");
  Field ranks = field.get("ranks"), torus = field.get("torus"), shared = field.get("shared_bytes_per_second");
  if (torus.exists()) {
    if (!isFirst)
      torus.fail("no torus but as the first link");
    if (ranks.exists())
      ranks.fail("no number of ranks beside a torus");
    if (shared.exists())
      shared.fail("no shared rate of a torus");
    readTorus(torus, link);
  } else if (ranks.exists() || !isLast) {
    link.ranks = ranks.getCount(inner, kMostRanks, "a number of ranks, up to 1048576");
    if (*link.ranks % inner || (!isFirst && *link.ranks == inner))
      ranks.fail("a multiple of the " + Twine(inner) + " ranks of the link before");
  }
  link.bytesPerSecond = field.get("bytes_per_second").getPositive(kRate);
  link.latencySeconds = field.get("latency_seconds").getPositive(kSeconds);
  if (shared.exists())
    link.sharedBytesPerSecond = shared.getPositive(kRate);
  if (Field efficiency = field.get("efficiency"); efficiency.exists())
    link.efficiency = efficiency.getBetween(0, 1, "a share above 0, at most 1");
  if (Field measured = field.get("measured"); measured.exists() && !isFirst)
    measured.fail("no measurements but of the first link");
  else
    link.measured = readMeasured(measured);
  return link;
}

/// Every figure says where it comes from: a key of `source` is a figure's path.
static void checkSource(const Field &root, const Field &source) {
  if (!source.isObject({}))
    return;
  for (const auto &[key, text] : source.getMembers())
    text.getString("where the figure comes from");
  for (const auto &[figure, value] : root.getMembers()) {
    if (figure == "name" || figure == "source")
      continue;
    bool named = llvm::any_of(source.getMembers(), [&, &name = figure](const auto &entry) {
      StringRef key = entry.first;
      return key.consume_front(name) && (key.empty() || key[0] == '.' || key[0] == '[');
    });
    if (!named)
      source.get(figure).fail("where the figure comes from");
  }
}

llvm::Expected<Machine> Machine::parse(StringRef text) {
  llvm::Expected<json::Value> parsed = json::parse(text);
  if (!parsed)
    return llvm::createStringError("not JSON: " + llvm::toString(parsed.takeError()));
  Mistake mistake;
  Field root(&*parsed, "$", mistake);
  Machine machine;
  if (root.isObject({"name", "products", "memory_bandwidth", "memory_bytes", "kernel_seconds", "overlap",
                     "copies_operands", "host", "links", "source"})) {
    machine.name = root.get("name").getString("a name");
    readProducts(root.get("products"), machine);
    machine.memoryBandwidth = root.get("memory_bandwidth").getCurve(HUGE_VAL, kRates);
    machine.memoryBytes = root.get("memory_bytes").getPositive("a positive number of bytes");
    machine.kernelSeconds = root.get("kernel_seconds").getPositive(kSeconds);
    if (Field overlap = root.get("overlap"); overlap.exists())
      machine.overlap = overlap.getBetween(0, 1, "a share above 0, at most 1");
    if (Field copies = root.get("copies_operands"); copies.exists())
      machine.copiesOperands = copies.getBoolean();
    if (Field host = root.get("host");
        host.exists() && host.isObject({"cores", "memory_bandwidth", "product_speedup"})) {
      machine.host.emplace();
      machine.copiesOperands = true;
      machine.host->cores = host.get("cores").getCount(1, kMostRanks, "a number of cores");
      machine.host->memoryBandwidth = host.get("memory_bandwidth").getCurve(HUGE_VAL, kRates);
      machine.host->productSpeedup =
          host.get("product_speedup").getCurve(HUGE_VAL, "a positive factor, or pairs of operations and factor");
    }
    std::vector<Field> links = root.get("links").getElements(1, "a list of at least one link");
    int64_t inner = 1;
    for (size_t i = 0; i < links.size() && mistake.text.empty(); ++i) {
      machine.links.push_back(readLink(links[i], i == 0, i + 1 == links.size(), inner));
      inner = machine.links.back().ranks.value_or(inner);
    }
    checkSource(root, root.get("source"));
  }
  if (!mistake.text.empty())
    return llvm::createStringError(mistake.text);
  return machine;
}

static std::string findMachineFile(StringRef name) {
  if (name.contains('/') || name.ends_with(".json"))
    return name.str();
  llvm::SmallVector<std::string> folders;
  if (auto fromEnvironment = llvm::sys::Process::GetEnv("TP_MACHINES"))
    folders.push_back(*fromEnvironment);
  std::string program = llvm::sys::fs::getMainExecutable(nullptr, nullptr);
  StringRef bin = llvm::sys::path::parent_path(program);
  folders.push_back((bin + "/../share/tp-mlir/machines").str());
  folders.push_back(TP_MACHINES_DIR);
  for (StringRef folder : folders) {
    std::string file = (folder + "/" + name + ".json").str();
    if (llvm::sys::fs::exists(file))
      return file;
  }
  return (folders.back() + "/" + name + ".json").str();
}

llvm::Expected<Machine> Machine::load(StringRef nameOrFile) {
  std::string file = findMachineFile(nameOrFile);
  auto buffer = llvm::MemoryBuffer::getFile(file);
  if (!buffer)
    return llvm::createStringError("cannot read machine file '%s': %s", file.c_str(),
                                   buffer.getError().message().c_str());
  llvm::Expected<Machine> machine = parse((*buffer)->getBuffer());
  if (!machine)
    return llvm::createStringError("machine file '" + file + "': " + llvm::toString(machine.takeError()));
  return machine;
}
