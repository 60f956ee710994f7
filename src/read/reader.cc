#include "read/reader.h"

#include "read/annotator.h"
#include "read/cut_text.h"
#include "read/model.h"

namespace hearsay {

struct Reader::Impl {
  read::Model model;
};

Reader::Reader() = default;
Reader::~Reader() = default;
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;

Result<Reader> Reader::open(const std::filesystem::path& model) {
  auto opened = read::Model::open(model);
  if (!opened) return tl::unexpected(opened.error());
  Reader reader;
  reader.impl_ = std::make_unique<Impl>(std::move(*opened));
  return reader;
}

Reading Reader::read(const Article& article) const {
  Reading reading;
  read::cut_text(article, impl_->model.lexicon.tokens, reading);
  annotate(article, reading);
  return reading;
}

void Reader::annotate(const Article& article, Reading& reading) const {
  read::Annotator(impl_->model).annotate(article, reading);
}

}  // namespace hearsay
