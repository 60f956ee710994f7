#include "generated_articles.h"

#include <array>
#include <random>
#include <string_view>

namespace hearsay::bench {
namespace {

constexpr std::array<std::string_view, 16> kPlaces = {"Nantes", "Izmir",  "Kumasi",  "Arequipa", "Cebu",  "Tampere",
                                                      "Durban", "Oaxaca", "Leipzig", "Multan",   "Kazan", "Mombasa",
                                                      "Bergen", "Sendai", "Rosario", "Tirana"};
constexpr std::array<std::string_view, 12> kSurnames = {"Okafor",  "Lindqvist", "Haddad", "Moreau", "Tanaka",   "Kowalski",
                                                        "Pereira", "Demir",     "Nguyen", "Rossi",  "Castillo", "Ivanova"};
constexpr std::array<std::string_view, 10> kGiven = {"Amina", "Jonas", "Karim", "Claire", "Yuki",
                                                     "Piotr", "Lucia", "Emre",  "Linh",   "Marta"};
constexpr std::array<std::string_view, 8> kBodies = {"the Interior Ministry", "the fire service",        "the port authority",
                                                     "the regional governor", "the health ministry",     "the transport union",
                                                     "the coast guard",       "the electoral commission"};
constexpr std::array<std::string_view, 8> kHappenings = {
    "a fire broke out in a warehouse in {P}",    "{N} people were injured when a bus overturned near {P}",
    "police arrested {N} protesters in {P}",     "floods destroyed at least {N} houses in the suburbs of {P}",
    "workers at the port of {P} went on strike", "the bridge over the river in {P} was closed to traffic",
    "{N} tonnes of food aid arrived in {P}",     "the two parties signed an agreement in {P}"};
constexpr std::array<std::string_view, 6> kFrames = {"{B} said on {D} that {H}.",
                                                     "According to {B}, {H} on {D}.",
                                                     "\"We are doing what we can,\" {G} {S} told reporters in {P}.",
                                                     "{B} denied that {H}.",
                                                     "{G} {S}, a spokesperson for {B}, said that {H}.",
                                                     "Residents said that {H} late on {D}."};
constexpr std::array<std::string_view, 7> kDays = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

class Author {
 public:
  explicit Author(std::uint32_t seed) : random_(seed) {}

  std::uint32_t below(std::size_t n) { return static_cast<std::uint32_t>(random_() % n); }

  template <std::size_t N>
  std::string_view one_of(const std::array<std::string_view, N>& choices) {
    return choices[below(N)];
  }

  /// Fills a frame's slots: {P}lace of the story, {N}umber, {B}ody, {H}appening, {D}ay, {G}iven and {S}urname.
  std::string filled(std::string_view frame, std::string_view place) {
    std::string out;
    for (std::size_t i = 0; i < frame.size(); ++i) {
      if (frame[i] != '{') {
        out += frame[i];
        continue;
      }
      switch (frame[i + 1]) {
        case 'P':
          out += place;
          break;
        case 'N':
          out += std::to_string(2 + below(400));
          break;
        case 'B':
          out += one_of(kBodies);
          break;
        case 'H':
          out += filled(one_of(kHappenings), place);
          break;
        case 'D':
          out += one_of(kDays);
          break;
        case 'G':
          out += one_of(kGiven);
          break;
        default:
          out += one_of(kSurnames);
      }
      i += 2;
    }
    if (!out.empty()) out[0] = static_cast<char>(out[0] >= 'a' && out[0] <= 'z' ? out[0] - 'a' + 'A' : out[0]);
    return out;
  }

  std::string body(std::string_view place) {
    std::string text;
    for (std::uint32_t sentences = 6 + below(8); sentences > 0; --sentences) {
      text += filled(one_of(kFrames), place);
      text += sentences % 3 == 0 ? "\\n\\n" : " ";
    }
    return text;
  }

 private:
  std::mt19937 random_;
};

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '"') out += '\\';
    out += c;
  }
  return out;
}

}  // namespace

std::string generated_articles(std::size_t count, std::uint32_t seed) {
  Author author(seed);
  std::string lines;
  std::string place, copy;
  for (std::size_t i = 0; i < count; ++i) {
    if (i % 4 == 0) {  // a new story; its second report copies the first
      place = author.one_of(kPlaces);
      copy = author.body(place);
    }
    const std::string text = i % 4 < 2 ? copy : author.body(place);
    lines += "{\"id\": \"g" + std::to_string(i) + "\", \"outlet\": \"Outlet " + std::to_string(i % 37) +
             "\", \"published\": \"2025-0" + std::to_string(1 + i * 9 / (count + 1)) + "-15\", \"text\": \"" + escaped(text) +
             "\"}\n";
  }
  return lines;
}

}  // namespace hearsay::bench
