#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "gainsay/model/vocabulary.h"
#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// Whether the subject whose head is this token is the speaker.
using IsSpeaker = std::function<bool(std::uint32_t)>;

/// What a neutral verb of saying does by what is said: "said it will pay" promises, "said rain will fall" predicts,
/// "said the report was false" denies. None where the content just asserts. Who only passes on what others do
/// (`reports`: an outlet) neither promises nor plans with "will", nor is it a forecast; "likely" and the like still
/// are.
std::optional<SpeechAct> act_of_content(const Syntax& syntax, const FoundAttribution& found,
                                        const IsSpeaker& is_speaker, bool reports = false);

/// Whether what is called something is called untrue: "(called) the allegations a complete fabrication".
bool is_called_untrue(const Syntax& syntax, const FoundAttribution& found);

}  // namespace gainsay
