#pragma once

#include <string_view>

namespace hearsay {

/// How deep the elements of a page are nested at most, by a rough count of its tags that never falls short by much: a guard,
/// for parsers that take time in proportion to depth at every tag. Linear.
int deepest_nesting(std::string_view source);

}  // namespace hearsay
