#include "claim/predicates.h"

#include <algorithm>
#include <array>

#include "text/table.h"

namespace hearsay {
namespace {

constexpr std::uint32_t kReach = 5;  // how many words may stand between two words of a pattern

struct Columns {
  std::size_t pattern, sense, kind, subject, object, roles, extent, example;
};

Result<Columns> columns_of(const Table& table) {
  std::array<std::size_t, 8> at{};
  constexpr std::array<std::string_view, 8> names = {"pattern", "sense", "kind", "subject", "object", "roles", "extent", "example"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto column = table.column(names[i]);
    if (!column) return tl::unexpected(column.error());
    at[i] = *column;
  }
  return Columns{at[0], at[1], at[2], at[3], at[4], at[5], at[6], at[7]};
}

std::optional<RoleSlot> slot_named(std::string_view name) {
  if (name == "a") return RoleSlot::kActor;
  if (name == "t") return RoleSlot::kTarget;
  if (name == "p") return RoleSlot::kPlace;
  if (name == "k") return RoleSlot::kSpeaker;
  if (name == "K") return RoleSlot::kReporter;
  return std::nullopt;
}

/// "s>a against>t"; false where a part is not of that shape.
bool parse_roles(std::string_view field, Words& words, std::vector<RoleRule>& roles) {
  for (const std::string_view part : split_list(field)) {
    const std::size_t arrow = part.find('>');
    if (arrow == std::string_view::npos) return false;
    const auto slot = slot_named(part.substr(arrow + 1));
    if (!slot) return false;
    const std::string_view source = part.substr(0, arrow);
    RoleRule rule{RoleRule::Source::kPreposition, 0, *slot};
    if (source == "s")
      rule.source = RoleRule::Source::kSubject;
    else if (source == "o")
      rule.source = RoleRule::Source::kObject;
    else if (source == "poss")
      rule.source = RoleRule::Source::kPossessor;
    else
      rule.preposition = words.intern(source);
    roles.push_back(rule);
  }
  return true;
}

bool parse_classes(std::string_view field, WordClasses& classes, ClassBits& wanted, ClassBits& unwanted, bool& bare) {
  bool negated = false;  // "!" holds for all that follows
  for (std::string_view part : split_list(field)) {
    if (part == "-") {
      bare = true;
      continue;
    }
    if (part.starts_with('!')) {
      negated = true;
      part.remove_prefix(1);
    }
    const ClassBits bit = classes.find(part);
    if (bit == 0) return false;
    (negated ? unwanted : wanted) |= bit;
  }
  return true;
}

void parse_pattern(std::string_view pattern, Words& words, Sense& sense) {
  sense.words.clear();
  sense.head = 0;
  for (std::string_view part : split_list(pattern)) {
    if (part.starts_with('*')) {
      part.remove_prefix(1);
      sense.head = sense.words.size();
    }
    const bool is_verb = sense.part == Sense::Part::kVerb && sense.head == sense.words.size();
    std::vector<WordId> alternatives;
    for (const std::string_view word : split_list(part, '/')) {
      alternatives.push_back(words.intern(word));
      if (is_verb) words.add_verb(word);
    }
    sense.words.push_back(std::move(alternatives));
  }
}

bool is_one_of(const Tree& tree, std::uint32_t token, const std::vector<WordId>& words) {
  for (const WordId word : words)
    if (tree.is_word(token, word)) return true;
  return false;
}

// A word of a pattern among the dependents of a token, or as the preposition of one of them.
std::optional<std::uint32_t> find_below(const Tree& tree, std::uint32_t token, const std::vector<WordId>& words) {
  for (const std::uint32_t c : tree.children(token)) {
    const Deprel d = tree.at(c).deprel;
    if (d == Deprel::kConj || d == Deprel::kAclRelcl || d == Deprel::kParataxis) continue;
    if (is_one_of(tree, c, words)) return c;
    for (const std::uint32_t g : tree.children(c))
      if (tree.at(g).deprel == Deprel::kCase && is_one_of(tree, g, words)) return g;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> find_after(const Tree& tree, std::uint32_t token, const std::vector<WordId>& words) {
  const std::uint32_t end = std::min(tree.sentence_tokens(token).end, token + 1 + kReach);
  for (std::uint32_t t = token + 1; t < end; ++t) {
    if (is_one_of(tree, t, words)) return t;
    if (tree.at(t).upos == Upos::kPunct || tree.at(t).upos == Upos::kVerb || tree.at(t).upos == Upos::kSconj) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> find_before(const Tree& tree, std::uint32_t token, const std::vector<WordId>& words) {
  const std::uint32_t begin = tree.sentence_tokens(token).begin;
  for (std::uint32_t t = token; t-- > begin && token - t <= kReach;) {
    if (is_one_of(tree, t, words)) return t;
    if (tree.at(t).upos == Upos::kPunct || tree.at(t).upos == Upos::kVerb) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

bool Predicates::match_words(const Tree& tree, std::uint32_t token, const Sense& sense, std::optional<std::uint32_t>& under) {
  under.reset();
  std::uint32_t last = token;
  for (std::size_t i = sense.head + 1; i < sense.words.size(); ++i) {
    auto found = find_below(tree, last, sense.words[i]);
    if (!found && last != token) found = find_below(tree, token, sense.words[i]);
    if (!found) found = find_after(tree, last, sense.words[i]);
    if (!found) return false;
    last = *found;
  }
  if (last != token) {
    const Token& word = tree.at(last);
    if (word.deprel == Deprel::kCase && word.head >= 0 && static_cast<std::uint32_t>(word.head) != token &&
        static_cast<std::uint32_t>(word.head) > last)
      under = static_cast<std::uint32_t>(word.head);
  }
  std::uint32_t first = token;
  for (std::size_t i = sense.head; i-- > 0;) {
    const auto found = find_before(tree, first, sense.words[i]);
    if (!found) return false;
    first = *found;
  }
  return true;
}

Result<void> Predicates::load_file(const std::filesystem::path& file, Sense::Part part, Words& words, WordClasses& classes) {
  auto table = Table::load(file);
  if (!table) return tl::unexpected(table.error());
  const auto columns = columns_of(*table);
  if (!columns) return tl::unexpected(columns.error());
  for (const Table::Row& row : table->rows()) {
    const auto& field = row.fields;
    const auto bad = [&](std::string what) { return fail(ErrorCode::kMalformed, table->where(row), std::move(what)); };
    Sense sense;
    sense.part = part;
    sense.where = table->where(row);
    sense.example = field[columns->example];
    sense.kind = claim_kind(field[columns->kind]);
    if (!sense.kind && field[columns->kind] != "none")
      return bad("\"" + std::string(field[columns->kind]) + "\" is no kind of claim");
    sense.id = std::string(field[columns->kind]) + "/" + std::string(field[columns->sense]);
    ClassBits not_subject = 0;
    bool subject_bare = false;
    if (!parse_classes(field[columns->subject], classes, sense.subject, not_subject, subject_bare) ||
        !parse_classes(field[columns->object], classes, sense.object, sense.not_object, sense.bare))
      return bad("names a class that nominals_classes.lex does not have");
    if (!parse_roles(field[columns->roles], words, sense.roles)) return bad("roles are written like \"s>a against>t\"");
    if (sense.roles.empty() && sense.kind) sense.roles = default_roles_[static_cast<std::size_t>(*sense.kind)];
    if (field[columns->extent] == "full") sense.extent = Extent::kFull;
    if (field[columns->extent] == "partial") sense.extent = Extent::kPartial;
    for (const std::string_view pattern : split_list(field[columns->pattern], ',')) {
      parse_pattern(pattern, words, sense);
      if (!sense.words.empty()) senses_.push_back(sense);
    }
  }
  return {};
}

void Predicates::index(const Words& words) {
  by_head_.resize(words.size() + 1);
  for (std::uint32_t i = 0; i < senses_.size(); ++i)
    for (const WordId word : senses_[i].words[senses_[i].head]) by_head_[word].push_back(i);
  const auto weight = [this](std::uint32_t i) {
    const Sense& s = senses_[i];
    return s.words.size() * 4 + (s.object ? 1U : 0U) + (s.subject ? 1U : 0U) + (s.bare ? 1U : 0U);
  };
  for (auto& list : by_head_)
    std::stable_sort(list.begin(), list.end(), [&](std::uint32_t a, std::uint32_t b) { return weight(a) > weight(b); });
}

Result<Predicates> Predicates::load(const std::filesystem::path& lexicon, Words& words, WordClasses& classes) {
  Predicates predicates;
  predicates.default_roles_.resize(kClaimKindCount);
  auto kinds = Table::load(lexicon / "kinds.lex");
  if (!kinds) return tl::unexpected(kinds.error());
  const auto kind_column = kinds->column("kind");
  const auto roles_column = kinds->column("roles");
  if (!kind_column) return tl::unexpected(kind_column.error());
  if (!roles_column) return tl::unexpected(roles_column.error());
  for (const Table::Row& row : kinds->rows()) {
    const auto kind = claim_kind(row.fields[*kind_column]);
    if (!kind || !parse_roles(row.fields[*roles_column], words, predicates.default_roles_[static_cast<std::size_t>(*kind)]))
      return fail(ErrorCode::kMalformed, kinds->where(row), "needs a kind of claim and roles like \"s>a o>t\"");
  }
  std::vector<std::filesystem::path> verbs;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(lexicon, ignored))
    if (entry.path().extension() == ".lex" && entry.path().filename().string().starts_with("predicates"))
      verbs.push_back(entry.path());
  std::sort(verbs.begin(), verbs.end());
  if (verbs.empty())
    return fail(ErrorCode::kMissingData, (lexicon / "predicates_conflict.lex").string(), "no lexicon of predicates is there");
  for (const auto& file : verbs)
    if (auto loaded = predicates.load_file(file, Sense::Part::kVerb, words, classes); !loaded)
      return tl::unexpected(loaded.error());
  if (auto loaded = predicates.load_file(lexicon / "nominals.lex", Sense::Part::kNoun, words, classes); !loaded)
    return tl::unexpected(loaded.error());
  if (auto loaded = predicates.load_file(lexicon / "states.lex", Sense::Part::kState, words, classes); !loaded)
    return tl::unexpected(loaded.error());
  predicates.index(words);
  return predicates;
}

}  // namespace hearsay
