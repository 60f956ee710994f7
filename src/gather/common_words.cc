#include "gather/common_words.h"

#include <algorithm>
#include <array>

namespace hearsay {
namespace {

/// Function words, the verbs of reporting, the calendar. Sorted.
constexpr auto kCommon = std::to_array<std::string_view>({
    "a",         "able",      "about",     "above",     "according", "across",    "added",      "adding",       "after",
    "afternoon", "again",     "against",   "ago",       "all",       "almost",    "along",      "already",      "also",
    "although",  "always",    "am",        "among",     "an",        "and",       "announced",  "another",      "any",
    "anyone",    "anything",  "april",     "are",       "around",    "as",        "asked",      "at",           "august",
    "away",      "back",      "be",        "became",    "because",   "become",    "been",       "before",       "began",
    "behind",    "being",     "below",     "between",   "both",      "but",       "by",         "called",       "came",
    "can",       "cannot",    "come",      "could",     "day",       "days",      "december",   "declared",     "despite",
    "did",       "do",        "does",      "doing",     "done",      "down",      "due",        "during",       "each",
    "earlier",   "early",     "eight",     "eighteen",  "either",    "eleven",    "else",       "even",         "evening",
    "ever",      "every",     "far",       "february",  "few",       "fifteen",   "fifty",      "first",        "five",
    "for",       "former",    "forty",     "four",      "fourteen",  "friday",    "from",       "further",      "gave",
    "get",       "give",      "given",     "go",        "going",     "gone",      "good",       "got",          "great",
    "had",       "has",       "have",      "having",    "he",        "her",       "here",       "hers",         "him",
    "himself",   "his",       "hour",      "hours",     "how",       "however",   "hundred",    "hundreds",     "i",
    "if",        "in",        "include",   "including", "indeed",    "into",      "is",         "it",           "its",
    "itself",    "january",   "july",      "june",      "just",      "know",      "known",      "last",         "late",
    "later",     "least",     "led",       "left",      "less",      "like",      "likely",     "little",       "long",
    "made",      "make",      "making",    "many",      "march",     "may",       "me",         "meanwhile",    "might",
    "monday",    "month",     "months",    "more",      "morning",   "most",      "mr",         "mrs",          "ms",
    "much",      "must",      "my",        "near",      "nearly",    "never",     "new",        "news",         "next",
    "night",     "nine",      "nineteen",  "no",        "nobody",    "none",      "nor",        "not",          "nothing",
    "november",  "now",       "october",   "of",        "off",       "often",     "on",         "once",         "one",
    "only",      "onto",      "or",        "other",     "others",    "our",       "out",        "over",         "own",
    "part",      "people",    "percent",   "put",       "rather",    "report",    "reported",   "reports",      "s",
    "said",      "same",      "saturday",  "saw",       "say",       "saying",    "says",       "second",       "see",
    "seen",      "september", "set",       "seven",     "seventeen", "several",   "she",        "should",       "since",
    "six",       "sixteen",   "sixty",     "so",        "some",      "something", "spokesman",  "spokesperson", "spokeswoman",
    "state",     "stated",    "statement", "still",     "such",      "sunday",    "t",          "take",         "taken",
    "ten",       "than",      "that",      "the",       "their",     "them",      "themselves", "then",         "there",
    "these",     "they",      "thing",     "things",    "third",     "thirteen",  "thirty",     "this",         "those",
    "though",    "thousand",  "thousands", "three",     "through",   "thursday",  "time",       "times",        "to",
    "today",     "together",  "told",      "tomorrow",  "too",       "took",      "toward",     "towards",      "tuesday",
    "twelve",    "twenty",    "two",       "under",     "until",     "up",        "upon",       "us",           "use",
    "used",      "very",      "was",       "way",       "we",        "wednesday", "week",       "weeks",        "well",
    "went",      "were",      "what",      "when",      "where",     "whether",   "which",      "while",        "who",
    "whom",      "whose",     "why",       "will",      "with",      "within",    "without",    "would",        "year",
    "years",     "yes",       "yesterday", "yet",       "you",       "your",
});

constexpr auto kNumbers = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"two", "2"},       {"three", "3"},    {"four", "4"},     {"five", "5"},       {"six", "6"},       {"seven", "7"},
    {"eight", "8"},     {"nine", "9"},     {"ten", "10"},     {"eleven", "11"},    {"twelve", "12"},   {"thirteen", "13"},
    {"fourteen", "14"}, {"fifteen", "15"}, {"sixteen", "16"}, {"seventeen", "17"}, {"eighteen", "18"}, {"nineteen", "19"},
    {"twenty", "20"},   {"thirty", "30"},  {"forty", "40"},   {"fifty", "50"},     {"sixty", "60"},
});

}  // namespace

static_assert(std::is_sorted(kCommon.begin(), kCommon.end()));

bool is_common_word(std::string_view folded) {
  return std::binary_search(kCommon.begin(), kCommon.end(), folded);
}

std::string_view number_word(std::string_view folded) {
  const auto* found = std::find_if(kNumbers.begin(), kNumbers.end(), [&](const auto& n) { return n.first == folded; });
  return found == kNumbers.end() ? std::string_view{} : found->second;
}

}  // namespace hearsay
