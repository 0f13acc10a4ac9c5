#include <gtest/gtest.h>

#include <string>

#include "gainsay/language.h"

namespace gainsay {
namespace {

TEST(IdentifyLanguage, KnowsEnglish) {
  EXPECT_EQ(
      identify_language("The council said on Monday that it would not sell the old harbour to the port authority."),
      "en");
  EXPECT_EQ(identify_language("Two people were hurt when a bus left the road in Peru, officials say."), "en");
  EXPECT_EQ(identify_language("\u201CWe have not seen any of these reports,\u201D the spokesperson told reporters."),
            "en");
}

TEST(IdentifyLanguage, LeavesOtherLanguagesOpen) {
  for (
      const char* text :
      {"Der Stadtrat teilte am Montag mit, dass er den alten Hafen nicht an die Hafenbeh\u00F6rde verkaufen werde, so "
       "die Zeitung.",
       "Le conseil municipal a annonc\u00E9 lundi qu'il ne vendrait pas le vieux port et que les travaux continueront.",
       "El ayuntamiento dijo el lunes que no vender\u00E1 el puerto viejo a la autoridad y que las obras "
       "seguir\u00E1n.",
       "De gemeenteraad zei maandag dat hij de oude haven niet zal verkopen, en dat is goed voor de stad.",
       "Kommunfullm\u00E4ktige sade p\u00E5 m\u00E5ndagen att de inte t\u00E4nker s\u00E4lja den gamla hamnen till "
       "n\u00E5gon.",
       "Il consiglio comunale ha detto luned\u00EC che non vender\u00E0 il vecchio porto e che i lavori continueranno.",
       "\u0413\u043E\u0440\u043E\u0434\u0441\u043A\u043E\u0439 \u0441\u043E\u0432\u0435\u0442 "
       "\u0437\u0430\u044F\u0432\u0438\u043B \u0432 \u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A "
       "\u043E \u043F\u043E\u0440\u0442\u0435",
       "\u5E02\u8B70\u6703\u9031\u4E00\u8868\u793A\u4E0D\u6703\u51FA\u552E\u820A\u6E2F\u53E3", "12 34 56 78 90", "",
       "Hello"})
    EXPECT_EQ(identify_language(text), "und") << text;
}

TEST(IsInAnotherLanguage, IsSureOfLongTextsAlone) {
  const std::string german =
      "Die Sprecherin des Ministeriums sagte am Montag, die Regierung habe keine Waffen geliefert und werde auch keine "
      "liefern; der Vertrag sei nie unterschrieben worden.";
  EXPECT_TRUE(is_in_another_language(german));
  EXPECT_FALSE(is_in_another_language(german.substr(0, 60)));
  EXPECT_FALSE(is_in_another_language(""));
}

TEST(IsInAnotherLanguage, LeavesEnglishListsAndHeadlinesAlone) {
  EXPECT_FALSE(is_in_another_language(
      "Poll of voters in Harrow: Hale 41, Birk 38, undecided 21. Poll of voters in Westport: Hale 44, Birk 37, "
      "undecided 19. Margin of error: four points. Source: Coast Gazette, Monday."));
  EXPECT_FALSE(is_in_another_language("Mayor denies bribery claims"));
}

}  // namespace
}  // namespace gainsay
