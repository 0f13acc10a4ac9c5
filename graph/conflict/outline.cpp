#include "graph/conflict/outline.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <map>

#include "graph/conflict/story_search.h"

namespace gainsay::conflict {
namespace {

/// Numbers in groups of seven bits, the lowest first, as LEB128 has them; strings after their lengths.
class Writer {
 public:
  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>(value | 0x80);
    bytes_ += static_cast<char>(value);
  }
  void fixed(std::uint64_t value, int size) {
    for (int i = 0; i < size; ++i) bytes_ += static_cast<char>(value >> (8 * i));
  }
  void text(std::string_view value) {
    number(value.size());
    bytes_ += value;
  }
  void real(const std::optional<double>& value) {
    number(value ? 1 : 0);
    if (value) fixed(std::bit_cast<std::uint64_t>(*value), 8);
  }
  void day(const std::optional<Date>& value) {
    const std::int64_t days = value ? std::chrono::sys_days(*value).time_since_epoch().count() : 0;
    number(value ? 1 + (days < 0 ? static_cast<std::uint64_t>(-2 * days - 1) : static_cast<std::uint64_t>(2 * days))
                 : 0);
  }
  void interval(const DateInterval& value) {
    day(value.begin);
    day(value.end);
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// Past the end it gives nothing but zeros.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : rest_(bytes) {}
  std::uint64_t number() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      const std::uint64_t next = fixed(1);
      value |= (next & 0x7F) << shift;
      if (next < 0x80) break;
    }
    return value;
  }
  std::uint64_t fixed(int size) {
    std::uint64_t value = 0;
    for (int i = 0; i < size && !rest_.empty(); ++i) {
      value |= std::uint64_t{static_cast<unsigned char>(rest_.front())} << (8 * i);
      rest_.remove_prefix(1);
    }
    return value;
  }
  std::string text() {
    const std::string_view value = rest_.substr(0, number_within());
    rest_.remove_prefix(value.size());
    return std::string(value);
  }
  std::optional<double> real() { return number() == 0 ? std::nullopt : std::optional(std::bit_cast<double>(fixed(8))); }
  std::optional<Date> day() {
    const std::uint64_t value = number();
    if (value == 0) return std::nullopt;
    const auto half = static_cast<std::int64_t>((value - 1) / 2);
    return Date(std::chrono::sys_days(std::chrono::days(value % 2 == 1 ? half : -half - 1)));
  }
  DateInterval interval() {
    DateInterval out;
    out.begin = day();
    out.end = day();
    return out;
  }
  /// How many entries follow: never more than there are bytes.
  std::size_t count() { return number_within(); }

 private:
  std::size_t number_within() { return static_cast<std::size_t>(std::min<std::uint64_t>(number(), rest_.size())); }
  std::string_view rest_;
};

/// Values that recur within an article: each is written once.
template <class T>
class Table {
 public:
  std::uint64_t place(const T& value) {
    const auto [at, is_new] = places_.try_emplace(value, values_.size());
    if (is_new) values_.push_back(value);
    return at->second;
  }
  [[nodiscard]] const std::vector<T>& values() const { return values_; }

 private:
  std::map<T, std::uint64_t> places_;
  std::vector<T> values_;
};

template <class T>
T at(const std::vector<T>& values, std::uint64_t place) {
  return place < values.size() ? values[place] : T();
}

void write(Writer& out, const Quantity& figure) {
  out.real(figure.low);
  out.real(figure.high);
  out.text(figure.unit);
  out.text(figure.whole);
  out.number(static_cast<std::uint64_t>(figure.bound));
}

Quantity read_figure(Reader& in) {
  Quantity figure;
  figure.low = in.real();
  figure.high = in.real();
  figure.unit = in.text();
  figure.whole = in.text();
  figure.bound = static_cast<Bound>(in.number());
  return figure;
}

constexpr std::uint64_t packed(const ObjectKind& object) {
  return static_cast<std::uint64_t>(object.goods) * 4 + (object.is_pronoun ? 2 : 0) + (object.is_labour ? 1 : 0);
}

std::uint64_t packed(const Key& key) { return std::uint64_t{key.name} << 3 | static_cast<std::uint64_t>(key.kind); }

void write(Writer& out, const Story& story) {
  out.interval(story.published);
  out.number(story.terms.size());
  for (const Story::Term& term : story.terms) {
    out.fixed(term.word, 4);
    out.fixed(std::uint64_t{term.weight} << 1 | (term.is_name ? 1 : 0), 3);
  }
}

