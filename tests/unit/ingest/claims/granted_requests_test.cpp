#include "ingest/claims/granted_requests.h"

#include <gtest/gtest.h>

#include "unit/ingest/claims/pipeline_fixture.h"

/// What it is to meet a request.
namespace gainsay::test {
namespace {

std::string provided(const std::string& text) {
  for (const Statement& s : extract_sentence(text).statements)
    if (s.claim.predicate == "provide")
      return s.claim.agent.text + ": " + s.claim.object.head + " to " + s.claim.recipient.text;
  return "none";
}

TEST(GrantedRequests, GetTheSlotsOfWhatWasAskedFor) {
  EXPECT_EQ(provided("Sudan has asked Norway for tents. Norway might fulfil the request."), "Norway: tent to Sudan");
  EXPECT_EQ(provided("Sudan asked Norway for trucks. Norway will meet the demand."), "Norway: truck to Sudan");
  EXPECT_EQ(provided("Sudan has asked Norway for boats. Norway granted the request."), "Norway: boat to Sudan");
  EXPECT_EQ(provided("Sudan requested tents from Norway. Norway accepted the request."), "Norway: tent to Sudan");
  EXPECT_EQ(provided("Sudan asked Norway for rice. Norway refused to meet the demand."), "Norway: rice to Sudan")
      << "what is refused is refused";
}

TEST(GrantedRequests, NotOthersRequestsNorOnesThatSayWhatFor) {
  EXPECT_EQ(provided("Sudan has asked Chad for tents. Norway might fulfil the request."), "none");
  EXPECT_EQ(provided("Norway might fulfil the request. Sudan asked Norway for tents."), "none");
  EXPECT_EQ(provided("Sudan has asked Norway for tents. Norway will meet the high demand for salmon."), "none");
  EXPECT_EQ(provided("Sudan did not ask Norway for tents. Norway might fulfil the request."), "none");
  EXPECT_EQ(provided("Sudan asked Norway for tents. Norway considered the request."), "none");
}

}  // namespace
}  // namespace gainsay::test
