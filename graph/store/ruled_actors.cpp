#include "graph/store/ruled_actors.h"

#include <algorithm>
#include <iterator>

#include "base/content_id.h"
#include "gainsay/lexicon.h"
#include "graph/store/ids.h"
#include "graph/store/queries.h"
#include "graph/store/ruling_log.h"
#include "lexicon/fold_name.h"

namespace gainsay {

RuledActors::RuledActors(const Database& database, Interned& interned, RulingAnchors& anchors)
    : database_(database),
      interned_(interned),
      anchors_(anchors),
      rows_of_(database, queries::entities_read_as),
      kind_of_(database, "SELECT coalesce(read_kind, kind) FROM entity WHERE entity = ?"),
      naming_(database, "SELECT edition FROM entity_edition WHERE entity = ?"),
      names_(database, "SELECT 1 FROM entity_edition WHERE entity = ? AND edition = ?") {}

std::set<std::int64_t> RuledActors::changed_editions() {
  read_log();
  want_meanings();
  want_rows();
  Query held(database_, "SELECT entity, id, kind FROM entity WHERE read_id IS NOT NULL");
  while (held.next()) held_[held.integer(0)] = {id_at(held, 1), held.integer(2)};
  Query splits(database_, "SELECT edition, entity, name, is_other FROM actor_split");
  while (splits.next()) held_splits_.insert({splits.integer(0), splits.integer(1), splits.text(2), splits.integer(3)});

  std::set<std::int64_t> out;
  const auto compare = [&](const std::map<std::int64_t, Meaning>& one, const std::map<std::int64_t, Meaning>& other) {
    for (const auto& [row, meaning] : one) {
      const auto same = other.find(row);
      if (same != other.end() && same->second.id == meaning.id && same->second.kind == meaning.kind) continue;
      for (const std::int64_t edition : editions_naming(row)) out.insert(edition);
    }
  };
  compare(wanted_, held_);
  compare(held_, wanted_);
  std::vector<Row> changed;
  std::ranges::set_symmetric_difference(wanted_splits_, held_splits_, std::back_inserter(changed));
  for (const Row& row : changed) out.insert(row.edition);
  return out;
}

void RuledActors::write() {
  Query restore(database_,
                "UPDATE entity SET id = read_id, kind = read_kind, read_id = NULL, read_kind = NULL WHERE entity = ?");
  for (const auto& [row, meaning] : held_)
    if (!wanted_.contains(row)) restore.bind(1, row).run();
  Query set(
      database_,
      "UPDATE entity SET read_id = coalesce(read_id, id), read_kind = coalesce(read_kind, kind), id = ?2, kind = ?3"
      " WHERE entity = ?1");
  for (const auto& [row, meaning] : wanted_) {
    set.bind(1, row).bind(3, meaning.kind);
    bind_id(set, 2, meaning.id);
    set.run();
  }
  Query drop(database_, "DELETE FROM actor_split WHERE edition = ? AND entity = ? AND name = ?");
  Query forget(database_, "DELETE FROM entity_edition WHERE entity = ? AND edition = ?");
  for (const Row& row : held_splits_) {
    if (wanted_splits_.contains(row)) continue;
    drop.bind(1, row.edition).bind(2, row.entity).bind(3, row.name).run();
    forget.bind(1, row.is_other).bind(2, row.edition).run();
  }
  Query add(database_, "INSERT OR REPLACE INTO actor_split VALUES (?, ?, ?, ?)");
  Query list(database_, "INSERT OR IGNORE INTO entity_edition VALUES (?, ?)");
  for (const Row& row : wanted_splits_) {
    add.bind(1, row.edition).bind(2, row.entity).bind(3, row.name).bind(4, row.is_other).run();
    list.bind(1, row.is_other).bind(2, row.edition).run();
  }
}

void RuledActors::read_log() {
  std::vector<Ruling> rulings = last_on_each_pair(read_rulings(database_, RulingSubject::actors));
  std::erase_if(rulings, [](const Ruling& ruling) { return ruling.decision == RulingDecision::withdraw; });
  for (const Ruling& ruling : rulings)
    if (ruling.decision == RulingDecision::split) part(ruling);
  for (auto ruling = rulings.rbegin(); ruling != rulings.rend(); ++ruling) {
    const auto others = anchors_.actors_at(ruling->b);
    for (const RulingAnchors::FoundActor& a : anchors_.actors_at(ruling->a))
      for (const RulingAnchors::FoundActor& b : others) {
        const std::string one = node_of(a, ruling->a);
        const std::string other = node_of(b, ruling->b);
        ruled_.insert({a.id.value, b.id.value});
        ruling->decision == RulingDecision::merge ? groups_.unite(one, other) : groups_.keep_apart(one, other);
      }
  }
  // Who is kept apart from nobody is whom he was read to be.
  for (const Apart& apart : apart_)
    if (apart.name.empty()) groups_.unite(apart.id, apart.from.id.value);
}

void RuledActors::part(const Ruling& ruling) {
  const auto ones = anchors_.actors_at(ruling.a);
  const bool is_same_text = ruling.a.version == ruling.b.version;
  for (const RulingAnchors::FoundActor& b : anchors_.actors_at(ruling.b)) {
    const auto is_he = [&](const RulingAnchors::FoundActor& a) { return a.id == b.id; };
    if (b.edition == 0 || std::ranges::none_of(ones, is_he)) continue;
    // In one text, a name that was taken for another's leaves; in another text, whoever bears the name there does.
    Apart apart{{}, b, is_same_text ? fold_name(ruling.b.text) : std::string(), ruling.b};
    const Named natural = make_named(ruling.b.text, b.kind);
    if (is_same_text && natural.id != b.id) {
      apart.id = natural.id.value;
    } else {
      apart.id = content_id({"apart", b.id.value, ruling.b.version.value, apart.name});
      groups_.set_apart(apart.id);
    }
    apart_.push_back(std::move(apart));
  }
}

std::string RuledActors::node_of(const RulingAnchors::FoundActor& found, const RulingAnchor& anchor) const {
  for (const Apart& apart : apart_)
    if (apart.from.edition == found.edition && apart.from.id == found.id &&
        (apart.name.empty() || fold_name(anchor.text) == apart.name))
      return apart.id;
  return found.id.value;
}

void RuledActors::want_rows() {
  for (const Apart& apart : apart_) {
    if (groups_.are_one(apart.id, apart.from.id.value)) continue;
    const std::int64_t other = interned_.entity({EntityId(apart.id), apart.anchor.text, apart.from.kind});
    const std::string meant = groups_.name_of(apart.id);
    if (meant != apart.id) wanted_[other] = {meant, kind_of(meant)};
    for (const std::int64_t row : rows_of(apart.from.id.value)) {
      names_.bind(1, row).bind(2, apart.from.edition);
      bool is_named = false;
      while (names_.next()) is_named = true;
      if (is_named) wanted_splits_.insert({apart.from.edition, row, apart.name, other});
    }
  }
}

void RuledActors::want_meanings() {
  for (const std::string& id : groups_.told()) {
    const std::string meant = groups_.name_of(id);
    if (meant == id) continue;
    const std::int64_t kind = kind_of(rows_of(meant).empty() ? id : meant);
    for (const std::int64_t row : rows_of(id)) wanted_[row] = {meant, kind};
  }
}

std::vector<std::int64_t> RuledActors::rows_of(const std::string& id) {
  std::vector<std::int64_t> out;
  bind_id(rows_of_, 1, id);
  while (rows_of_.next()) out.push_back(rows_of_.integer(0));
  return out;
}

std::int64_t RuledActors::kind_of(const std::string& id) {
  std::int64_t out = static_cast<std::int64_t>(EntityKind::group);
  const std::vector<std::int64_t> rows = rows_of(id);
  if (!rows.empty()) kind_of_.bind(1, rows.front());
  while (!rows.empty() && kind_of_.next()) out = kind_of_.integer(0);
  return out;
}

std::vector<std::int64_t> RuledActors::editions_naming(std::int64_t entity) {
  std::vector<std::int64_t> out;
  naming_.bind(1, entity);
  while (naming_.next()) out.push_back(naming_.integer(0));
  return out;
}

}  // namespace gainsay
