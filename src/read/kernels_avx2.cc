#include "read/kernels.h"

#ifdef HEARSAY_AVX2  // set where this file is compiled for AVX2
#include "read/kernels_body.h"

namespace hearsay::read {

extern const Kernels kAvx2Kernels;
const Kernels kAvx2Kernels = kAllKernels;

}  // namespace hearsay::read
#endif
