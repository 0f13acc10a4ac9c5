#pragma once

#include <string_view>

/// The files of this folder, compiled in, so that the report needs nothing beside itself.
namespace gainsay::assets {

extern const std::string_view report_css;
extern const std::string_view report_js;

}  // namespace gainsay::assets