Story read_story(Reader& in) {
  Story story;
  story.published = in.interval();
  story.terms.resize(in.count());
  for (Story::Term& term : story.terms) {
    term.word = static_cast<std::uint32_t>(in.fixed(4));
    const std::uint64_t weight = in.fixed(3);
    term.weight = static_cast<std::uint16_t>(weight >> 1);
    term.is_name = (weight & 1) != 0;
  }
  story.measure_names();
  return story;
}

}  // namespace

Outline outline_of(const std::vector<Reading>& readings, Words& words) {
  return {profiles_of(readings, words), story_of(readings, words), may_oppose_itself(readings, words)};
}

std::string encode(const Outline& outline) {
  Table<std::string> texts;
  Table<std::uint64_t> keys;
  Table<std::uint32_t> hashes;
  Table<std::pair<std::optional<Date>, std::optional<Date>>> days;
  Writer profiles;
  for (const Profile& profile : outline.profiles) {
    profiles.number(profile.ordinal);
    profiles.fixed(profile.claim, 8);
    profiles.fixed(profile.wording, 4);
    profiles.number(hashes.place(profile.voice));
    profiles.fixed(profile.traits, 2);
    profiles.number(texts.place(profile.predicate.word));
    profiles.number(static_cast<std::uint64_t>(profile.predicate.verb));
    profiles.number(texts.place(profile.object.head));
    profiles.number(hashes.place(profile.object.entity));
    profiles.number(packed(profile.object));
    profiles.number(days.place({profile.said.begin, profile.said.end}));
    profiles.number(profile.figure ? 1 : 0);
    if (profile.figure) write(profiles, *profile.figure);
    profiles.number(profile.keys.size());
    for (const Key& key : profile.keys) profiles.number(keys.place(packed(key)));
  }
  Writer out;
  write(out, outline.story);
  out.number(outline.opposes_itself ? 1 : 0);
  out.number(texts.values().size());
  for (const std::string& text : texts.values()) out.text(text);
  out.number(keys.values().size());
  for (const std::uint64_t key : keys.values()) out.fixed(key, 5);
  out.number(hashes.values().size());
  for (const std::uint32_t hash : hashes.values()) out.fixed(hash, 4);
  out.number(days.values().size());
  for (const auto& [begin, end] : days.values()) out.interval({begin, end});
  out.number(outline.profiles.size());
  return out.take() + profiles.take();
}

Outline decode_outline(std::string_view bytes) {
  Reader in(bytes);
  Outline outline;
  outline.story = read_story(in);
  outline.opposes_itself = in.number() != 0;
  std::vector<std::string> texts(in.count());
  for (std::string& text : texts) text = in.text();
  std::vector<Key> keys(in.count());
  for (Key& key : keys) {
    const std::uint64_t value = in.fixed(5);
    key = {static_cast<Key::Kind>(value & 7), static_cast<std::uint32_t>(value >> 3)};
  }
  std::vector<std::uint32_t> hashes(in.count());
  for (std::uint32_t& hash : hashes) hash = static_cast<std::uint32_t>(in.fixed(4));
  std::vector<DateInterval> days(in.count());
  for (DateInterval& day : days) day = in.interval();
  outline.profiles.resize(in.count());
  for (Profile& profile : outline.profiles) {
    profile.ordinal = static_cast<std::uint32_t>(in.number());
    profile.claim = in.fixed(8);
    profile.wording = static_cast<std::uint32_t>(in.fixed(4));
    profile.voice = at(hashes, in.number());
    profile.traits = static_cast<std::uint16_t>(in.fixed(2));
    profile.predicate.word = at(texts, in.number());
    profile.predicate.verb = static_cast<VerbClass>(in.number());
    profile.object.head = at(texts, in.number());
    profile.object.entity = at(hashes, in.number());
    const std::uint64_t object = in.number();
    profile.object.goods = static_cast<Goods>(object / 4);
    profile.object.is_pronoun = (object & 2) != 0;
    profile.object.is_labour = (object & 1) != 0;
    profile.said = at(days, in.number());
    if (in.number() != 0) profile.figure = read_figure(in);
    profile.keys.resize(in.count());
    for (Key& key : profile.keys) key = at(keys, in.number());
  }
  return outline;
}

}  // namespace gainsay::conflict
