#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "hearsay/error.h"
#include "hearsay/situation.h"
#include "serve/api.h"

namespace hearsay {

/// Which part of a long list is asked for.
struct Page {
  std::size_t offset = 0;
  std::size_t limit = 100;
};

/// What a list of claims is narrowed to.
struct ClaimFilter {
  std::optional<Speaker> speaker;
  std::optional<EntityId> place;
  std::optional<ClaimKind> kind;
  std::optional<EventStatus> status;
  std::optional<ArticleIndex> article;
  std::optional<EventIndex> event;
  std::optional<Polarity> polarity;

  bool passes(const Situation& situation, ClaimIndex claim) const;
};

/// Every error is kBadOption, with words for whoever asked.

/// Refuses parameters that the path does not know, and those that are too long.
Result<void> check_parameters(const Request& request, std::initializer_list<std::string_view> known);

Result<Page> read_page(const Request& request);
Result<ClaimFilter> read_claim_filter(const Situation& situation, const Request& request);

/// A value or nothing where the parameter is absent or empty.
std::optional<std::string_view> parameter(const Request& request, std::string_view name);

Result<EventStatus> read_status(std::string_view name);
Result<ClaimKind> read_kind(std::string_view name);

/// An entity by its id ("e3") or by any of its names, whatever their case and accents.
Result<EntityId> read_entity(const Situation& situation, std::string_view text);

/// The number in an id: `read_id("ev", "ev3", 10)` is 2.
std::optional<std::uint32_t> read_id(std::string_view prefix, std::string_view text, std::size_t count);

}  // namespace hearsay
