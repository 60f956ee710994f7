#include "gather/updates.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace hearsay {
namespace {

constexpr std::size_t kSeveral = static_cast<std::size_t>(-1);

/// The article that an address is of, `kSeveral` where it is of more than one.
std::unordered_map<std::string_view, std::size_t> by_address(std::span<const ArticleName> articles) {
  std::unordered_map<std::string_view, std::size_t> found;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    if (!articles[i].url || articles[i].url->empty()) continue;
    const auto [entry, added] = found.emplace(*articles[i].url, i);
    if (!added) entry->second = kSeveral;
  }
  return found;
}

class Placing {
 public:
  Placing(std::span<const ArticleName> held, std::span<const ArticleName> fresh)
      : held_(held), held_at_(by_address(held)), fresh_at_(by_address(fresh)) {
    for (std::size_t i = 0; i < held.size(); ++i) {
      held_ids_.emplace(held[i].id, i);
      taken_.insert(held[i].id);
    }
    for (const ArticleName& article : fresh) {
      std::size_t& slot = slots_.emplace_back(former_version(article));
      if (slot != kSeveral && !renewed_.insert(slot).second) slot = kSeveral;
      if (slot == kSeveral && !held_ids_.contains(article.id)) taken_.insert(article.id);
    }
  }

  std::vector<ArticleSlot> place(std::span<const ArticleName> fresh) {
    std::vector<ArticleSlot> out;
    std::size_t behind = held_.size();
    for (std::size_t i = 0; i < fresh.size(); ++i) {
      if (slots_[i] != kSeveral) {
        out.push_back({slots_[i], held_[slots_[i]].id});
      } else {
        out.push_back({behind++, held_ids_.contains(fresh[i].id) ? free_id(fresh[i].id) : fresh[i].id});
      }
    }
    return out;
  }

 private:
  std::size_t former_version(const ArticleName& article) const {
    if (const auto same = held_ids_.find(article.id); same != held_ids_.end()) {
      const ArticleName& held = held_[same->second];
      if (!held.url || !article.url || held.url == article.url) return same->second;
    }
    if (!article.url || article.url->empty() || fresh_at_.at(*article.url) == kSeveral) return kSeveral;
    const auto same = held_at_.find(*article.url);
    return same == held_at_.end() ? kSeveral : same->second;
  }

  std::string free_id(const std::string& id) {
    std::uint32_t& number = numbers_[id];
    if (number == 0) number = 1;
    while (true) {
      std::string other = id + "-" + std::to_string(++number);
      if (taken_.insert(other).second) return other;
    }
  }

  std::span<const ArticleName> held_;
  std::unordered_map<std::string_view, std::size_t> held_at_, fresh_at_, held_ids_;
  std::vector<std::size_t> slots_;           // of the fresh articles; `kSeveral` where they are no new versions
  std::unordered_set<std::size_t> renewed_;  // held articles of which a new version came
  std::unordered_set<std::string> taken_;    // ids
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

}  // namespace

std::vector<ArticleSlot> place_among_held(std::span<const ArticleName> held, std::span<const ArticleName> fresh) {
  return Placing(held, fresh).place(fresh);
}

}  // namespace hearsay
