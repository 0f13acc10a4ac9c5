#include "ingest/text/sentence_splitter.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "ingest/text/characters.h"
#include "ingest/text/hash.h"
#include "ingest/text/name_periods.h"

namespace gainsay::text {
namespace {
/// The mark itself for punctuation, else a class with case, so that few features cover all words.
std::uint64_t kind_of(std::string_view form) {
  const CodePoint first = decode_utf8(form, 0);
  const CharClass kind = class_of(first.value);
  if (kind == CharClass::letter) return (is_upper(first.value) ? 1000U : 1001U) + (form.back() == '.' ? 10U : 0U);
  if (kind == CharClass::digit) return form.back() == '.' ? 1003 : 1002;
  if (kind == CharClass::emoji) return 1004;
  return plain(first.value) | (first.size < form.size() ? 0x10000U : 0U);
}

bool is_pause(std::string_view form) { return form == "," || form == ";" || form == ":" || form == "-"; }
}  // namespace

SplitFeatures::SplitFeatures(std::string_view text, const std::vector<Span>& tokens) {
  looks_.resize(tokens.size());
  outside_.form = 3;
  outside_.shape = 3;
  outside_.kind = 3;
  bool open = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string_view form = covered(text, tokens[i]);
    Look& look = looks_[i];
    look.form = hashed(1, normal_form(form));
    look.shape = hashed(2, shape_of(form));
    look.kind = kind_of(form);
    if (look.kind == '"' || form == "``" || form == "''") open = !open;
    look.quote_open = open;
    const std::size_t next = i + 1 < tokens.size() ? tokens[i + 1].begin : tokens[i].end;
    look.space_follows = next > tokens[i].end;
    std::size_t lines = 0;
    for (std::size_t k = tokens[i].end; k < next; ++k) lines += text[k] == '\n';
    look.line_follows = lines > 0;
    look.empty_line_follows = lines > 1;
  }
}

const SplitFeatures::Look& SplitFeatures::look(std::ptrdiff_t token) const {
  if (token < 0 || token >= static_cast<std::ptrdiff_t>(looks_.size())) return outside_;
  return looks_[static_cast<std::size_t>(token)];
}

BoundaryFeatures SplitFeatures::after(std::size_t token, std::size_t since) const {
  const auto at = static_cast<std::ptrdiff_t>(token);
  const Look& b = look(at - 1);
  const Look& c = look(at);
  const Look& d = look(at + 1);
  const Look& e = look(at + 2);
  BoundaryFeatures out;
  out.reserve(32);
  std::uint32_t id = 100;
  const auto add = [&](std::uint64_t x, std::uint64_t y = 0) {
    ++id;
    out.push_back(static_cast<std::uint32_t>(hashed(hashed(id, x), y)));
  };
  const std::uint64_t gap = (c.space_follows ? 1U : 0U) + (c.line_follows ? 2U : 0U) + (c.quote_open ? 4U : 0U);
  const std::uint64_t length = since < 4 ? since : since < 8 ? 5 : since < 16 ? 6 : since < 40 ? 7 : 8;
  add(gap);
  add(c.form, c.space_follows);
  add(c.kind, gap);
  add(c.kind, d.kind << 3 | gap);
  add(hashed(c.kind, d.kind), e.kind << 3 | gap);
  add(hashed(b.kind, c.kind), d.kind << 3 | gap);
  add(hashed(b.kind, c.kind), hashed(d.kind, e.kind));
  add(b.form, hashed(c.kind, d.kind));
  add(c.form, d.kind);
  add(c.form, d.form);
  add(d.form, hashed(c.kind, gap));
  add(hashed(d.form, e.kind), hashed(c.kind, gap));
  add(hashed(b.kind, d.form), c.kind);
  add(c.shape, hashed(d.shape, gap));
  add(c.shape, hashed(b.shape, d.kind));
  add(length, hashed(c.kind, d.kind));
  add(length, gap);
  add(b.form, hashed(c.form, d.kind));
  add(e.form, hashed(d.form, c.kind));
  add(hashed(b.kind, look(at - 2).kind), hashed(c.kind, d.kind));
  return out;
}

std::vector<std::size_t> SentenceSplitter::ends(std::string_view text, const std::vector<Span>& tokens) const {
  std::vector<std::size_t> out;
  const SplitFeatures features(text, tokens);
  std::size_t begin = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool last = i + 1 == tokens.size();
    if (last || features.is_forced_after(i) ||
        (model_.score(features.after(i, i - begin + 1)) > 0 && !is_period_in_name(text, tokens, i))) {
      out.push_back(i + 1);
      begin = i + 1;
    } else if (i + 1 - begin >= longest_sentence) {
      std::size_t end = i + 1;
      while (end > begin + longest_sentence / 2 && !is_pause(covered(text, tokens[end - 1]))) --end;
      if (end == begin + longest_sentence / 2) end = i + 1;
      out.push_back(end);
      begin = end;
    }
  }
  return out;
}

}  // namespace gainsay::text
