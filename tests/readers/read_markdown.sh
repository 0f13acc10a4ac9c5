# Markdown through cmark, with raw HTML let through: nothing of an article's text may come out as markup.
command -v cmark >/dev/null || { echo "skipped: cmark is not installed"; exit 77; }
for name in sample hostile empty; do
  html=$(cmark --unsafe "$1/$name/report.md") || exit 1
  if echo "$html" | grep -iE '<script|href="javascript|<img|<b>' | head -3 | grep .; then echo "$1/$name/report.md: markup"; exit 1; fi
  echo "read $1/$name/report.md"
done
