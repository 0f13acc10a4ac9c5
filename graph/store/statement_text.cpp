#include "graph/store/statement_text.h"

#include <cstdint>

#include "graph/store/columns.h"
#include "graph/store/pieces.h"

namespace gainsay {
namespace {

constexpr std::int64_t with_stop = 1;
constexpr std::int64_t with_capital = 2;
constexpr std::int64_t form_count = 4;

std::string form_of(std::string_view words, std::int64_t form) {
  std::string out(words);
  if ((form & with_capital) != 0 && !out.empty() && out.front() >= 'a' && out.front() <= 'z')
    out.front() = static_cast<char>(out.front() - 'a' + 'A');
  if ((form & with_stop) != 0) out += '.';
  return out;
}

}  // namespace

void bind_statement_text(Query& query, int at, std::string_view text, std::string_view body, const Span& span) {
  const std::string_view words = covered_within(body, span);
  for (std::int64_t form = 0; form < form_count; ++form)
    if (form_of(words, form) == text) {
      query.bind(at, form);
      return;
    }
  query.bind(at, encode_pieces(text, {{body, span.begin}}));
}

std::string statement_text_at(const Query& row, int column, std::string_view body, const Span& span) {
  if (row.is_integer(column)) return form_of(covered_within(body, span), row.integer(column));
  return decode_pieces(row.text_view(column), {{body, span.begin}});
}

}  // namespace gainsay
