#include "cli/answer_flags.h"

#include "cli/messages.h"

namespace gainsay::cli {
namespace {

constexpr std::size_t most_offered = 12;
constexpr std::size_t shown_digits = 10;

}  // namespace

std::optional<ClaimId> the_claim(const Store& store, const std::string& wanted) {
  const std::vector<ClaimEntry> found = find_claims(store, wanted, most_offered + 1);
  if (found.size() == 1) return found.front().id;
  if (found.empty()) {
    tell("no claim in the store has the id '" + wanted + "' or all of its words; `gainsay claims --about WORDS` lists claims");
    return std::nullopt;
  }
  const bool is_more = found.size() > most_offered;
  tell("'" + wanted + "' may mean " + (is_more ? "more than " + std::to_string(most_offered) : std::to_string(found.size())) +
       " claims; give more words, or the digits of one of these:");
  for (std::size_t i = 0; i < found.size() && i < most_offered; ++i)
    tell("  " + found[i].id.value.substr(0, shown_digits) + "  " + found[i].first.statement.text);
  return std::nullopt;
}

void add_format(CLI::App& command, std::string& format, const std::vector<std::string>& formats) {
  format = formats.front();
  std::string help;
  for (std::size_t i = 0; i < formats.size(); ++i)
    help += (i == 0 ? "" : i + 1 == formats.size() ? " or " : ", ") + formats[i];
  command.add_option("--format", format, help)
      ->check(CLI::IsMember(formats))
      ->type_name("FORMAT")
      ->capture_default_str();
}

}  // namespace gainsay::cli
