#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hearsay::bench {

/// `count` short news articles as JSONL records, the same for the same seed: invented stories of three to five reports each, some
/// of them copies of one wire. Sentences are put together from frames, names, places and numbers.
std::string generated_articles(std::size_t count, std::uint32_t seed = 1);

}  // namespace hearsay::bench
