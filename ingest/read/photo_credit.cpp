#include "ingest/read/photo_credit.h"

#include <array>
#include <string>

#include "base/utf8.h"
#include "ingest/read/news_agencies.h"
#include "ingest/read/wording.h"

namespace gainsay::read {
namespace {

constexpr std::array<std::string_view, 31> openers{"image:",
                                                   "image via",
                                                   "image credit",
                                                   "image courtesy",
                                                   "image source",
                                                   "images:",
                                                   "photo:",
                                                   "photos:",
                                                   "photo by",
                                                   "photo credit",
                                                   "photo courtesy",
                                                   "photo via",
                                                   "photograph:",
                                                   "photograph by",
                                                   "picture:",
                                                   "picture by",
                                                   "picture credit",
                                                   "pic:",
                                                   "pic credit",
                                                   "credit:",
                                                   "photo source",
                                                   "file photo",
                                                   "file pic",
                                                   "file image",
                                                   "representational image",
                                                   "representative image",
                                                   "screengrab",
                                                   "ap photo",
                                                   "afp photo",
                                                   "reuters photo",
                                                   "h/t"};

constexpr std::array<std::string_view, 15> signs{"photo via",  "via ap",   "via reuters",  "via afp",      "via getty",
                                                 "/afp",       "/getty",   "getty images", "pool photo",   "ap photo",
                                                 "file photo", "/reuters", "reuters/",     "shutterstock", "photo/"};

constexpr std::array<std::string_view, 9> picture_agencies{
    "getty", "getty images", "shutterstock", "istock", "istockphoto", "alamy", "rex features", "epa", "corbis"};

constexpr std::size_t longest_credit = 16;

bool is_credit_text(std::string_view lower) {
  return words_of(lower).size() <= longest_credit &&
         (!leading_phrase(lower, openers).empty() || contains_any(lower, signs));
}

/// "(...)" or "[...]" at the end: where it opens, if it is a credit.
std::size_t bracketed(std::string_view text) {
  std::string_view body = text;
  if (body.ends_with('.')) body.remove_suffix(1);
  if (!body.ends_with(')') && !body.ends_with(']')) return text.size();
  const auto open = body.rfind(body.back() == ')' ? '(' : '[');
  if (open == std::string_view::npos) return text.size();
  const std::string inner = folded(stripped(body.substr(open), "()[]"));
  return is_credit_text(inner) || inner.starts_with("source: ") ? open : text.size();
}

/// "... of talks. Photo: X/Y": the credit begins the text or follows a full sentence.
std::size_t spelled_out(std::string_view text) {
  constexpr std::size_t longest_tail = 200;
  const std::size_t skipped = text.size() > longest_tail ? text.size() - longest_tail : 0;
  const std::string lower = ascii_lower(text.substr(skipped));
  for (std::size_t i = 0; i < lower.size(); ++i) {
    const std::size_t at = skipped + i;
    const bool apart = at == 0 || (i > 0 && std::string_view(" .!?)\"").find(lower[i - 1]) != std::string_view::npos);
    if (!apart) continue;
    const std::string_view opener = leading_phrase(std::string_view(lower).substr(i), openers);
    if (opener.empty() || !(at == 0 || (starts_upper(text.substr(at)) && ends_sentence(text.substr(0, at))))) continue;
    const std::string_view names = stripped(text.substr(at + opener.size()), ": ");
    if (words_of(names).size() <= 10 && is_name_like(names)) return at;
  }
  return text.size();
}

/// A whole line "Carlos Diaz / Reuters", "Getty Images", "Source: Getty".
bool is_bare_credit(std::string_view text) {
  constexpr std::size_t longest_line = 9;
  std::string lower = folded(stripped(text, "(). "));
  if (words_of(lower).size() > longest_line || !is_name_like(text)) return false;
  for (const std::string_view label : {"source: ", "credit: ", "image: "})
    if (lower.starts_with(label)) lower = lower.substr(label.size());
  if (leading_phrase(lower, picture_agencies) == lower) return true;
  const auto slash = text.rfind('/');
  if (slash == std::string_view::npos || text.find("://") != std::string_view::npos) return false;
  const std::string_view last = stripped(text.substr(slash + 1), "(). ");
  return is_news_agency(last) || leading_phrase(folded(last), picture_agencies) == folded(last) ||
         is_news_agency(stripped(text.substr(0, text.find('/')), "( "));
}

}  // namespace

std::size_t trailing_photo_credit(std::string_view text) {
  const std::string_view body = trimmed(text);
  if (body.empty()) return text.size();
  if (is_bare_credit(body)) return 0;
  const auto lead = static_cast<std::size_t>(body.data() - text.data());
  for (const std::size_t at : {bracketed(body), spelled_out(body)})
    if (at < body.size()) return at == 0 ? 0 : lead + at;
  return text.size();
}

}  // namespace gainsay::read
