#pragma once

#include <string_view>
#include <vector>

#include "hearsay/error.h"

struct GumboInternalNode;  // GumboNode

namespace hearsay {

/// An attribute or a piece of text of a page, decoded, with the source characters it came from.
struct PageText {
  std::string_view decoded;
  std::string_view source;  ///< into the source; may hold ignored tags between the characters
};

/// A web page as a tree. The only place that knows which HTML parser is used.
///
/// The page borrows its source. Everything it hands out lives as long as the page.
class GumboPage {
 public:
  /// Parses as browsers do. Errors (no `where`): kUnsupported where elements are nested so deep, or grow so many, that no page
  /// for readers can be meant.
  static Result<GumboPage> parse(std::string_view source);
  ~GumboPage();
  GumboPage(GumboPage&& other) noexcept;
  GumboPage& operator=(GumboPage&&) = delete;

  /// What is met on the way through the page, in document order.
  class Visitor {
   public:
    virtual ~Visitor() = default;
    /// `name` in lower case, empty for an unknown element. False leaves the element's content out.
    virtual bool open(const GumboInternalNode& element, std::string_view name) = 0;
    virtual void close(const GumboInternalNode& element, std::string_view name) = 0;
    virtual void text(const PageText& text) = 0;
  };
  void visit(Visitor& visitor) const;

  /// The attribute's value, decoded; empty if there is none.
  static std::string_view attribute(const GumboInternalNode& element, const char* name);

 private:
  struct Memory;
  explicit GumboPage(Memory* memory) : memory_(memory) {}
  Memory* memory_;
};

}  // namespace hearsay
