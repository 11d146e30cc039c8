#include "san_lexicon.h"
const char*const san_user_signs[]={"tweet"}; const size_t san_user_signs_n=1;
