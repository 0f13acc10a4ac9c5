#include <array>

#include "ingest/read/block_rules.h"
#include "ingest/read/wording.h"

/// What a page asks of its reader: to share, subscribe, download, comment.
namespace gainsay::read {

void mark_appeals(Layout& layout, std::string_view name) {
  static constexpr std::array<std::string_view, 52> openers{"follow us on",
                                                            "follow us at",
                                                            "follow @",
                                                            "like us on",
                                                            "find us on",
                                                            "join us on",
                                                            "share this",
                                                            "share it in the comments",
                                                            "sign up for",
                                                            "sign up to",
                                                            "sign up here",
                                                            "subscribe to our",
                                                            "subscribe to the",
                                                            "subscribe for",
                                                            "subscribe now",
                                                            "click here to",
                                                            "click here for",
                                                            "click to",
                                                            "tap here to",
                                                            "download our",
                                                            "download the",
                                                            "get our",
                                                            "get the app",
                                                            "for more from",
                                                            "for more news",
                                                            "for more stories",
                                                            "for all the latest",
                                                            "for the latest",
                                                            "for breaking news",
                                                            "get breaking news",
                                                            "get all the latest",
                                                            "have something to add",
                                                            "have a story",
                                                            "got a tip",
                                                            "do you have a story",
                                                            "do you have any",
                                                            "have you been affected",
                                                            "do you know more",
                                                            "send us your",
                                                            "tell us what you think",
                                                            "let us know what you think",
                                                            "what do you think",
                                                            "leave your comment",
                                                            "join our",
                                                            "become a member",
                                                            "support our",
                                                            "this site uses cookies",
                                                            "we use cookies",
                                                            "by signing up",
                                                            "by subscribing",
                                                            "enter your email",
                                                            "unlock exclusive"};
  static constexpr std::array<std::string_view, 40> objects{
      "newsletter",   "newsletters", "facebook",      "twitter", "instagram", "whatsapp",
      "telegram",     "youtube",     "linkedin",      "app",     "apps",      "email",
      "e-mail",       "inbox",       "comments",      "comment", "alerts",    "notifications",
      "subscription", "podcast",     "channel",       "here",    "cookies",   "privacy policy",
      "terms",        "news",        "page",          "story",   "below",     "website",
      "site",         "subscribers", "breaking news", "premium", "account",   "tip",
      "journalism",   "article",     "video",         "free"};
  constexpr std::size_t longest = 45;
  for (Piece& piece : layout.pieces()) {
    if (piece.kind || piece.words > longest) continue;
    const std::string_view text = stripped(piece.folded, "*[(>- ");
    if (leading_phrase(text, openers).empty() || text.find('"') != std::string_view::npos) continue;
    if (contains_any(text, objects)) mark(piece, BlockKind::social, name);
  }
}

}  // namespace gainsay::read
