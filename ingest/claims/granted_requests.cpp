#include "ingest/claims/granted_requests.h"

#include <algorithm>
#include <optional>

#include "ingest/claims/tree.h"

namespace gainsay::claims {
namespace {

constexpr std::size_t reach = 8;  ///< clauses

bool grants(const Claim& claim) {
  return is_any_of(claim.predicate,
                   {"fulfil", "fulfill", "meet", "grant", "honour", "honor", "satisfy", "accept", "heed"}) &&
         is_any_of(claim.object.head, {"demand", "request", "appeal", "plea"}) && claim.object.terms.empty() &&
         claim.agent.entity;
}

struct Request {
  const Phrase* asker = nullptr;
  const Phrase* thing = nullptr;
};

const Phrase* argument_with(const Claim& claim, std::string_view role) {
  const auto found = std::find_if(claim.arguments.begin(), claim.arguments.end(),
                                  [&](const Argument& argument) { return argument.role == role; });
  return found == claim.arguments.end() ? nullptr : &found->phrase;
}

/// "Asked Veldland for trucks", "has been asking for trucks from Veldland", "requested trucks from Veldland".
std::optional<Request> request_to(const Claim& claim, const Named& asked) {
  if (claim.polarity == Polarity::negated || !claim.agent.entity) return std::nullopt;
  const bool asks = is_any_of(claim.predicate, {"ask", "appeal", "beg", "press"});
  const bool requests = is_any_of(claim.predicate, {"request", "demand", "seek"});
  if (!asks && !requests) return std::nullopt;
  const Phrase* thing = asks ? argument_with(claim, "for") : &claim.object;
  if (!thing || thing->empty()) return std::nullopt;
  const auto is_asked = [&](const Phrase* phrase) {
    return phrase && phrase->entity && phrase->entity->id == asked.id;
  };
  const bool to_it = is_asked(&claim.recipient) || (asks && is_asked(&claim.object)) ||
                     is_asked(argument_with(claim, "from")) || is_asked(argument_with(claim, "to"));
  if (!to_it) return std::nullopt;
  return Request{&claim.agent, thing};
}

}  // namespace

void resolve_granted_requests(std::vector<Statement>& statements) {
  for (std::size_t at = 0; at < statements.size(); ++at) {
    Claim& claim = statements[at].claim;
    if (!grants(claim)) continue;
    for (std::size_t back = 1; back <= std::min(at, reach); ++back) {
      const auto request = request_to(statements[at - back].claim, *claim.agent.entity);
      if (!request) continue;
      claim.predicate = "provide";
      claim.object = *request->thing;
      claim.recipient = *request->asker;
      std::string& text = statements[at].text;
      if (text.ends_with('.')) text.pop_back();
      text += ": provide " + claim.object.text + " to " + claim.recipient.entity->name + '.';
      break;
    }
  }
}

}  // namespace gainsay::claims
