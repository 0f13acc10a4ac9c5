#include "engine/source_rulings.h"

#include "engine/read_each.h"

namespace gainsay {

std::string ruling_anchor(const Article& article) {
  return is_from_standard_input(article) ? "stdin:" + article.version.value : article.path;
}

void apply_ruling(Article& article, SourceRuling::Field field, const std::string& value) {
  switch (field) {
    case SourceRuling::Field::published:
      article.published = parse_interval(value).value_or(article.published);
      article.published_from = "given by the user";
      break;
    case SourceRuling::Field::outlet:
      article.outlet = value;
      break;
    case SourceRuling::Field::url:
      article.url = value;
      article.id = ArticleId(value);
      break;
  }
}

SourceRulings::SourceRulings(Store& store, const ReadOptions& options) : store_(store), options_(options) {
  for (const SourceRuling& ruling : store.rulings()) held_[{ruling.path, ruling.field}] = ruling.value;
}

void SourceRulings::apply(Article& article) {
  keep(article);
  const auto apply_held = [&](SourceRuling::Field field, bool is_said_now) {
    const auto found = held_.find({ruling_anchor(article), field});
    if (found != held_.end() && !is_said_now) apply_ruling(article, field, found->second);
  };
  apply_held(SourceRuling::Field::published, options_.published.has_value());
  apply_held(SourceRuling::Field::outlet, options_.outlet.has_value());
  apply_held(SourceRuling::Field::url, options_.url.has_value());
}

void SourceRulings::keep(const Article& article) {
  const auto add = [&](SourceRuling::Field field, const std::string& value) {
    std::string& held = held_[{ruling_anchor(article), field}];
    if (held == value) return;
    held = value;
    store_.add_ruling({ruling_anchor(article), field, value});
  };
  if (options_.published) add(SourceRuling::Field::published, to_string(*options_.published));
  if (options_.outlet) add(SourceRuling::Field::outlet, *options_.outlet);
  if (options_.url) add(SourceRuling::Field::url, *options_.url);
}

}  // namespace gainsay
