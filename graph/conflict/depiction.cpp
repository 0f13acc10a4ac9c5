#include "graph/conflict/depiction.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "graph/conflict/gates.h"
#include "graph/conflict/rule.h"
#include "graph/conflict/word_table.h"

namespace gainsay::conflict {
namespace {

constexpr int gate_days = gate(90);

// After WordNet's hyponyms of "picture" and "recording" that show people.
constexpr std::array<std::string_view, 19> picture_nouns = {
    "photo",  "photos", "photograph", "photographs", "picture", "pictures", "image",
    "images", "video",  "videos",     "footage",     "clip",    "clips",    "recording",
    "film",   "selfie", "portrait",   "screenshot",  "snapshot"};
constexpr std::array<std::string_view, 16> dead_words = {
    "dead",    "body",     "bodies",      "corpse",   "corpses", "remains",  "behead", "beheaded",
    "severed", "lifeless", "decapitated", "executed", "killed",  "murdered", "slain",  "head"};
constexpr std::array<std::string_view, 8> body_nouns = {"head",    "body",  "corpse",  "face",
                                                        "remains", "death", "killing", "execution"};
constexpr std::array<std::string_view, 4> possessives = {"her", "his", "hers", "their"};
constexpr std::array<std::string_view, 5> showing_verbs = {"show", "depict", "feature", "portray", "picture"};

struct Word {
  std::string form;  ///< in lower case, without a possessive ending
  bool is_name = false;
  bool possessive = false;
};

/// The words of a sentence; the first one counts as a name only where a possessive ending or a second capital follows.
std::vector<Word> words_of(const std::string& text) {
  std::vector<Word> words;
  std::string form;
  const auto flush = [&] {
    if (form.empty()) return;
    Word word;
    for (const std::string_view ending : {"'s", "\u2019s"})
      if (form.size() > ending.size() && form.ends_with(ending)) {
        form.resize(form.size() - ending.size());
        word.possessive = true;
      }
    word.is_name = form[0] >= 'A' && form[0] <= 'Z' && (!words.empty() || word.possessive);
    word.form = ascii_lower(form);
    words.push_back(std::move(word));
    form.clear();
  };
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                        c == '\'' || static_cast<unsigned char>(c) >= 0x80;
    if (letter)
      form += c;
    else
      flush();
  }
  flush();
  return words;
}

using At = std::vector<Word>::const_iterator;

/// The name that begins there, in full: "Rika Sol".
std::string name_at(At at, At end) {
  std::string name;
  for (; at != end && at->is_name; ++at) name += (name.empty() ? "" : " ") + at->form;
  return name;
}

bool shows_dead(const std::vector<Word>& words) {
  return std::ranges::any_of(words, [](const Word& word) { return has(dead_words, word.form); });
}

/// "Is not Sol's picture", "is not hers", "does not show Rika Sol": whom it does not show. None where nobody is named.
std::optional<std::string> not_shown(const Reading& reading, const std::vector<Word>& words) {
  const auto no =
      std::ranges::find_if(words, [](const Word& word) { return word.form == "not" || word.form.ends_with("n't"); });
  if (no == words.end()) return std::nullopt;
  const bool shows = has(showing_verbs, reading.predicate);
  for (At at = no + 1; at != words.end() && at - no <= (shows ? 5 : 3); ++at) {
    if (at->form == "but") break;
    if (at->is_name) return name_at(at, words.end());
    if (has(possessives, at->form)) return std::string();
  }
  return std::nullopt;
}

/// "Is in fact a different woman", "shows somebody else".
bool shows_another(const std::vector<Word>& words) {
  for (At at = words.begin(); at != words.end(); ++at) {
    if (at->form != "is" && at->form != "was" && at->form != "shows" && at->form != "showed") continue;
    const At end = at + std::min<std::ptrdiff_t>(6, words.end() - at);
    for (At next = at + 1; next != end; ++next)
      if (next->form == "different" || next->form == "another" || next->form == "else") return true;
  }
  return false;
}

/// Whose body or whom the picture shows, in the words behind its noun: "of Rika Sol", "her head", "to show Ove Dahl".
/// None where nobody is spoken of, or where the one shown does something else ("of her making a sign").
std::optional<std::string> shown(At picture, At end) {
  for (At at = picture + 1; at != end; ++at) {
    const At next = at + 1;
    if (at->is_name && at->possessive && next != end)
      for (At body = next; body != end && body - next < 2; ++body)
        if (has(body_nouns, body->form)) return at->form;
    if (has(possessives, at->form))
      for (At body = next; body != end && body - next < 3; ++body)
        if (has(body_nouns, body->form)) return std::string();
    const bool of_body = has(body_nouns, at->form) && next != end && next->form == "of" && next + 1 != end;
    if (of_body && (next + 1)->is_name) return name_at(next + 1, end);
    const bool shows = at->form == "show" || at->form == "shows" || at->form == "showing" || at->form == "showed";
    if (shows && next != end && next->is_name) return name_at(next, end);
  }
  return std::nullopt;
}

bool shares_word(const std::string& a, const std::string& b) {
  const auto words_a = words_of(a);
  const auto words_b = words_of(b);
  return std::ranges::any_of(
      words_a, [&](const Word& word) { return std::ranges::find(words_b, word.form, &Word::form) != words_b.end(); });
}

bool are_of_one(const Depiction& shown, const Depiction& denied) {
  if (shown.of_dead != denied.of_dead) return false;
  if (!shown.whose.empty() && !denied.whose.empty()) return shares_word(shown.whose, denied.whose);
  // "Her head" can only be told by what else is shown; so can "another woman".
  return shown.of_dead;
}

}  // namespace

std::optional<Depiction> depiction_of(const Reading& reading) {
  if (!reading.asserts || reading.anaphoric || reading.commits) return std::nullopt;
  const std::vector<Word> words = words_of(reading.position->statement.text);
  const auto picture = std::ranges::find_if(words, [](const Word& word) { return has(picture_nouns, word.form); });
  if (picture == words.end()) return std::nullopt;
  Depiction found;
  found.of_dead = shows_dead(words);
  if (reading.negated) {
    const auto whose = not_shown(reading, words);
    if (!whose) return std::nullopt;
    found.denied = true;
    found.whose = *whose;
    return found;
  }
  if (shows_another(words)) {
    found.denied = true;
    return found;
  }
  const auto whose = shown(picture, words.end());
  if (!whose) return std::nullopt;
  found.whose = *whose;
  return found;
}

/// One picture of which one side says whom it shows, the other that it does not show that person.
std::optional<Finding> depiction(const Pair& pair, Words&) {
  const auto& [a, b, alignment, backward] = pair;
  if (!a.story || !alignment.same_story || alignment.same_sentence || one_voice(pair)) return std::nullopt;
  if (alignment.days_apart > gate_days) return std::nullopt;
  const auto first = depiction_of(a);
  const auto second = depiction_of(b);
  if (!first || !second || first->denied == second->denied) return std::nullopt;
  const Depiction& shown = first->denied ? *second : *first;
  const Depiction& denied = first->denied ? *first : *second;
  if (!are_of_one(shown, denied)) return std::nullopt;
  const bool named = !shown.whose.empty() && !denied.whose.empty();
  return finding(pair, ConflictType::denial, ConflictClass::contradiction, named ? Strength::moderate : Strength::weak,
                 "depiction", "That both speak of one picture is inferred from the story.");
}

}  // namespace gainsay::conflict
