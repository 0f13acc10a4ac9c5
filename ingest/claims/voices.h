#pragma once

#include <string_view>

#include "gainsay/model/attribution.h"
#include "gainsay/model/claim.h"
#include "ingest/claims/tree.h"

namespace gainsay::claims {

/// The innermost attribution, other than `besides`, whose content holds the word; of several with one content ("CNN
/// reported, citing officials") the one nearest to the origin. Null in the article's own voice.
const Attribution* attribution_at(const Attributed& attributed, const Span& word, const Attribution* besides = nullptr);

/// "Lee's claim that it burst is false": whether the predicate is said of the report that the attribution passes on,
/// and so lies outside it, whatever its content span is.
bool is_said_of_report(const Tree& tree, TokenIndex predicate, const Attribution& attribution);

/// In its own quotation a speaker is "I": whether the pronoun cannot stand for `entity`, since that is who speaks.
bool is_other_than_speaker(const Attribution& attribution, std::string_view pronoun, const Named& entity);

/// The attribution whose cue holds the word: "denied any role" is said by whoever denies. Null where none does.
const Attribution* attribution_by(const Attributed& attributed, const Span& cue_word);

/// Who stands behind a clause as a whole, where `attribution` is the innermost one that holds it. What a party
/// considers or plans is its attribution to annotators ("Beijing is considering ..."), but that it considers it is the
/// claim of whoever reports so: where the evidence holds the cue itself, the next attribution around it, or null.
const Attribution* asserting(const Attributed& attributed, const Attribution* attribution, const Claim& claim,
                             const Span& evidence);

}  // namespace gainsay::claims
