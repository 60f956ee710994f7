#include "ingest/intake.h"

namespace hearsay {

bool Intake::accept(Draft draft, std::string_view where) {
  if (stopped_) return false;
  Result<Article> article = complete(std::move(draft), tables_, options_);
  if (!article) {
    fail(std::move(article).error(), where);
    return true;
  }
  article->id = unique(std::move(article->id));
  ++summary_.articles;
  stopped_ = !take_(std::move(*article));
  return !stopped_;
}

void Intake::fail(Error error, std::string_view where) {
  if (error.where.empty()) error.where = where;
  ++summary_.failures;
  failed_(error);
}

std::string Intake::unique(std::string id) {
  std::uint32_t count = ++ids_[id];
  if (count == 1) return id;
  while (true) {
    std::string other = id + "-" + std::to_string(count);
    if (ids_.emplace(other, 1).second) return other;
    count = ++ids_[id];
  }
}

}  // namespace hearsay
