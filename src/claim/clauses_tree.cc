#include "claim/clauses_tree.h"

namespace hearsay {

Tree::Tree(const Article& article, const Reading& reading, const Words& words) : article_(&article), reading_(&reading) {
  const std::uint32_t n = size();
  first_.assign(n + 1, 0);
  lemma_.resize(n);
  form_.resize(n);
  for (std::uint32_t i = 0; i < n; ++i) {
    if (at(i).head >= 0) ++first_[static_cast<std::uint32_t>(at(i).head) + 1];
    // The lexicon knows the forms of its own verbs better than a learned lemmatizer does.
    const WordId verb = at(i).upos == Upos::kVerb ? words.verb_of(text(i)) : 0;
    lemma_[i] = verb ? verb : words.find(at(i).lemma);
    form_[i] = words.find(text(i));
  }
  for (std::uint32_t i = 0; i < n; ++i) first_[i + 1] += first_[i];
  children_.resize(first_[n]);
  std::vector<std::uint32_t> fill(first_.begin(), first_.end() - 1);
  for (std::uint32_t i = 0; i < n; ++i)
    if (at(i).head >= 0) children_[fill[static_cast<std::uint32_t>(at(i).head)]++] = i;
  enter_.assign(n, 0);
  exit_.assign(n, 0);
  order_.reserve(n);
  for (std::uint32_t i = 0; i < n; ++i)
    if (at(i).head < 0) number(i);
}

// Depth first without recursion: a hostile sentence may be a chain of thousands of tokens.
void Tree::number(std::uint32_t root) {
  struct Visit {
    std::uint32_t token;
    std::uint32_t next;  // index among its children
  };
  std::vector<Visit> path{{root, 0}};
  const auto arrive = [&](std::uint32_t token) {
    order_.push_back(token);
    enter_[token] = static_cast<std::uint32_t>(order_.size());
  };
  arrive(root);
  while (!path.empty()) {
    Visit& top = path.back();
    const auto below = children(top.token);
    if (top.next == below.size()) {
      exit_[top.token] = static_cast<std::uint32_t>(order_.size());
      path.pop_back();
      continue;
    }
    const std::uint32_t next = below[top.next++];
    arrive(next);
    path.push_back({next, 0});
  }
}

std::optional<std::uint32_t> Tree::child(std::uint32_t token, Deprel deprel) const {
  for (const std::uint32_t c : children(token))
    if (at(c).deprel == deprel) return c;
  return std::nullopt;
}

}  // namespace hearsay
