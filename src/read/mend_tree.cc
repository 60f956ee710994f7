#include "read/mend_tree.h"

#include <vector>

namespace hearsay::read {
namespace {

bool is_subject(Deprel deprel) {
  return deprel == Deprel::kNsubj || deprel == Deprel::kNsubjPass;
}

class TreeMender {
 public:
  TreeMender(std::span<Token> tokens, std::uint32_t begin) : tokens_(tokens), begin_(begin), subject_of_(tokens.size(), -1) {
    for (std::size_t i = 0; i < tokens.size(); ++i)
      if (is_subject(tokens[i].deprel) && tokens[i].head >= 0 && i < head(i)) subject_of_[head(i)] = static_cast<std::int32_t>(i);
  }

  void run() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].upos != Upos::kVerb || tokens_[i].head < 0) continue;
      if (tokens_[i].deprel == Deprel::kAmod) mend_qualifier(i);
      if (tokens_[i].deprel == Deprel::kAuxPass) mend_auxiliary(i);
    }
  }

 private:
  std::size_t head(std::size_t i) const { return static_cast<std::size_t>(tokens_[i].head) - begin_; }

  void put(std::size_t i, std::size_t under, Deprel deprel) {
    tokens_[i].head = static_cast<std::int32_t>(begin_ + under);
    tokens_[i].deprel = deprel;
  }

  void take_place_of(std::size_t other, std::size_t i) {
    tokens_[i].head = tokens_[other].head;
    tokens_[i].deprel = tokens_[other].deprel;
  }

  void mend_qualifier(std::size_t verb) {
    const std::size_t noun = head(verb);
    if (noun < verb) return;
    const std::int32_t lent = subject_of_[noun];  // a subject that was hung on the noun
    const bool tensed = (tokens_[verb].features & kPast) && lent >= 0 && static_cast<std::size_t>(lent) < verb;
    if (subject_of_[verb] < 0 && !tensed) return;
    take_place_of(noun, verb);
    put(noun, verb, Deprel::kObj);
    if (tensed) put(static_cast<std::size_t>(lent), verb, Deprel::kNsubj);
  }

  void mend_auxiliary(std::size_t verb) {
    const std::size_t governed = head(verb);
    if (governed < verb) return;
    const std::int32_t subject = subject_of_[governed];
    take_place_of(governed, verb);
    put(governed, verb, Deprel::kXcomp);
    if (subject >= 0) put(static_cast<std::size_t>(subject), verb, Deprel::kNsubj);
  }

  std::span<Token> tokens_;
  std::uint32_t begin_;
  std::vector<std::int32_t> subject_of_;  // by token: the subject before it
};

}  // namespace

void mend_tree(std::span<Token> tokens, std::uint32_t begin) {
  TreeMender(tokens, begin).run();
}

}  // namespace hearsay::read
