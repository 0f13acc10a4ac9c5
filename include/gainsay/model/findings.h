#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "gainsay/model/conflict.h"

/// What passes between the search for conflicts and whoever keeps what it finds.
namespace gainsay {

/// What tells one mention of a claim from others, and the order in which they were made. Outlives its position.
struct Mention {
  DateInterval said;  ///< else the article's date
  DateInterval published;
  ArticleId article;
  Span span;
  Span predicate_span;
  StatementId statement;
};

/// A conflict with the two mentions on which it rests.
struct FoundConflict {
  Conflict conflict;
  Mention a;
  Mention b;
};

/// A support with its mentions, the earlier one first, whichever backs the other.
struct FoundSupport {
  Support support;
  Mention a;
  Mention b;
};

/// What new articles bring: of each two claims the best conflict in which one of the articles is a side, and of each
/// claim that backs another the best such support; and what the search must know of the articles to hold later ones
/// against them.
struct NewFindings {
  struct ArticleOutline {
    ArticleId article;
    std::string outline;
  };
  std::vector<FoundConflict> conflicts;  ///< by claims
  std::vector<FoundSupport> supports;    ///< by from, then to
  std::vector<ArticleOutline> outlines;  ///< by article; of those that say anything
};

/// An article that is to be searched.
struct ArticleToSearch {
  std::int64_t number = 0;
  ArticleId id;
  DateInterval published;
};

/// The articles of a search, as whoever keeps them gives them out, by their numbers.
class SearchedArticles {
 public:
  struct Article {
    std::int64_t number = 0;
    ArticleId id;
    std::string_view outline;  ///< holds for the call
  };
  virtual ~SearchedArticles() = default;
  /// Each that was searched before once, in any order.
  virtual void each(const std::function<void(const Article&)>& visit) const = 0;
  /// All positions of one of them, or of one that is to be searched. Asked by one thread at a time, also from within
  /// `each`.
  [[nodiscard]] virtual std::vector<Position> positions(std::int64_t number) const = 0;
};

/// Articles of a store that are to be held against each other and against those that were searched before, and the
/// store as it was when they were taken. While a round lasts, nothing else is asked of the store through which it was
/// begun.
class SearchRound : public SearchedArticles {
 public:
  [[nodiscard]] virtual const std::vector<ArticleToSearch>& to_search() const = 0;
  /// Whether these were all that were to be searched.
  [[nodiscard]] virtual bool is_last() const = 0;
  /// Ends the round. False where another process changed meanwhile what it rests on: nothing is kept then, and the
  /// articles are still to be searched. Throws StoreError.
  virtual bool keep(const NewFindings& found) = 0;
};

}  // namespace gainsay
