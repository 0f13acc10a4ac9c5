# Speech acts, speakers and citation chains.
set(speaker_sources
    insert.cpp
    acts/content_act.cpp acts/counter_claim.cpp acts/cue_classes.cpp acts/cue_reading.cpp acts/no_comment.cpp acts/past_time.cpp acts/said_date.cpp
    acts/speech_act.cpp chains/citation_chain.cpp chains/cited_by_report.cpp chains/cited_sources.cpp chains/embedded_posts.cpp
    chains/journalist_of.cpp chains/links.cpp chains/own_outlet.cpp chains/per_source.cpp chains/published_in.cpp chains/publisher.cpp chains/quoted_by.cpp chains/report_author.cpp chains/report_citing.cpp
    chains/retold_report.cpp chains/told_at_end.cpp chains/told_outlet.cpp speakers/actors.cpp speakers/anaphor_mentions.cpp
    speakers/descriptors.cpp speakers/discourse.cpp speakers/entity_table.cpp speakers/introduced_quotations.cpp speakers/missing_sources.cpp speakers/name_candidates.cpp
    speakers/name_clusters.cpp speakers/name_kinds.cpp speakers/name_parts.cpp speakers/named_media.cpp speakers/outlet_forms.cpp speakers/pronoun_gender.cpp speakers/quoted_sources.cpp speakers/person_forms.cpp
    speakers/rules/armed_group.cpp speakers/rules/body_with_name.cpp speakers/rules/definite_body.cpp speakers/rules/definite_person.cpp
    speakers/rules/elegant_variation.cpp speakers/rules/first_person.cpp speakers/rules/government_of_country.cpp speakers/rules/named_head.cpp
    speakers/rules/interviewed_person.cpp speakers/rules/personal_pronoun.cpp speakers/rules/publisher_of_report.cpp speakers/rules/relative_pronoun.cpp
    speakers/rules/resolve_source.cpp speakers/rules/spokesperson.cpp speakers/rules/unnamed_source.cpp
    speakers/short_outlets.cpp speakers/source_phrase.cpp speakers/speakers.cpp speakers/syntax.cpp speakers/unnamed.cpp
    speakers/word_classes.cpp)

# The table of given names becomes part of the program: it is small, and resolving reads no files.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/data/given_names.tsv)
file(READ ${PROJECT_SOURCE_DIR}/data/given_names.tsv GAINSAY_GIVEN_NAMES)
string(REGEX REPLACE "#[^\n]*\n" "" GAINSAY_GIVEN_NAMES "${GAINSAY_GIVEN_NAMES}")
string(REGEX REPLACE "([^\t\n]+)\t([fm])\n" "    {\"\\1\", '\\2'},\n" GAINSAY_GIVEN_NAMES "${GAINSAY_GIVEN_NAMES}")
configure_file(speakers/given_names.cpp.in ${CMAKE_CURRENT_BINARY_DIR}/given_names.cpp @ONLY)
list(APPEND speaker_sources ${CMAKE_CURRENT_BINARY_DIR}/given_names.cpp)
