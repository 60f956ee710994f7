// Puts a model together:  pack_model SECTIONS LEXICON MODEL
//
// SECTIONS is a folder with a file for each section of the model (training/export_model.py, prepare_corpora); the lexicon's tables
// are packed beside them. A change of a lexicon table alone needs only this: with a MODEL for SECTIONS its sections are taken over.

#include <filesystem>
#include <iostream>

#include "corpus.h"
#include "read/model.h"

namespace hearsay::training {
namespace {

namespace fs = std::filesystem;

std::string section_of(const fs::path& source, std::string_view name) {
  if (fs::is_directory(source)) return read_all(source / name);
  const auto model = read::ModelFile::open(source);
  const auto text = model ? model->text(name) : tl::unexpected(model.error());
  if (!text) {
    std::cerr << "pack_model: " << to_string(text.error()) << "\n";
    std::exit(1);
  }
  return std::string(*text);
}

int pack(const fs::path& source, const fs::path& lexicon, const fs::path& model) {
  using namespace read::section;
  std::vector<read::ModelFile::Section> sections;
  for (const std::string_view name : {kTags, kWordIndex, kWords, kParts, kNetwork, kScripts, kLemmas})
    sections.emplace_back(name, section_of(source, name));
  for (const std::string_view table : {read::kWordTable, read::kContractionTable, read::kListTable})
    sections.emplace_back(table, read_all(lexicon / table));
  const auto bytes = read::ModelFile::write(model, sections);
  const auto opened = bytes ? read::Model::open(model) : tl::unexpected(bytes.error());
  if (!opened) {
    std::cerr << "pack_model: " << to_string(opened.error()) << "\n";
    return 1;
  }
  std::cout << model.string() << ": " << *bytes << " bytes, " << opened->network.multiply_adds(20) << " multiply-adds a word\n";
  return 0;
}

}  // namespace
}  // namespace hearsay::training

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: pack_model SECTIONS|MODEL LEXICON MODEL\n";
    return 2;
  }
  return hearsay::training::pack(argv[1], argv[2], argv[3]);
}
