#include "engine/corrections.h"

#include "engine/read_each.h"

namespace gainsay {

std::string correction_path(const Article& article) {
  return is_from_standard_input(article) ? "stdin:" + article.version.value : article.path;
}

void correct(Article& article, CorrectedField field, const std::string& value) {
  switch (field) {
    case CorrectedField::published:
      article.published = parse_interval(value).value_or(article.published);
      article.published_from = "given by the user";
      break;
    case CorrectedField::outlet:
      article.outlet = value;
      break;
    case CorrectedField::url:
      article.url = value;
      article.id = ArticleId(value);
      break;
  }
}

Corrections::Corrections(Store& store, const ReadOptions& options, const RulingAuthor& author)
    : store_(store), options_(options), author_(author) {
  for (const Correction& correction : store.corrections())
    held_[{correction.path, correction.field}] = correction.value;
}

void Corrections::apply(Article& article) {
  keep(article);
  const auto apply_held = [&](CorrectedField field, bool is_said_now) {
    const auto found = held_.find({correction_path(article), field});
    if (found != held_.end() && !is_said_now) correct(article, field, found->second);
  };
  apply_held(CorrectedField::published, options_.published.has_value());
  apply_held(CorrectedField::outlet, options_.outlet.has_value());
  apply_held(CorrectedField::url, options_.url.has_value());
}

void Corrections::keep(const Article& article) {
  const auto add = [&](CorrectedField field, const std::string& value) {
    std::string& held = held_[{correction_path(article), field}];
    if (held == value) return;
    held = value;
    store_.add_ruling({.subject = RulingSubject::article,
                       .decision = RulingDecision::correct,
                       .correction = {correction_path(article), field, value},
                       .author = author_});
  };
  if (options_.published) add(CorrectedField::published, to_string(*options_.published));
  if (options_.outlet) add(CorrectedField::outlet, *options_.outlet);
  if (options_.url) add(CorrectedField::url, *options_.url);
}

}  // namespace gainsay
