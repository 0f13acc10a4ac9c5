#pragma once

#include "ingest/read/input.h"

namespace gainsay::read {

/// A crawl in the WARC format (ISO 28500; https://iipc.github.io/warc-specifications/): the pages and texts that its
/// response, resource and conversion records hold. A record is known as "path!URI", and its address is that URI where
/// the page does not say its own. All other records (requests, redirects, pictures, scripts) are counted in one note.
/// After a record that is no record, nothing can be found any more: that is an error with its byte.
void read_warc(Lookahead& in, const Place& place, const Reading& reading);

}  // namespace gainsay::read
