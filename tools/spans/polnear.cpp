#include "spans/polnear.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <stdexcept>

#include "base/utf8.h"
#include "gainsay/read.h"

namespace gainsay::tools {
namespace {

std::string read_all(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// Byte offset of every code point, and of the end.
std::vector<std::size_t> byte_offsets(std::string_view text) {
  std::vector<std::size_t> out;
  for (std::size_t at = 0; at < text.size(); at += decode_utf8(text, at).size) out.push_back(at);
  out.push_back(text.size());
  return out;
}

std::vector<GoldAttribution> read_annotation(const std::filesystem::path& path, const std::vector<std::size_t>& bytes) {
  std::map<std::string, std::vector<Span>> spans;
  std::vector<GoldAttribution> out;
  std::istringstream lines(read_all(path));
  for (std::string line; std::getline(lines, line);) {
    std::istringstream fields(line);
    std::string id, field;
    std::getline(fields, id, '\t');
    std::getline(fields, field, '\t');
    if (id.starts_with('T')) {
      std::string ranges = field.substr(field.find(' ') + 1);
      std::replace(ranges.begin(), ranges.end(), ';', ' ');
      std::istringstream numbers(ranges);
      for (std::size_t begin = 0, end = 0; numbers >> begin >> end;)
        if (begin < end && end < bytes.size()) spans[id].push_back({bytes[begin], bytes[end]});
    } else if (id.starts_with('E')) {
      GoldAttribution attribution;
      std::istringstream parts(field);
      for (std::string part; parts >> part;) {
        const std::string role = part.substr(0, part.find(':'));
        const std::vector<Span>& found = spans[part.substr(part.find(':') + 1)];
        auto* into = role.starts_with("Source") ? &attribution.sources
                     : role.starts_with("Cue")  ? &attribution.cues
                     : role.starts_with("Content") ? &attribution.contents
                                                   : nullptr;
        if (into) into->insert(into->end(), found.begin(), found.end());
      }
      for (auto* list : {&attribution.sources, &attribution.cues, &attribution.contents}) std::sort(list->begin(), list->end());
      out.push_back(std::move(attribution));
    }
  }
  return out;
}

Upos upos_of(const std::string& tag, const std::string& lemma, const std::string& relation) {
  if (tag.starts_with("NNP")) return Upos::PROPN;
  if (tag.starts_with("NN")) return Upos::NOUN;
  if (relation == "aux" || relation == "auxpass" || relation == "cop" || tag == "MD") return Upos::AUX;
  if (tag.starts_with("VB")) return lemma == "be" && relation != "root" ? Upos::AUX : Upos::VERB;
  if (tag.starts_with("JJ")) return Upos::ADJ;
  if (lemma == "not" || lemma == "n't" || tag == "POS" || tag == "TO") return Upos::PART;
  if (tag.starts_with("RB") || tag == "WRB") return Upos::ADV;
  if (tag.starts_with("PRP") || tag == "WP" || tag == "EX" || tag == "WP$") return Upos::PRON;
  if (tag == "DT" || tag == "PDT" || tag == "WDT") return Upos::DET;
  if (tag == "IN") return relation == "mark" ? Upos::SCONJ : Upos::ADP;
  if (tag == "RP") return Upos::ADP;
  if (tag == "CC") return Upos::CCONJ;
  if (tag == "CD") return Upos::NUM;
  if (tag == "UH") return Upos::INTJ;
  if (tag == "SYM" || tag == "$" || tag == "#") return Upos::SYM;
  if (tag.empty() || !std::isalpha(static_cast<unsigned char>(tag.front())) || tag == "HYPH" || tag == "-LRB-" || tag == "-RRB-")
    return Upos::PUNCT;
  return Upos::X;
}

Deprel relation_of(const std::string& old, Upos head) {
  static const std::map<std::string, Deprel> renamed{
      {"dobj", Deprel::obj},           {"nsubjpass", Deprel::nsubj_pass}, {"csubjpass", Deprel::csubj_pass},
      {"auxpass", Deprel::aux_pass},   {"neg", Deprel::advmod},           {"mwe", Deprel::fixed},
      {"name", Deprel::flat},          {"foreign", Deprel::flat},         {"remnant", Deprel::orphan}};
  if (const auto found = renamed.find(old); found != renamed.end()) return found->second;
  const bool clause = head == Upos::VERB || head == Upos::ADJ || head == Upos::AUX;
  if (old == "nmod") return clause ? Deprel::obl : Deprel::nmod;
  if (old == "nmod:tmod") return clause ? Deprel::obl_tmod : Deprel::nmod_tmod;
  if (old == "nmod:npmod") return clause ? Deprel::obl_npmod : Deprel::nmod_npmod;
  return parse_deprel(old).value_or(Deprel::dep);
}

NameKind name_kind(const std::string& label) {
  return label == "PERSON" ? NameKind::person : label == "ORGANIZATION" ? NameKind::organisation
         : label == "LOCATION" ? NameKind::location : NameKind::misc;
}

}  // namespace

std::vector<GoldArticle> read_polnear(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "attributions")) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<GoldArticle> out;
  for (const auto& file : files) {
    GoldArticle one;
    const std::string stem = file.stem().string();
    const std::filesystem::path path = folder / "text" / (stem.substr(0, stem.rfind('_')) + ".txt");
    const std::string bytes = read_all(path);
    Diagnostics diagnostics;
    read_articles_from_bytes(bytes, path.string(), {}, [&](Article&& article) { one.article = std::move(article); }, diagnostics);
    if (one.article.text != bytes) throw std::runtime_error(path.string() + ": the reader does not keep the text as it stands");
    one.article.path = path.filename().string();
    one.gold = read_annotation(file, byte_offsets(one.article.text));
    out.push_back(std::move(one));
  }
  return out;
}

