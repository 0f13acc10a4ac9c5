# SVG, GEXF and GraphML through libxml2's command line: well formed, and UTF-8.
command -v xmllint >/dev/null || { echo "skipped: libxml2-utils is not installed"; exit 77; }
for file in "$1"/*/*.svg "$1"/*/*.gexf "$1"/*/*.graphml; do
  xmllint --noout --nonet "$file" || exit 1
  echo "read $file"
done
# GEXF against its own RELAX NG (gephi/gexf, specs/1.3), where scripts/readers has fetched it; the 1.2draft dialect under 1.3's names.
if [ -f "$GAINSAY_GEXF_SCHEMA/gexf.rng" ]; then
  for file in "$1"/*/*.gexf; do
    said=$(sed '1,3s#http://www.gexf.net/1.2draft#http://gexf.net/1.3#g; 1,3s#version="1.2"#version="1.3"#' "$file" |
      xmllint --noout --nonet --relaxng "$GAINSAY_GEXF_SCHEMA/gexf.rng" - 2>&1) || { echo "$file is not valid: $said" | head -5; exit 1; }
    echo "valid $file"
  done
fi
# What a user renders from our DOT is well formed too, links included.
command -v dot >/dev/null || exit 0
for file in "$1"/*/graph.dot; do
  dot -Tsvg "$file" | xmllint --noout --nonet - || exit 1
done
