#include <gtest/gtest.h>

#include <string>

#include "gainsay/read.h"

namespace gainsay {
namespace {

class Warc : public testing::Test {
 protected:
  void read(const std::string& bytes, const ReadOptions& options = {}) {
    read_articles_from_bytes(
        bytes, "crawl.warc", options, [&](Article&& article) { articles_.push_back(std::move(article)); },
        diagnostics_);
  }
  std::string messages() const {
    std::string out;
    for (const Diagnostic& diagnostic : diagnostics_) out += to_string(diagnostic) + "\n";
    return out;
  }

  std::vector<Article> articles_;
  Diagnostics diagnostics_;
};

std::string record(const std::string& fields, const std::string& block) {
  return "WARC/1.0\r\n" + fields + "\r\nContent-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block +
         "\r\n\r\n";
}

std::string response(const std::string& uri, const std::string& head, const std::string& body) {
  return record(
      "WARC-Type: response\r\nWARC-Target-URI: " + uri + "\r\nContent-Type: application/http; msgtype=response",
      head + "\r\n\r\n" + body);
}

constexpr const char* ok_html = "HTTP/1.1 200 OK\r\nContent-Type: text/html";
const std::string page = "<html><head><title>Quay</title></head><body><p>The board met on Monday.</p></body></html>";

TEST_F(Warc, PagesAreArticlesWithTheirAddresses) {
  read(record("WARC-Type: warcinfo\r\nContent-Type: application/warc-fields", "software: test\r\n") +
       record("WARC-Type: request\r\nWARC-Target-URI: https://quay.example/a", "GET /a HTTP/1.1\r\n\r\n") +
       response("https://quay.example/a", ok_html, page) + response("<https://quay.example/b>", ok_html, page));
  ASSERT_EQ(articles_.size(), 2u);
  EXPECT_EQ(articles_[0].path, "crawl.warc!https://quay.example/a");
  EXPECT_EQ(articles_[0].url, "https://quay.example/a");
  EXPECT_EQ(articles_[0].title, "Quay");
  EXPECT_EQ(articles_[1].id.value, "https://quay.example/b");
  EXPECT_EQ(messages(), "crawl.warc: 2 of 4 records are no pages or texts; passed over\n");
}

TEST_F(Warc, APageKnowsItsOwnAddressBetter) {
  read(response("http://quay.example/a?from=feed", ok_html,
                R"(<html><head><link rel="canonical" href="https://quay.example/a"></head><p>The board met.</p>)"));
  ASSERT_EQ(articles_.size(), 1u);
  EXPECT_EQ(articles_[0].id.value, "https://quay.example/a");
}

TEST_F(Warc, WhatIsNoPageIsPassedOver) {
  read(response("https://q.example/1", "HTTP/1.1 301 Moved\r\nContent-Type: text/html", page) +
       response("https://q.example/2", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html", page) +
       response("https://q.example/3", "HTTP/1.1 200 OK\r\nContent-Type: image/png", "\x89PNG") +
       response("https://q.example/4", "HTTP/1.1 200 OK\r\nContent-Type: application/json", R"({"text": "x"})") +
       response("https://q.example/robots.txt", "HTTP/1.1 200 OK\r\nContent-Type: text/plain", "User-agent: *") +
       response("https://q.example/5", ok_html, "") + response("https://q.example/6", "not HTTP", "x"));
  EXPECT_TRUE(articles_.empty());
  EXPECT_EQ(messages(), "crawl.warc: 7 of 7 records are no pages or texts; passed over\n");
}

TEST_F(Warc, TextsOfOtherRecordTypesAreRead) {
  read(record("WARC-Type: conversion\r\nWARC-Target-URI: https://q.example/1\r\nContent-Type: text/plain",
              "The board met.") +
       record("WARC-Type: resource\r\nWARC-Target-URI: file:///a.html\r\nContent-Type: text/html", page) +
       record("WARC-Type: metadata\r\nContent-Type: text/plain", "outlink: x"));
  ASSERT_EQ(articles_.size(), 2u);
  EXPECT_EQ(articles_[0].text, "The board met.");
  EXPECT_EQ(articles_[1].title, "Quay");
}

TEST_F(Warc, TheServersCharsetCountsForWhatIsNotUtf8) {
  const char* head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"iso-8859-2\"";
  read(response("https://q.example/1", head, "<p>Wa\xB3\xEAsa met the board.</p>") +
       response("https://q.example/2", head, "<p>Wa\xC5\x82\xC4\x99sa met the board.</p>"));
  ASSERT_EQ(articles_.size(), 2u);
  for (const Article& article : articles_) EXPECT_EQ(article.text, "Wałęsa met the board.");
}

TEST_F(Warc, ChunksAreJoinedWhereTheyAreThere) {
  const std::string head = std::string(ok_html) + "\r\nTransfer-Encoding: chunked";
  read(response("https://q.example/1", head, "b\r\n<p>The boar\r\n6;x=y\r\nd met.\r\n0\r\n\r\n") +
       response("https://q.example/2", head, "<p>The board met.</p>"));
  ASSERT_EQ(articles_.size(), 2u);
  for (const Article& article : articles_) EXPECT_EQ(article.text, "The board met.");
}

TEST_F(Warc, ACodingThatIsNotReadIsAnError) {
  read(response("https://q.example/1", std::string(ok_html) + "\r\nContent-Encoding: br",
                std::string("\x1b\x00\x00\x81\x02", 5)) +
       response("https://q.example/2", std::string(ok_html) + "\r\nContent-Encoding: br", page));
  EXPECT_EQ(articles_.size(), 1u);
  EXPECT_EQ(messages(), "crawl.warc!https://q.example/1:0: content coding 'br', which is not read\n");
}

TEST_F(Warc, ACutRecordEndsTheCrawl) {
  const std::string whole = response("https://q.example/1", ok_html, page);
  const std::string second = response("https://q.example/2", ok_html, page);
  read(whole + second.substr(0, second.size() - 30));
  EXPECT_EQ(articles_.size(), 1u);
  EXPECT_EQ(messages(), "crawl.warc!https://q.example/2:" + std::to_string(whole.size()) + ": cut short\n" +
                            "crawl.warc:" + std::to_string(whole.size()) + ": the last record is cut short\n");
}

TEST_F(Warc, WhatIsNoRecordEndsTheCrawl) {
  const std::string whole = response("https://q.example/1", ok_html, page);
  for (const std::string bad :
       {"<html>", "WARC/1.0\r\nWARC-Type: response\r\n\r\n", "WARC/1.0\r\nContent-Length: -5\r\n\r\n",
        "WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n", "WARC/1.0\r\nContent-Le"}) {
    articles_.clear();
    diagnostics_.clear();
    read(whole + bad);
    EXPECT_EQ(articles_.size(), 1u);
    EXPECT_EQ(messages(), "crawl.warc:" + std::to_string(whole.size()) +
                              ": no WARC record begins here, or its header is damaged; the rest is not read\n");
  }
}

TEST_F(Warc, LimitsHoldForRecords) {
  ReadOptions options;
  options.limits.bytes = 600;
  read(response("https://q.example/1", ok_html, page + std::string(1000, ' ')) +
           response("https://q.example/2", ok_html, page),
       options);
  EXPECT_EQ(articles_.size(), 1u);
  EXPECT_EQ(messages(), "crawl.warc!https://q.example/1:0: larger than the limit of 600 bytes; not read\n");
  options.limits.members = 1;
  articles_.clear();
  diagnostics_.clear();
  read(response("https://q.example/1", ok_html, page) + response("https://q.example/2", ok_html, page), options);
  EXPECT_EQ(articles_.size(), 1u);
  EXPECT_EQ(messages(), "crawl.warc: more than 1 members; the rest is not read\n");
}

TEST_F(Warc, ControlCharactersInAnAddressAreEscaped) {
  read(response("https://q.example/\x1b[31m", ok_html, page));
  ASSERT_EQ(articles_.size(), 1u);
  EXPECT_EQ(articles_[0].path, "crawl.warc!https://q.example/\\x1b[31m");
}

TEST_F(Warc, AnEmptyCrawlIsNamed) {
  read("\r\n");
  EXPECT_EQ(messages(), "crawl.warc: no WARC record in it\n");
}

}  // namespace
}  // namespace gainsay
