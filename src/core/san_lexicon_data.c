#include "san_lexicon.h"
const san_phrase_t san_phrases[]={{SAN_PROMPT_log_in,"en","log in"},{SAN_PROMPT_register,"en","register"},{SAN_PROMPT_connector,"en","or"},{SAN_PROMPT_join_discussion,"en","To participate in the discussion"},{SAN_PROMPT_go_to_gallery,"en","Go to the mediabank"}};
const size_t san_phrases_n=5;
