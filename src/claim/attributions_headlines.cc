#include <algorithm>
#include <optional>

#include "claim/attributions_scene.h"

namespace hearsay {
namespace {

constexpr std::uint32_t kLongestSource = 6;

/// Finds sources that only a headline's layout names: "Two held - police", "Minister: dam is safe".
class HeadlineFinder {
 public:
  HeadlineFinder(Scene& scene, std::vector<Draft>& drafts) : scene_(scene), drafts_(drafts) {}

  void find() {
    for (std::size_t s = 0; s < scene_.reading.sentences.size(); ++s) {
      const TokenRange range = scene_.reading.sentences[s].tokens;
      if (range.size() < 3) continue;
      if (scene_.reading.sentences[s].headline && (after_dash(range) || before_colon(range))) continue;
      if (!scene_.reading.sentences[s].headline && s > 0) turn(s, range);
    }
  }

 private:
  /// "CONTENT - source".
  bool after_dash(TokenRange range) {
    const std::uint32_t floor = range.end > range.begin + kLongestSource + 1 ? range.end - kLongestSource - 1 : range.begin + 1;
    for (std::uint32_t t = range.end - 1; t > floor; --t) {
      if (!scene_.is_dash(t) || scene_.token(t).span.begin == scene_.token(t - 1).span.end) continue;
      const TokenRange source = scene_.trim({t + 1, range.end});
      if (source.begin >= source.end || scene_.has_finite(source) || !can_speak(source)) return false;
      return push(source, scene_.trim({range.begin, t}), t);
    }
    return false;
  }

  /// "Source: CONTENT".
  bool before_colon(TokenRange range) {
    for (std::uint32_t t = range.begin + 1; t < std::min(range.end - 1, range.begin + 1 + kLongestSource); ++t) {
      if (scene_.surface(t) != ":") continue;
      const TokenRange source = scene_.trim({range.begin, t});
      if (source.begin >= source.end || !can_speak(source)) return false;
      const TokenRange content = scene_.trim({t + 1, range.end});
      if (content.size() < 3) return false;
      return push(source, content, t);
    }
    return false;
  }

  /// A speaker's turn in a transcript: "SMITH: We will go on."
  void turn(std::size_t s, TokenRange range) {
    if (scene_.paragraph_of[s] == scene_.paragraph_of[s - 1]) return;
    for (std::uint32_t t = range.begin; t < std::min(range.end, range.begin + 4); ++t) {
      if (scene_.surface(t) == ":" && t > range.begin) {
        std::size_t last = s;
        while (last + 1 < scene_.reading.sentences.size() && scene_.paragraph_of[last + 1] == scene_.paragraph_of[s]) ++last;
        const TokenRange content = scene_.trim({t + 1, scene_.reading.sentences[last].tokens.end});
        if (content.size() >= 3) push({range.begin, t}, content, t);
        return;
      }
      const std::string_view word = scene_.surface(t);
      const bool shouted = word.size() > 1 && std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
      if (!shouted) return;
    }
  }

  /// Whether a headline's phrase can say something: a person, a body, an office; no place, no topic, no outlet's signature.
  bool can_speak(TokenRange phrase) const {
    const std::uint32_t head = head_of(phrase);
    if (scene_.lexicon.channels.is_outlet(scene_.article, scene_.reading, phrase)) return false;
    if (const auto entity = SpeakerResolver::entity_at(scene_.marks, head))
      return scene_.marks.entities[*entity].type != EntityType::kPlace;
    return scene_.lexicon.speakers.generic(scene_.token(phrase.end - 1)) != SpeakerResolver::Generic::kNone;
  }

  std::uint32_t head_of(TokenRange phrase) const {
    for (std::uint32_t t = phrase.end; t-- > phrase.begin;) {
      const std::int32_t head = scene_.token(t).head;
      if (head < static_cast<std::int32_t>(phrase.begin) || head >= static_cast<std::int32_t>(phrase.end)) return t;
    }
    return phrase.end - 1;
  }

  bool push(TokenRange source, TokenRange content, std::uint32_t mark) {
    if (content.begin >= content.end) return false;
    Draft draft;
    draft.source = SourcePhrase{source, head_of(source)};
    draft.cue = {mark, mark + 1};
    draft.content.push_back(content);
    drafts_.push_back(std::move(draft));
    return true;
  }

  Scene& scene_;
  std::vector<Draft>& drafts_;
};

}  // namespace

void find_headline_cues(Scene& scene, std::vector<Draft>& drafts) {
  HeadlineFinder(scene, drafts).find();
}

}  // namespace hearsay
