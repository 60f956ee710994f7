# hearsay_embed(TARGET NAME file…): gives TARGET a function hearsay::page::NAME() that returns the files' bytes, one after another.
# The declarations stand in src/report/page_parts.h. A changed file configures the build anew.
function(hearsay_embed target name)
  set(bytes "")
  foreach(file ${ARGN})
    file(READ ${file} hex HEX)
    string(APPEND bytes "${hex}")
  endforeach()
  string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
  set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded/page_${name}.cc)
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT [[#include "report/page_parts.h"

namespace hearsay::page {
namespace {
constexpr char kBytes[] = {
@bytes@};
}  // namespace

std::string_view @name@() { return {kBytes, sizeof kBytes}; }

}  // namespace hearsay::page
]])
  target_sources(${target} PRIVATE ${source})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${ARGN})
endfunction()
