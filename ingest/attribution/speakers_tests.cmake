gainsay_test(speakers
  acts/counter_claim_test.cpp acts/no_comment_test.cpp acts/past_time_test.cpp acts/said_date_test.cpp acts/speech_act_test.cpp
  chains/embedded_posts_test.cpp chains/links_test.cpp
  speakers/bodies_and_people_test.cpp speakers/long_text_test.cpp speakers/missing_sources_test.cpp
  speakers/name_kinds_test.cpp speakers/name_parts_test.cpp speakers/named_media_test.cpp speakers/outlet_forms_test.cpp
  speakers/person_forms_test.cpp speakers/source_phrase_test.cpp speakers/speaker_rules_test.cpp
  LINK gainsay_attribution)
