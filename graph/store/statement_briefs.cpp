#include "graph/store/statement_briefs.h"

#include "base/mention.h"
#include "base/place_ids.h"
#include "graph/store/columns.h"
#include "graph/store/ids.h"
#include "graph/store/slots.h"
#include "graph/store/statement_text.h"

namespace gainsay {

StatementBriefs::StatementBriefs(const Database& database, EditionReader& reader)
    : reader_(reader),
      query_(database,
             "SELECT s.id, s.claim, s.span_begin, s.span_length, s.text, s.slots, t.version, t.body FROM statement s"
             " JOIN edition e ON e.edition = s.statement / 1000000 JOIN text t ON t.text = e.text"
             " WHERE s.statement = ?"),
      mention_(database,
               "SELECT s.span_begin, s.span_length, s.slots, e.published_begin, e.published_end,"
               " iif(a.attribution IS NULL, e.published_begin, a.said_begin),"
               " iif(a.attribution IS NULL, e.published_end, a.said_end), e.article"
               " FROM statement s JOIN edition e ON e.edition = s.statement / 1000000"
               " LEFT JOIN attribution a ON a.attribution = e.edition * 1000000 + s.attribution"
               " WHERE s.statement = ?") {}

StatementBrief StatementBriefs::at(std::int64_t statement) {
  StatementBrief out;
  const Query& row = query_;
  query_.bind(1, statement);
  while (query_.next()) {
    const Span span = span_at(row, 2);
    if (row.is_integer(0)) {
      const StatementPlace place = place_in_slots(row.text_view(5), span);
      out.id = statement_id(VersionId(id_at(row, 6)), span, place.predicate, reader_.word(place.rule),
                            static_cast<std::size_t>(row.integer(0)));
    } else {
      out.id = StatementId(id_at(row, 0));
    }
    out.claim = ClaimId(id_at(row, 1));
    out.text = statement_text_at(row, 4, row.text_view(7), span);
  }
  return out;
}

Mention StatementBriefs::mention(std::int64_t statement) {
  Mention out;
  const Query& row = mention_;
  mention_.bind(1, statement);
  while (mention_.next()) {
    out.span = span_at(row, 0);
    out.predicate_span = place_in_slots(row.text_view(2), out.span).predicate;
    out.published = interval_at(row, 3);
    out.said = when_said(interval_at(row, 5), out.published);
    out.article = ArticleId(reader_.word(row.integer(7)));
  }
  out.statement = at(statement).id;
  return out;
}

}  // namespace gainsay
