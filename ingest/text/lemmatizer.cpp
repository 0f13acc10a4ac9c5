#include "ingest/text/lemmatizer.h"

#include <algorithm>

#include "base/utf8.h"
#include "ingest/text/characters.h"
#include "ingest/text/hash.h"

namespace gainsay::text {
namespace {
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A figure without its grouping: "21,000" is 21000, as EWT has it.
std::string ungrouped(std::string_view number) {
  std::string out;
  for (std::size_t i = 0; i < number.size(); ++i) {
    const bool grouping =
        number[i] == ',' && i > 0 && i + 1 < number.size() && is_digit(number[i - 1]) && is_digit(number[i + 1]);
    if (!grouping) out.push_back(number[i]);
  }
  return out;
}
}  // namespace

std::string lemma_base(std::string_view form, std::string_view xpos) {
  if (xpos.starts_with("NNP")) return std::string(form);
  std::string out;
  out.reserve(form.size());
  for (std::size_t at = 0; at < form.size();) {
    const auto byte = static_cast<unsigned char>(form[at]);
    if (byte < 0x80) {
      out.push_back(static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte));
      ++at;
      continue;
    }
    const CodePoint point = decode_utf8(form, at);
    at += point.size;
    const char32_t mark = plain(point.value);
    append_utf8(out, mark == '\'' ? mark : to_lower(point.value));
  }
  return out;
}

std::uint32_t lemma_key(std::string_view xpos, std::string_view ending, bool whole) {
  return static_cast<std::uint32_t>(hashed(hashed(whole ? 41 : 40, xpos), ending) >> 32);
}

Lemmatizer::Lemmatizer(std::vector<LemmaEdit> edits, const std::vector<Rule>& rules) : edits_(std::move(edits)) {
  rules_.reserve(rules.size());
  for (const Rule& rule : rules) rules_.emplace(rule.key, rule.edit);
}

std::string Lemmatizer::lemma(std::string_view form, std::string_view xpos) const {
  std::string base = lemma_base(form, xpos);
  if (xpos == "CD") return ungrouped(base);
  const auto apply = [&](std::uint32_t key) {
    const auto found = rules_.find(key);
    if (found == rules_.end()) return false;
    const LemmaEdit& edit = edits_[found->second];
    if (edit.cut > base.size() || (edit.cut == base.size() && edit.add.empty())) return false;
    base.replace(base.size() - edit.cut, edit.cut, edit.add);
    return true;
  };
  if (apply(lemma_key(xpos, base, true))) return base;
  const std::string_view whole = base;
  for (std::size_t size = std::min(longest_lemma_ending, base.size() - (base.empty() ? 0 : 1)) + 1; size-- > 0;)
    if (apply(lemma_key(xpos, whole.substr(whole.size() - size), false))) break;
  return base;
}

void Lemmatizer::write(const std::vector<LemmaEdit>& edits, const std::vector<Rule>& rules, WeightWriter& out) {
  out.u32(static_cast<std::uint32_t>(edits.size()));
  for (const auto& edit : edits) {
    out.u32(edit.cut);
    out.string(edit.add);
  }
  std::vector<std::uint32_t> keys;
  std::vector<std::int16_t> numbers;
  for (const auto& rule : rules) {
    keys.push_back(rule.key);
    numbers.push_back(static_cast<std::int16_t>(rule.edit));
  }
  out.words(keys);
  out.shorts(numbers);
}

Lemmatizer Lemmatizer::read(WeightReader& in) {
  std::vector<LemmaEdit> edits(std::min<std::uint32_t>(in.u32(), 32767));
  for (auto& edit : edits) {
    edit.cut = in.u32();
    edit.add = in.string();
  }
  const auto keys = in.words();
  const auto numbers = in.shorts();
  if (keys.size() != numbers.size()) in.reject("rules and edits do not match");
  std::vector<Rule> rules;
  rules.reserve(keys.size());
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto edit = static_cast<std::uint32_t>(static_cast<std::uint16_t>(numbers[i]));
    if (edit >= edits.size()) in.reject("rule for an unknown edit");
    rules.push_back({keys[i], edit});
  }
  return {std::move(edits), rules};
}

}  // namespace gainsay::text
