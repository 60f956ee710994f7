#include "ingest/language.h"

#include <cld2/public/compact_lang_det.h>

#include <algorithm>

#include "text/table.h"

namespace hearsay {

std::optional<std::string> detect_language(std::string_view text) {
  // The first pages tell as much as the whole, and cost less.
  constexpr std::size_t kEnough = 4096;
  if (text.size() > kEnough) {
    std::size_t cut = kEnough;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80) --cut;
    text = text.substr(0, cut);
  }
  CLD2::Language best[3];
  int percent[3], bytes = 0;
  bool reliable = false;
  const CLD2::Language language =
      CLD2::DetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, best, percent, &bytes, &reliable);
  if (!reliable || language == CLD2::UNKNOWN_LANGUAGE || language == CLD2::TG_UNKNOWN_LANGUAGE) return std::nullopt;
  return std::string(CLD2::LanguageCode(language));
}

std::optional<std::string> language_tag(std::string_view given) {
  std::string tag(trim(given));
  std::replace(tag.begin(), tag.end(), '_', '-');
  const auto is_letter_or_digit = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
  if (!std::all_of(tag.begin(), tag.end(), [&](char c) { return c == '-' || is_letter_or_digit(c); })) return std::nullopt;
  const std::size_t primary = std::min(tag.find('-'), tag.size());
  if (primary == 2 || primary == 3) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    std::transform(tag.begin(), tag.begin() + static_cast<std::ptrdiff_t>(primary), tag.begin(), lower);
    return tag;
  }
  const CLD2::Language named = CLD2::GetLanguageFromName(tag.c_str());
  if (named == CLD2::UNKNOWN_LANGUAGE) return std::nullopt;
  return std::string(CLD2::LanguageCode(named));
}

}  // namespace hearsay
