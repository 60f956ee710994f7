#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hearsay {

/// Appends JSON to a string as it is called; nothing is kept but a comma to come. Always valid UTF-8: broken bytes become U+FFFD.
///
/// The caller closes what it opens and writes a key before each value of an object.
class JsonWriter {
 public:
  /// For a page, `<`, `>` and `&` are escaped as well, so that the JSON may stand inside a script element.
  enum class Escape : std::uint8_t { kPlain, kForPage };

  explicit JsonWriter(std::string& out, Escape escape = Escape::kPlain) : out_(out), for_page_(escape == Escape::kForPage) {}

  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }
  JsonWriter& key(std::string_view name);
  JsonWriter& null();
  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) { return value(std::string_view(text)); }
  JsonWriter& value(bool truth);
  JsonWriter& value(double number);  ///< whole numbers without a point; null where it is not finite
  JsonWriter& value(std::integral auto number) { return write_integer(static_cast<std::int64_t>(number)); }
  template <typename T>
  JsonWriter& value(const std::optional<T>& maybe) {
    return maybe ? value(*maybe) : null();
  }

  /// An id: a prefix and a number counted from 1, `id("c", 0)` is "c1".
  JsonWriter& id(std::string_view prefix, std::uint32_t index);

  /// A name and its value.
  template <typename T>
  JsonWriter& field(std::string_view name, const T& content) {
    return key(name).value(content);
  }

  /// A line break before the next item, for people who read the file.
  JsonWriter& next_line();

 private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  JsonWriter& write_integer(std::int64_t number);
  void comma();
  void append_escaped(std::string_view text);
  void append_escape(unsigned char byte);

  std::string& out_;
  bool for_page_;
  bool comma_due_ = false;
};

}  // namespace hearsay
