#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "hearsay/error.h"
#include "hearsay/situation.h"
#include "store/store.h"

namespace hearsay {

struct Request {
  std::string path;                          ///< unescaped: "/api/claims"
  std::map<std::string, std::string> query;  ///< unescaped
};

struct Answer {
  int status = 200;
  std::string type = "application/json";
  std::shared_ptr<const std::string> body;
};

/// Answers requests out of a store, without any network. One request at a time.
class Api {
 public:
  explicit Api(Store store) : store_(std::move(store)) {}

  /// 200, 400 (a parameter that is unknown or has no meaning), 404, 503 (the store cannot be read now).
  Answer answer(const Request& request);

 private:
  struct View;  // the situation in memory, with what was made of it

  Result<std::shared_ptr<View>> refresh();
  Answer route(View& view, const Request& request);
  Answer claims(View& view, const Request& request);
  Answer events(View& view, const Request& request);
  Answer entities(View& view, const Request& request);
  Answer articles(View& view, const Request& request);
  Answer article(View& view, const Request& request, std::string_view id);
  Answer search(View& view, const Request& request);

  Store store_;
  std::shared_ptr<View> view_;
};

}  // namespace hearsay
