#include "ingest/text/name_periods.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"
#include "ingest/text/characters.h"

namespace gainsay::text {
namespace {

constexpr std::array<std::string_view, 30> titles{
    "Adm", "Amb", "Brig", "Capt", "Cmdr", "Col", "Cpl",  "Del",  "Dr",  "Fr",  "Gen",  "Gov", "Govs", "Hon",  "Insp",
    "Lt",  "Maj", "Mr",   "Mrs",  "Ms",   "Pfc", "Pres", "Prof", "Pvt", "Rep", "Reps", "Rev", "Sen",  "Sens", "Sgt"};

/// Words that begin a sentence, hardly ever a surname.
constexpr std::array<std::string_view, 40> openers{
    "a",   "after",   "all",  "also", "an",  "and",   "as",    "at",    "but",  "by",   "for", "from", "he", "her",
    "his", "however", "i",    "if",   "in",  "it",    "its",   "more",  "my",   "no",   "not", "on",   "or", "our",
    "she", "so",      "some", "that", "the", "their", "there", "these", "they", "this", "we",  "when"};

bool starts_upper(std::string_view form) { return !form.empty() && is_upper(decode_utf8(form, 0).value); }

}  // namespace

bool is_period_in_name(std::string_view text, const std::vector<Span>& tokens, std::size_t at) {
  if (at + 1 >= tokens.size()) return false;
  std::size_t word_at = at;
  std::string_view word = covered(text, tokens[at]);
  if (word == "." && at > 0 && tokens[at - 1].end == tokens[at].begin)
    word = covered(text, tokens[--word_at]);
  else if (word.size() > 1 && word.back() == '.')
    word.remove_suffix(1);
  else
    return false;
  const std::string_view next = covered(text, tokens[at + 1]);
  const std::string_view gap = text.substr(tokens[at].end, tokens[at + 1].begin - tokens[at].end);
  if (!starts_upper(next) || gap.find('\n') != std::string_view::npos) return false;
  if (std::find(titles.begin(), titles.end(), word) != titles.end()) return true;
  if (word.size() != 1 || !starts_upper(word) || word_at == 0) return false;
  const std::string_view before = covered(text, tokens[word_at - 1]);
  const std::string_view space = text.substr(tokens[word_at - 1].end, tokens[word_at].begin - tokens[word_at - 1].end);
  return before.size() > 1 && starts_upper(before) && space == " " &&
         std::find(openers.begin(), openers.end(), ascii_lower(next)) == openers.end();
}

}  // namespace gainsay::text
