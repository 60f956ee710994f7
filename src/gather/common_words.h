#pragma once

#include <string_view>

namespace hearsay {

/// Whether a folded English word is so common in news that it tells nothing about which story is told.
bool is_common_word(std::string_view folded);

/// The digits of a small number written as a word ("twelve"), empty for others.
std::string_view number_word(std::string_view folded);

}  // namespace hearsay
