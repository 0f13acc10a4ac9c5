include(CMakePackageConfigHelpers)

get_property(libraries GLOBAL PROPERTY GAINSAY_LIBRARIES)

# What a user links: every layer behind one name.
add_library(gainsay_all INTERFACE)
add_library(Gainsay::gainsay ALIAS gainsay_all)
set_target_properties(gainsay_all PROPERTIES EXPORT_NAME gainsay)
target_link_libraries(gainsay_all INTERFACE ${libraries})

install(TARGETS ${libraries} gainsay_all EXPORT GainsayTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(TARGETS gainsay RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY include/gainsay DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY ${GAINSAY_BUILD_DATA_DIR}/ DESTINATION ${CMAKE_INSTALL_DATADIR}/gainsay)
install(FILES cli/completions/gainsay.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME gainsay)
install(FILES cli/completions/_gainsay DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES cli/completions/gainsay.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(DIRECTORY docs/schemas DESTINATION ${CMAKE_INSTALL_DATADIR}/gainsay)
install(FILES docs/gainsay.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(EXPORT GainsayTargets NAMESPACE Gainsay:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Gainsay)

configure_package_config_file(cmake/GainsayConfig.cmake.in ${PROJECT_BINARY_DIR}/GainsayConfig.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Gainsay)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/GainsayConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/GainsayConfig.cmake ${PROJECT_BINARY_DIR}/GainsayConfigVersion.cmake
  cmake/dependencies.cmake DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Gainsay)
