#include <algorithm>
#include <cstring>
#include <fstream>

#include "gainsay/model/diagnostic.h"
#include "tools/lexicon/lexicon_builder.h"

namespace gainsay::lexicon {
namespace {

class Layout {
 public:
  std::uint32_t text(const std::string& string) {
    const auto [at, added] = texts_.emplace(string, static_cast<std::uint32_t>(bytes_.size()));
    if (added) {
      bytes_ += string;
      bytes_ += '\0';
    }
    return at->second;
  }
  template <class Record>
  void section(std::uint32_t id, const std::vector<Record>& records) {
    sections_[id].resize(records.size() * sizeof(Record) / sizeof(std::uint32_t));
    if (!records.empty()) std::memcpy(sections_[id].data(), records.data(), records.size() * sizeof(Record));
  }
  void write(const std::filesystem::path& file) {
    bytes_.resize((bytes_.size() + 3) / 4 * 4, '\0');
    sections_[section_text].resize(bytes_.size() / 4);
    std::memcpy(sections_[section_text].data(), bytes_.data(), bytes_.size());

    std::vector<std::uint32_t> words(header_words + 2 * section_count);
    for (std::uint32_t id = 0; id < section_count; ++id) {
      words[header_words + 2 * id] = static_cast<std::uint32_t>(words.size());
      words[header_words + 2 * id + 1] = static_cast<std::uint32_t>(sections_[id].size());
      words.insert(words.end(), sections_[id].begin(), sections_[id].end());
    }
    const std::uint64_t sum = checksum(std::span(words).subspan(header_words));
    std::memcpy(words.data(), magic.data(), magic.size());
    words[2] = format_version;
    words[3] = section_count;
    words[4] = static_cast<std::uint32_t>(sum);
    words[5] = static_cast<std::uint32_t>(sum >> 32U);
    std::ofstream out(file, std::ios::binary);
    out.write(reinterpret_cast<const char*>(words.data()), static_cast<std::streamsize>(words.size() * 4));
    out.close();
    if (!out) refuse(file, 0, "cannot be written");
  }

 private:
  std::array<std::vector<std::uint32_t>, section_count> sections_;
  std::map<std::string, std::uint32_t> texts_;
  std::string bytes_ = std::string(1, '\0');
};

std::vector<std::uint32_t> depths(const Builder& builder) {
  // Roots first: a synset's depth is final once no shorter way up is found.
  std::vector<std::uint32_t> depth(builder.hypernyms.size(), 0);
  for (std::size_t i = 0; i < depth.size(); ++i)
    if (builder.hypernyms[i].empty()) depth[i] = 1;
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t i = 0; i < depth.size(); ++i)
      for (const std::uint32_t up : builder.hypernyms[i])
        if (depth[up] != 0 && (depth[i] == 0 || depth[up] + 1 < depth[i])) {
          depth[i] = depth[up] + 1;
          changed = true;
        }
  }
  return depth;
}

void lay_out_synsets(const Builder& builder, Layout& layout) {
  const auto depth = depths(builder);
  std::vector<SynsetRecord> synsets;
  std::vector<std::uint32_t> hypernyms;
  for (std::size_t i = 0; i < builder.hypernyms.size(); ++i) {
    const auto& up = builder.hypernyms[i];
    synsets.push_back({static_cast<std::uint32_t>(hypernyms.size()), static_cast<std::uint32_t>(up.size()), depth[i]});
    hypernyms.insert(hypernyms.end(), up.begin(), up.end());
  }
  layout.section(section_synsets, synsets);
  layout.section(section_hypernyms, hypernyms);
}

void lay_out_names(const Builder& builder, Layout& layout) {
  std::vector<NameRecord> names;
  for (const auto& [key, entries] : builder.names)
    for (const Name& entry : entries)
      names.push_back({layout.text(key), layout.text(entry.name), static_cast<std::uint32_t>(entry.kind), entry.flags});
  layout.section(section_names, names);
}

void lay_out_news_words(const Builder& builder, Layout& layout) {
  std::vector<NewsWordRecord> words;
  for (const auto& [word, articles] : builder.news_words) words.push_back({layout.text(word), articles});
  layout.section(section_news_words, words);
}

}  // namespace

void write_lexicon(const Builder& builder, const std::filesystem::path& file) {
  Layout layout;
  lay_out_synsets(builder, layout);
  lay_out_names(builder, layout);
  lay_out_news_words(builder, layout);
  std::array<std::map<std::string_view, std::uint32_t>, word_classes> index;
  for (std::uint32_t c = 0; c < word_classes; ++c) {
    std::vector<LemmaRecord> lemmas;
    std::vector<SenseRecord> senses;
    for (const auto& [lemma, its_senses] : builder.lemmas[c]) {
      index[c].emplace(lemma, static_cast<std::uint32_t>(lemmas.size()));
      lemmas.push_back({layout.text(lemma), static_cast<std::uint32_t>(senses.size()),
                        static_cast<std::uint32_t>(its_senses.size())});
      for (const Sense& sense : its_senses) senses.push_back({sense.synset, sense.count});
    }
    layout.section(section_lemmas + c, lemmas);
    layout.section(section_senses + c, senses);
  }
  std::array<std::vector<LinkRecord>, word_classes> derivations;
  const auto link = [&](std::vector<LinkRecord>& links, std::size_t from, const std::string& a, std::size_t to,
                        const std::string& b) {
    const auto at_a = index[from].find(a);
    const auto at_b = index[to].find(b);
    if (at_a != index[from].end() && at_b != index[to].end())
      links.push_back({at_a->second, at_b->second, static_cast<std::uint32_t>(to)});
  };
  for (const auto& [from, to] : builder.derivations)
    link(derivations[from.first], from.first, from.second, to.first, to.second);
  const auto order = [](const LinkRecord& x, const LinkRecord& y) {
    return std::tie(x.a, x.to, x.b) < std::tie(y.a, y.to, y.b);
  };
  for (std::uint32_t c = 0; c < word_classes; ++c) {
    std::vector<LinkRecord> antonyms;
    for (const auto& [a, b] : builder.antonyms[c]) link(antonyms, c, a, c, b);
    std::sort(antonyms.begin(), antonyms.end(), order);
    std::sort(derivations[c].begin(), derivations[c].end(), order);
    layout.section(section_antonyms + c, antonyms);
    layout.section(section_derivations + c, derivations[c]);
    std::vector<ExceptionRecord> exceptions;
    for (const auto& [form, base] : builder.exceptions[c]) exceptions.push_back({layout.text(form), layout.text(base)});
    layout.section(section_exceptions + c, exceptions);
  }
  layout.write(file);
}

}  // namespace gainsay::lexicon
