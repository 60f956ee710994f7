#include "read/mend_tree.h"

#include <vector>

namespace hearsay::read {

void mend_tree(std::span<Token> tokens, std::uint32_t begin) {
  std::vector<bool> has_subject(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.head < 0 || (token.deprel != Deprel::kNsubj && token.deprel != Deprel::kNsubjPass)) continue;
    const std::size_t head = static_cast<std::size_t>(token.head) - begin;
    if (i < head) has_subject[head] = true;
  }
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Token& verb = tokens[i];
    if (!has_subject[i] || verb.upos != Upos::kVerb || verb.deprel != Deprel::kAmod || verb.head < 0) continue;
    const std::size_t at = static_cast<std::size_t>(verb.head) - begin;
    if (at < i) continue;
    Token& noun = tokens[at];
    verb.head = noun.head;
    verb.deprel = noun.deprel;
    noun.head = static_cast<std::int32_t>(begin + i);
    noun.deprel = Deprel::kObj;
  }
}

}  // namespace hearsay::read
