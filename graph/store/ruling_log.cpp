#include "graph/store/ruling_log.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "graph/store/ids.h"

namespace gainsay {
namespace {

constexpr const char* select_rulings =
    "SELECT subject, decision, version_a, begin_a, end_a, text_a, id_a, version_b, begin_b, end_b, text_b, id_b, path,"
    " field, value, made_by, note, made_at FROM ruling";

void bind(Query& query, int at, const RulingAnchor& anchor) {
  bind_id(query, at, anchor.version.value);
  query.bind(at + 1, static_cast<std::int64_t>(anchor.span.begin));
  query.bind(at + 2, static_cast<std::int64_t>(anchor.span.end)).bind(at + 3, anchor.text);
  bind_id(query, at + 4, anchor.id);
}

RulingAnchor anchor_at(const Query& row, int column) {
  return {VersionId(id_at(row, column)),
          {static_cast<std::size_t>(row.integer(column + 1)), static_cast<std::size_t>(row.integer(column + 2))},
          row.text(column + 3),
          id_at(row, column + 4)};
}

std::vector<Ruling> rulings_in(Query& row) {
  std::vector<Ruling> out;
  while (row.next()) {
    Ruling& ruling = out.emplace_back();
    ruling.subject = parse_ruling_subject(row.text(0)).value_or(RulingSubject::conflict);
    ruling.decision = parse_ruling_decision(row.text(1)).value_or(RulingDecision::withdraw);
    if (ruling.subject == RulingSubject::article) {
      const auto field = parse_corrected_field(row.text(13)).value_or(CorrectedField::outlet);
      ruling.correction = {row.text(12), field, row.text(14)};
    } else {
      ruling.a = anchor_at(row, 2);
      ruling.b = anchor_at(row, 7);
    }
    ruling.author = {row.text(15), row.text(16), row.text(17)};
  }
  return out;
}

class Appending {
 public:
  explicit Appending(const Database& database)
      : insert_(database,
                "INSERT INTO ruling (subject, decision, version_a, begin_a, end_a, text_a, id_a, version_b, begin_b,"
                " end_b, text_b, id_b, path, field, value, made_by, note, made_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)") {}

  void append(const Ruling& ruling) {
    insert_.bind(1, name_of(ruling.subject)).bind(2, name_of(ruling.decision));
    for (int at = 3; at <= 15; ++at) insert_.bind_null(at);
    if (ruling.subject == RulingSubject::article) {
      const Correction& correction = ruling.correction;
      insert_.bind(13, correction.path).bind(14, name_of(correction.field)).bind(15, correction.value);
    } else {
      bind(insert_, 3, ruling.a);
      bind(insert_, 8, ruling.b);
    }
    insert_.bind(16, ruling.author.by).bind(17, ruling.author.note).bind(18, ruling.author.made_at).run();
  }

 private:
  Query insert_;
};

}  // namespace

void append_ruling(const Database& database, const Ruling& ruling) { Appending(database).append(in_log_order(ruling)); }

std::size_t merge_rulings(const Database& database, const std::vector<Ruling>& rulings) {
  std::unordered_map<std::string, std::size_t> here;
  for (const Ruling& ruling : read_rulings(database)) ++here[id_of(ruling)];
  Appending appending(database);
  std::size_t added = 0;
  for (const Ruling& given : rulings) {
    const Ruling ruling = in_log_order(given);
    if (std::size_t& count = here[id_of(ruling)]; count > 0) {
      --count;
      continue;
    }
    appending.append(ruling);
    ++added;
  }
  return added;
}

std::vector<Ruling> read_rulings(const Database& database) {
  Query row(database, std::string(select_rulings) + " ORDER BY ruling");
  return rulings_in(row);
}

std::vector<Ruling> read_rulings(const Database& database, RulingSubject subject) {
  Query row(database, std::string(select_rulings) + " WHERE subject = ? ORDER BY ruling");
  row.bind(1, name_of(subject));
  return rulings_in(row);
}

std::vector<Correction> read_corrections(const Database& database) {
  std::map<std::pair<std::string, CorrectedField>, Ruling> last;
  for (Ruling& ruling : read_rulings(database, RulingSubject::article))
    last[{ruling.correction.path, ruling.correction.field}] = std::move(ruling);
  std::vector<Correction> out;
  for (const auto& [key, ruling] : last)
    if (ruling.decision == RulingDecision::correct) out.push_back(ruling.correction);
  return out;
}

std::vector<Ruling> last_on_each_pair(std::vector<Ruling> rulings) {
  using Place = std::tuple<VersionId, Span, std::string>;
  const auto place = [](const RulingAnchor& anchor) { return Place(anchor.version, anchor.span, anchor.text); };
  std::set<std::pair<Place, Place>> seen;
  std::vector<Ruling> out;
  for (auto ruling = rulings.rbegin(); ruling != rulings.rend(); ++ruling) {
    if (seen.insert(std::minmax({place(ruling->a), place(ruling->b)})).second) out.push_back(std::move(*ruling));
  }
  std::ranges::reverse(out);
  return out;
}

}  // namespace gainsay
