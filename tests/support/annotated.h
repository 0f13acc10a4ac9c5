#pragma once

#include <charconv>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/annotated_text.h"
#include "gainsay/model/article.h"
#include "gainsay/model/date.h"

/// Annotated texts written by hand, for tests of what reads them.
namespace gainsay::test {

struct Annotated {
  Article article;
  AnnotatedText text;

  /// The span of the n-th (from 0) occurrence of `words` in the text.
  [[nodiscard]] Span span(std::string_view words, int n = 0) const {
    std::size_t at = article.text.find(words);
    for (; n > 0 && at != std::string::npos; --n) at = article.text.find(words, at + 1);
    if (at == std::string::npos) throw std::invalid_argument("not in the text: " + std::string(words));
    return {at, at + words.size()};
  }
};

inline std::vector<std::string_view> split(std::string_view text, char mark) {
  std::vector<std::string_view> out;
  while (true) {
    const auto at = text.find(mark);
    out.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return out;
    text.remove_prefix(at + 1);
  }
}

/// One string a sentence, its words separated by blanks, each as form|UPOS|head|relation|lemma|name|xpos. The head
/// counts from 1 within the sentence, 0 is the root; the lemma is the form in lower case unless given; the name is PER,
/// ORG, LOC or MISC for the first word of one and "+" for its others. What stands behind the UPOS can be left out. A
/// sentence that begins with "¶ " opens a paragraph. Words are joined by blanks, but for marks and clitics.
inline Annotated annotate(const std::vector<std::string>& sentences) {
  Annotated out;
  std::string& text = out.article.text;
  out.article.id = ArticleId("test");
  out.article.version = VersionId("test");
  for (std::string_view line : sentences) {
    const std::string_view pilcrow = "\xC2\xB6 ";
    const bool opens = line.starts_with(pilcrow);
    if (opens) line.remove_prefix(pilcrow.size());
    if (opens || out.article.blocks.empty()) {
      if (!text.empty()) text += "\n\n";
      out.article.blocks.push_back({{text.size(), text.size()}, BlockKind::paragraph});
    }
    const auto first = static_cast<std::uint32_t>(out.text.tokens.size());
    for (const std::string_view word : split(line, ' ')) {
      const auto parts = split(word, '|');
      const auto part = [&](std::size_t i) { return i < parts.size() ? parts[i] : std::string_view(); };
      const std::string_view form = part(0);
      Token token;
      static constexpr std::string_view glued[] = {",", ".", "'s", "n't", ")", "?", "!", ":", "\xE2\x80\x9D"};
      bool blank = !text.empty() && text.back() != '\n' && text.back() != '(' && !text.ends_with("\xE2\x80\x9C");
      for (const std::string_view mark : glued) blank = blank && form != mark;
      if (blank) text += ' ';
      token.span = {text.size(), text.size() + form.size()};
      text += form;
      token.upos = parse_upos(part(1)).value();
      std::uint32_t head = 0;
      std::from_chars(part(2).data(), part(2).data() + part(2).size(), head);
      token.head = head == 0 ? no_head : first + head - 1;
      token.deprel = part(3).empty() ? (head == 0 ? Deprel::root : Deprel::dep) : parse_deprel(part(3)).value();
      token.lemma = part(4).empty() ? std::string(form) : std::string(part(4));
      if (part(4).empty())
        for (char& c : token.lemma)
          if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
      token.xpos = part(6);
      const auto at = static_cast<std::uint32_t>(out.text.tokens.size());
      const std::string_view name = part(5);
      if (name == "+") {
        out.text.names.back().last = at + 1;
      } else if (!name.empty()) {
        const NameKind kind = name == "PER"   ? NameKind::person
                              : name == "ORG" ? NameKind::organisation
                              : name == "LOC" ? NameKind::location
                                              : NameKind::misc;
        out.text.names.push_back({at, at + 1, kind});
      }
      out.text.tokens.push_back(std::move(token));
    }
    out.text.sentences.push_back({first, static_cast<std::uint32_t>(out.text.tokens.size()),
                                  static_cast<std::uint32_t>(out.article.blocks.size() - 1)});
    out.article.blocks.back().span.end = text.size();
  }
  return out;
}

}  // namespace gainsay::test
