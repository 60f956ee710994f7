#pragma once

#include <unistd.h>

#include <filesystem>
#include <stdexcept>
#include <string>

#include "../report/example_situation.h"
#include "store/store.h"

namespace hearsay::example {

/// A store file of the example, gone when the object is.
class StoreFile {
 public:
  explicit StoreFile(const std::string& name)
      : folder_(std::filesystem::temp_directory_path() / ("hearsay-serve-" + std::to_string(::getpid()) + "-" + name)) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
    put(situation());
  }
  ~StoreFile() { std::filesystem::remove_all(folder_); }
  StoreFile(const StoreFile&) = delete;
  StoreFile& operator=(const StoreFile&) = delete;

  std::filesystem::path path() const { return folder_ / "store.db"; }

  void put(const Situation& content) const {
    auto store = Store::open(path());
    if (!store) throw std::runtime_error(to_string(store.error()));
    if (const auto done = store->put(content); !done) throw std::runtime_error(to_string(done.error()));
  }

 private:
  std::filesystem::path folder_;
};

}  // namespace hearsay::example
