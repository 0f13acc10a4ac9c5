#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "gainsay/language.h"

namespace gainsay {
namespace {
std::string or_blank(const std::string& value) { return value.empty() ? "_" : value; }

/// What English fuses to the word before it: UD writes "don't" as one token of two words.
bool is_clitic(std::string_view form) {
  std::string plain = ascii_lower(form);
  if (const auto at = plain.find("\xE2\x80\x99"); at != std::string::npos) plain.replace(at, 3, "'");
  for (const char* clitic : {"n't", "'s", "'re", "'ve", "'ll", "'m", "'d", "nt", "not", "na", "ta", "'"})
    if (plain == clitic) return true;
  return false;
}
}  // namespace

void write_conllu(std::ostream& out, const Article& article, const AnnotatedText& text) {
  std::size_t number = 0;
  for (const Sentence& sentence : text.sentences) {
    if (sentence.first == sentence.last) continue;
    const Span whole{text.tokens[sentence.first].span.begin, text.tokens[sentence.last - 1].span.end};
    if (number == 0) out << "# newdoc id = " << single_spaced(article.path) << "\n";
    out << "# sent_id = " << ++number << "\n# text = " << single_spaced(covered(article.text, whole)) << "\n";
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      const Token& token = text.tokens[i];
      const std::uint32_t id = i - sentence.first + 1;
      const auto is_joined = [&](std::uint32_t k) {
        return k + 1 < sentence.last && text.tokens[k].span.end == text.tokens[k + 1].span.begin && text.tokens[k].upos != Upos::PUNCT &&
               text.tokens[k + 1].upos != Upos::PUNCT && is_clitic(covered(article.text, text.tokens[k + 1].span));
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
      out << id << '\t' << covered(article.text, token.span) << '\t' << or_blank(token.lemma) << '\t' << name_of(token.upos)
          << '\t' << or_blank(token.xpos) << "\t_\t" << head << '\t' << name_of(token.deprel) << "\t_\t"
          << (spaced || within ? "" : "SpaceAfter=No|") << "TokenRange=" << token.span.begin << ':' << token.span.end << "\n";
    }
    out << "\n";
  }
}

}  // namespace gainsay
