#include "graph/store/standing_rulings.h"

#include <map>
#include <set>
#include <utility>

#include "graph/store/ids.h"
#include "graph/store/queries.h"
#include "graph/store/ruling_anchors.h"
#include "graph/store/ruling_log.h"
#include "lexicon/fold_name.h"

namespace gainsay {
namespace {

/// Whom the actors at an anchor are held for.
class ActorsNow {
 public:
  ActorsNow(const Database& database, EditionReader& reader)
      : reader_(reader),
        rows_(database, queries::entities_read_as),
        split_(database, "SELECT is_other FROM actor_split WHERE edition = ? AND entity = ? AND name IN ('', ?)") {}

  std::set<EntityId> of(const RulingAnchors::FoundActor& found, const std::string& name) {
    std::vector<std::int64_t> rows;
    bind_id(rows_, 1, found.id.value);
    while (rows_.next()) rows.push_back(rows_.integer(0));
    std::set<EntityId> out;
    for (const std::int64_t row : rows) {
      split_.bind(1, found.edition).bind(2, row).bind(3, fold_name(name));
      while (split_.next()) out.insert(reader_.entity(split_.integer(0)).id);
    }
    if (out.empty())
      for (const std::int64_t row : rows) out.insert(reader_.entity(row).id);
    return out;
  }

 private:
  EditionReader& reader_;
  Query rows_;
  Query split_;
};

class Standing {
 public:
  Standing(const Database& database, EditionReader& reader) : anchors_(database, reader), actors_(database, reader) {}

  StandingRuling of(Ruling ruling) {
    StandingRuling out{std::move(ruling), {}, {}};
    for (const RulingAnchor* anchor : {&out.ruling.a, &out.ruling.b}) {
      if (out.ruling.subject == RulingSubject::actors) {
        for (const RulingAnchors::FoundActor& found : anchors_.actors_at(*anchor))
          out.actors.merge(actors_.of(found, anchor->text));
      } else if (out.ruling.subject != RulingSubject::article) {
        for (const RulingAnchors::Found& found : anchors_.statements_at(*anchor)) out.claims.insert(found.claim);
      }
    }
    return out;
  }

 private:
  RulingAnchors anchors_;
  ActorsNow actors_;
};

/// What later rulings are on the same matter by: a pair of places, or a field of a path.
std::string matter_of(const Ruling& ruling) {
  if (ruling.subject == RulingSubject::article)
    return "article " + std::string(name_of(ruling.correction.field)) + ' ' + ruling.correction.path;
  const auto place = [](const RulingAnchor& anchor) {
    return anchor.version.value + ' ' + std::to_string(anchor.span.begin) + ' ' + std::to_string(anchor.span.end) +
           ' ' + anchor.text;
  };
  const auto [low, high] = std::minmax({place(ruling.a), place(ruling.b)});
  return std::string(name_of(ruling.subject)) + ' ' + low + '\n' + high;
}

}  // namespace

std::vector<StandingRuling> standing_rulings(const Database& database, EditionReader& reader) {
  const std::vector<Ruling> log = read_rulings(database);
  std::map<std::string, std::size_t> last;
  for (std::size_t i = 0; i < log.size(); ++i) last[matter_of(log[i])] = i;
  std::set<std::size_t> held;
  for (const auto& [matter, i] : last)
    if (log[i].decision != RulingDecision::withdraw) held.insert(i);
  Standing standing(database, reader);
  std::vector<StandingRuling> out;
  for (const std::size_t i : held) out.push_back(standing.of(log[i]));
  return out;
}

}  // namespace gainsay
