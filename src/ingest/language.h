#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hearsay {

/// The language of a text as a BCP 47 tag ("en", "pt"), where CLD2 is sure of it. Thread-safe.
std::optional<std::string> detect_language(std::string_view text);

/// A language as a record names it ("en_GB", "EN", "English") as a BCP 47 tag; nothing where it names none.
std::optional<std::string> language_tag(std::string_view given);

}  // namespace hearsay
