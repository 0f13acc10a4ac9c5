#include "cli/filter_flags.h"

#include <array>
#include <string_view>

#include "cli/messages.h"
#include "gainsay/engine.h"

namespace gainsay::cli {
namespace {

template <std::size_t N>
std::vector<std::string> words(const std::array<std::string_view, N>& names) {
  return {names.begin(), names.end()};
}

/// FROM and TO may each be a month or a year: its first day, its last day.
DateInterval period(const std::vector<std::string>& between) {
  const auto from = parse_interval(between[0]);
  const auto to = parse_interval(between[1]);
  const bool is_open_from = between[0] == "..";
  const bool is_open_to = between[1] == "..";
  const std::string hint = "write dates like 2023-06-01, 2023-06, or .. for an open end";
  if (!is_open_from && (!from || !from->begin))
    throw CLI::ValidationError("--between", "'" + between[0] + "' is no date; " + hint);
  if (!is_open_to && (!to || !to->end))
    throw CLI::ValidationError("--between", "'" + between[1] + "' is no date; " + hint);
  DateInterval out;
  if (!is_open_from) out.begin = from->begin;
  if (!is_open_to) out.end = to->end;
  if (out.begin && out.end && *out.end < *out.begin)
    throw CLI::ValidationError("--between", between[1] + " is before " + between[0]);
  return out;
}

}  // namespace

void FilterFlags::add_to(CLI::App& command) {
  const auto list = [&](const char* name, std::vector<std::string>& values, const char* help) {
    return command.add_option(name, values, help)->allow_extra_args(false)->group("Filters");
  };
  list("--actor", actors, "Who spoke, relayed, acts or is acted on; repeat it to ask for both sides")
      ->type_name("NAME");
  list("--source", sources, "Who stands anywhere in the chain of citations")->type_name("NAME");
  list("--type", types, "Any of these types")->check(CLI::IsMember(words(conflict_type_names)))->type_name("TYPE");
  list("--class", classes, "Any of contradiction, tension, update")
      ->check(CLI::IsMember(words(conflict_class_names)))
      ->type_name("CLASS");
  command.add_option("--strength", strength, "At least weak, moderate or strong")
      ->check(CLI::IsMember(words(strength_names)))
      ->type_name("MIN")
      ->group("Filters");
  command.add_option("--between", between, "When it was said")->expected(2)->type_name("FROM TO")->group("Filters");
  command.add_option("--about", about, "Words that a claim must have")->type_name("TEXT")->group("Filters");
  command.add_flag("--dismissed", with_dismissed, "Conflicts that a person has dismissed, too")->group("Filters");
  command.add_option("--limit", limit, "No more than N conflicts")
      ->check(CLI::NonNegativeNumber)
      ->type_name("N")
      ->group("Filters");
}

Filter FilterFlags::filter() const {
  Filter out;
  out.actors = actors;
  out.sources = sources;
  for (const std::string& type : types) out.types.push_back(*parse_conflict_type(type));
  for (const std::string& name : classes) out.classes.push_back(*parse_conflict_class(name));
  if (!strength.empty()) out.min_strength = parse_strength(strength);
  if (!between.empty()) out.between = period(between);
  out.about = about;
  out.limit = limit;
  out.with_dismissed = with_dismissed;
  return out;
}

Filter FilterFlags::filter_for(const Store& store, const std::string& data_dir) const {
  Filter out = filter();
  for (const std::string& name : resolve_names(out, store, data_dir))
    tell("no actor or source in the store is called '" + name + "'");
  return out;
}

}  // namespace gainsay::cli
