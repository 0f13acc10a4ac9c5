#include "graph/store/digest.h"

#include <charconv>
#include <optional>
#include <string_view>

#include "base/content_id.h"

namespace gainsay {
namespace {

constexpr std::size_t digits = 32;

/// Every value is told from its neighbours by its length, and every list by its size.
class Digest {
 public:
  void add(std::string_view text) {
    add(text.size());
    bytes_ += text;
  }
  void add(std::size_t number) {
    char buffer[24];
    bytes_.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr);
    bytes_ += ':';
  }
  void add(bool value) { bytes_ += value ? '1' : '0'; }
  void add(double value) {
    char buffer[32];
    add(std::string_view(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr));
  }
  void add(const std::string& text) { add(std::string_view(text)); }
  void add(const Span& span) { add(span.begin), add(span.end); }
  void add(const DateInterval& interval) { add(to_string(interval)); }
  template <class Tag>
  void add(const Id<Tag>& id) {
    add(id.value);
  }
  template <class T>
  requires std::is_enum_v<T>
  void add(T value) { add(name_of(value)); }
  template <class T>
  void add(const std::optional<T>& value) {
    add(value.has_value());
    if (value) add(*value);
  }
  template <class T>
  void add(const std::vector<T>& values) {
    add(values.size());
    for (const T& value : values) add(value);
  }

  void add(const Block& block) { add(block.span), add(block.kind); }
  void add(const Named& named) { add(named.id), add(named.name), add(named.kind); }
  void add(const UnnamedSource& source) {
    add(source.count.has_value());
    if (source.count) add(std::to_string(*source.count));
    add(source.of_what), add(source.close_to);
  }
  void add(const Actor& actor) {
    add(actor.named), add(actor.aliases), add(actor.mentions), add(actor.unnamed), add(actor.rule);
  }
  void add(const Hop& hop) { add(hop.who), add(hop.span), add(hop.cue), add(hop.implied); }
  void add(const Attribution& a) {
    add(a.id), add(a.sources), add(a.cues), add(a.contents), add(a.kind), add(a.act), add(a.speaker), add(a.chain);
    add(a.said), add(a.parent), add(a.rule);
  }
  void add(const Phrase& phrase) {
    add(phrase.text), add(phrase.span), add(phrase.head), add(phrase.terms), add(phrase.entity);
  }
  void add(const Argument& argument) { add(argument.role), add(argument.phrase); }
  void add(const Quantity& q) { add(q.low), add(q.high), add(q.unit), add(q.whole), add(q.bound), add(q.span); }
  void add(const Claim& c) {
    add(c.agent), add(c.predicate), add(c.predicate_span), add(c.object), add(c.recipient), add(c.place);
    add(c.arguments), add(c.polarity), add(c.negator), add(c.modality), add(c.hedge), add(c.conditional);
    add(c.time), add(c.quantity), add(c.denial), add(c.denial_scope);
  }
  void add(const Statement& s) {
    add(s.id), add(s.claim_id), add(s.attribution), add(s.span), add(s.text), add(s.claim), add(s.rule);
  }
  void add(const Article& a) {
    add(a.id), add(a.version), add(a.path), add(a.url), add(a.language), add(a.title), add(a.outlet), add(a.byline);
    add(a.agencies), add(a.published), add(a.published_from), add(a.blocks);
  }

  [[nodiscard]] std::string hex() const { return sha256_hex(bytes_).substr(0, digits); }

 private:
  std::string bytes_;
};

}  // namespace

std::string digest_of(const Extraction& extraction) {
  Digest digest;
  digest.add(extraction.article);
  digest.add(extraction.attributed.actors);
  digest.add(extraction.attributed.own_voice);
  digest.add(extraction.attributed.attributions);
  digest.add(extraction.statements);
  return digest.hex();
}

}  // namespace gainsay
