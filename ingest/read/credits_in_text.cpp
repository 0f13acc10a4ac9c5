#include "ingest/read/credits_in_text.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "ingest/read/dateline.h"
#include "ingest/read/news_agencies.h"
#include "ingest/read/wording.h"

namespace gainsay::read {
namespace {

/// Offset just past the last "by" or role that introduces the names; npos where there is none.
std::size_t names_begin(std::string_view lower) {
  for (const std::string_view cue : {"written by", "published by", "edited by", "reported by", "curated by",
                                     "posted by", "by", "reporter", "author"}) {
    for (auto at = lower.find(cue); at != std::string_view::npos; at = lower.find(cue, at + 1)) {
      const std::size_t edge = at == 0 ? 0 : at - 1;
      if (contains_phrase(lower.substr(edge, at - edge + cue.size() + 1), cue)) return at + cue.size();
    }
  }
  return std::string_view::npos;
}

}  // namespace

std::string byline_in(const Layout& layout) {
  for (const Piece& piece : layout.pieces()) {
    if (piece.kind != BlockKind::byline) continue;
    const std::string_view text = layout.covered(piece);
    const std::size_t begin = names_begin(ascii_lower(text));
    if (begin == std::string_view::npos) continue;
    const std::string_view names = stripped(text.substr(begin), ":|,-. ");
    const auto bar = names.find('|');
    const std::string name = single_spaced(stripped(names.substr(0, bar), ",-. "));
    if (!name.empty() && !is_news_agency(name)) return name;
  }
  return "";
}

std::vector<std::string> text_agencies_in(const Layout& layout) {
  std::vector<std::string> agencies;
  const auto add = [&](std::string_view sign) {
    if (std::ranges::find(agencies, sign) == agencies.end()) agencies.emplace_back(sign);
  };
  for (const Piece& piece : layout.pieces()) {
    const std::string_view text = layout.covered(piece);
    if (piece.kind == BlockKind::dateline) {
      const auto line = parse_dateline(text, true);
      if (line && !line->publisher.empty())
        if (const auto sign = find_news_agency(line->publisher)) add(*sign);
    } else if (piece.kind == BlockKind::byline || piece.kind == BlockKind::agency_sign_off) {
      for (const std::string& sign : news_agencies_in(text)) add(sign);
    }
  }
  std::ranges::sort(agencies);
  return agencies;
}

bool has_agency_dateline(const Layout& layout) {
  return std::ranges::any_of(layout.pieces(), [&](const Piece& piece) {
    if (piece.kind != BlockKind::dateline) return false;
    const auto line = parse_dateline(layout.covered(piece), true);
    return line && is_news_agency(line->publisher);
  });
}

std::string outlet_in(const Layout& layout) {
  for (const Piece& piece : layout.pieces()) {
    const std::string_view text = layout.covered(piece);
    if (piece.kind == BlockKind::agency_sign_off) {
      const std::string lower = ascii_lower(text);
      constexpr std::string_view notice = "not been edited by";
      const auto at = lower.find(notice);
      if (at == std::string::npos) continue;
      std::string_view rest = trimmed(text.substr(at + notice.size()));
      std::size_t end = rest.size();
      for (const std::string_view stop : {" staff", " team", " and is", " and has", " editorial", " desk"})
        end = std::min(end, rest.find(stop));
      rest = stripped(rest.substr(0, end), ",. ");
      if (rest.starts_with("the ")) rest = rest.substr(4);
      if (!rest.empty() && words_of(rest).size() <= 4 && is_name_like(rest)) return single_spaced(rest);
    } else if (piece.kind == BlockKind::dateline) {
      const auto line = parse_dateline(text, true);
      if (line && !line->publisher.empty() && !is_news_agency(line->publisher)) return std::string(line->publisher);
    }
  }
  return "";
}

std::string outlet_of_url(std::string_view url) {
  const auto scheme = url.find("://");
  if (scheme == std::string_view::npos) return "";
  std::string_view host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#"));
  if (const auto user = host.rfind('@'); user != std::string_view::npos) host = host.substr(user + 1);
  host = host.substr(0, host.find(':'));
  std::vector<std::string> labels;
  for (std::size_t at = 0; at <= host.size();) {
    const std::size_t dot = std::min(host.find('.', at), host.size());
    labels.push_back(ascii_lower(host.substr(at, dot - at)));
    at = dot + 1;
  }
  if (labels.size() < 2 || labels.back().find_first_not_of("0123456789") == std::string::npos) return "";
  // Under a two-letter country domain these second labels are public, as co.uk and com.au are.
  constexpr std::array<std::string_view, 10> public_labels{"co",  "com", "org", "net", "ac",
                                                           "gov", "edu", "go",  "or",  "ne"};
  const bool three = labels.size() > 2 && labels.back().size() == 2 &&
                     std::ranges::find(public_labels, labels[labels.size() - 2]) != public_labels.end();
  const std::size_t count = three ? 3 : 2;
  std::string out;
  for (std::size_t i = labels.size() - count; i < labels.size(); ++i) out += (out.empty() ? "" : ".") + labels[i];
  return out;
}

}  // namespace gainsay::read
