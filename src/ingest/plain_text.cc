#include "ingest/decode.h"
#include "ingest/formats.h"

namespace hearsay {
namespace {

Result<Draft> draft_of_text(std::string id, std::string_view bytes) {
  auto decoded = decode_text(bytes);
  if (!decoded) return tl::unexpected(std::move(decoded).error());
  Draft draft;
  draft.file = id;
  draft.article.id = std::move(id);
  draft.article.notes = std::move(decoded->notes);
  set_plain_text(draft.article, std::move(decoded->text));
  return draft;
}

}  // namespace

void read_text(ByteSource& source, const InputName& name, Intake& intake) {
  auto bytes = read_all(source, intake.options().max_article_bytes, name.path);
  if (!bytes) return intake.fail(std::move(bytes).error(), name.path);
  const Error* cut = source.failure();
  if (cut == nullptr || !bytes->empty()) {
    auto draft = draft_of_text(name.stem, *bytes);
    if (!draft) {
      if (cut == nullptr) intake.fail(std::move(draft).error(), name.path);
    } else {
      if (cut != nullptr) draft->article.notes.push_back("the file is cut off: " + cut->message);
      intake.accept(std::move(*draft), name.path);
    }
  }
  if (cut != nullptr) intake.fail(*cut, name.path);
}

Result<Article> article_from_text(std::string id, std::string_view bytes, const IngestKnowledge& knowledge,
                                  const IngestOptions& options) {
  if (bytes.size() > options.max_article_bytes) return fail(ErrorCode::kTooLarge, id, "is over the limit of one article");
  const std::string where = id;
  auto draft = draft_of_text(std::move(id), bytes);
  Result<Article> article =
      draft ? complete(std::move(*draft), knowledge.tables(), options) : tl::unexpected(std::move(draft).error());
  if (!article && article.error().where.empty()) article.error().where = where;
  return article;
}

}  // namespace hearsay
