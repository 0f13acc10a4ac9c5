# GCC 12 at -O3 warns of overlapping copies in std::string's own concatenation (GCC bug 105651).
add_library(gainsay_options INTERFACE)
target_compile_features(gainsay_options INTERFACE cxx_std_20)
target_compile_options(gainsay_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wno-restrict)

# gainsay_library(NAME SOURCES file... [LINK args of target_link_libraries...])
# A layer: static library gainsay_NAME, exported as Gainsay::NAME. Public headers come from include/, private ones are
# included by their path from the top of the tree.
function(gainsay_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
  add_library(gainsay_${name} STATIC ${ARG_SOURCES})
  add_library(Gainsay::${name} ALIAS gainsay_${name})
  target_compile_features(gainsay_${name} PUBLIC cxx_std_20)
  set_target_properties(gainsay_${name} PROPERTIES EXPORT_NAME ${name} POSITION_INDEPENDENT_CODE ON)
  target_include_directories(gainsay_${name}
    PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>
    PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(gainsay_${name} PRIVATE $<BUILD_INTERFACE:gainsay_options> ${ARG_LINK})
  set_property(GLOBAL APPEND PROPERTY GAINSAY_LIBRARIES gainsay_${name})
endfunction()

# gainsay_test(NAME file... LINK target...): tests/unit/<this folder>/file..., as the program test_NAME.
function(gainsay_test name)
  if(NOT GAINSAY_TESTS)
    return()
  endif()
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  list(TRANSFORM ARG_UNPARSED_ARGUMENTS PREPEND ${PROJECT_SOURCE_DIR}/tests/unit/${folder}/)
  add_executable(test_${name} ${ARG_UNPARSED_ARGUMENTS})
  target_include_directories(test_${name} PRIVATE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(test_${name} PRIVATE
    GAINSAY_SOURCE_DIR="${PROJECT_SOURCE_DIR}" GAINSAY_DATA_DIR="${GAINSAY_BUILD_DATA_DIR}")
  target_link_libraries(test_${name} PRIVATE gainsay_options ${ARG_LINK} GTest::gtest_main)
  add_dependencies(test_${name} gainsay_data)
  gtest_discover_tests(test_${name} DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300)
endfunction()

# What the program reads at run time: compiled tables and weights, gathered in one folder of the build.
set(GAINSAY_BUILD_DATA_DIR ${PROJECT_BINARY_DIR}/share/gainsay)
