#include <rapidjson/document.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "base/utf8.h"
#include "lexicon/fold_name.h"
#include "tools/lexicon/lexicon_builder.h"

namespace gainsay::lexicon {
namespace {

bool all_capitals(const std::string& name) {
  return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::size_t letters(std::string_view folded) {
  return static_cast<std::size_t>(std::count_if(folded.begin(), folded.end(), [](char c) { return c != ' '; }));
}

void add(Builder& builder, std::string surface, const std::string& name, EntityKind kind, std::uint32_t flags) {
  if (surface.empty() || surface.front() == '?') return;
  if (surface.front() == '@') {
    surface.erase(0, 1);
    flags |= name_is_metonym;
  }
  const std::string key = fold_name(surface);
  const bool ordinary = builder.ordinary_words.contains(key);
  if (ordinary) flags |= name_needs_capital;
  if (ordinary && surface.starts_with("The ")) flags |= name_needs_article;
  // Three letters or fewer read as words too easily ("us", "who", "it") for any other case to count.
  if (all_capitals(surface) && (ordinary || letters(key) <= 3)) flags |= name_needs_capitals;
  auto& entries = builder.names[key];
  const auto same = [&](const Name& other) { return other.name == name && other.kind == kind; };
  if (const auto at = std::find_if(entries.begin(), entries.end(), same); at != entries.end()) {
    at->flags &= flags | ~(name_needs_capital | name_needs_capitals | name_needs_article | name_is_demonym);
    return;
  }
  const auto place = flags & name_needs_article ? entries.begin() : entries.end();
  entries.insert(place, {name, kind, flags});
}

/// A row's own name; where its aliases list the same as too ambiguous ("?Guardian"), it needs its article, or is left
/// out.
void add_own(Builder& builder, const std::string& name, const std::string& aliases, EntityKind kind) {
  for (const auto& alias : split(aliases, ';'))
    if (alias.starts_with('?') && fold_name(alias.substr(1)) == fold_name(name)) {
      if (name.starts_with("The ")) add(builder, name, name, kind, name_needs_article | name_needs_capital);
      return;
    }
  add(builder, name, name, kind, 0);
}

void add_all(Builder& builder, const std::string& surfaces, const std::string& name, EntityKind kind,
             std::uint32_t flags) {
  for (const auto& surface : split(surfaces, ';')) add(builder, surface, name, kind, flags);
}

std::map<std::string, std::vector<std::string>> iso_names(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  rapidjson::Document document;
  document.Parse(text.data(), text.size());
  if (!in.good() && text.empty()) refuse(file, 0, "cannot be read; Debian's iso-codes has it");
  if (document.HasParseError() || !document.IsObject() || !document.HasMember("3166-1"))
    refuse(file, 0, "is not the ISO 3166-1 list of iso-codes");
  std::map<std::string, std::vector<std::string>> out;
  for (const auto& country : document["3166-1"].GetArray()) {
    auto& names = out[country["alpha_2"].GetString()];
    for (const char* field : {"name", "common_name", "official_name"})
      if (country.HasMember(field)) names.emplace_back(country[field].GetString());
  }
  return out;
}

}  // namespace

void read_names(Builder& builder, const std::filesystem::path& folder, const std::filesystem::path& iso_3166_1) {
  auto official = iso_names(iso_3166_1);
  const auto countries = folder / "countries.tsv";
  const auto rows = read_table(countries, 6);
  for (const auto& row : rows) {
    add(builder, row[1], row[1], EntityKind::country, 0);
    add_all(builder, row[2], row[1], EntityKind::country, 0);
    for (const auto& name : official[row[0]]) add(builder, name, row[1], EntityKind::country, 0);
    official.erase(row[0]);
  }
  if (!official.empty()) refuse(countries, 0, "lacks " + official.begin()->first + " of ISO 3166-1");
  for (const auto& row : rows) {
    add_all(builder, row[3], row[1], EntityKind::country, name_is_demonym);
    add_all(builder, row[4], row[1], EntityKind::country, name_is_metonym);
    add_all(builder, row[5], row[1], EntityKind::country, name_is_metonym);
  }
  for (const auto& row : read_table(folder / "organisations.tsv", 2)) {
    add_own(builder, row[0], row[1], EntityKind::organisation);
    add_all(builder, row[1], row[0], EntityKind::organisation, 0);
  }
  for (const auto& [file, kind] : {std::pair{"agencies.tsv", EntityKind::agency}, {"outlets.tsv", EntityKind::outlet}})
    for (const auto& row : read_table(folder / file, 3)) {
      add_own(builder, row[0], row[2], kind);
      add_all(builder, row[2], row[0], kind, 0);
    }
}

}  // namespace gainsay::lexicon
