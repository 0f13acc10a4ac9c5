#include "graph/store/search_round.h"

#include <utility>

#include "graph/store/columns.h"
#include "graph/store/positions.h"
#include "graph/store/queries.h"

namespace gainsay {

StoredRound::StoredRound(const Database& database, EditionReader& reader, std::size_t most_statements, Keep keep)
    : database_(database),
      reader_(reader),
      keep_(std::move(keep)),
      snapshot_(database),
      ground_(database.number("SELECT ground FROM finding_state")) {
  std::size_t statements = 0;
  Query edition(database_, queries::unsearched_editions);
  while (edition.next()) {
    if (statements >= most_statements) {
      is_last_ = false;
      break;
    }
    editions_.push_back(edition.integer(0));
    to_search_.push_back({edition.integer(0), ArticleId(edition.text(1)), interval_at(edition, 2)});
    statements += static_cast<std::size_t>(edition.integer(4));
  }
}

void StoredRound::each(const std::function<void(const Article&)>& visit) const {
  Query row(database_, queries::searched_outlines);
  while (row.next()) visit({row.integer(0), ArticleId(row.text(1)), row.blob_view(2)});
}

std::vector<Position> StoredRound::positions(std::int64_t number) const {
  return positions_of(reader_.read(number, EditionReader::Parts::said));
}

bool StoredRound::keep(const NewFindings& found) {
  snapshot_.end();
  return keep_({editions_, ground_, found});
}

}  // namespace gainsay
