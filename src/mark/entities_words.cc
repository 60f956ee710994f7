#include "mark/entities_words.h"

#include <algorithm>

#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

/// Parts of a phrase that hang on its head from outside or are clauses of their own.
bool is_outside_phrase(Deprel deprel) {
  switch (deprel) {
    case Deprel::kConj:
    case Deprel::kCc:
    case Deprel::kCase:
    case Deprel::kMark:
    case Deprel::kPunct:
    case Deprel::kParataxis:
    case Deprel::kAclRelcl:
    case Deprel::kCop:
    case Deprel::kNsubj:
    case Deprel::kNsubjPass:
    case Deprel::kAux:
    case Deprel::kAdvcl:
    case Deprel::kAdvclRelcl:
    case Deprel::kCcPreconj:
    case Deprel::kList:
    case Deprel::kDep:
      return true;
    default:
      return false;
  }
}

std::vector<std::string> split_as_reader(std::string_view phrase) {
  std::vector<std::string> words;
  for (const std::string_view part : split_list(phrase)) {
    std::string_view rest = part;
    if (rest.size() > 2 && rest.ends_with("'s")) {
      words.emplace_back(rest.substr(0, rest.size() - 2));
      words.emplace_back("'s");
      continue;
    }
    if (rest.size() > 2 && rest.ends_with("s'")) {
      words.emplace_back(rest.substr(0, rest.size() - 1));
      words.emplace_back("'");
      continue;
    }
    for (std::size_t hyphen; (hyphen = rest.find('-')) != std::string_view::npos && hyphen > 0;) {
      words.emplace_back(rest.substr(0, hyphen));
      words.emplace_back("-");
      rest.remove_prefix(hyphen + 1);
    }
    if (!rest.empty()) words.emplace_back(rest);
  }
  return words;
}

}  // namespace

EntityWords::EntityWords(const Article& article, const Reading& reading) : article_(article), reading_(reading) {
  const std::uint32_t n = size();
  std::vector<std::uint32_t> ends;
  ends.reserve(n);
  capital_.resize(n);
  for (std::uint32_t t = 0; t < n; ++t) {
    buffer_ += to_lower(text(t));
    ends.push_back(static_cast<std::uint32_t>(buffer_.size()));
    capital_[t] = !token(t).span.empty() && is_upper(decode_at(article.text, token(t).span.begin).code_point);
  }
  lower_.reserve(n);
  for (std::uint32_t t = 0; t < n; ++t) {
    const std::uint32_t begin = t == 0 ? 0 : ends[t - 1];
    lower_.push_back(std::string_view(buffer_).substr(begin, ends[t] - begin));
  }
  for (const Sentence& sentence : reading.sentences) {
    std::uint32_t long_words = 0, capitals = 0;
    for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t)
      if (lower_[t].size() > 3) {
        ++long_words;
        capitals += capital_[t];
      }
    title_case_.push_back(long_words > 4 && capitals * 10 >= long_words * 9);
  }
  link_children();
  find_phrases();
}

void EntityWords::link_children() {
  first_child_.assign(size(), -1);
  next_sibling_.assign(size(), -1);
  for (std::uint32_t t = size(); t-- > 0;) {
    const std::int32_t head = token(t).head;
    if (head < 0 || static_cast<std::uint32_t>(head) >= size() || static_cast<std::uint32_t>(head) == t) continue;
    next_sibling_[t] = first_child_[static_cast<std::uint32_t>(head)];
    first_child_[static_cast<std::uint32_t>(head)] = static_cast<std::int32_t>(t);
  }
}

void EntityWords::find_phrases() {
  phrase_.resize(size());
  std::vector<std::uint32_t> order;  // from the roots down, so that its reverse sees children first
  order.reserve(size());
  for (std::uint32_t t = 0; t < size(); ++t) {
    phrase_[t] = {t, t + 1};
    if (token(t).head < 0) order.push_back(t);
  }
  for (std::size_t i = 0; i < order.size(); ++i)
    for (std::int32_t c = first_child_[order[i]]; c >= 0; c = next_sibling_[static_cast<std::uint32_t>(c)])
      order.push_back(static_cast<std::uint32_t>(c));
  for (std::size_t i = order.size(); i-- > 0;) {
    const Token& child = token(order[i]);
    if (child.head < 0 || is_outside_phrase(child.deprel)) continue;
    TokenRange& whole = phrase_[static_cast<std::uint32_t>(child.head)];
    whole.begin = std::min(whole.begin, phrase_[order[i]].begin);
    whole.end = std::max(whole.end, phrase_[order[i]].end);
  }
}

std::string_view EntityWords::text(TokenRange range) const {
  return span(range).of(article_.text);
}

std::uint32_t EntityWords::head_of(TokenRange range) const {
  std::uint32_t found = range.end - 1;
  for (std::uint32_t t = range.begin; t < range.end; ++t) {
    const std::int32_t head = token(t).head;
    if ((head < 0 || !range.contains(static_cast<std::uint32_t>(head))) && token(t).deprel != Deprel::kPunct) {
      if (token(t).deprel != Deprel::kCase && token(t).deprel != Deprel::kDet) return t;
      found = t;
    }
  }
  return found;
}

bool EntityWords::is_acronym(std::uint32_t t) const {
  std::size_t capitals = 0, small = 0;
  for (const char c : text(t)) {
    if (c >= 'A' && c <= 'Z') {
      ++capitals;
    } else if (c >= 'a' && c <= 'z' && small == 0 && capitals == 1 && text(t).size() <= 4) {
      ++small;  // "MoH"
    } else if (c != '.' && c != '-' && !(c >= '0' && c <= '9')) {
      return false;
    }
  }
  return capitals >= 2 && capitals <= 7 && capitals > small;
}

void PhraseIndex::add(std::string_view phrase, std::uint32_t value) {
  std::vector<std::string> words = split_as_reader(phrase);
  if (words.empty()) return;
  std::string first = std::move(words.front());
  words.erase(words.begin());
  std::vector<Entry>& entries = entries_[std::move(first)];
  const auto after = std::find_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.rest.size() < words.size(); });
  entries.insert(after, Entry{std::move(words), value});
}

PhraseIndex::Hit PhraseIndex::match(const EntityWords& words, std::uint32_t t, std::uint32_t end) const {
  const auto found = entries_.find(words.lower(t));
  if (found == entries_.end()) return {};
  for (const Entry& entry : found->second) {
    if (t + 1 + entry.rest.size() > end) continue;
    std::uint32_t at = t + 1;
    const bool same =
        std::all_of(entry.rest.begin(), entry.rest.end(), [&](const std::string& word) { return words.lower(at++) == word; });
    if (same) return {entry.value, static_cast<std::uint32_t>(entry.rest.size()) + 1};
  }
  return {};
}

PhraseIndex::Hit PhraseIndex::whole(const EntityWords& words, TokenRange range) const {
  const auto found = entries_.find(words.lower(range.begin));
  if (found == entries_.end()) return {};
  for (const Entry& entry : found->second) {
    if (1 + entry.rest.size() != range.size()) continue;
    std::uint32_t at = range.begin + 1;
    if (std::all_of(entry.rest.begin(), entry.rest.end(), [&](const std::string& word) { return words.lower(at++) == word; }))
      return {entry.value, range.size()};
  }
  return {};
}

}  // namespace hearsay
