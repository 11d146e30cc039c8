#include "san_lexicon.h"
const char*const san_endonyms[]={"Рус"}; const size_t san_endonyms_n=1;
