#pragma once

#include "gainsay/model/article.h"
#include "gainsay/model/date.h"
#include "ingest/attribution/span_model.h"
#include "ingest/attribution/speakers/syntax.h"

namespace gainsay {

/// When the words were said: the time expression that hangs on the cue, resolved against `published` ("said Monday",
/// "told reporters earlier this week"); else some time up to publication; unknown where that is unknown, too. Weeks
/// begin on Monday.
DateInterval said_date(const Syntax& syntax, const FoundAttribution& found, const DateInterval& published);

}  // namespace gainsay
