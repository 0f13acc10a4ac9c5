#pragma once

#include "gainsay/model/vocabulary.h"
#include "ingest/attribution/acts/content_act.h"
#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// The speech act of an attribution: by the cue's class, with negation and unwillingness ("did not deny" denies
/// nothing); where the cue is neutral, by the content. `reports` as in `act_of_content`. In doubt, assert.
SpeechAct speech_act(const Syntax& syntax, const FoundAttribution& found, const IsSpeaker& is_speaker,
                     bool reports = false);

}  // namespace gainsay
