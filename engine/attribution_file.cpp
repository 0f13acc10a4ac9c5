#include "gainsay/attribution_file.h"

#include <rapidjson/document.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/content_id.h"
#include "gainsay/model/diagnostic.h"
#include "gainsay/model/vocabulary.h"
#include "ingest/attribution/resolve.h"
#include "ingest/attribution/spans/assemble.h"

namespace gainsay {
namespace {
using rapidjson::Value;

[[noreturn]] void reject(const std::filesystem::path& file, std::size_t at, const char* why) {
  throw InputError({Diagnostic::Severity::error, file.string(), at, why});
}

/// Member `name` of an object, null where it has none.
const Value* member(const Value& object, const char* name) {
  if (!object.IsObject()) return nullptr;
  const auto found = object.FindMember(name);
  return found == object.MemberEnd() ? nullptr : &found->value;
}

/// The spans of a list; false where something in it is none.
bool read_spans(const Value* list, std::vector<Span>& out) {
  if (list == nullptr) return true;
  if (!list->IsArray()) return false;
  for (const Value& one : list->GetArray()) {
    const Value* begin = member(one, "begin");
    const Value* end = member(one, "end");
    if (begin == nullptr || end == nullptr || !begin->IsUint64() || !end->IsUint64()) return false;
    if (begin->GetUint64() >= end->GetUint64()) return false;
    out.push_back({begin->GetUint64(), end->GetUint64()});
  }
  return true;
}

using Found = std::vector<FoundAttribution>;

/// One line's attributions; none where it is no such object.
std::optional<std::pair<std::string, Found>> read_line(const std::string& line, const std::string& rule) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseIterativeFlag>(line.data(), line.size());
  if (document.HasParseError()) return std::nullopt;
  const Value* article = member(document, "article");
  const Value* path = article == nullptr ? nullptr : member(*article, "path");
  const Value* list = member(document, "attributions");
  if (path == nullptr || !path->IsString() || list == nullptr || !list->IsArray()) return std::nullopt;
  Found found;
  for (const Value& one : list->GetArray()) {
    FoundAttribution attribution;
    if (!read_spans(member(one, "sources"), attribution.sources) ||
        !read_spans(member(one, "cues"), attribution.cues) ||
        !read_spans(member(one, "contents"), attribution.contents))
      return std::nullopt;
    if (const Value* kind = member(one, "kind"); kind != nullptr && kind->IsString())
      attribution.kind = parse_quotation_kind(kind->GetString()).value_or(QuotationKind::indirect);
    attribution.rule = rule;
    found.push_back(std::move(attribution));
  }
  return std::pair{std::string(path->GetString(), path->GetStringLength()), std::move(found)};
}

/// Spans moved out to the borders of the tokens that they touch; those that touch none are left out.
std::vector<Span> on_tokens(const AnnotatedText& text, const std::vector<Span>& spans) {
  std::vector<Span> out;
  for (const Span& span : spans)
    if (const auto [first, last] = tokens_in(text, span); first < last)
      out.push_back({text.tokens[first].span.begin, text.tokens[last - 1].span.end});
  std::sort(out.begin(), out.end());
  return out;
}

class AttributionFile final : public AttributionModel {
 public:
  AttributionFile(const std::filesystem::path& file, std::unique_ptr<const AttributionModel> otherwise,
                  const Lexicon& lexicon)
      : otherwise_(std::move(otherwise)), lexicon_(lexicon) {
    std::ifstream in(file, std::ios::binary);
    if (!in) reject(file, 0, "cannot be read");
    const std::string data((std::istreambuf_iterator<char>(in)), {});
    const std::string rule = "file:" + content_id({data});
    name_ = rule + " over " + std::string(otherwise_->name());
    for (std::size_t at = 0; at < data.size();) {
      const std::size_t end = std::min(data.find('\n', at), data.size());
      const std::string line = data.substr(at, end - at);
      if (line.find_first_not_of(" \t\r") != std::string::npos) {
        auto read = read_line(line, rule);
        if (!read) reject(file, at, "line is no object with article.path and attributions");
        found_.insert_or_assign(std::move(read->first), std::move(read->second));
      }
      at = end + 1;
    }
  }

  std::string_view name() const override { return name_; }

  Attributed attribute(const Article& article, const AnnotatedText& text) const override {
    const auto known = found_.find(article.path);
    if (known == found_.end()) return otherwise_->attribute(article, text);
    Found found;
    for (FoundAttribution one : known->second) {
      for (auto* spans : {&one.sources, &one.cues, &one.contents}) *spans = on_tokens(text, *spans);
      if (!one.contents.empty()) found.push_back(std::move(one));
    }
    spans::put_in_order(found);
    return resolve(article, text, std::move(found), lexicon_);
  }

 private:
  std::map<std::string, Found> found_;
  std::unique_ptr<const AttributionModel> otherwise_;
  const Lexicon& lexicon_;
  std::string name_;
};
}  // namespace

std::unique_ptr<AttributionModel> load_attribution_file(const std::filesystem::path& file,
                                                        std::unique_ptr<const AttributionModel> otherwise,
                                                        const Lexicon& lexicon) {
  return std::make_unique<AttributionFile>(file, std::move(otherwise), lexicon);
}

}  // namespace gainsay
