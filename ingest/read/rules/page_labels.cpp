#include <array>

#include "ingest/read/block_rules.h"
#include "ingest/read/wording.h"

/// A whole line that is a label or button of the page. A closed list of what news pages say.
namespace gainsay::read {
namespace {

struct Label {
  std::string_view text;
  BlockKind kind;
};

constexpr std::array<Label, 112> labels{{
    {"advertisement", BlockKind::advertisement},
    {"advertisements", BlockKind::advertisement},
    {"advertising", BlockKind::advertisement},
    {"ad", BlockKind::advertisement},
    {"ads", BlockKind::advertisement},
    {"sponsored", BlockKind::advertisement},
    {"sponsored content", BlockKind::advertisement},
    {"promoted", BlockKind::advertisement},
    {"promoted content", BlockKind::advertisement},
    {"paid content", BlockKind::advertisement},
    {"paid post", BlockKind::advertisement},
    {"story continues below advertisement", BlockKind::advertisement},
    {"article continues below advertisement", BlockKind::advertisement},
    {"continue reading below", BlockKind::advertisement},
    {"this advertisement has not loaded yet", BlockKind::advertisement},
    {"this advertisement has not loaded yet, but your article continues below", BlockKind::advertisement},
    {"skip advertisement", BlockKind::advertisement},
    {"skip ad", BlockKind::advertisement},
    {"featured resource", BlockKind::advertisement},
    {"partner content", BlockKind::advertisement},
    {"from our partners", BlockKind::advertisement},
    {"close ad", BlockKind::advertisement},
    {"share", BlockKind::social},
    {"share this", BlockKind::social},
    {"share this article", BlockKind::social},
    {"share this story", BlockKind::social},
    {"share this post", BlockKind::social},
    {"share by email", BlockKind::social},
    {"share on facebook", BlockKind::social},
    {"share on twitter", BlockKind::social},
    {"share on whatsapp", BlockKind::social},
    {"share on linkedin", BlockKind::social},
    {"tweet", BlockKind::social},
    {"tweet this", BlockKind::social},
    {"email", BlockKind::social},
    {"e-mail", BlockKind::social},
    {"facebook", BlockKind::social},
    {"twitter", BlockKind::social},
    {"whatsapp", BlockKind::social},
    {"linkedin", BlockKind::social},
    {"telegram", BlockKind::social},
    {"reddit", BlockKind::social},
    {"pinterest", BlockKind::social},
    {"copy link", BlockKind::social},
    {"follow us", BlockKind::social},
    {"follow us on", BlockKind::social},
    {"follow us on social media", BlockKind::social},
    {"like us on facebook", BlockKind::social},
    {"join the conversation", BlockKind::social},
    {"comment", BlockKind::social},
    {"comments", BlockKind::social},
    {"view comments", BlockKind::social},
    {"show comments", BlockKind::social},
    {"leave a comment", BlockKind::social},
    {"post a comment", BlockKind::social},
    {"add a comment", BlockKind::social},
    {"join the discussion", BlockKind::social},
    {"subscribe", BlockKind::social},
    {"subscribe now", BlockKind::social},
    {"sign up", BlockKind::social},
    {"sign in", BlockKind::menu},
    {"log in", BlockKind::menu},
    {"login", BlockKind::menu},
    {"register", BlockKind::menu},
    {"menu", BlockKind::menu},
    {"search", BlockKind::menu},
    {"home", BlockKind::menu},
    {"skip to content", BlockKind::menu},
    {"skip to main content", BlockKind::menu},
    {"skip to navigation", BlockKind::menu},
    {"back to top", BlockKind::menu},
    {"next article", BlockKind::menu},
    {"previous article", BlockKind::menu},
    {"next story", BlockKind::menu},
    {"print", BlockKind::menu},
    {"print this article", BlockKind::menu},
    {"save", BlockKind::menu},
    {"bookmark", BlockKind::menu},
    {"listen to this article", BlockKind::menu},
    {"listen", BlockKind::menu},
    {"listen to story", BlockKind::menu},
    {"text size", BlockKind::menu},
    {"close", BlockKind::menu},
    {"privacy policy", BlockKind::menu},
    {"terms of use", BlockKind::menu},
    {"terms of service", BlockKind::menu},
    {"cookie policy", BlockKind::menu},
    {"contact us", BlockKind::menu},
    {"read more", BlockKind::teaser},
    {"read the full story", BlockKind::teaser},
    {"read full story", BlockKind::teaser},
    {"continue reading", BlockKind::teaser},
    {"learn more", BlockKind::teaser},
    {"show more", BlockKind::teaser},
    {"load more", BlockKind::teaser},
    {"see more", BlockKind::teaser},
    {"view more", BlockKind::teaser},
    {"full text", BlockKind::other_boilerplate},
    {"abstract", BlockKind::other_boilerplate},
    {"enlarge", BlockKind::caption},
    {"enlarge image", BlockKind::caption},
    {"view gallery", BlockKind::caption},
    {"scroll down for video", BlockKind::video_list},
    {"video loading", BlockKind::video_list},
    {"poll loading", BlockKind::other_boilerplate},
    {"play video", BlockKind::video_list},
    {"watch video", BlockKind::video_list},
    {"video player is loading", BlockKind::video_list},
    {"this is a modal window", BlockKind::video_list},
    {"hide caption", BlockKind::caption},
    {"toggle caption", BlockKind::caption},
}};

}  // namespace

void mark_page_labels(Layout& layout, std::string_view name) {
  for (Piece& piece : layout.pieces()) {
    if (piece.kind || piece.words > 12) continue;
    const std::string_view text = stripped(piece.folded, ".:-|[]()>*!");
    for (const Label& label : labels)
      if (text == label.text) mark(piece, label.kind, name);
  }
}

}  // namespace gainsay::read
