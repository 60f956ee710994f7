#include "read/model.h"

#include <optional>

namespace hearsay::read {

namespace {

// Fetches sections and remembers the first failure, so that a model is read in one straight line.
class Sections {
 public:
  explicit Sections(const ModelFile& file) : file_(file) {}

  std::string_view text(std::string_view name) { return take(file_.text(name)); }
  std::span<const std::byte> bytes(std::string_view name) { return take(file_.section(name)); }

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
  const std::string& where = file->where();
  TagSet tags = sections.take(TagSet::parse(sections.text(section::kTags), where));
  Lemmas lemmas = sections.take(Lemmas::view(sections.text(section::kScripts), sections.bytes(section::kLemmas), where));
  Network network = sections.take(Network::view(sections.bytes(section::kNetwork), where));
  const WordVectors vectors = sections.take(WordVectors::view(sections.bytes(section::kWordIndex), sections.bytes(section::kWords),
                                                              sections.bytes(section::kParts), network.width, where));
  const std::string_view words = sections.text(kWordTable), contractions = sections.text(kContractionTable),
                         lists = sections.text(kListTable);
  if (sections.error) return tl::unexpected(*sections.error);
  if (network.tags != tags.tags.size() || network.relations != static_cast<std::size_t>(kDeprelCount))
    return fail(ErrorCode::kDamagedData, where, "the reader model's classes are not those that this program knows");
  auto lexicon = Lexicon::parse(words, contractions, lists);
  if (!lexicon) return tl::unexpected(lexicon.error());
  return Model{std::move(*file), std::move(*lexicon), std::move(tags), std::move(lemmas), std::move(network), vectors};
}

}  // namespace hearsay::read
