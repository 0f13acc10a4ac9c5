#include <string>

#include "export/answer_text.h"
#include "export/prose.h"
#include "export/stream.h"
#include "gainsay/export.h"

namespace gainsay {
namespace {

constexpr std::size_t id_column = 12;

std::string details(const ClaimEntry& entry) {
  std::string out = prose::speaker(entry.first) + " " + std::string(prose::act_verb(entry.first.act)) + ", " +
                    prose::date(entry.first.said);
  if (entry.articles > 1)
    out += " · " + prose::count(entry.articles, "article", "articles") + ", " +
           answer::origins(entry.least_origins, entry.most_origins);
  out += " · " + entry.status;
  if (entry.conflicts > 0) out += " · " + prose::count(entry.conflicts, "conflict", "conflicts");
  return out;
}

}  // namespace

void write_claims_text(std::ostream& out, const std::vector<ClaimEntry>& claims, const TextOptions& options) {
  const PlainNumbers plain(out);
  TextPage page(out, options);
  for (const ClaimEntry& entry : claims) {
    page.field(0, id_column, answer::short_id(entry.id.value), entry.first.statement.text, TextPage::Style::bold);
    page.field(0, id_column, "", details(entry));
  }
  require_good(out);
}

}  // namespace gainsay
