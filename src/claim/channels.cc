#include "claim/channels.h"

#include <algorithm>

#include "text/table.h"
#include "text/utf8.h"

namespace hearsay {
namespace {

bool is_modifier(Deprel deprel) {
  switch (deprel) {
    case Deprel::kDet:
    case Deprel::kAmod:
    case Deprel::kCompound:
    case Deprel::kNmodPoss:
    case Deprel::kNummod:
    case Deprel::kFlat:
      return true;
    default:
      return false;
  }
}

/// The noun phrase before and with its head: no case, nothing after the head.
std::uint32_t phrase_begin(const Reading& reading, const DependencyTrees& trees, std::uint32_t head) {
  std::uint32_t begin = head;
  for (std::int32_t c = trees.first_child(head); c >= 0 && c < static_cast<std::int32_t>(head); c = trees.next_sibling(c))
    if (is_modifier(reading.tokens[static_cast<std::size_t>(c)].deprel))
      begin = std::min(begin, trees.extent(static_cast<std::uint32_t>(c)).begin);
  return begin;
}

bool is_noun(const Token& token) {
  return token.upos == Upos::kNoun || token.upos == Upos::kPropn || token.upos == Upos::kX;
}

}  // namespace

Result<ChannelFinder> ChannelFinder::load(const std::filesystem::path& lexicon) {
  auto table = Table::load(lexicon / "channels.lex");
  if (!table) return tl::unexpected(table.error());
  const auto word = table->column("word"), kind = table->column("kind"), with = table->column("with");
  for (const auto* column : {&word, &kind, &with})
    if (!*column) return tl::unexpected(column->error());
  ChannelFinder out;
  for (const Table::Row& row : table->rows()) {
    const std::string_view name = row.fields[*kind];
    const std::string lower = to_lower(row.fields[*word]);
    Word& entry = out.words_[lower];
    if (name == "outlet") {
      entry.outlet = true;
    } else if (name == "audience") {
      entry.audience = true;
    } else if (name == "platform" || name == "medium" || name == "page") {
      entry.channel = true;
      entry.kind = name == "platform" ? Kind::kPlatform : name == "page" ? Kind::kPage : Kind::kMedium;
      entry.as_written = lower != row.fields[*word];
      for (const std::string_view preposition : split_list(row.fields[*with])) entry.with.emplace_back(preposition);
    } else {
      return fail(ErrorCode::kMalformed, table->where(row), "is of the unknown kind \"" + std::string(name) + "\"");
    }
  }
  return out;
}

const ChannelFinder::Word* ChannelFinder::word_at(const Article& article, const Reading& reading, std::uint32_t token,
                                                  std::uint32_t* first) const {
  const Token& here = reading.tokens[token];
  *first = token;
  if (token > 0) {
    const auto pair = words_.find(to_lower(reading.tokens[token - 1].span.of(article.text)) + " " + to_lower(here.lemma));
    if (pair != words_.end()) return *first = token - 1, &pair->second;
  }
  for (const std::string& key : {to_lower(here.lemma), to_lower(here.span.of(article.text))}) {
    const auto found = words_.find(key);
    if (found == words_.end()) continue;
    const char32_t initial = decode_at(article.text, here.span.begin).code_point;
    if (found->second.as_written && !is_upper(initial)) continue;
    return &found->second;
  }
  return nullptr;
}

std::optional<ChannelFinder::Channel> ChannelFinder::channel_at(const Article& article, const Reading& reading,
                                                                const DependencyTrees& trees, std::uint32_t token) const {
  if (!is_noun(reading.tokens[token])) return std::nullopt;
  std::uint32_t first = token;
  const Word* word = word_at(article, reading, token, &first);
  if (!word || !word->channel) return std::nullopt;
  std::uint32_t begin = std::min(first, phrase_begin(reading, trees, token));
  const std::uint32_t sentence_begin = reading.sentences[reading.sentence_of[token]].tokens.begin;
  // The words before the phrase decide, not the tree: "on", perhaps with a determiner or an adjective that the tree put elsewhere.
  constexpr std::uint32_t kReach = 5;
  std::uint32_t preposition = begin;
  for (std::uint32_t t = begin; t > sentence_begin && begin - t < kReach;) {
    const Token& left = reading.tokens[--t];
    if (std::find(word->with.begin(), word->with.end(), to_lower(left.span.of(article.text))) != word->with.end()) {
      preposition = t + 1;
      break;
    }
    const bool inside = left.upos == Upos::kDet || left.upos == Upos::kAdj || left.upos == Upos::kPropn ||
                        left.upos == Upos::kPron || left.upos == Upos::kNoun || left.upos == Upos::kPart || left.upos == Upos::kNum;
    if (!inside) return std::nullopt;
    if (t == sentence_begin) return std::nullopt;
  }
  if (preposition == sentence_begin) return std::nullopt;
  begin = std::min(begin, preposition);
  if (std::find(word->with.begin(), word->with.end(), to_lower(reading.tokens[begin - 1].span.of(article.text))) ==
      word->with.end())
    begin = preposition;
  Channel channel{{reading.tokens[begin].span.begin, reading.tokens[token].span.end}, word->kind, token};
  if (word->kind == Kind::kPlatform) channel.span.begin = reading.tokens[first].span.begin;
  for (std::uint32_t t = begin; t < token; ++t) {  // "their Telegram channel"
    std::uint32_t inner_first = t;
    const Word* inner = word_at(article, reading, t, &inner_first);
    if (inner && inner->channel && inner->kind == Kind::kPlatform)
      return Channel{{reading.tokens[inner_first].span.begin, reading.tokens[t].span.end}, Kind::kPlatform, token};
  }
  return channel;
}

bool ChannelFinder::is_outlet(const Article& article, const Reading& reading, TokenRange phrase) const {
  bool named = false, known = false, audience = false;
  for (std::uint32_t t = phrase.begin; t < phrase.end; ++t) {
    const Token& token = reading.tokens[t];
    std::uint32_t first = t;
    const Word* word = word_at(article, reading, t, &first);
    named = named || (token.upos == Upos::kPropn && is_upper(decode_at(article.text, token.span.begin).code_point));
    known = known || (word && word->outlet);
    audience = audience || (word && word->audience);
  }
  return named && known && !audience;
}

}  // namespace hearsay
