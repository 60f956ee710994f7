#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>

#include "claim/attributions_tree.h"
#include "hearsay/article.h"
#include "hearsay/error.h"
#include "hearsay/marks.h"
#include "hearsay/reading.h"

namespace hearsay {

/// Says who a source is: an entity of the article, or nobody identifiable. Immutable, thread-safe.
class SpeakerResolver {
 public:
  enum class Generic : std::uint8_t { kNone, kClass, kOffice, kText, kBody };

  struct Who {
    std::optional<EntityId> entity;
    bool unnamed = false;
  };

  /// Reads generic_speakers.lex. Errors: kMissingData, kMalformed.
  static Result<SpeakerResolver> load(const std::filesystem::path& lexicon);

  /// Who the noun phrase with the words `phrase`, headed by `head`, is.
  ///
  /// A name or a described party is its entity; a class that merely tells ("residents") is nobody, whatever stands beside it;
  /// officials, spokesmen and documents speak for the body named with them. A pronoun is what the marks say.
  Who resolve(const Article& article, const Reading& reading, const DependencyTrees& trees, const Marks& marks, std::uint32_t head,
              TokenRange phrase) const;

  /// What a noun says by itself.
  Generic generic(const Token& token) const;

  /// The entity of a mention headed by a token.
  static std::optional<EntityId> entity_at(const Marks& marks, std::uint32_t token);

 private:
  std::optional<EntityId> body_of(const Reading& reading, const Marks& marks, std::uint32_t head, TokenRange phrase) const;
  std::optional<EntityId> person_in(const Article& article, const Reading& reading, const Marks& marks, TokenRange phrase) const;

  std::unordered_map<std::string, Generic> words_;
};

}  // namespace hearsay
