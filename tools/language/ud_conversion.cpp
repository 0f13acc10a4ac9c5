#include "tools/language/ud_conversion.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gainsay::train {
namespace {
using Tree = std::vector<SilverWord>;

bool is_verb(const SilverWord& w) { return w.xpos.starts_with("VB"); }
bool is_proper(const SilverWord& w) { return w.xpos.starts_with("NNP"); }
bool is_noun(const SilverWord& w) { return w.xpos.starts_with("NN"); }

bool has_child(const Tree& tree, int head, std::string_view deprel) {
  return std::any_of(tree.begin(), tree.end(),
                     [&](const SilverWord& w) { return w.head == head && w.deprel == deprel; });
}

/// A person's name: UD joins its words to the first with "flat", CoreNLP to the last with "compound". Nouns before it
/// describe it ("nmod:desc").
void head_names_first(Tree& tree) {
  const int size = static_cast<int>(tree.size());
  for (int first = 0; first < size;) {
    if (tree[first].ner != "PERSON" || !is_proper(tree[first])) {
      ++first;
      continue;
    }
    int last = first;
    while (last + 1 < size && tree[last + 1].ner == "PERSON" && is_proper(tree[last + 1])) ++last;
    const int head = last;
    bool whole = tree[head].head < first || tree[head].head > last;
    for (int i = first; i < last; ++i) whole = whole && tree[i].head == head && tree[i].deprel == "compound";
    if (whole) {
      tree[first].head = tree[head].head;
      tree[first].deprel = tree[head].deprel;
      for (int i = first + 1; i <= last; ++i) {
        tree[i].head = first;
        tree[i].deprel = "flat";
      }
      for (int i = 0; i < size; ++i) {
        if (i >= first && i <= last) continue;
        if (tree[i].head == head) tree[i].head = first;
        if (tree[i].head == first && i < first && tree[i].deprel == "compound" && is_noun(tree[i]) &&
            tree[i].ner == "O")
          tree[i].deprel = "nmod:desc";
      }
    }
    first = last + 1;
  }
}

/// UD v2 hangs "and" and the comma before a conjunct on that conjunct; v1 hangs them on the first.
void attach_coordinators_right(Tree& tree) {
  const int size = static_cast<int>(tree.size());
  for (int i = 0; i < size; ++i) {
    const bool comma = tree[i].deprel == "punct" && (tree[i].form == "," || tree[i].form == ";");
    if (tree[i].deprel != "cc" && !comma) continue;
    for (int k = i + 1; k < size; ++k) {
      if (tree[k].head != tree[i].head || tree[k].deprel != "conj") continue;
      // A comma belongs to the list only where nothing but the coordinator and the conjunct's own words follow it.
      if (comma && tree[i].head > i) break;
      tree[i].head = k;
      break;
    }
  }
}

std::string relation_of(const Tree& tree, int i) {
  const SilverWord& w = tree[i];
  if (w.head < 0) return "root";
  const SilverWord& head = tree[w.head];
  const bool clausal = is_verb(head) || head.xpos.starts_with("JJ") || head.xpos.starts_with("RB") ||
                       head.xpos == "MD" || head.xpos == "IN";
  if (w.deprel == "dobj") return "obj";
  if (w.deprel == "nsubjpass") return "nsubj:pass";
  if (w.deprel == "csubjpass") return "csubj:pass";
  if (w.deprel == "auxpass") return "aux:pass";
  if (w.deprel == "mwe") return "fixed";
  if (w.deprel == "neg") return w.xpos == "DT" ? "det" : "advmod";
  if (w.deprel == "nmod:tmod" || w.deprel == "nmod:npmod") return clausal ? "obl:unmarked" : "nmod:unmarked";
  if (w.deprel == "nmod" && clausal) {
    const bool by = std::any_of(tree.begin(), tree.end(), [i](const SilverWord& c) {
      return c.head == i && c.lemma == "by" && c.deprel == "case";
    });
    return by && head.xpos == "VBN" && has_child(tree, w.head, "auxpass") ? "obl:agent" : "obl";
  }
  return w.deprel;
}

/// "somebody", "nothing": nouns to CoreNLP, pronouns to UD.
bool is_indefinite(std::string_view lemma) {
  if (lemma == "none") return true;
  for (const std::string_view first : {"some", "any", "every", "no"})
    for (const std::string_view last : {"one", "body", "thing"})
      if (lemma.size() == first.size() + last.size() && lemma.starts_with(first) && lemma.ends_with(last)) return true;
  return false;
}

std::string upos_of(const SilverWord& w) {
  const std::string& t = w.xpos;
  const std::string& r = w.deprel;
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 29> fixed{
      {{"NNS", "NOUN"},  {"NNP", "PROPN"}, {"NNPS", "PROPN"}, {"MD", "AUX"},      {"PDT", "DET"},    {"PRP", "PRON"},
       {"PRP$", "PRON"}, {"WP", "PRON"},   {"WP$", "PRON"},   {"EX", "PRON"},     {"CD", "NUM"},     {"CC", "CCONJ"},
       {"POS", "PART"},  {"UH", "INTJ"},   {"JJ", "ADJ"},     {"JJR", "ADJ"},     {"JJS", "ADJ"},    {"RBR", "ADV"},
       {"RBS", "ADV"},   {"RP", "ADP"},    {"$", "SYM"},      {"#", "SYM"},       {",", "PUNCT"},    {".", "PUNCT"},
       {":", "PUNCT"},   {"``", "PUNCT"},  {"''", "PUNCT"},   {"-LRB-", "PUNCT"}, {"-RRB-", "PUNCT"}}};
  for (const auto& [xpos, upos] : fixed)
    if (t == xpos) return std::string(upos);
  if (t == "NN" && is_indefinite(w.lemma)) return "PRON";
  if (t.starts_with("VB")) return r == "aux" || r == "auxpass" || r == "cop" ? "AUX" : w.lemma == "be" ? "" : "VERB";
  if (t == "NN") return "NOUN";
  if (t == "RB") return w.lemma == "not" ? "PART" : "ADV";
  if (t == "WRB") return "ADV";
  if (t == "IN") return r == "mark" ? "SCONJ" : r == "case" ? "ADP" : "";
  if (t == "TO") return r == "mark" ? "PART" : r == "case" ? "ADP" : "";
  if (t == "DT" || t == "WDT") return r == "det" || r == "neg" ? "DET" : r == "dep" || r == "mwe" ? "" : "PRON";
  return "";
}

std::string kind_of(std::string_view ner) {
  if (ner == "PERSON") return "person";
  if (ner == "ORGANIZATION") return "organisation";
  if (ner == "LOCATION") return "location";
  if (ner == "MISC") return "misc";
  return "";
}

std::string name_of(const Tree& tree, std::size_t i) {
  const std::string kind = kind_of(tree[i].ner);
  if (kind.empty()) return "O";
  const bool begins = i == 0 || tree[i - 1].ner != tree[i].ner;
  const bool ends = i + 1 == tree.size() || tree[i + 1].ner != tree[i].ner;
  return (begins ? (ends ? "U-" : "B-") : (ends ? "L-" : "I-")) + kind;
}
}  // namespace

Sentence to_universal(const std::vector<SilverWord>& silver) {
  Tree tree = silver;
  head_names_first(tree);
  attach_coordinators_right(tree);
  Sentence out;
  for (std::size_t i = 0; i < tree.size(); ++i) {
    const SilverWord& w = tree[i];
    Word word;
    word.span = w.span;
    word.lemma = w.lemma;
    word.upos = upos_of(w);
    word.xpos = w.xpos == "TO" && w.deprel == "case" ? "IN" : w.xpos;
    if (w.xpos == ":" && w.form != ":" && w.form != ";") word.xpos.clear();  // dashes: EWT has "," for most
    if (w.xpos == "#" || w.xpos == "SYM" || w.xpos == "FW" || w.xpos == "LS") word.xpos.clear();
    word.name = name_of(tree, i);
    word.deprel = relation_of(tree, static_cast<int>(i));
    word.head = w.head;
    if (w.deprel == "dep") {
      word.head = unknown;
      word.deprel.clear();
    }
    out.words.push_back(std::move(word));
  }
  return out;
}

}  // namespace gainsay::train