AnnotatedText read_silver(const std::filesystem::path& folder, const Article& article) {
  AnnotatedText out;
  std::filesystem::path path = folder / "parses" / article.path;
  path.replace_extension(".conll");
  if (!std::filesystem::exists(path)) return out;
  const std::vector<std::size_t> bytes = byte_offsets(article.text);
  std::istringstream lines(read_all(path));
  std::vector<std::vector<std::string>> rows;
  const auto finish = [&] {
    if (rows.empty()) return;
    const auto first = static_cast<std::uint32_t>(out.tokens.size());
    for (const auto& row : rows) {
      Token token;
      const std::size_t begin = std::stoul(row[7]), end = std::stoul(row[8]);
      token.span = {bytes.at(begin), bytes.at(end)};
      token.lemma = row[2];
      token.xpos = row[3];
      token.upos = upos_of(row[3], row[2], row[6]);
      const int head = row[5].empty() || row[5] == "_" ? 0 : std::stoi(row[5]);
      if (head > 0) token.head = first + static_cast<std::uint32_t>(head) - 1;
      out.tokens.push_back(std::move(token));
    }
    const auto last = static_cast<std::uint32_t>(out.tokens.size());
    for (std::uint32_t i = first; i < last; ++i) {
      Token& token = out.tokens[i];
      token.deprel = token.head == no_head ? Deprel::root : relation_of(rows[i - first][6], out.tokens[token.head].upos);
      if (rows[i - first][6] == "neg" && token.upos == Upos::ADV) token.upos = Upos::PART;
    }
    std::uint32_t block = 0;
    while (block + 1 < article.blocks.size() && article.blocks[block].span.end <= out.tokens[first].span.begin) ++block;
    out.sentences.push_back({first, last, block});
    for (std::uint32_t i = first; i < last;) {
      const std::string& label = rows[i - first][4];
      std::uint32_t end = i + 1;
      while (end < last && rows[end - first][4] == label) ++end;
      if (label == "PERSON" || label == "ORGANIZATION" || label == "LOCATION" || label == "MISC")
        out.names.push_back({i, end, name_kind(label)});
      i = end;
    }
    rows.clear();
  };
  for (std::string line; std::getline(lines, line);) {
    std::vector<std::string> row;
    std::istringstream fields(line);
    for (std::string field; std::getline(fields, field, '\t');) row.push_back(field);
    if (row.size() == 9) rows.push_back(std::move(row));
    else finish();
  }
  finish();
  return out;
}

}  // namespace gainsay::tools
