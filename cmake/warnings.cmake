# One place for flags that every target of the project shares.
add_library(hearsay_flags INTERFACE)
target_compile_options(hearsay_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror)
target_include_directories(hearsay_flags INTERFACE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)
if(HEARSAY_SANITIZE)
  target_compile_options(hearsay_flags INTERFACE -fsanitize=${HEARSAY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(hearsay_flags INTERFACE -fsanitize=${HEARSAY_SANITIZE})
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports these falsely in optimised library templates (GCC bugs 105329, 105562, 105593, 107138).
  target_compile_options(hearsay_flags INTERFACE -Wno-restrict -Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-stringop-overread
    -Wno-array-bounds -Wno-dangling-pointer)
endif()
if(HEARSAY_FUZZ)
  target_compile_options(hearsay_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
