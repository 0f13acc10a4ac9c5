#include "export/escape.h"

#include <gtest/gtest.h>

#include "base/utf8.h"
#include "support/sample_report.h"

namespace gainsay::escape {
namespace {

TEST(Escape, XmlReplacesWhatXmlCannotHold) {
  EXPECT_EQ(xml_text("a\x01"
                     "b\x1b"
                     "c\xff"),
            "a\xEF\xBF\xBD"
            "b\xEF\xBF\xBD"
            "c\xEF\xBF\xBD");
  EXPECT_EQ(xml_text("\xEF\xBF\xBE"), "\xEF\xBF\xBD") << "U+FFFE is no XML character";
  EXPECT_EQ(xml_text("]]> & <b>"), "]]&gt; &amp; &lt;b&gt;");
  EXPECT_EQ(xml_text("\xF0\x9F\x92\xA5"), "\xF0\x9F\x92\xA5");
}

TEST(Escape, XmlAttributesKeepLineBreaksFromNormalisation) {
  EXPECT_EQ(xml_attribute("a\n\"b\"\tc\r"), "a&#10;&quot;b&quot;&#9;c&#13;");
}

TEST(Escape, HtmlClosesNothing) {
  EXPECT_EQ(html("</script><a href='\">"), "&lt;/script&gt;&lt;a href=&#39;&quot;&gt;");
}

TEST(Escape, DotDoublesBackslashesSoThatNoEscapeIsRead) {
  EXPECT_EQ(dot_label("C:\\Nothing & co\nend\\"), "C:\\\\Nothing &amp; co\\lend\\\\");
  EXPECT_EQ(dot_tooltip("a\nb"), "a\\nb");
}

TEST(Escape, DotStaysBelowTheLongestStringOfDot) {
  EXPECT_LT(dot_label(std::string(100000, '"')).size() * 2, 16384U) << "cgraph adds a backslash to every quote";
  EXPECT_LT(dot_label(std::string(100000, '\\')).size(), 16384U);
  EXPECT_LT(dot_label(std::string(100000, '&')).size(), 16384U);
}

TEST(Escape, CsvDisarmsFormulas) {
  EXPECT_EQ(spreadsheet_field("=1+1"), "'=1+1");
  EXPECT_EQ(spreadsheet_field("@cmd"), "'@cmd");
  EXPECT_EQ(spreadsheet_field("-2+3"), "'-2+3");
  EXPECT_EQ(spreadsheet_field("\tx"), "'\tx");
  EXPECT_EQ(spreadsheet_field("-2.5"), "-2.5") << "a number is no formula";
  EXPECT_EQ(spreadsheet_field("-"), "'-");
  EXPECT_EQ(spreadsheet_field("=a,b"), "\"'=a,b\"");
}

TEST(Escape, CsvQuotesAsRfc4180Says) {
  EXPECT_EQ(csv_field("plain"), "plain");
  EXPECT_EQ(csv_field("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_field("say \"x\""), "\"say \"\"x\"\"\"");
  EXPECT_EQ(csv_field("two\nlines"), "\"two\nlines\"");
}

TEST(Escape, MarkdownHasNoMarkupLeft) {
  EXPECT_EQ(markdown("*a* [b](c) <i> `d`\n# e"), "\\*a\\* \\[b\\](c) &lt;i\\> \\`d\\` \\# e");
  EXPECT_EQ(markdown("- item"), "\\- item");
  EXPECT_EQ(markdown("well-known"), "well-known");
}

TEST(Escape, TerminalShowsNoControlSequence) {
  EXPECT_EQ(terminal("a\x1b[31mb\nc"), "a\xEF\xBF\xBD[31mb c");
  EXPECT_EQ(terminal("\xE2\x80\xAEx"), "\xEF\xBF\xBDx") << "a right-to-left override reorders what stands beside it";
}

TEST(Escape, OnlyTheWebIsLinked) {
  EXPECT_EQ(web_url("javascript:alert(1)"), std::nullopt);
  EXPECT_EQ(web_url("data:text/html,x"), std::nullopt);
  EXPECT_EQ(web_url(" https://a.example/"), std::nullopt);
  EXPECT_EQ(web_url("https:///x"), std::nullopt);
  EXPECT_EQ(web_url("http://"), std::nullopt);
  EXPECT_EQ(web_url("HTTPS://a.example/?b=1&c=2"), "HTTPS://a.example/?b=1&c=2");
  EXPECT_EQ(web_url("https://a.example/\"><script> '"), "https://a.example/%22%3E%3Cscript%3E%20%27");
  EXPECT_EQ(web_url("https://a.example/\xC3\xA9\\"), "https://a.example/%C3%A9%5C");
}

TEST(Escape, ShortensByCodePoints) {
  EXPECT_EQ(shortened("abc", 3), "abc");
  EXPECT_EQ(shortened("abcd", 3), "ab…");
  EXPECT_EQ(shortened("\xF0\x9F\x92\xA5\xF0\x9F\x92\xA5\xF0\x9F\x92\xA5", 2), "\xF0\x9F\x92\xA5…");
}

TEST(Escape, AnyBytesComeOutWellFormed) {
  std::string bytes = testing::hostile_text();
  for (int i = 0; i < 256; ++i) bytes += {static_cast<char>(i), 'x', static_cast<char>(255 - i)};
  for (const auto& escaped : {xml_text(bytes), xml_attribute(bytes), html(bytes), dot_label(bytes), dot_tooltip(bytes),
                              csv_field(bytes), spreadsheet_field(bytes), markdown(bytes), terminal(bytes)})
    EXPECT_EQ(to_valid_utf8(escaped), escaped);
}

}  // namespace
}  // namespace gainsay::escape
