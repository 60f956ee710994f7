#include "read/kernels.h"
#include "read/kernels_body.h"

namespace hearsay::read {

const Kernels kPortableKernels = kAllKernels;

#ifdef HEARSAY_AVX2
extern const Kernels kAvx2Kernels;  // kernels_avx2.cc
#endif

const Kernels& kernels() {
#ifdef HEARSAY_AVX2
  static const bool kHasAvx2 = __builtin_cpu_supports("avx2");
  if (kHasAvx2) return kAvx2Kernels;
#endif
  return kPortableKernels;
}

}  // namespace hearsay::read
