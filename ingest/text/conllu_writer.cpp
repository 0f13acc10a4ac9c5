#include <string>

#include "base/utf8.h"
#include "gainsay/language.h"
#include "ingest/text/tokenizer.h"

namespace gainsay {
namespace {
std::string or_blank(const std::string& value) { return value.empty() ? "_" : value; }

/// What English fuses to the word before it: UD writes "don't" as one token of two words.
bool is_clitic(std::string_view form) {
  const CodePoint first = decode_utf8(form, 0);
  if (text::plain(first.value) != '\'') return false;
  const std::string rest = ascii_lower(form.substr(first.size));
  for (const char* clitic : {"", "s", "re", "ve", "ll", "m", "d"})
    if (rest == clitic) return true;
  return false;
}

bool is_letter_at(std::string_view form, bool front) {
  const auto characters = text::characters_of(form, {0, form.size()});
  return (front ? characters.front() : characters.back()).kind == text::CharClass::letter;
}

/// Whether two words that touch are one token of the surface: a clitic follows, or letters meet ("can|not", "do|n't").
bool is_fused(std::string_view before, const Token& token, std::string_view after, const Token& next) {
  if (token.span.end != next.span.begin || token.upos == Upos::PUNCT || next.upos == Upos::PUNCT) return false;
  return is_clitic(after) || (is_letter_at(before, false) && is_letter_at(after, true));
}

constexpr std::string_view kinds[] = {"person", "organisation", "location", "misc"};
}  // namespace

void write_conllu(std::ostream& out, const Article& article, const AnnotatedText& text) {
  std::size_t number = 0;
  auto name = text.names.begin();
  for (const Sentence& sentence : text.sentences) {
    if (sentence.first == sentence.last) continue;
    const Span whole{text.tokens[sentence.first].span.begin, text.tokens[sentence.last - 1].span.end};
    if (number == 0) out << "# newdoc id = " << single_spaced(article.path) << "\n";
    out << "# sent_id = " << ++number << "\n# text = " << single_spaced(covered(article.text, whole)) << "\n";
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const Token& token = text.tokens[i];
      const std::uint32_t id = i - sentence.first + 1;
      const auto form = [&](std::uint32_t k) { return covered(article.text, text.tokens[k].span); };
      const auto is_joined = [&](std::uint32_t k) {
        return k + 1 < sentence.last && is_fused(form(k), text.tokens[k], form(k + 1), text.tokens[k + 1]);
      };
      const bool begins = is_joined(i) && (i == sentence.first || !is_joined(i - 1));
      std::uint32_t last = i;
      while (begins && is_joined(last)) ++last;
      const bool spaced = i + 1 == sentence.last || token.span.end < text.tokens[i + 1].span.begin;
      if (begins) {
        const Span fused{token.span.begin, text.tokens[last].span.end};
        const bool fused_spaced = last + 1 == sentence.last || fused.end < text.tokens[last + 1].span.begin;
        out << id << '-' << id + last - i << '\t' << covered(article.text, fused) << "\t_\t_\t_\t_\t_\t_\t_\t"
            << (fused_spaced ? "" : "SpaceAfter=No|") << "TokenRange=" << fused.begin << ':' << fused.end << "\n";
      }
      const std::uint32_t head = token.head == no_head ? 0 : token.head - sentence.first + 1;
      const bool within = is_joined(i) || (i > sentence.first && is_joined(i - 1));
      out << id << '\t' << covered(article.text, token.span) << '\t' << or_blank(token.lemma) << '\t'
          << name_of(token.upos) << '\t' << or_blank(token.xpos) << "\t_\t" << head << '\t' << name_of(token.deprel)
          << "\t_\t";
      while (name != text.names.end() && name->last <= i) ++name;
      if (name != text.names.end() && name->first <= i)
        out << "Name=" << (name->first == i ? "B-" : "I-") << kinds[static_cast<std::size_t>(name->kind)] << '|';
      out << (spaced || within ? "" : "SpaceAfter=No|") << "TokenRange=" << token.span.begin << ':' << token.span.end
          << "\n";
    }
    out << "\n";
  }
}

}  // namespace gainsay
