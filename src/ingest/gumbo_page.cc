#include "ingest/gumbo_page.h"

#include <gumbo.h>

#include <algorithm>
#include <csetjmp>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <utility>

#include "ingest/nesting.h"

namespace hearsay {
namespace {

/// Stands before every block that the parser asks for, so that all can be freed without walking the tree: the parser's own
/// way of freeing it recurses, and a deep page would end the stack.
struct alignas(std::max_align_t) Block {
  Block* before;
  Block* after;
  std::size_t size;
};

}  // namespace

struct GumboPage::Memory {
  Block all{&all, &all, 0};
  std::size_t live_bytes = 0;
  std::size_t limit_bytes = 0;
  std::jmp_buf too_much;
  GumboOutput* output = nullptr;

  static void* allocate(void* self, std::size_t size) {
    auto* memory = static_cast<Memory*>(self);
    memory->live_bytes += size;
    auto* block = memory->live_bytes > memory->limit_bytes ? nullptr : static_cast<Block*>(std::malloc(sizeof(Block) + size));
    // The parser does not check for failure. It holds nothing but these blocks, so it may be left where it stands.
    if (block == nullptr) std::longjmp(memory->too_much, 1);
    *block = {&memory->all, memory->all.after, size};
    block->after->before = block;
    memory->all.after = block;
    return block + 1;
  }

  static void release(void* self, void* bytes) {
    if (bytes == nullptr) return;
    auto* memory = static_cast<Memory*>(self);
    Block* block = static_cast<Block*>(bytes) - 1;
    block->before->after = block->after;
    block->after->before = block->before;
    memory->live_bytes -= block->size;
    std::free(block);
  }

  Memory() = default;
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;
  ~Memory() {
    while (all.after != &all) release(this, all.after + 1);
  }

  bool parse(std::string_view source) {
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = release;
    options.userdata = this;
    options.max_errors = 0;
    if (setjmp(too_much) != 0) return false;
    output = gumbo_parse_with_options(&options, source.data(), source.size());
    return output != nullptr;
  }
};

Result<GumboPage> GumboPage::parse(std::string_view source) {
  constexpr int kDeepest = 1000;
  constexpr std::size_t kMemoryBase = std::size_t{32} << 20, kMemoryFactor = 64;
  if (deepest_nesting(source) > kDeepest)
    return fail(ErrorCode::kUnsupported, {}, "the elements of the page are nested more than 1000 deep");
  auto memory = std::make_unique<Memory>();
  memory->limit_bytes = kMemoryBase + kMemoryFactor * source.size();
  if (!memory->parse(source)) return fail(ErrorCode::kUnsupported, {}, "the page unfolds into far more elements than it has tags");
  return GumboPage(memory.release());
}

GumboPage::~GumboPage() {
  delete memory_;
}
GumboPage::GumboPage(GumboPage&& other) noexcept : memory_(std::exchange(other.memory_, nullptr)) {}

namespace {

const GumboVector* children_of(const GumboNode& node) {
  if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
  if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE) return &node.v.element.children;
  return nullptr;
}

}  // namespace

void GumboPage::visit(Visitor& visitor) const {
  struct Place {
    const GumboNode* node;
    unsigned next;
  };
  std::vector<Place> path = {{memory_->output->document, 0}};
  const auto name_of_element = [](const GumboNode& node) { return std::string_view(gumbo_normalized_tagname(node.v.element.tag)); };
  while (!path.empty()) {
    Place& place = path.back();
    const GumboVector* children = children_of(*place.node);
    if (place.next >= children->length) {
      if (place.node->type != GUMBO_NODE_DOCUMENT) visitor.close(*place.node, name_of_element(*place.node));
      path.pop_back();
      continue;
    }
    const auto* child = static_cast<const GumboNode*>(children->data[place.next++]);
    if (children_of(*child) != nullptr) {
      if (visitor.open(*child, name_of_element(*child))) path.push_back({child, 0});
    } else if (child->type != GUMBO_NODE_COMMENT) {
      const GumboText& text = child->v.text;
      visitor.text({text.text, {text.original_text.data, text.original_text.length}});
    }
  }
}

std::string_view GumboPage::attribute(const GumboInternalNode& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.v.element.attributes, name);
  return found != nullptr ? std::string_view(found->value) : std::string_view{};
}

}  // namespace hearsay
