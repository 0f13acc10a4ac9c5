#include "engine/source_rulings.h"

#include "engine/read_each.h"

namespace gainsay {
namespace {

/// What a ruling hangs on: the path, which the next reading of the same file has, too.
std::string anchor(const Article& article) {
  return is_from_standard_input(article) ? "stdin:" + article.version.value : article.path;
}

}  // namespace

SourceRulings::SourceRulings(Store& store, const ReadOptions& options) : store_(store), options_(options) {
  for (const SourceRuling& ruling : store.rulings()) held_[{ruling.path, ruling.field}] = ruling.value;
}

void SourceRulings::apply(Article& article) {
  keep(article);
  const auto held = [&](SourceRuling::Field field) {
    const auto found = held_.find({anchor(article), field});
    return found == held_.end() ? nullptr : &found->second;
  };
  if (const std::string* published = held(SourceRuling::Field::published);
      published != nullptr && !options_.published) {
    article.published = parse_interval(*published).value_or(article.published);
    article.published_from = "given by the user";
  }
  if (const std::string* outlet = held(SourceRuling::Field::outlet); outlet != nullptr && !options_.outlet)
    article.outlet = *outlet;
  if (const std::string* url = held(SourceRuling::Field::url); url != nullptr && !options_.url) {
    article.url = *url;
    article.id = ArticleId(*url);
  }
}

void SourceRulings::keep(const Article& article) {
  const auto add = [&](SourceRuling::Field field, const std::string& value) {
    std::string& held = held_[{anchor(article), field}];
    if (held == value) return;
    held = value;
    store_.add_ruling({anchor(article), field, value});
  };
  if (options_.published) add(SourceRuling::Field::published, to_string(*options_.published));
  if (options_.outlet) add(SourceRuling::Field::outlet, *options_.outlet);
  if (options_.url) add(SourceRuling::Field::url, *options_.url);
}

}  // namespace gainsay
