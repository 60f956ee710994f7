#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "claim/attributions_tree.h"
#include "claim/channels.h"
#include "claim/cues.h"
#include "claim/quotations.h"
#include "claim/speakers.h"
#include "hearsay/article.h"
#include "hearsay/marks.h"
#include "hearsay/reading.h"

namespace hearsay {

/// The knowledge behind attribution, loaded once.
struct AttributionLexicon {
  CueLexicon cues;
  QuotationFinder quotations;
  ChannelFinder channels;
  SpeakerResolver speakers;
};

/// A noun phrase that says something. `head` is the word whose entity it is: for a relative pronoun, the noun it stands for.
struct SourcePhrase {
  TokenRange tokens;
  std::uint32_t head = 0;
};

/// An attribution in the making: token ranges, nobody resolved yet.
struct Draft {
  std::vector<TokenRange> content;
  TokenRange cue;  ///< empty where the layout alone attributes
  std::optional<std::uint32_t> cue_head;
  std::optional<SourcePhrase> source;
  std::optional<SourcePhrase> citing;  ///< who passes it on: the outlet that cites, quotes or was told
  const Cue* entry = nullptr;
  CueForce force = CueForce::kSay;
  bool quoted = false;
  bool back = false;                             ///< content is the whole clause of a denial or confirmation that refers back
  std::optional<std::uint32_t> same_speaker_as;  ///< draft whose speaker goes on speaking
};

/// One article with all that the finders of attributions look at together.
///
/// Borrows the article, the reading, the marks and the lexicon. Token numbers index `reading.tokens`; the functions below are
/// pure. A `clause end` is a token number one past the last.
struct Scene {
  Scene(const Article& article, const Reading& reading, const Marks& marks, const AttributionLexicon& lexicon);

  const Article& article;
  const Reading& reading;
  const Marks& marks;
  const AttributionLexicon& lexicon;
  DependencyTrees trees;
  std::vector<Quotation> quotations;
  std::vector<std::int32_t> quotation_of;   ///< by token: the quotation that holds it, -1 for none
  std::vector<std::uint32_t> paragraph_of;  ///< by sentence
  std::vector<const Cue*> cue_of;           ///< by token: the cue that begins here
  std::vector<bool> used;                   ///< by token: a cue that has its content already
  std::vector<bool> time_at;                ///< by token: inside a time expression
  std::vector<bool> titled;                 ///< by sentence: set in capitals throughout

  const Token& token(std::uint32_t t) const { return reading.tokens[t]; }
  std::string_view surface(std::uint32_t t) const { return token(t).span.of(article.text); }
  TokenRange sentence_of(std::uint32_t t) const { return reading.sentences[reading.sentence_of[t]].tokens; }

  bool is(std::uint32_t t, std::string_view lower_word) const;  ///< surface in any case
  bool is_punct(std::uint32_t t) const { return token(t).upos == Upos::kPunct; }
  bool is_comma(std::uint32_t t) const { return surface(t) == ","; }
  bool is_dash(std::uint32_t t) const;  ///< one that sets phrases apart, no hyphen
  bool is_quote_mark(std::uint32_t t) const;
  bool is_noun(std::uint32_t t) const { return token(t).upos == Upos::kNoun || token(t).upos == Upos::kPropn; }
  bool is_finite(std::uint32_t t) const;  ///< a verb or auxiliary that can carry a clause of its own
  bool is_nominal(std::uint32_t t) const { return is_noun(t) || token(t).upos == Upos::kPron || token(t).upos == Upos::kNum; }
  bool is_time(std::uint32_t t) const { return time_at[t]; }
  std::uint32_t token_number(const Token& t) const { return static_cast<std::uint32_t>(&t - reading.tokens.data()); }
  bool has_finite(TokenRange range) const;
  bool has_verb(TokenRange range) const;
  bool has_word(TokenRange range) const;
  bool is_coordinator(std::uint32_t t) const { return token(t).upos == Upos::kCconj && token(t).deprel != Deprel::kDet; }
  bool is_relative(std::uint32_t t) const {
    return is(t, "who") || is(t, "which") || is(t, "that") || is(t, "whom") || is(t, "whose");
  }
  bool in_headline(std::uint32_t t) const { return reading.sentences[reading.sentence_of[t]].headline; }

  /// A capital in running text: part of a name, whatever its tag ("Said").
  bool is_name_part(std::uint32_t t) const;

  /// Without punctuation at its ends, but with quotation marks; without a coordinator at its begin.
  TokenRange trim(TokenRange range) const;

  /// As `trim`, but a coordinator that opens the sentence stays: "But the dam held".
  TokenRange trim_clause(TokenRange range) const;

  /// A clause that the tree ends in mid-phrase runs on to the next comma, coordinator or mark.
  std::uint32_t run_on(std::uint32_t end, std::uint32_t limit) const;

  /// The stretch of the sentence around a token that semicolons bound.
  TokenRange segment(std::uint32_t t) const;

  /// The verb with its auxiliaries, adverbs, particles and the verb it completes ("has long insisted", "went on to say").
  TokenRange chain(std::uint32_t verb, const Cue& cue) const;

  /// The noun phrase that a head makes: appositions and relative clauses included, case and coordinator left out.
  TokenRange phrase(std::uint32_t head) const;

  /// Who does what the verb says: its own subject, the agent of a passive, or the subject it shares with the verb above it.
  std::optional<SourcePhrase> subject(std::uint32_t verb) const;
  std::optional<SourcePhrase> agent(std::uint32_t verb) const;
  bool is_passive(std::uint32_t verb) const;

  /// The noun phrase that ends right before a token, or begins right at it, by the words alone.
  std::optional<SourcePhrase> phrase_before(std::uint32_t t) const;
  std::optional<SourcePhrase> phrase_from(std::uint32_t t, std::uint32_t end) const;

  /// The token of a range whose head lies outside it, the last if there are several.
  std::uint32_t head_of(TokenRange range) const;

  /// Past a dateline at the begin of a paragraph: "HARBOUR CITY, May 3 (Agency) - ".
  std::uint32_t after_dateline(TokenRange range) const;

  /// Repairs a source that the tree has cut short or stretched, by the words between it and the cue.
  void mend_source(Draft& draft, TokenRange segment) const;

  Span span_of(TokenRange range) const { return {token(range.begin).span.begin, token(range.end - 1).span.end}; }

 private:
  std::optional<SourcePhrase> subject(std::uint32_t verb, int depth) const;
};

void find_speech(Scene& scene, std::vector<Draft>& drafts);       ///< direct quotations
void find_verb_cues(Scene& scene, std::vector<Draft>& drafts);    ///< verbs and adjectives
void find_phrase_cues(Scene& scene, std::vector<Draft>& drafts);  ///< "according to", nouns
void find_headline_cues(Scene& scene, std::vector<Draft>& drafts);

}  // namespace hearsay
