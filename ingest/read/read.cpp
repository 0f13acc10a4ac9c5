#include "gainsay/read.h"

namespace gainsay {
void read_articles(const std::filesystem::path&, const ReadOptions&, const ArticleSink&, Diagnostics&) {}
void read_articles_from_bytes(std::string_view, const std::string&, const ReadOptions&, const ArticleSink&, Diagnostics&) {}
}  // namespace gainsay
