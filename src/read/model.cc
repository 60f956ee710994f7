#include "read/model.h"

#include "text/table.h"

namespace hearsay::read {

Result<Lexicon> Lexicon::parse(std::string_view words, std::string_view contractions, std::string_view lists) {
  auto word_table = Table::parse(std::string(words), std::string(section::kWords));
  if (!word_table) return tl::unexpected(word_table.error());
  auto contraction_table = Table::parse(std::string(contractions), std::string(section::kContractions));
  if (!contraction_table) return tl::unexpected(contraction_table.error());
  auto list_table = Table::parse(std::string(lists), std::string(section::kLists));
  if (!list_table) return tl::unexpected(list_table.error());
  auto tokens = TokenLexicon::from(*word_table, *contraction_table);
  if (!tokens) return tl::unexpected(tokens.error());
  auto word_lists = WordLists::from(*list_table);
  if (!word_lists) return tl::unexpected(word_lists.error());
  return Lexicon{std::move(*tokens), std::move(*word_lists)};
}

namespace {

// Fetches sections and remembers the first failure, so that a model is read in one straight line.
class Sections {
 public:
  explicit Sections(const ModelFile& file) : file_(file) {}

  std::string_view text(std::string_view name) { return take(file_.text(name)); }
  std::span<const std::byte> bytes(std::string_view name) { return take(file_.section(name)); }
  Weights weights(std::string_view name) { return take(Weights::view(bytes(name), file_.where())); }

  template <typename T>
  T take(Result<T> result) {
    if (result) return std::move(*result);
    if (!error) error = result.error();
    return {};
  }

  std::optional<Error> error;

 private:
  const ModelFile& file_;
};

}  // namespace

Result<Model> Model::open(const std::filesystem::path& path) {
  auto file = ModelFile::open(path);
  if (!file) return tl::unexpected(file.error());
  Sections sections(*file);
  const std::string_view words = sections.text(section::kWords);
  const std::string_view contractions = sections.text(section::kContractions);
  const std::string_view lists = sections.text(section::kLists);
  TagSet tags = sections.take(TagSet::parse(sections.text(section::kTags), file->where()));
  Lemmas lemmas = sections.take(Lemmas::view(sections.text(section::kScripts), sections.bytes(section::kLemmas), file->where()));
  const Weights tagger = sections.weights(section::kTagger), labels = sections.weights(section::kLabels),
                names = sections.weights(section::kNames);
  const MoveWeights moves = sections.take(MoveWeights::view(sections.bytes(section::kMoves), file->where()));
  if (sections.error) return tl::unexpected(*sections.error);
  if (tagger.classes() != static_cast<int>(tags.tags.size()) || labels.classes() != kDeprelCount ||
      names.classes() != kNameLabelCount)
    return fail(ErrorCode::kDamagedData, file->where(), "the reader model's classes are not those that this program knows");
  auto lexicon = Lexicon::parse(words, contractions, lists);
  if (!lexicon) return tl::unexpected(lexicon.error());
  return Model{std::move(*file), std::move(*lexicon), std::move(tags), std::move(lemmas), tagger, labels, names, moves};
}

}  // namespace hearsay::read
