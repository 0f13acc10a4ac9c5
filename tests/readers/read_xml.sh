# SVG, GEXF and GraphML through libxml2's command line: well formed, and UTF-8.
command -v xmllint >/dev/null || { echo "skipped: libxml2-utils is not installed"; exit 77; }
for file in "$1"/*/*.svg "$1"/*/*.gexf "$1"/*/*.graphml; do
  xmllint --noout --nonet "$file" || exit 1
  echo "read $file"
done
# What a user renders from our DOT is well formed too, links included.
command -v dot >/dev/null || exit 0
for file in "$1"/*/graph.dot; do
  dot -Tsvg "$file" | xmllint --noout --nonet - || exit 1
done
